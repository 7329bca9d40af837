// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/differ/differtab.h"

#include "core/text/meeting.h"
#include "ui/asking/differ/differtable.h"
#include "ui/asking/differ/unanimousdialog.h"
#include "ui/desk/answerdots.h"
#include "ui/desk/messages.h"
#include "ui/desk/onlyshown.h"
#include "ui/desk/page.h"
#include "ui/look/badges.h"
#include "ui/look/choices.h"
#include "ui/look/flowlayout.h"
#include "ui/look/linkbutton.h"
#include "ui/look/waymarkstyle.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

DifferDetailView::DifferDetailView(QWidget *parent)
    : Card(parent)
    , m_badge(new ThemeBadge(1))
    , m_title(wrappingLabel({}, TextSize::Title, Ink::Text))
    , m_standing(wrappingLabel({}, TextSize::Small, Ink::Mute))
    , m_answers(wrappingLabel({}, TextSize::Body, Ink::Text))
    , m_withheld(wrappingLabel({}, TextSize::Small, Ink::Mute))
    , m_dots(new AnswerDots(Qt::Vertical))
    , m_figures(new QVBoxLayout)
    , m_explain(new LinkButton({}, nullptr, TextSize::Small))
    , m_explained(wrappingLabel({}, TextSize::Small, Ink::Mute))
    , m_words(new QVBoxLayout)
    , m_open(new QPushButton(tr("Open in Agree")))
{
    setObjectName(QStringLiteral("differDetail"));
    m_title->setWeight(TextWeight::SemiBold);
    m_title->setHeading(true);
    m_withheld->setObjectName(QStringLiteral("withheld"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, spacing::small, 0);
    column->setSpacing(spacing::small);
    makeHead(column);
    m_figures->setSpacing(2);
    column->addWidget(m_answers);
    column->addWidget(m_dots);
    column->addWidget(m_withheld);
    column->addLayout(m_figures);
    column->addWidget(m_explain, 0, Qt::AlignLeft);
    column->addWidget(m_explained);
    m_words->setSpacing(spacing::small);
    column->addLayout(m_words);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("The statement in full"));
    scroll->setWidget(content);
    // The card's own ground.
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(spacing::small);
    all->addWidget(scroll, 1);
    m_open->setAutoDefault(false);
    all->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &DifferDetailView::opened);
    m_explained->hide();
    m_explain->setText(tr("What do these figures mean?"));
    connect(m_explain, &LinkButton::clicked, this, [this] {
        m_explained->setVisible(m_explained->isHidden());
        m_explain->setText(m_explained->isHidden() ? tr("What do these figures mean?") : tr("Hide the explanation"));
    });
}

void DifferDetailView::makeHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_standing);
    head->addLayout(titles, 1);
    column->addLayout(head);
}

void DifferDetailView::show(const DifferDetail &detail)
{
    if (m_shown == detail)
        return;
    m_shown = detail;
    m_badge->setNumber(detail.statement.theme());
    m_title->setText(tr("%1 %2", "number and title").arg(detail.statement.toString(), detail.shortTitle));
    m_standing->setText(detail.title.isEmpty() ? detail.standing : tr("%1 · %2").arg(detail.title, detail.standing));
    m_answers->setText(detail.answers);
    m_withheld->setText(detail.withheld);
    m_withheld->setVisible(!detail.withheld.isEmpty());
    m_dots->setCounts(detail.counts);
    m_dots->setVisible(!detail.counts.empty());
    retireLayout(m_figures);
    for (const QString &line : detail.figures)
        m_figures->addWidget(wrappingLabel(line, TextSize::Small, Ink::Text));
    m_explain->setVisible(!detail.counts.empty());
    m_explained->setText(figuresExplained() + u'\n' + detail.measures);
    if (detail.counts.empty())
        m_explained->hide();
    fillWords(detail);
}

void DifferDetailView::fillWords(const DifferDetail &detail)
{
    retireLayout(m_words);
    const auto heading = [this](const QString &text) {
        m_words->addWidget(new PlainLabel(text, TextSize::Body, TextWeight::SemiBold));
    };
    if (!detail.named.isEmpty()) {
        heading(tr("Who answered what"));
        for (const QString &line : detail.named)
            m_words->addWidget(wrappingLabel(line, TextSize::Small, Ink::Text));
    }
    if (!detail.marks.isEmpty()) {
        heading(tr("Points they marked"));
        for (const QString &line : detail.marks)
            m_words->addWidget(wrappingLabel(line, TextSize::Small, Ink::Text));
    }
    for (const bool evidence : {false, true}) {
        bool first = true;
        for (const DifferDetail::Said &said : detail.said) {
            if (said.isEvidence != evidence)
                continue;
            if (first)
                heading(evidence ? tr("Evidence they mentioned") : tr("Comments"));
            first = false;
            m_words->addWidget(wrappingLabel(
                said.who.isEmpty() ? said.text : tr("%1: %2", "a person, what they wrote").arg(said.who, said.text),
                TextSize::Small, Ink::Text));
        }
    }
}

DifferTab::DifferTab(Document &document, QWidget *parent)
    : PageTab(document, parent)
    , m_model(new DifferModel(this))
    , m_table(new DifferTable(*m_model))
    , m_detail(new DifferDetailView)
    , m_themes(new SegmentedControl)
    , m_open(new QCheckBox(tr("Hide agreed statements")))
    , m_estimate(new PlainLabel({}, TextSize::Title, TextWeight::SemiBold))
    , m_why(new LinkButton(tr("Why this order?"), nullptr, TextSize::Small))
    , m_rule(wrappingLabel((agendaRule() << agendaMeasure()).join(QLatin1Char('\n')), TextSize::Small, Ink::Mute))
    , m_unanimous(new QPushButton)
    , m_states(new QStackedLayout)
{
    setObjectName(QStringLiteral("differTab"));
    auto *agenda = new QWidget;
    auto *column = new QVBoxLayout(agenda);
    column->setContentsMargins(0, 0, 0, spacing::small);
    column->setSpacing(spacing::small);
    column->addWidget(makeFilters());
    column->addWidget(makeSummary());
    m_rule->setObjectName(QStringLiteral("agendaRule"));
    m_rule->hide();
    column->addWidget(m_rule);
    // Beside each other once there is room: before it is shown it must not ask the whole page for that.
    m_across = new QBoxLayout(QBoxLayout::TopToBottom);
    m_across->setSpacing(spacing::medium);
    m_table->setMinimumSize(qRound(textScaled(380)), qRound(textScaled(200)));
    m_detail->setMinimumWidth(qRound(textScaled(220)));
    m_across->addWidget(m_table, 5);
    m_across->addWidget(m_detail, 2);
    column->addLayout(m_across, 1);
    m_states->addWidget(agenda);
    m_states->addWidget(makeEmpty());
    setLayout(m_states);
    connect(m_table, &DifferTable::rowChanged, this, &DifferTab::showDetail);
    connect(m_table, &DifferTable::opened, this, &DifferTab::openStatement);
    connect(m_detail, &DifferDetailView::opened, this, &DifferTab::openStatement);
}

void DifferTab::resizeEvent(QResizeEvent *event)
{
    PageTab::resizeEvent(event);
    // With large text the statement is told below the list, not beside it.
    const bool below = width() < textScaled(860);
    m_across->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *DifferTab::makeFilters()
{
    auto *row = new QWidget;
    auto *across = new FlowLayout(spacing::medium, row);
    m_themes->setObjectName(QStringLiteral("agendaThemes"));
    m_themes->setAccessibleName(tr("Theme"));
    across->addWidget(m_themes);
    m_open->setObjectName(QStringLiteral("withoutAgreed"));
    across->addWidget(m_open);
    across->addSpring();
    m_unanimous->setObjectName(QStringLiteral("agreeUnanimous"));
    m_unanimous->setAutoDefault(false);
    across->addWidget(m_unanimous);
    connect(m_themes, &SegmentedControl::currentChanged, this, [this](int index) {
        m_filter.theme = index > 0 ? std::optional(m_themeNumbers[static_cast<std::size_t>(index - 1)]) : std::nullopt;
        refresh();
    });
    connect(m_open, &QCheckBox::toggled, this, [this](bool on) {
        m_filter.withoutAgreed = on;
        refresh();
    });
    connect(m_unanimous, &QPushButton::clicked, this, &DifferTab::agreeUnanimous);
    needsChangeableFile(m_unanimous, document());
    return row;
}

QWidget *DifferTab::makeSummary()
{
    auto *row = new QWidget;
    auto *beside = new QHBoxLayout(row);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(spacing::medium);
    // Where they don't fit on one line the links go below, and the button stays where it is looked for.
    auto *words = new QWidget;
    auto *across = new FlowLayout(spacing::medium, words);
    beside->addWidget(words, 1, Qt::AlignVCenter);
    m_estimate->setHeading(false);
    m_estimate->setWordWrap(true); // or a long one would make the whole page scroll sideways
    m_estimate->setObjectName(QStringLiteral("agendaEstimate"));
    across->addWidget(m_estimate);
    across->addWidget(m_why);
    auto *paper = new LinkButton(tr("Agenda as a report"), nullptr, TextSize::Small);
    paper->setAccessibleName(tr("Agenda as a report, on the Reports page"));
    paper->setObjectName(QStringLiteral("agendaOnPaper"));
    connect(paper, &LinkButton::clicked, this, [this] { Q_EMIT commandWanted(Command::MeetingAgenda); });
    across->addWidget(paper);
    auto *meeting = m_meeting = new QPushButton(tr("Start the meeting"));
    meeting->setObjectName(QStringLiteral("startMeeting"));
    meeting->setAutoDefault(false);
    meeting->setToolTip(tr("Shows the meeting view on the projector, and the agenda and notes on this screen"));
    connect(meeting, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(Command::StartMeeting); });
    needsChangeableFile(meeting, document());
    beside->addWidget(meeting, 0, Qt::AlignVCenter);
    connect(m_why, &LinkButton::clicked, this, [this] {
        m_rule->setVisible(m_rule->isHidden());
        m_why->setText(m_rule->isHidden() ? tr("Why this order?") : tr("Hide the explanation"));
    });
    return row;
}

QWidget *DifferTab::makeEmpty()
{
    QPushButton *start = nullptr;
    auto *empty =
        makeEmptyState(tr("Where views differ"),
                       tr("Once colleagues have answered, you can compare their answers here. Statements where views "
                          "differ come first, because those are the ones to discuss in the meeting."),
                       tr("See who we're asking"), start);
    makePrimary(start, false); // the page has its own
    connect(start, &QPushButton::clicked, this, &DifferTab::boardWanted);
    return empty;
}

void DifferTab::fillThemes()
{
    std::vector<int> numbers;
    for (const Theme &theme : document().workspace().structureOf(*document().review()).themes())
        numbers.push_back(theme.number);
    if (numbers == m_themeNumbers)
        return;
    m_themeNumbers = numbers;
    const int before = m_themes->count();
    if (before == 0)
        m_themes->addSegment(tr("All themes"));
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const QString text = QString::number(numbers[i]);
        if (static_cast<int>(i) + 1 < before)
            m_themes->setSegmentText(static_cast<int>(i) + 1, text);
        else
            m_themes->addSegment(text);
    }
    for (int beyond = static_cast<int>(numbers.size()) + 1; beyond < before; ++beyond)
        m_themes->setSegmentEnabled(beyond, false);
}

void DifferTab::refresh()
{
    const bool review = document().isOpen() && document().review();
    const bool answers = review && !document().workspace().responsesOf(document().review()->id).empty();
    m_states->setCurrentIndex(answers ? 0 : 1);
    if (!answers)
        return;
    fillThemes();
    DifferContent content = differContent(document().workspace(), *document().review(), m_filter);
    if (content != m_shown) {
        const int row = m_table->row();
        const std::optional<StatementNumber> looked =
            row >= 0 ? std::optional(m_model->row(row).statement) : std::nullopt;
        m_shown = std::move(content);
        m_model->setContent(*m_shown);
        m_table->choose(looked ? std::max(0, m_model->rowOf(*looked)) : 0);
        m_estimate->setText(m_shown->estimate);
        m_unanimous->setText(m_shown->agreeable > 0
                                 ? tr("Agree %n unanimous statement(s)…", nullptr, m_shown->agreeable)
                                 : tr("No unanimous statements"));
        m_unanimous->setEnabled(m_shown->agreeable > 0 && !m_shown->locked);
        m_meeting->setVisible(!m_shown->locked);
        m_unanimous->setToolTip(m_shown->agreeable > 0
                                    ? QString()
                                    : tr("No statement left has at least four answers, all the same, and no query"));
    }
    showDetail();
}

void DifferTab::showDetail()
{
    const int row = m_table->row();
    m_detail->setVisible(row >= 0);
    if (row >= 0 && document().review())
        m_detail->show(differDetail(document().workspace(), *document().review(), m_model->row(row).statement));
}

void DifferTab::openStatement()
{
    if (m_table->row() < 0)
        return;
    document().setStatement(m_model->row(m_table->row()).statement);
    Q_EMIT placeWanted(Place::Agree);
}

void DifferTab::agreeUnanimous()
{
    const int before = m_shown ? m_shown->agreeable : 0;
    const bool agreed = UnanimousDialog(document(), this).exec() == QDialog::Accepted;
    refresh();
    if (agreed && m_shown)
        showNotice(this, tr("%n statement(s) agreed", nullptr, before - m_shown->agreeable));
}

QWidget *DifferTab::firstFocus() { return m_states->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : this; }

} // namespace waymark
