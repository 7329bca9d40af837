// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statement/statementheader.h"

#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "ui/desk/answerdots.h"
#include "ui/look/accessible.h"
#include "ui/look/badges.h"
#include "ui/look/controlpainters.h"
#include "ui/look/flowlayout.h"
#include "ui/look/keycap.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

namespace waymark {
namespace {

QFont wordsFont() { return textFont(TextSize::Small); }

constexpr int besides = 10;

} // namespace

PillButton::PillButton(bool mark, QWidget *parent) : QAbstractButton(parent), m_mark(mark)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PillButton::setWords(const QString &words, const QString &key)
{
    if (words == m_words && key == m_key)
        return;
    m_words = words;
    m_key = key;
    setAccessibleName(words);
    updateGeometry();
    update();
}

int PillButton::markSide() const { return m_mark ? QFontMetrics(wordsFont()).height() : 0; }

QSize PillButton::sizeHint() const
{
    const QFontMetrics metrics(wordsFont());
    int width = metrics.horizontalAdvance(m_words) + 2 * besides + markSide();
    if (!m_key.isEmpty())
        width += metrics.horizontalAdvance(m_key) + 10 + spacing::tiny;
    return {width, metrics.height() + 8};
}

void PillButton::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = isEnabled() && underMouse();
    const QColor border = isChecked() ? tokens.warn : hovered ? tokens.accent : tokens.edge();
    paintPanel(painter, rect(), hovered || isDown() ? tokens.tint : tokens.surface, border, isChecked() ? 2 : 1,
               height() / 2.0);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), tokens, height() / 2.0);
    int x = besides;
    if (m_mark) {
        const int side = markSide();
        paintQueryMark(painter, QRectF(x - 3, (height() - side) / 2.0, side, side), tokens);
        x += side;
    }
    painter.setFont(wordsFont());
    painter.setPen(!isEnabled() ? tokens.faint() : isChecked() ? tokens.warn : tokens.text);
    const QFontMetrics metrics(wordsFont());
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     m_words);
    if (m_key.isEmpty())
        return;
    const int cap = metrics.horizontalAdvance(m_key) + 10;
    const QRectF box(width() - besides - cap + 2, 4, cap, height() - 8);
    paintPanel(painter, box, {}, tokens.edge(), 1, corner::small);
    painter.setPen(isEnabled() ? tokens.mute : tokens.faint());
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, m_key);
}

void PillButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore(); // the page's
}

void PillButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

AnsweredLine::AnsweredLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute))
    , m_dots(new AnswerDots(Qt::Horizontal))
    , m_reveal(new LinkButton({}, nullptr, TextSize::Small))
    , m_remarks(new LinkButton({}, nullptr, TextSize::Small))
{
    setObjectName(QStringLiteral("answered"));
    auto *across = new FlowLayout(spacing::small, this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_words);
    across->addWidget(m_dots);
    across->addWidget(m_reveal);
    across->addWidget(m_remarks);
    m_remarks->setObjectName(QStringLiteral("remarks"));
    m_remarks->setToolTip(tr("What colleagues wrote about this statement (not shown on the projector)"));
    connect(m_remarks, &LinkButton::clicked, this, &AnsweredLine::remarksWanted);
    m_reveal->setObjectName(QStringLiteral("revealAnswers"));
    connect(m_reveal, &LinkButton::clicked, this, &AnsweredLine::toggle);
    hide();
}

void AnsweredLine::show(const std::optional<StatementSpread> &spread, int remarks)
{
    const bool another = !spread || !m_spread || spread->statement != m_spread->statement;
    if (another)
        m_revealed = false;
    m_spread = spread;
    m_remarks->setVisible(remarks > 0);
    m_remarks->setText(tr("%n comment(s)…", nullptr, remarks));
    setVisible(spread.has_value());
    if (spread)
        present();
}

void AnsweredLine::present()
{
    const bool shown = m_revealed && m_spread->spread;
    m_words->setText(shown ? medianText(m_spread->spread->median()) : answersText(*m_spread));
    m_dots->setVisible(shown);
    if (shown)
        m_dots->setCounts(m_spread->spread->counts());
    m_reveal->setVisible(m_spread->spread.has_value());
    m_reveal->setText(shown ? tr("Hide") : tr("Show how"));
    m_reveal->setAccessibleName(shown ? tr("Hide how colleagues answered") : tr("Show how colleagues answered"));
}

void AnsweredLine::toggle()
{
    m_revealed = !m_revealed;
    present();
    Q_EMIT resized();
}

StatementHeader::StatementHeader(QWidget *parent)
    : QWidget(parent)
    , m_badge(new ThemeBadge(1, this))
    , m_theme(new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute, this))
    , m_answered(new AnsweredLine(this))
    , m_title(new PlainLabel({}, TextSize::Page, TextWeight::SemiBold, Ink::Text, this))
    , m_fullTitle(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute, this))
    , m_hint(new PlainLabel({}, TextSize::Body, TextWeight::SemiBold, Ink::Warn, this))
    , m_wording(new PillButton(false, this))
    , m_present(new QPushButton(tr("Present"), this))
    , m_query(new PillButton(true, this))
    , m_above(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_tools(new FlowLayout)
    , m_below(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_beside(new QHBoxLayout)
{
    m_theme->setEliding(true);
    m_fullTitle->setEliding(true);
    m_title->setObjectName(QStringLiteral("statementTitle"));
    m_title->setMinimumWidth(1); // rather than more than the window has: it wraps, see fitTitle()
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->hide();
    m_wording->setObjectName(QStringLiteral("wording"));
    m_present->setObjectName(QStringLiteral("present"));
    m_present->setAutoDefault(false);
    m_present->setToolTip(tr("Shows this statement full screen, without notes"));
    showKey(m_present, QStringLiteral("F5"));
    m_query->setObjectName(QStringLiteral("query"));
    m_query->setCheckable(true);
    connect(m_wording, &QAbstractButton::clicked, this, &StatementHeader::wordingWanted);
    connect(m_present, &QAbstractButton::clicked, this, &StatementHeader::presentWanted);
    connect(m_query, &QAbstractButton::clicked, this, &StatementHeader::queryPressed);
    connect(m_answered, &AnsweredLine::remarksWanted, this, &StatementHeader::remarksWanted);
    connect(m_answered, &AnsweredLine::resized, this, &StatementHeader::fitTitle);

    auto *theme = new QHBoxLayout;
    theme->setSpacing(spacing::small);
    theme->addWidget(m_badge);
    theme->addWidget(m_theme, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_answered, m_wording, m_present})
        m_tools->addWidget(each);
    m_above->setSpacing(spacing::small);
    m_above->addLayout(theme, 1);
    m_above->addLayout(m_tools);
    m_below->setSpacing(spacing::medium);
    m_below->addWidget(m_title);
    m_below->addWidget(m_fullTitle, 1, Qt::AlignBottom);
    m_beside->setSpacing(spacing::medium);
    m_beside->addWidget(m_hint);
    m_beside->addWidget(m_query);
    m_below->addLayout(m_beside);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addLayout(m_above);
    all->addLayout(m_below);
}

void StatementHeader::show(const StatementView &view)
{
    m_badge->setNumber(view.theme);
    m_themeTitles = view.themeTitles;
    m_title->setText(view.number + u' ' + view.shortTitle);
    setPlainToolTip(*m_title, view.title);
    m_title->setAccessibleName(view.number + u' ' + (view.title.isEmpty() ? view.shortTitle : view.title));
    m_fullTitle->setText(view.title);
    m_wording->setWords(view.shortWording);
    m_wording->setToolTip(
        view.shortWording == view.wording
            ? tr("Choose the wording of this review")
            : plainToolTip(tr("%1: choose the wording of this review", "a wording").arg(view.wording)));
    m_wording->setAccessibleName(tr("Wording: %1").arg(view.wording));
    m_wording->setEnabled(!view.locked);
    m_query->setChecked(view.query);
    m_query->setWords(view.query ? tr("Query") : tr("Mark as query"), QStringLiteral("Q"));
    m_query->setAccessibleName(tr("Query: needs discussion"));
    m_query->setEnabled(!view.locked);
    fitTitle();
}

void StatementHeader::fitTools()
{
    // Where the tools would take two lines, the last of them has its place below: levels need the height.
    const int present = m_present->sizeHint().width() + spacing::small;
    const bool isBelow = m_beside->indexOf(m_present) >= 0;
    const bool wanted = m_tools->sizeHint().width() + (isBelow ? present : 0) > width();
    if (wanted == isBelow)
        return;
    if (wanted)
        m_beside->insertWidget(m_beside->indexOf(m_query), m_present);
    else
        m_tools->addWidget(m_present);
}

void StatementHeader::fitTitle()
{
    fitTools();
    const int buttons = m_query->sizeHint().width() + spacing::medium +
                        (m_beside->indexOf(m_present) >= 0 ? m_present->sizeHint().width() + spacing::medium : 0);
    const int whole = m_title->unbrokenWidth() + 2;
    const bool hasHint = fitHint(width() - buttons - whole);
    const bool narrow = whole > width() - buttons;
    // Where the buttons would leave it less than half of the line, the title has lines of its own above them.
    const bool isAbove = narrow && buttons > width() / 2;
    m_below->setDirection(isAbove ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_below->setAlignment(m_beside, isAbove ? Qt::AlignRight : Qt::Alignment());
    m_title->setWordWrap(narrow);
    QSizePolicy policy(narrow ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(narrow);
    m_title->setSizePolicy(policy);
    // Only where it leaves the title its room: beside it, it has a distance and a least width of its own.
    const int fuller = spacing::medium + m_fullTitle->minimumSizeHint().width();
    m_fullTitle->setVisible(!hasHint && whole + fuller <= width() - buttons);
    // Below the theme's name where there would be next to nothing left of it.
    const int least = m_badge->sizeHint().width() + m_theme->fontMetrics().averageCharWidth() * 12;
    const bool below = m_tools->sizeHint().width() + least + 2 * spacing::small > width();
    m_above->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int room = width() - m_badge->sizeHint().width() - spacing::small -
                     (below ? 0 : m_tools->sizeHint().width() + spacing::small);
    const auto fits = [&](const QString &title) { return m_theme->fontMetrics().horizontalAdvance(title) + 2 <= room; };
    const auto fitting = std::ranges::find_if(m_themeTitles, fits);
    m_theme->setText(fitting != m_themeTitles.end() ? *fitting : m_themeTitles.value(m_themeTitles.size() - 1));
    m_theme->setAccessibleName(m_themeTitles.value(0));
    setPlainToolTip(*m_theme, m_theme->text() != m_themeTitles.value(0) ? m_themeTitles.value(0) : QString());
}

bool StatementHeader::fitHint(int room)
{
    const bool isShown = !m_hint->isHidden();
    const bool isBeside = m_hint->unbrokenWidth() + spacing::medium <= room;
    const bool wasBeside = m_beside->indexOf(m_hint) >= 0;
    if (isShown && isBeside != wasBeside) {
        m_hint->setWordWrap(!isBeside);
        if (isBeside)
            m_beside->insertWidget(0, m_hint);
        else
            static_cast<QVBoxLayout *>(layout())->addWidget(m_hint);
    }
    return isShown && isBeside;
}

void StatementHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTitle();
}

void StatementHeader::showAnswered(const std::optional<StatementSpread> &spread, int remarks)
{
    m_answered->show(spread, remarks);
    fitTitle();
}

void StatementHeader::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    fitTitle();
    if (hint.isEmpty())
        return;
    announce(*this, hint);
}

QString StatementHeader::hint() const { return m_hint->text(); }

} // namespace waymark
