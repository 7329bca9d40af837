// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/reports/reportspage.h"

#include "core/insight/governorquestions.h"
#include "core/report/namesintexts.h"
#include "core/report/reports.h"
#include "core/text/headlines.h"
#include "ui/desk/page.h"
#include "ui/look/card.h"
#include "ui/look/plainlabel.h"
#include "ui/look/textinplace.h"
#include "ui/look/waymarkstyle.h"
#include "ui/places/reports/governorsdialog.h"
#include "ui/places/reports/paperpreview.h"
#include "ui/places/reports/reportpicker.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>

namespace waymark {
namespace {

constexpr auto briefingField = "briefing";
constexpr int mostAskLength = 400;

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
    , m_stack(new QStackedWidget)
    , m_picker(new ReportPicker(settings))
    , m_answered(wrapping({}, Ink::Mute))
    , m_headline(new QPlainTextEdit)
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
    inside->addWidget(wrapping(tr("Left empty, it is made from the counts and what changed."), Ink::Mute));
    m_headline->setAccessibleName(tr("Headline"));
    m_headline->setTabChangesFocus(true);
    m_headline->setUndoRedoEnabled(false);
    m_headline->setMinimumHeight(72);
    m_headline->setMaximumHeight(120);
    inside->addWidget(m_headline);
    inside->addSpacing(spacing::small);
    inside->addWidget(new PlainLabel(tr("What we ask of governors"), TextSize::Title, TextWeight::SemiBold));
    inside->addWidget(wrapping(tr("Up to three; left empty, the section is left out."), Ink::Mute));
    int number = 0;
    for (QLineEdit *&ask : m_asks) {
        ask = new QLineEdit;
        ask->setMaxLength(mostAskLength);
        ask->setAccessibleName(tr("Ask %1").arg(++number));
        ask->setPlaceholderText(tr("Ask %1").arg(number));
        ask->installEventFilter(this);
        connect(ask, &QLineEdit::textEdited, this, &ReportsPage::written);
        connect(ask, &QLineEdit::editingFinished, &document(), &Document::flush);
        inside->addWidget(ask);
    }
    m_headline->installEventFilter(this);
    connect(m_headline, &QPlainTextEdit::textChanged, this, &ReportsPage::written);
    inside->addSpacing(spacing::small);
    inside->addWidget(new PlainLabel(tr("What governors ask"), TextSize::Title, TextWeight::SemiBold));
    inside->addWidget(m_answered);
    auto *answer = new QPushButton(tr("Answer their questions..."));
    answer->setObjectName(QStringLiteral("answerGovernors"));
    connect(answer, &QPushButton::clicked, this, &ReportsPage::answerGovernors);
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
        wrapping(tr("Reports name roles only. These texts contain a name of your people list:"), Ink::Text));
    names->addWidget(m_names);
    column->addWidget(m_namesCard);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(writing);
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
    m_export = add(tr("Save as PDF..."), Command::SaveReportPdf);
    makePrimary(m_export);
    add(tr("Save as web page..."), Command::SaveReportPage);
    add(tr("Print..."), Command::PrintReport);
    buttons->addStretch(1);
    return buttons;
}

QWidget *ReportsPage::makeEmpty()
{
    QPushButton *start = nullptr;
    auto *empty = makeEmptyState(tr("No review to report on yet"),
                                 tr("Reports are made from a review, and can be looked at from its first answer."),
                                 tr("Start a review..."), start);
    connect(start, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(Command::NewReview); });
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
    // While something is typed the fields are ahead of the file and stay as they are.
    if (!document().hasPending()) {
        showInPlace(*m_headline, briefing.headline);
        for (int i = 0; i < 3; ++i) {
            if (m_asks[static_cast<std::size_t>(i)]->text() != briefing.asks.value(i))
                showFromStart(m_asks[static_cast<std::size_t>(i)], briefing.asks.value(i));
        }
    }
    m_headline->setPlaceholderText(computedHeadline(workspace, *review));
    m_refreshing = false;
    m_state->setText(review->isFinished()
                         ? tr("Review %1, finished. The headline and the asks may still be changed.").arg(review->year)
                         : tr("Review %1 is not finished: DRAFT stands across every page.").arg(review->year));
    const ReportKind kind = m_picker->kind();
    m_governors->setVisible(kind == ReportKind::Governors);
    const auto answered = std::ranges::count_if(governorQuestions, [&](GovernorQuestion question) {
        return workspace.governorAnswer(review->id, question).verdict.has_value();
    });
    m_answered->setText(tr("%1 of %2 strategic questions answered").arg(answered).arg(governorQuestions.size()));
    ReportContent content = makeReport(workspace, *review, kind, m_picker->options(), QDate::currentDate());
    showNames(content);
    m_preview->setReport(std::move(content));
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
    Briefing briefing{document().review()->id, m_headline->toPlainText().trimmed().left(longestText), {}};
    for (const QLineEdit *ask : m_asks) {
        if (!ask->text().trimmed().isEmpty())
            briefing.asks.append(ask->text().trimmed());
    }
    document().performLater(QString::fromLatin1(briefingField), edit::WriteBriefing{briefing});
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

QWidget *ReportsPage::makeFoot(QWidget *parent)
{
    return new PlainLabel(tr("Roles, never names"), TextSize::Body, TextWeight::Regular, Ink::Mute, parent);
}

QWidget *ReportsPage::firstFocus() { return m_export; }

} // namespace waymark
