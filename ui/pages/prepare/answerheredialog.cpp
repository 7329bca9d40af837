// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prepare/answerheredialog.h"

#include "core/text/meeting.h"
#include "ui/document/document.h"
#include "ui/look/plainlabel.h"
#include "ui/look/waymarkstyle.h"
#include "ui/pages/agree/descriptorrow.h"
#include "ui/pages/agree/pointmark.h"
#include "ui/pages/dialogs/field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

AnswerHereDialog::AnswerHereDialog(Document &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("answerHereDialog"));
    setWindowTitle(tr("Answer here"));
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    m_stack->addWidget(makeWho());
    m_stack->addWidget(makeStatement());
    column->addWidget(m_stack);
    const QSize wanted = parent ? parent->window()->size() : QSize(1100, 700);
    resize(wanted.boundedTo(screen()->availableGeometry().size()));
}

AnswerHereDialog::~AnswerHereDialog() = default;

QWidget *AnswerHereDialog::makeWho()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(spacing::medium);
    column->addWidget(new PlainLabel(tr("Who is answering?"), TextSize::Page, TextWeight::SemiBold));
    auto *text = new PlainLabel(
        tr("You see the statements of your themes, one at a time, and your own answers only. Every answer is "
           "kept as soon as you give it."),
        TextSize::Body, TextWeight::Regular, Ink::Mute);
    text->setWordWrap(true);
    column->addWidget(text);
    const Workspace &workspace = m_document.workspace();
    m_who = new QComboBox;
    m_who->setObjectName(QStringLiteral("whoAnswers"));
    m_who->setMaximumWidth(static_cast<int>(textScaled(420)));
    for (const auto &[id, person] : workspace.people().rows()) {
        if (!workspace.isFormer(id))
            m_voices.emplace_back(id);
    }
    for (const auto &[id, group] : workspace.groups().rows())
        m_voices.emplace_back(id);
    std::ranges::sort(m_voices, [&workspace](const Voice &a, const Voice &b) {
        return voiceName(workspace, a).localeAwareCompare(voiceName(workspace, b)) < 0;
    });
    for (const Voice &voice : m_voices)
        m_who->addItem(voiceName(workspace, voice));
    m_who->addItem(tr("Somebody else"));
    column->addWidget(new Field(tr("&I am"), m_who));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("answererName"));
    m_name->setMaxLength(longestName);
    m_role = new QLineEdit;
    m_role->setMaxLength(longestName);
    auto *nameField = new Field(tr("&Name"), m_name);
    auto *roleField = new Field(tr("&Role"), m_role);
    for (Field *field : {nameField, roleField}) {
        field->setMaximumWidth(static_cast<int>(textScaled(420)));
        column->addWidget(field);
    }
    const auto showFields = [this, nameField, roleField] {
        const bool other = m_who->currentIndex() == m_who->count() - 1;
        nameField->setVisible(other);
        roleField->setVisible(other);
    };
    connect(m_who, &QComboBox::currentIndexChanged, this, showFields);
    showFields();
    m_trouble = new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Warn);
    column->addWidget(m_trouble);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &AnswerHereDialog::reject);
    auto *start = new QPushButton(tr("Begin"));
    start->setObjectName(QStringLiteral("beginAnswering"));
    start->setDefault(true);
    makePrimary(start);
    connect(start, &QPushButton::clicked, this, &AnswerHereDialog::begin);
    foot->addWidget(cancel);
    foot->addWidget(start);
    column->addLayout(foot);
    return page;
}

QWidget *AnswerHereDialog::makeStatement()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    m_theme = new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute);
    m_title = new PlainLabel({}, TextSize::Page, TextWeight::SemiBold);
    m_title->setObjectName(QStringLiteral("answeredStatement"));
    m_title->setWordWrap(true);
    m_draft = new PlainLabel({}, TextSize::Body, TextWeight::SemiBold);
    for (PlainLabel *label : {m_theme, m_title, m_draft})
        column->addWidget(label);
    m_cards = new DescriptorRow;
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_cards);
    column->addWidget(m_scroll, 1);
    connect(m_cards, &DescriptorRow::chosen, this, [this](int level) {
        m_answering->choose(level);
        showStatement();
    });
    connect(m_cards, &DescriptorRow::markPressed, this, &AnswerHereDialog::cycleMark);
    connect(m_cards, &DescriptorRow::markWanted, this, [this](int level, int point, std::optional<Mark> mark) {
        m_answering->mark(level, point, mark);
        showStatement();
    });

    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(spacing::page);
    m_unknown = new QCheckBox(tr("I do not &know"));
    m_unknown->setObjectName(QStringLiteral("doNotKnow"));
    m_query = new QCheckBox(tr("I have a &question about this: it should be talked about"));
    connect(m_unknown, &QCheckBox::clicked, this, [this] {
        m_answering->doNotKnow();
        showStatement();
    });
    connect(m_query, &QCheckBox::clicked, this, [this] {
        m_answering->toggleQuery();
        showStatement();
    });
    ticks->addWidget(m_unknown);
    ticks->addWidget(m_query);
    ticks->addStretch(1);
    column->addLayout(ticks);

    auto *notes = new QHBoxLayout;
    notes->setSpacing(spacing::medium);
    const auto addNote = [&](const QString &label, edit::WriteAnswer::Field field) {
        auto *text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        text->setFixedHeight(static_cast<int>(textScaled(66)));
        connect(text, &QPlainTextEdit::textChanged, this, [this, text, field] {
            if (!m_showing && m_answering)
                m_answering->write(field, text->toPlainText());
        });
        notes->addWidget(new Field(label, text));
        return text;
    };
    m_comment = addNote(tr("&Why, or what is your question?"), edit::WriteAnswer::Field::Comment);
    m_comment->setObjectName(QStringLiteral("answerComment"));
    m_evidence = addNote(tr("What &shows it? Documents, figures, examples"), edit::WriteAnswer::Field::Evidence);
    column->addLayout(notes);

    auto *foot = new QHBoxLayout;
    m_progress = new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute);
    m_progress->setObjectName(QStringLiteral("answerProgress"));
    m_before = new QPushButton(tr("&Back"));
    m_next = new QPushButton;
    m_next->setObjectName(QStringLiteral("nextStatement"));
    auto *done = new QPushButton(tr("&Finish for now"));
    for (QPushButton *button : {m_before, m_next, done})
        button->setAutoDefault(false);
    makePrimary(m_next);
    connect(m_before, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(done, &QPushButton::clicked, this, &AnswerHereDialog::reject);
    foot->addWidget(m_progress);
    foot->addStretch(1);
    foot->addWidget(done);
    foot->addWidget(m_before);
    foot->addWidget(m_next);
    column->addLayout(foot);
    return page;
}

void AnswerHereDialog::begin()
{
    const int at = m_who->currentIndex();
    const bool known = at >= 0 && at < static_cast<int>(m_voices.size());
    if (!known && m_name->text().trimmed().isEmpty() && m_role->text().trimmed().isEmpty()) {
        m_trouble->setText(tr("Enter a name or a role."));
        m_name->setFocus();
        return;
    }
    const std::optional<Voice> voice = known ? std::optional(m_voices[static_cast<std::size_t>(at)]) : std::nullopt;
    const QString name = known ? voiceName(m_document.workspace(), *voice) : m_name->text().trimmed();
    m_answering = std::make_unique<AnswerHere>(m_document, voice, name.left(longestName),
                                               known ? QString() : m_role->text().trimmed());
    m_stack->setCurrentIndex(1);
    showStatement();
    if (DescriptorCard *card = m_cards->firstCard())
        card->setFocus();
}

void AnswerHereDialog::showStatement()
{
    m_showing = true;
    const ResponseAnswer answer = m_answering->answer();
    m_theme->setText(tr("Theme %1: %2").arg(m_answering->theme().number).arg(m_answering->theme().title));
    m_title->setText(m_answering->statement().number.toString() + u' ' + m_answering->statement().title);
    m_draft->setText(m_answering->draftLine());
    m_draft->setVisible(!m_draft->text().isEmpty());
    m_cards->show(m_answering->descriptors());
    m_unknown->setChecked(answer.doNotKnow);
    m_query->setChecked(answer.query);
    const auto put = [](QPlainTextEdit *field, const QString &text) {
        if (field->toPlainText() != text)
            field->setPlainText(text);
    };
    put(m_comment, answer.comment);
    put(m_evidence, answer.evidence);
    m_before->setEnabled(m_answering->at() > 0);
    m_next->setText(m_answering->at() + 1 < m_answering->count() ? tr("&Next") : tr("&Done"));
    m_progress->setText(tr("%1 of %2 answered").arg(m_answering->answered()).arg(m_answering->count()));
    m_showing = false;
    layOutCards();
}

void AnswerHereDialog::layOutCards()
{
    if (!m_answering)
        return;
    const int width = m_scroll->viewport()->width();
    m_cards->resize(width, m_cards->layOut(width, m_scroll->viewport()->height(), m_scroll->viewport()->height(), 1.0));
}

void AnswerHereDialog::cycleMark(int level, int point)
{
    const auto entries = m_answering->descriptors();
    const auto &points = entries[static_cast<std::size_t>(level)].points;
    const std::optional<Mark> now = points[static_cast<std::size_t>(point)].mark;
    const std::optional<Mark> next = !now                   ? std::optional(Mark::InPlace)
                                     : now == Mark::InPlace ? std::optional(Mark::NotYet)
                                     : now == Mark::NotYet  ? std::optional(Mark::Query)
                                                            : std::nullopt;
    m_answering->mark(level, point, next);
    showStatement();
}

void AnswerHereDialog::go(int by)
{
    const int wanted = m_answering->at() + by;
    if (wanted >= m_answering->count())
        return reject();
    m_answering->goTo(wanted);
    showStatement();
    m_scroll->ensureVisible(0, 0);
    if (DescriptorCard *card = m_cards->firstCard())
        card->setFocus();
}

void AnswerHereDialog::reject()
{
    if (m_document.flush())
        QDialog::reject();
}

void AnswerHereDialog::keyPressEvent(QKeyEvent *event)
{
    if (!m_answering)
        return QDialog::keyPressEvent(event);
    const int digit = event->key() - Qt::Key_0;
    if (digit >= 0 && digit <= Level::greatest && event->modifiers() == Qt::NoModifier) {
        m_answering->choose(digit);
        showStatement();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        go(1);
    } else if (event->key() == Qt::Key_M) {
        // To the boxes of the points, of the chosen card or the first.
        if (DescriptorCard *card = m_cards->firstCard(); card && !card->marks().empty())
            card->marks().front()->setFocus();
    } else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        go(event->key() == Qt::Key_PageDown ? 1 : -1);
    } else {
        QDialog::keyPressEvent(event);
    }
}

void AnswerHereDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    layOutCards();
}

} // namespace waymark
