// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidewindow.h"

#include "core/find/finding.h"
#include "ui/desk/messages.h"
#include "ui/desk/page.h"
#include "ui/look/tokens.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QTextBlock>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {
namespace {

constexpr int guideRole = Qt::UserRole; ///< "actions.md#an-action" of a line
constexpr int maxPictureWidth = 600;    ///< in pixels at normal text size

/// "actions.md" of a chapter's address, "../reliability.md" of the page beside them.
QString fileOf(const QUrl &chapter)
{
    const QString path = chapter.path();
    const QString folder = guideUrl({}).path();
    return path.startsWith(folder) ? path.mid(folder.size()) : QStringLiteral("../") + QUrl(path).fileName();
}

bool isInGuide(const QUrl &url) { return url.scheme() == u"qrc" && QFile::exists(u':' + url.path()); }

} // namespace

GuideView::GuideView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("guideText"));
    setAccessibleName(tr("Chapter"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    document()->setDocumentMargin(spacing::page);
    connect(this, &QTextBrowser::historyChanged, this, &GuideView::settle);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const QUrl url = source().resolved(link);
        if (isInGuide(url))
            go(url);
        else
            Q_EMIT outsideWanted(url);
    });
}

void GuideView::go(const QUrl &url) { setSource(url, QTextDocument::MarkdownResource); }

void GuideView::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(url, type);
    settle();
    // Markdown gives its headings no anchors: they are there only now.
    if (url.hasFragment())
        scrollToAnchor(url.fragment());
}

/// Going back and forward comes here as well, which sets the source by itself.
void GuideView::settle()
{
    const QUrl chapter = source().adjusted(QUrl::RemoveFragment);
    if (m_dressed != chapter) {
        m_dressed = chapter;
        dress();
        mark(m_words);
    }
    Q_EMIT moved();
}

void GuideView::dress()
{
    addGuideAnchors(*document(), fileOf(source()));
    const Tokens tokens = Tokens::of(palette());
    for (QTextFrame *each : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(each);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(tokens.line);
        format.setCellPadding(spacing::tiny);
        table->setFormat(format);
    }
    QTextCursor all(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        // A quarter of a picture's height would be a hole below it.
        if (!block.text().contains(QChar::ObjectReplacementCharacter))
            format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 1)
            format.setTopMargin(spacing::page);
        all.setPosition(block.position());
        all.setBlockFormat(format);
    }
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::MarkdownResource) {
        const QString text = guideText(fileOf(source().resolved(name)));
        return text.isEmpty() ? QTextBrowser::loadResource(type, name) : QVariant(text);
    }
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    m_pictureWidth = pictureWidth();
    return picture(name);
}

/// As wide as it can be read, and no wider than the chapter: a guide that scrolls sideways can't be read.
int GuideView::pictureWidth() const
{
    const int room = viewport()->width() - 2 * spacing::page;
    return std::clamp(room, 1, qRound(textScaled(maxPictureWidth)));
}

QImage GuideView::picture(const QUrl &name) const
{
    // Whole colours: in the few of a small file a smaller picture would be dotted.
    QImage picture = QImage(u':' + source().resolved(name).path()).convertToFormat(QImage::Format_RGB32);
    if (picture.width() <= m_pictureWidth)
        return picture;
    // Of what it has, as much as the screen can show.
    const int pixels = std::min(picture.width(), qRound(m_pictureWidth * devicePixelRatioF()));
    const qreal ratio = static_cast<qreal>(pixels) / m_pictureWidth;
    picture = picture.scaledToWidth(pixels, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_pictureWidth == 0 || m_pictureWidth == pictureWidth())
        return;
    m_pictureWidth = pictureWidth();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (format.isValid())
                document()->addResource(QTextDocument::ImageResource, QUrl(format.name()),
                                        picture(QUrl(format.name())));
        }
    }
    document()->markContentsDirty(0, document()->characterCount());
}

void GuideView::mark(const QString &words)
{
    m_words = words;
    QList<ExtraSelection> marks;
    const Tokens tokens = Tokens::of(palette());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const FoldedText::Span &span : wordsFound(block.text(), words)) {
            ExtraSelection each;
            each.cursor = QTextCursor(block);
            each.cursor.setPosition(block.position() + static_cast<int>(span.from));
            each.cursor.setPosition(block.position() + static_cast<int>(span.end()), QTextCursor::KeepAnchor);
            each.format.setBackground(tokens.tint);
            each.format.setFontUnderline(true);
            marks.append(each);
        }
    }
    setExtraSelections(marks);
}

void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // The colours of links and tables were taken from the palette when the chapter was read.
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && source().isValid()) {
        reload();
        dress();
        mark(m_words);
    }
}

GuideWindow *GuideWindow::open(QWidget *over, const QString &place)
{
    auto *guide = over->findChild<GuideWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!guide)
        guide = new GuideWindow(over);
    guide->go(place);
    guide->show();
    guide->raise();
    guide->activateWindow();
    guide->view()->setFocus();
    return guide;
}

GuideWindow::GuideWindow(QWidget *over)
    : QDialog(over)
    , m_chapters(guideChapters())
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_view(new GuideView)
    , m_back(new QPushButton(tr("&Back")))
    , m_forward(new QPushButton(tr("&Forward")))
{
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(tr("User guide"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    whole->setSpacing(spacing::small);
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::small);
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(qRound(textScaled(260)));
    top->addWidget(m_search);
    for (QPushButton *each : {m_back, m_forward}) {
        each->setAutoDefault(false);
        each->setEnabled(false);
        top->addWidget(each);
    }
    top->addStretch(1);
    auto *closing = new QPushButton(tr("Close"));
    closing->setAutoDefault(false);
    top->addWidget(closing);
    whole->addLayout(top);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(spacing::small);
    m_list->setObjectName(QStringLiteral("guideContents"));
    m_list->setFixedWidth(qRound(textScaled(260)));
    wrapItems(m_list[0]);
    columns->addWidget(m_list);
    columns->addWidget(m_view, 1);
    whole->addLayout(columns, 1);
    const QSize room = screen()->availableGeometry().size() * 9 / 10;
    resize(QSize(qRound(textScaled(980)), qRound(textScaled(680))).boundedTo(room));
    fillContents();

    connect(closing, &QPushButton::clicked, this, &QDialog::close);
    connect(m_back, &QPushButton::clicked, m_view, &QTextBrowser::backward);
    connect(m_forward, &QPushButton::clicked, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, m_back, &QPushButton::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, m_forward, &QPushButton::setEnabled);
    connect(m_view, &GuideView::moved, this, &GuideWindow::follow);
    connect(m_view, &GuideView::outsideWanted, this, &GuideWindow::tellOutside);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::fillContents);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideWindow::goToLine);
}

namespace {

struct GuideHit
{
    const GuideChapter *chapter;
    const GuideSection *section;
    int rank;
};

/// The sections that say what is searched for: those whose title does come first, and what is for scripts comes last,
/// for whoever looks something up here is in a window.
std::vector<GuideHit> guideHits(const std::vector<GuideChapter> &chapters, const QString &words)
{
    std::vector<GuideHit> hits;
    for (const GuideChapter &chapter : chapters) {
        const bool isForScripts = chapter.file == QLatin1String(guideForScripts);
        for (const GuideSection &section : chapter.sections) {
            const bool isInTitle = !wordsFound(section.title, words).empty();
            if (isInTitle || !wordsFound(section.title + u'\n' + section.text, words).empty())
                hits.push_back({&chapter, &section, isForScripts ? 2 : isInTitle ? 0 : 1});
        }
    }
    std::ranges::stable_sort(hits, {}, &GuideHit::rank);
    return hits;
}

} // namespace

void GuideWindow::go(const QString &place) { m_view->go(guideUrl(place)); }

/// All chapters, or the sections that say what is searched for.
void GuideWindow::fillContents()
{
    const QSignalBlocker quiet(m_list);
    const QString words = m_search->text();
    m_list->clear();
    m_list->setAccessibleName(words.trimmed().isEmpty() ? tr("Contents") : tr("Sections found"));
    const auto add = [this](const QString &text, const QString &place) {
        auto *line = new QListWidgetItem(text, m_list);
        line->setData(guideRole, place);
    };
    if (words.trimmed().isEmpty()) {
        for (const GuideChapter &chapter : m_chapters)
            add(chapter.title, chapter.file);
    } else {
        for (const GuideHit &hit : guideHits(m_chapters, words))
            add(hit.section->anchor.isEmpty()
                    ? hit.chapter->title
                    : tr("%1: %2", "chapter, section").arg(hit.chapter->title, hit.section->title),
                hit.section->anchor.isEmpty() ? hit.chapter->file
                                              : QString(hit.chapter->file + u'#' + hit.section->anchor));
    }
    if (m_list->count() == 0) {
        add(tr("Nothing found"), {});
        m_list->item(0)->setFlags(Qt::NoItemFlags);
    }
    m_view->mark(words);
    follow();
}

void GuideWindow::goToLine()
{
    const QListWidgetItem *line = m_list->currentItem();
    if (line && !line->data(guideRole).toString().isEmpty())
        go(line->data(guideRole).toString());
}

/// The line of the chapter in sight is the one that is chosen.
void GuideWindow::follow()
{
    const QSignalBlocker quiet(m_list);
    const QString file = m_view->source().fileName();
    const QString place = m_view->source().hasFragment() ? QString(file + u'#' + m_view->source().fragment()) : file;
    int chosen = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString here = m_list->item(row)->data(guideRole).toString();
        if (here == place || (chosen < 0 && here == file))
            chosen = row;
    }
    m_list->setCurrentRow(chosen);
}

void GuideWindow::tellOutside(const QUrl &url)
{
    tell(this, tr("Outside the guide"),
         url.scheme() == u"qrc" ? tr("This page is for Waymark's developers and is not part of the program.")
                                : tr("Waymark never goes online. The address is:\n\n%1").arg(url.toString()));
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Back)) {
        m_view->backward();
    } else if (event->matches(QKeySequence::Forward)) {
        m_view->forward();
    } else if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) &&
               focusWidget() == m_search) {
        // On from what was searched for to what was found.
        m_list->setFocus(Qt::OtherFocusReason);
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace waymark
