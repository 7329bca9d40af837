// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/check/pageview.h"

#include "core/text/errors.h"
#include "ui/look/icons.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QWheelEvent>
#include <algorithm>
#include <array>

namespace waymark {
namespace {

constexpr std::size_t maxKept = 8;

/// Between the cell's own edge and the outline, so that no letter is covered.
constexpr qreal outlineGap = 2;
constexpr qreal outlineWidth = 3;

constexpr std::array zooms{36, 48, 60, 72, 96, 120, 150, 180, 220, 260, 300};
constexpr int minDpi = zooms.front();
constexpr int maxDpi = zooms.back();
/// Print of the usual size can be read from here on: a page is shown so at first, with the place in sight.
constexpr int legibleDpi = 80;

QPushButton *smallButton(const char *iconName, const QString &name, const QKeySequence &keys, QWidget *parent)
{
    auto *button = new QPushButton(icon(QString::fromLatin1(iconName)), {}, parent);
    button->setAutoDefault(false);
    button->setAccessibleName(name);
    button->setToolTip(name + QStringLiteral(" (") + keys.toString(QKeySequence::NativeText) + u')');
    button->setShortcut(keys);
    return button;
}

} // namespace

PagePictures::PagePictures(const QString &path, const QString &program, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_program(program)
{}

const PagePictures::Kept *PagePictures::find(const Key &key) const
{
    const auto found = std::ranges::find(m_kept, key, &Kept::key);
    return found == m_kept.end() ? nullptr : &*found;
}

const QImage *PagePictures::picture(int page, int dpi) const
{
    const Kept *kept = find({page, dpi});
    return kept && !kept->picture.isNull() ? &kept->picture : nullptr;
}

const QImage *PagePictures::anyPicture(int page) const
{
    const auto found = std::ranges::find_if(
        m_kept, [page](const Kept &kept) { return kept.key.page == page && !kept.picture.isNull(); });
    return found == m_kept.end() ? nullptr : &found->picture;
}

QString PagePictures::trouble(int page, int dpi) const
{
    const Kept *kept = find({page, dpi});
    return kept ? kept->trouble : QString();
}

void PagePictures::want(int page, int dpi)
{
    const Key key{page, dpi};
    if (find(key))
        return;
    if (!m_drawing)
        begin(key);
    else if (m_drawn == key)
        m_next.reset();
    else
        m_next = key;
}

void PagePictures::begin(const Key &key)
{
    m_drawn = key;
    m_drawing = new PagePicture(m_path, m_program, this);
    connect(m_drawing, &PagePicture::finished, this, [this, from = m_drawing] { take(from); });
    m_drawing->start(key.page, key.dpi);
}

void PagePictures::take(PagePicture *from)
{
    const Result<QByteArray> &answer = *from->result();
    Kept kept{m_drawn, {}, {}};
    if (answer)
        kept.picture.loadFromData(*answer, "PNG");
    if (!answer)
        kept.trouble = sentence(answer.error());
    else if (kept.picture.isNull())
        kept.trouble = sentence(PdfError{PdfError::Problem::ReaderAnswer, m_path});
    m_kept.push_front(std::move(kept));
    if (m_kept.size() > maxKept)
        m_kept.pop_back();
    m_drawing = nullptr;
    from->deleteLater();
    if (const auto next = std::exchange(m_next, {}))
        begin(*next);
    Q_EMIT changed();
}

PageCanvas::PageCanvas(QWidget *parent) : QWidget(parent) {}

void PageCanvas::showPicture(const QImage &picture, QSize size)
{
    m_picture = picture;
    m_sentence.clear();
    setFixedSize(size);
    update();
}

void PageCanvas::showSentence(const QString &sentence, QSize size)
{
    m_picture = {};
    m_sentence = sentence;
    setFixedSize(size);
    update();
}

void PageCanvas::setOutlines(const std::vector<QRectF> &outlines)
{
    m_outlines = outlines;
    update();
}

void PageCanvas::setDoubtful(bool doubtful)
{
    m_doubtful = doubtful;
    update();
}

void PageCanvas::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_picture.isNull()) {
        painter.fillRect(rect(), tokens.surface);
        painter.setPen(tokens.mute);
        painter.setFont(font());
        painter.drawText(rect().adjusted(spacing::page, spacing::page, -spacing::page, -spacing::page),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
    } else {
        painter.drawImage(rect(), m_picture);
    }
    painter.setPen(QPen(tokens.line, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (m_picture.isNull())
        return;
    // Paper is white in every theme, so that the outline has the colours of the light one.
    const Tokens onPaper = tokens.highContrast ? tokens : Tokens::light();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(m_doubtful ? onPaper.warn : onPaper.accent, outlineWidth, m_doubtful ? Qt::DashLine : Qt::SolidLine));
    for (const QRectF &outline : m_outlines)
        painter.drawRoundedRect(outline.adjusted(-outlineGap, -outlineGap, outlineGap, outlineGap), corner::small,
                                corner::small);
}

PageView::PageView(PagePictures &pictures, std::vector<QSizeF> pages, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_pages(std::move(pages))
    , m_scroll(new QScrollArea)
    , m_canvas(new PageCanvas)
    , m_where(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute))
    , m_before(smallButton("arrow-left", tr("Previous page"), Qt::CTRL | Qt::Key_Left, this))
    , m_after(smallButton("arrow-right", tr("Next page"), Qt::CTRL | Qt::Key_Right, this))
    , m_smaller(smallButton("zoom-out", tr("Smaller"), Qt::CTRL | Qt::Key_Minus, this))
    , m_larger(smallButton("zoom-in", tr("Larger"), Qt::CTRL | Qt::Key_Plus, this))
{
    setObjectName(QStringLiteral("pageView"));
    m_smaller->setObjectName(QStringLiteral("pageSmaller"));
    m_larger->setObjectName(QStringLiteral("pageLarger"));
    m_after->setObjectName(QStringLiteral("pageAfter"));
    m_where->setEliding(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::tiny);
    row->addWidget(m_where, 1);
    for (QPushButton *button : {m_before, m_after, m_smaller, m_larger})
        row->addWidget(button);
    m_scroll->setWidget(m_canvas);
    m_scroll->setAccessibleName(tr("The printed page"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->viewport()->installEventFilter(this);
    m_canvas->setObjectName(QStringLiteral("pageCanvas"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(row);
    column->addWidget(m_scroll, 1);

    connect(m_before, &QAbstractButton::clicked, this, [this] { goTo(m_page - 1); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { goTo(m_page + 1); });
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { zoom(-1); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { zoom(1); });
    connect(&m_pictures, &PagePictures::changed, this, &PageView::refresh);
    // Where plus shares its key with the equals sign.
    auto *plus = new QShortcut(Qt::CTRL | Qt::Key_Equal, this);
    connect(plus, &QShortcut::activated, m_larger, &QAbstractButton::click);
}

void PageView::showAreas(const std::vector<PageArea> &areas, bool doubtful)
{
    m_areas = areas;
    if (!areas.empty())
        m_page = areas.front().page;
    m_canvas->setDoubtful(doubtful);
    refresh();
    bringIntoSight();
}

void PageView::goTo(int page)
{
    m_page = std::clamp(page, 1, std::max(1, static_cast<int>(m_pages.size())));
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
    bringIntoSight();
}

int PageView::dpi() const
{
    if (m_dpi > 0)
        return m_dpi;
    const int room = m_scroll->viewport()->width();
    const auto index = static_cast<std::size_t>(m_page - 1);
    const qreal width = index < m_pages.size() ? m_pages[index].width() : 0;
    return width > 0 ? std::clamp(static_cast<int>(room * 72 / width), legibleDpi, maxDpi) : legibleDpi;
}

int PageView::dotsPerInch() const { return std::clamp(static_cast<int>(dpi() * devicePixelRatioF()), minDpi, maxDpi); }

void PageView::zoom(int steps)
{
    const int now = dpi();
    if (steps > 0) {
        const auto next = std::ranges::upper_bound(zooms, now);
        m_dpi = next == zooms.end() ? maxDpi : *next;
    } else {
        const auto next = std::ranges::lower_bound(zooms, now);
        m_dpi = next == zooms.begin() ? minDpi : *std::prev(next);
    }
    refresh();
    bringIntoSight();
}

void PageView::refresh()
{
    const int count = static_cast<int>(m_pages.size());
    m_where->setText(tr("Page %1 of %2").arg(m_page).arg(count));
    m_before->setEnabled(m_page > 1);
    m_after->setEnabled(m_page < count);
    m_smaller->setEnabled(dpi() > minDpi);
    m_larger->setEnabled(dpi() < maxDpi);
    if (m_page < 1 || m_page > count)
        return m_canvas->showSentence(tr("The document does not have this page."), m_scroll->viewport()->size());
    const qreal scale = dpi() / 72.0;
    const QSize size = (m_pages[static_cast<std::size_t>(m_page - 1)] * scale).toSize();
    std::vector<QRectF> outlines;
    for (const PageArea &area : m_areas) {
        if (area.page == m_page)
            outlines.emplace_back(area.rect.topLeft() * scale, area.rect.size() * scale);
    }
    const int wanted = dotsPerInch();
    const QString trouble = m_pictures.trouble(m_page, wanted);
    const QImage *picture = m_pictures.picture(m_page, wanted);
    if (!picture)
        picture = m_pictures.anyPicture(m_page);
    if (!trouble.isEmpty())
        m_canvas->showSentence(
            tr("This page can't be shown. %1 You can still check what was found on it.").arg(trouble),
            m_scroll->viewport()->size());
    else if (picture)
        m_canvas->showPicture(*picture, size);
    else
        m_canvas->showSentence(tr("Drawing page %1…").arg(m_page), size);
    m_canvas->setOutlines(outlines);
    m_canvas->setAccessibleName(outlines.empty() ? tr("Picture of page %1").arg(m_page)
                                                 : tr("Picture of page %1, with the place outlined").arg(m_page));
    if (isVisible() && trouble.isEmpty())
        m_pictures.want(m_page, wanted);
}

QRect PageView::outline() const
{
    return m_canvas->outlines().empty() ? QRect() : m_canvas->outlines().front().toAlignedRect();
}

void PageView::bringIntoSight()
{
    const QRect place = outline();
    if (place.isNull())
        return;
    // The top of a tall place matters more than its end.
    m_scroll->ensureVisible(place.center().x(), place.bottom(), place.width() / 2 + spacing::page, spacing::page);
    m_scroll->ensureVisible(place.center().x(), place.top(), place.width() / 2 + spacing::page, spacing::page);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    refresh();
}

void PageView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    bringIntoSight();
}

bool PageView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier) && wheel->angleDelta().y() != 0) {
            zoom(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark
