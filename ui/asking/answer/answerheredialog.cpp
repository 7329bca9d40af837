// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/answer/answerheredialog.h"

#include "core/asking/pack.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"
#include "ui/asking/answer/answersheet.h"
#include "ui/desk/messages.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/look/card.h"
#include "ui/look/shownstack.h"
#include "ui/look/waymarkstyle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

AnswererForm::AnswererForm(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_who(new QComboBox)
    , m_name(new QLineEdit)
    , m_role(new QLineEdit)
    , m_speaks(new QSpinBox)
    , m_whoField(new Field(tr("&I am"), m_who))
    , m_nameField(new Field(tr("&Name"), m_name))
    , m_roleField(new Field(tr("&Role"), m_role))
    , m_speaksField(
          new Field(tr("How many &people are you answering for?"), m_speaks,
                    tr("Enter 1 if you are answering for yourself, or more if a group is answering together.")))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(new PlainLabel(tr("Who is answering?"), TextSize::Page, TextWeight::SemiBold));
    column->addWidget(makeAsking());
    m_who->setObjectName(QStringLiteral("whoAnswers"));
    m_name->setObjectName(QStringLiteral("answererName"));
    m_role->setObjectName(QStringLiteral("answererRole"));
    m_speaks->setObjectName(QStringLiteral("speaksFor"));
    m_speaks->setRange(1, maxSpokenFor);
    fillVoices();
    for (QLineEdit *edit : {m_name, m_role})
        edit->setMaxLength(maxName);
    for (Field *field : {m_whoField, m_nameField, m_roleField, m_speaksField}) {
        field->setMaximumWidth(static_cast<int>(textScaled(420)));
        column->addWidget(field);
    }
    column->addStretch(1);
    connect(m_who, &QComboBox::currentIndexChanged, this, &AnswererForm::showFields);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &AnswererForm::cancelled);
    auto *start = new QPushButton(tr("Begin"));
    start->setObjectName(QStringLiteral("beginAnswering"));
    start->setDefault(true);
    makePrimary(start);
    connect(start, &QPushButton::clicked, this, &AnswererForm::begun);
    foot->addWidget(cancel);
    foot->addWidget(start);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll, 1);
    all->addLayout(foot);
    showFields();
}

QWidget *AnswererForm::makeAsking()
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("howAsked"));
    auto *column = new QVBoxLayout(card);
    column->setSpacing(spacing::small);
    const Reflection asked = m_document.workspace().reflection(m_document.review()->id);
    if (!asked.message.isEmpty())
        column->addWidget(wrappingLabel(asked.message, TextSize::Body, Ink::Text));
    if (asked.returnBy) {
        auto *by = wrappingLabel(tr("Please answer by %1.").arg(longDate(*asked.returnBy)), TextSize::Body, Ink::Text);
        by->setWeight(TextWeight::SemiBold);
        column->addWidget(by);
    }
    column->addWidget(wrappingLabel(namesPromise(asked.namesSeen), TextSize::Body, Ink::Text));
    column->addWidget(wrappingLabel(tr("You will see the statements in your themes one at a time, and only your own "
                                       "answers. Each answer is saved as you go."),
                                    TextSize::Body, Ink::Mute));
    return card;
}

void AnswererForm::fillVoices()
{
    const Workspace &workspace = m_document.workspace();
    for (const auto &[id, person] : workspace.people().rows()) {
        if (workspace.isHere(id))
            m_voices.emplace_back(id);
    }
    for (const auto &[id, group] : workspace.groups().rows())
        m_voices.emplace_back(id);
    std::ranges::sort(m_voices, [&workspace](const Voice &a, const Voice &b) {
        return voiceName(workspace, a).localeAwareCompare(voiceName(workspace, b)) < 0;
    });
    for (const Voice &voice : m_voices)
        m_who->addItem(voiceName(workspace, voice));
    m_who->addItem(tr("Someone else"));
    m_who->setPlaceholderText(tr("Choose your name"));
    chooseNobody();
}

/// A name that is chosen already would be taken for one's own by whoever presses Enter.
void AnswererForm::chooseNobody() { m_who->setCurrentIndex(m_voices.empty() ? 0 : -1); }

std::optional<Voice> AnswererForm::voice() const
{
    const int at = m_who->currentIndex();
    const bool known = at >= 0 && at < static_cast<int>(m_voices.size());
    return known ? std::optional(m_voices[static_cast<std::size_t>(at)]) : std::nullopt;
}

void AnswererForm::showFields()
{
    const std::optional<Voice> chosen = voice();
    const auto *group = chosen ? std::get_if<GroupId>(&*chosen) : nullptr;
    const bool isAnother = !chosen && m_who->currentIndex() >= 0;
    for (Field *field : {m_nameField, m_roleField})
        field->setVisible(isAnother);
    m_nameField->setProblem({});
    m_whoField->setProblem({});
    m_speaksField->setVisible(isAnother || group);
    const Response *before = AnswerHere::before(m_document, chosen);
    const auto members = group ? static_cast<int>(m_document.workspace().membersHere(*group).size()) : 1;
    m_speaks->setValue(before ? before->speaksFor : std::max(members, 1));
    // Who goes on goes on for as many as they began for.
    m_speaks->setEnabled(!before);
}

std::optional<AnswerHere::Who> AnswererForm::who()
{
    if (m_who->currentIndex() < 0) {
        m_whoField->setProblem(tr("Choose your name, or “Someone else”."));
        m_who->setFocus();
        return {};
    }
    const std::optional<Voice> chosen = voice();
    if (chosen)
        return AnswerHere::Who{chosen, voiceName(m_document.workspace(), *chosen).left(maxName), {}, m_speaks->value()};
    AnswerHere::Who who{{}, m_name->text().trimmed(), m_role->text().trimmed(), m_speaks->value()};
    if (who.name.isEmpty() && who.role.isEmpty()) {
        m_nameField->setProblem(tr("Enter a name or a role."));
        m_name->setFocus();
        return {};
    }
    return who;
}

void AnswererForm::clear()
{
    m_name->clear();
    m_role->clear();
    chooseNobody();
    showFields();
    m_who->setFocus();
}

AnswerHereDialog::AnswerHereDialog(Document &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_stack(new ShownStack)
    , m_form(new AnswererForm(document))
    , m_sheet(new AnswerSheet)
    , m_handBack(makeHandBack())
{
    setObjectName(QStringLiteral("answerHereDialog"));
    setWindowTitle(tr("Answer on this computer"));
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    for (QWidget *page : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_sheet), m_handBack})
        m_stack->addWidget(page);
    column->addWidget(m_stack);
    connect(m_form, &AnswererForm::begun, this, &AnswerHereDialog::begin);
    connect(m_form, &AnswererForm::cancelled, this, &AnswerHereDialog::reject);
    connect(m_sheet, &AnswerSheet::finished, this, &AnswerHereDialog::finish);
    const QSize wanted = parent ? parent->window()->size() : QSize(qRound(textScaled(1100)), qRound(textScaled(700)));
    resize(wanted.boundedTo(screen()->availableGeometry().size()));
}

AnswerHereDialog::~AnswerHereDialog() = default;

QString AnswerHereDialog::handBackText() { return tr("Please hand the computer back."); }

QWidget *AnswerHereDialog::makeHandBack()
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("handBack"));
    page->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(spacing::medium);
    column->addStretch(1);
    m_thanks = new PlainLabel({}, TextSize::Page, TextWeight::SemiBold);
    m_thanks->setObjectName(QStringLiteral("thanks"));
    for (PlainLabel *label : {m_thanks, wrappingLabel(handBackText(), TextSize::Body, Ink::Mute)}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    auto *next = new QPushButton(tr("&Next colleague"));
    next->setObjectName(QStringLiteral("nextColleague"));
    connect(next, &QPushButton::clicked, this, [this] {
        m_form->clear();
        m_stack->setCurrentWidget(m_form);
    });
    auto *close = new QPushButton(tr("&Back to the review"));
    close->setObjectName(QStringLiteral("backToReview"));
    connect(close, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    auto *ways = new QHBoxLayout;
    ways->addStretch(1);
    for (QPushButton *button : {next, close}) {
        button->setAutoDefault(false); // the Enter after the last statement must not open the leader's page
        ways->addWidget(button);
    }
    ways->addStretch(1);
    column->addLayout(ways);
    column->addStretch(2);
    return page;
}

void AnswerHereDialog::begin()
{
    const std::optional<AnswerHere::Who> who = m_form->who();
    if (!who)
        return;
    if (AnswerHere::before(m_document, who->voice) &&
        !confirm(this, tr("Reopen %1's earlier answers?").arg(who->name),
                 tr("Their levels and comments will be shown and can be changed. Only reopen them if you are %1.")
                     .arg(who->name),
                 tr("Reopen")))
        return;
    m_answering = std::make_unique<AnswerHere>(m_document, *who);
    m_stack->setCurrentWidget(m_sheet);
    m_sheet->begin(*m_answering);
}

void AnswerHereDialog::finish()
{
    if (!m_answering || !m_document.flush())
        return;
    const int blank = m_answering->count() - m_answering->answered();
    if (blank > 0 && !ask(this, tr("Save and finish?"),
                          tr("%n statement(s) (is/are) still blank, of %1. They count as not answered.", nullptr, blank)
                              .arg(m_answering->count()),
                          tr("Save and finish"), tr("Continue answering"))) {
        m_sheet->goToBlank();
        return;
    }
    reject();
}

void AnswerHereDialog::reject()
{
    if (!m_document.flush())
        return;
    // Whoever answered may press Esc once too often, or close the window; the leader's page opens by its button alone.
    if (m_stack->currentWidget() == m_handBack)
        return;
    if (!m_answering)
        return QDialog::reject();
    m_thanks->setText(m_answering->isBegun() ? tr("Thank you. Your answers are saved.") : tr("Nothing was answered."));
    m_handBack->setAccessibleName(m_thanks->text() + u' ' + handBackText());
    m_sheet->clear();
    m_answering.reset();
    m_stack->setCurrentWidget(m_handBack);
    m_handBack->setFocus();
}

void AnswerHereDialog::keyPressEvent(QKeyEvent *event)
{
    if (!m_answering || !m_sheet->takeKey(*event))
        QDialog::keyPressEvent(event);
}

} // namespace waymark
