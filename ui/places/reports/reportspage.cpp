// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/places/reports/reportspage.h"

#include "core/insight/guidance.h"
#include "core/report/disguise.h"
#include "core/report/reports.h"
#include "core/text/highlights.h"
#include "ui/charts/radarchart.h"
#include "ui/desk/onlyshown.h"
#include "ui/desk/page.h"
#include "ui/desk/settings.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/textfield.h"
#include "ui/guide/why.h"
#include "ui/look/card.h"
#include "ui/look/plainlabel.h"
#include "ui/look/screens.h"
#include "ui/look/shownstack.h"
#include "ui/look/tokens.h"
#include "ui/look/waymarkstyle.h"
#include "ui/places/reports/governorsdialog.h"
#include "ui/report/reportlayout.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPaintEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

ReportPicker::ReportPicker(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_kinds(new QListWidget)
    , m_contains(wrappingLabel({}, TextSize::Small, Ink::Text))
    , m_shows(wrappingLabel({}, TextSize::Small, Ink::Text))
    , m_deidentified(new QCheckBox(tr("Without names")))
    , m_comments(new QCheckBox(tr("With private comments")))
    , m_signposts(new QCheckBox(tr("Include where to find help")))
    , m_criticalFriend(new QCheckBox(tr("Include what you said as a critical friend")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    m_kinds->setObjectName(QStringLiteral("reportKinds"));
    m_kinds->setAccessibleName(tr("Reports"));
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ReportKind kind : reportKinds) {
        auto *item = new QListWidgetItem(reportName(kind), m_kinds);
        item->setToolTip(reportPurpose(kind).toHtmlEscaped());
    }
    choose(settings.reportKind());
    m_kinds->setFixedHeight(m_kinds->sizeHintForRow(0) * m_kinds->count() + 2 * m_kinds->frameWidth() + 2);
    column->addWidget(m_kinds);

    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(spacing::small);
    inside->addWidget(new PlainLabel(tr("What's included"), TextSize::Body, TextWeight::SemiBold));
    inside->addWidget(m_contains);
    inside->addWidget(new PlainLabel(tr("Who can see it"), TextSize::Body, TextWeight::SemiBold));
    inside->addWidget(m_shows);
    inside->addWidget(m_deidentified);
    inside->addWidget(m_comments);
    inside->addWidget(m_signposts);
    inside->addWidget(m_criticalFriend);
    column->addWidget(card);

    connect(m_kinds, &QListWidget::currentRowChanged, this, [this] {
        show();
        keep();
    });
    m_signposts->setObjectName(QStringLiteral("withSignposts"));
    m_deidentified->setObjectName(QStringLiteral("deidentified"));
    m_criticalFriend->setObjectName(QStringLiteral("asCriticalFriend"));
    for (QCheckBox *box : {m_deidentified, m_comments, m_signposts, m_criticalFriend}) {
        connect(box, &QCheckBox::toggled, this, [this] {
            keep();
            show();
        });
    }
    show();
}

ReportKind ReportPicker::kind() const
{
    return reportKinds[static_cast<std::size_t>(std::max(0, m_kinds->currentRow()))];
}

void ReportPicker::choose(ReportKind kind)
{
    const auto at = std::ranges::find(reportKinds, kind);
    m_kinds->setCurrentRow(static_cast<int>(at == reportKinds.end() ? 0 : at - reportKinds.begin()));
}

ReportOptions ReportPicker::options() const { return m_settings.reportOptions(kind()); }

void ReportPicker::show()
{
    const ReportKind chosenKind = kind();
    const ReportOptions options = m_settings.reportOptions(chosenKind);
    const QSignalBlocker still(m_deidentified);
    const QSignalBlocker stillToo(m_comments);
    const QSignalBlocker stillHelp(m_signposts);
    const QSignalBlocker stillFriend(m_criticalFriend);
    m_deidentified->setVisible(canBeDeidentified(chosenKind));
    m_deidentified->setChecked(options.deidentified);
    m_comments->setVisible(canShowComments(chosenKind));
    m_comments->setChecked(options.comments);
    m_signposts->setVisible(canShowSignposts(chosenKind));
    m_signposts->setChecked(options.signposts);
    m_criticalFriend->setVisible(canShowCriticalFriend(chosenKind));
    m_criticalFriend->setEnabled(!options.deidentified);
    m_criticalFriend->setChecked(options.criticalFriend);
    QStringList contains{reportPurpose(chosenKind) + QLatin1Char('.')};
    for (const QString &line : reportContains(chosenKind))
        contains << QStringLiteral("• ") + line;
    m_contains->setText(contains.join(u'\n'));
    m_shows->setText(reportShows(chosenKind, options).join(u'\n'));
}

void ReportPicker::keep()
{
    m_settings.setReportKind(kind());
    m_settings.setReportOptions(kind(), {m_deidentified->isChecked() && canBeDeidentified(kind()),
                                         m_comments->isChecked() && canShowComments(kind()), m_signposts->isChecked(),
                                         m_criticalFriend->isChecked()});
    Q_EMIT chosen();
}

namespace {

constexpr QSizeF a4(793.7, 1122.5);
/// Laid out as finely as the PDF is: letters rounded to a screen's pixels would break lines and pages elsewhere.
constexpr qreal fine = 12.5;
constexpr int maxWidth = 794;
constexpr int gap = spacing::medium;

} // namespace

PaperPreview::PaperPreview(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(maxWidth);
    setAccessibleName(tr("Preview of the report"));
}

PaperPreview::~PaperPreview() = default;

void PaperPreview::setReport(ReportContent content)
{
    if (m_pageCount > 0 && content == m_content)
        return; // the pages stay painted
    m_content = std::move(content);
    layOut();
}

QSizeF PaperPreview::paper() const { return orientationOf(m_content) == QPageLayout::Landscape ? a4.transposed() : a4; }

void PaperPreview::layOut()
{
    m_layout = std::make_unique<ReportLayout>(m_content, paper() * fine, fine, paintReportRadar);
    m_pageCount = m_layout->pageCount();
    m_pages.assign(static_cast<std::size_t>(m_pageCount), QPixmap());
    setAccessibleDescription(tr("%n page(s)", nullptr, m_pageCount) + QStringLiteral(". ") +
                             reportName(m_content.kind));
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

QSizeF PaperPreview::pageSize(int width) const { return paper() * (qMin(width, maxWidth) / paper().width()); }

int PaperPreview::heightForWidth(int width) const { return qRound(m_pageCount * (pageSize(width).height() + gap)); }

QSize PaperPreview::sizeHint() const { return {560, heightForWidth(560)}; }

void PaperPreview::resizeEvent(QResizeEvent *)
{
    m_pages.assign(m_pages.size(), QPixmap());
    setMinimumHeight(heightForWidth(width()));
}

void PaperPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QSizeF size = pageSize(width());
    const Tokens tokens = Tokens::of(palette());
    for (int page = 0; page < m_pageCount; ++page) {
        const QRectF place(QPointF(0, page * (size.height() + gap)), size);
        if (!place.intersects(event->rect()))
            continue;
        QPixmap &shown = m_pages[static_cast<std::size_t>(page)];
        if (shown.isNull()) {
            const qreal ratio = devicePixelRatioF();
            shown = QPixmap((size * ratio).toSize());
            shown.setDevicePixelRatio(ratio);
            shown.fill(Tokens::light().surface);
            QPainter on(&shown);
            on.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            const qreal scale = size.width() / (paper().width() * fine);
            on.scale(scale, scale);
            m_layout->paint(on, page);
        }
        painter.drawPixmap(place.topLeft(), shown);
        painter.setPen(tokens.line);
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

namespace {

constexpr auto briefingField = "briefing";
constexpr int maxAskLength = 400;

PlainLabel *wrapping(const QString &text, Ink ink) { return wrappingLabel(text, TextSize::Small, ink); }

/// A line longer than its field is read from its beginning.
void showFromStart(QLineEdit *field, const QString &text)
{
    field->setText(text);
    field->setCursorPosition(0);
}

} // namespace

ReportsPage::ReportsPage(Document &document, Settings &settings, QWidget *parent)
    : Page(document, parent)
    , m_stack(new ShownStack)
    , m_picker(new ReportPicker(settings))
    , m_answered(wrapping({}, Ink::Mute))
    , m_headline(new TextField)
    , m_names(wrapping({}, Ink::Text))
    , m_state(wrapping({}, Ink::Mute))
    , m_preview(new PaperPreview)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::medium);
    columns->setSpacing(spacing::page);
    columns->addWidget(makeWriting(), 2);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_preview);
    scroll->setAlignment(Qt::AlignHCenter); // the paper has a greatest width
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Preview"));
    columns->addWidget(scroll, 3);
    m_stack->addWidget(content);
    m_stack->addWidget(makeEmpty());
}

QWidget *ReportsPage::makeGovernors()
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(spacing::small);
    auto *headlineTitle = new PlainLabel(tr("Headline"), TextSize::Title, TextWeight::SemiBold);
    headlineTitle->setBuddy(m_headline);
    inside->addWidget(headlineTitle);
    inside->addWidget(wrapping(tr("Leave blank and Waymark will write one."), Ink::Mute));
    inside->addWidget(
        makeWhyLink(tr("Headline"),
                    tr("It gives the number of statements in the upper half of the scale and what went up or down "
                       "since the last comparable review. It then names the strongest theme, if one is clearly ahead, "
                       "and the first priority area. If you write your own headline, it replaces this one."),
                    QStringLiteral("reports.md#the-governors-paper"), tr("how is this worked out?")),
        0, Qt::AlignLeft);
    m_headline->setAccessibleName(tr("Headline"));
    m_headline->setTabChangesFocus(true);
    m_headline->setUndoRedoEnabled(false);
    m_headline->setMinimumHeight(72);
    m_headline->setMaximumHeight(120);
    inside->addWidget(m_headline);
    inside->addSpacing(spacing::small);
    inside->addWidget(new PlainLabel(tr("What we ask of governors"), TextSize::Title, TextWeight::SemiBold));
    inside->addWidget(wrapping(tr("Up to three. Leave blank to omit this section."), Ink::Mute));
    int number = 0;
    for (QLineEdit *&ask : m_asks) {
        ask = new QLineEdit;
        ask->setMaxLength(maxAskLength);
        ask->setAccessibleName(tr("Ask %1").arg(++number));
        ask->setPlaceholderText(tr("Ask %1").arg(number));
        ask->installEventFilter(this);
        needsChangeableFile(ask, document());
        connect(ask, &QLineEdit::textEdited, this, &ReportsPage::written);
        connect(ask, &QLineEdit::editingFinished, &document(), &Document::flush);
        inside->addWidget(ask);
    }
    m_headline->installEventFilter(this);
    needsChangeableFile(m_headline, document());
    connect(m_headline, &QPlainTextEdit::textChanged, this, &ReportsPage::written);
    inside->addSpacing(spacing::small);
    inside->addWidget(new PlainLabel(tr("Questions governors ask"), TextSize::Title, TextWeight::SemiBold));
    inside->addWidget(m_answered);
    auto *answer = new QPushButton(tr("Answer their questions…"));
    answer->setObjectName(QStringLiteral("answerGovernors"));
    connect(answer, &QPushButton::clicked, this, &ReportsPage::answerGovernors);
    needsChangeableFile(answer, document());
    inside->addWidget(answer, 0, Qt::AlignLeft);
    return card;
}

void ReportsPage::answerGovernors()
{
    if (!document().review() || !document().flush())
        return;
    GovernorsDialog(document(), this).exec();
}

QWidget *ReportsPage::makeWriting()
{
    auto *writing = new QWidget;
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(new PlainLabel(tr("Reports"), TextSize::Page, TextWeight::SemiBold));
    column->addWidget(m_state);
    column->addWidget(m_picker);
    connect(m_picker, &ReportPicker::chosen, this, &ReportsPage::refresh);
    m_governors = makeGovernors();
    column->addWidget(m_governors);

    m_namesCard = new Card;
    auto *names = new QVBoxLayout(m_namesCard);
    names->setContentsMargins(0, 0, 0, 0);
    names->addWidget(new PlainLabel(tr("Names in the texts"), TextSize::Title, TextWeight::SemiBold, Ink::Warn));
    names->addWidget(
        wrapping(tr("Reports show roles, not names. These texts contain a name on your list:"), Ink::Text));
    names->addWidget(m_names);
    column->addWidget(m_namesCard);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scrollOnGround(*scroll, writing);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // On a small screen the writing scrolls, and what it is written for stays in reach.
    auto *all = new QWidget;
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::medium);
    rows->addWidget(scroll, 1);
    rows->addLayout(makeButtons());
    return all;
}

QLayout *ReportsPage::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    const auto add = [&](const QString &text, Command command) {
        auto *button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, [this, command] { Q_EMIT commandWanted(command); });
        buttons->addWidget(button);
        return button;
    };
    m_export = add(tr("Save as PDF…"), Command::SaveReportPdf);
    makePrimary(m_export);
    // Four of them have to fit next to the preview on a small screen: seen, they go on from the first.
    add(tr("Word…"), Command::SaveReportWord)->setAccessibleName(tr("Save as Word…"));
    add(tr("Web page…"), Command::SaveReportPage)->setAccessibleName(tr("Save as web page…"));
    add(tr("Print…"), Command::PrintReport);
    buttons->addStretch(1);
    return buttons;
}

QWidget *ReportsPage::makeEmpty()
{
    QPushButton *start = nullptr;
    auto *empty = makeEmptyState(tr("No review to report on yet"),
                                 tr("Reports are made from a review. You can see them as soon as it has one answer."),
                                 tr("Start a review…"), start);
    connect(start, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(Command::NewReview); });
    needsChangeableFile(start, document());
    return empty;
}

void ReportsPage::refresh()
{
    const Review *review = document().isOpen() ? document().review() : nullptr;
    m_stack->setCurrentIndex(review ? 0 : 1);
    if (!review)
        return;
    const Workspace &workspace = document().workspace();
    const Briefing briefing = workspace.briefing(review->id);
    m_refreshing = true;
    // While something is typed the fields are ahead of the file and stay as they are; so do a blank at an end and a
    // field left blank between others, which the file has not: whoever typed them goes on typing there.
    if (!document().hasPending() && entered(review->id) != briefing) {
        showInPlace(*m_headline, briefing.headline);
        for (int i = 0; i < 3; ++i) {
            if (m_asks[static_cast<std::size_t>(i)]->text() != briefing.asks.value(i))
                showFromStart(m_asks[static_cast<std::size_t>(i)], briefing.asks.value(i));
        }
    }
    m_headline->setPlaceholderText(computedHeadline(workspace, *review));
    m_refreshing = false;
    const ReportKind kind = m_picker->kind();
    m_governors->setVisible(kind == ReportKind::Governors);
    m_answered->setText(tr("%1 of %2 strategic questions answered")
                            .arg(workspace.governorQuestionsAnswered(review->id))
                            .arg(governorQuestions.size()));
    ReportContent content = makeReport(workspace, *review, kind, m_picker->options(), QDate::currentDate(),
                                       kind == ReportKind::Minutes ? document().actionTimes() : ActionTimes());
    m_state->setText(review->isFinished()
                         ? tr("Review %1 is finished. You can still change the headline and what you ask of governors.")
                               .arg(review->year)
                     : content.isDraft
                         ? tr("Review %1 isn't finished, so every page is marked DRAFT.").arg(review->year)
                         : tr("Review %1 isn't finished.").arg(review->year));
    showNames(content);
    m_preview->setReport(std::move(content));
}

void ReportsPage::carryOut(Command command)
{
    if (command == Command::MeetingAgenda)
        m_picker->choose(ReportKind::Agenda);
    else if (command == Command::MeetingPreRead)
        m_picker->choose(ReportKind::PreRead);
    else if (command == Command::MeetingMinutes)
        m_picker->choose(ReportKind::Minutes);
}

void ReportsPage::showNames(const ReportContent &content)
{
    QStringList lines;
    for (const NameInText &name : namesInTexts(document().workspace(), content))
        lines.append(inWords(name));
    m_namesCard->setVisible(!lines.isEmpty());
    m_names->setText(lines.mid(0, 12).join(u'\n'));
}

void ReportsPage::written()
{
    if (m_refreshing || !document().review())
        return;
    document().performLater(QString::fromLatin1(briefingField), edit::WriteBriefing{entered(document().review()->id)});
}

Briefing ReportsPage::entered(ReviewId review) const
{
    Briefing briefing{review, m_headline->toPlainText().trimmed().left(maxText), {}};
    for (const QLineEdit *ask : m_asks) {
        if (!ask->text().trimmed().isEmpty())
            briefing.asks.append(ask->text().trimmed());
    }
    return briefing;
}

bool ReportsPage::eventFilter(QObject *watched, QEvent *event)
{
    // Undo belongs to the document, across pages: a field must not take the key for itself.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut)
        document().flush();
    return Page::eventFilter(watched, event);
}

QWidget *ReportsPage::makeFoot(QWidget *)
{
    return wrappingLabel(tr("Reports show roles, not names"), TextSize::Body, Ink::Mute);
}

QWidget *ReportsPage::firstFocus() { return m_export; }

} // namespace waymark
