// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/answer/answerheredialog.h"

#include "ui/asking/answer/answererform.h"
#include "ui/asking/answer/answersheet.h"
#include "ui/desk/pageparts.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/look/fitscreen.h"
#include "ui/look/waymarkstyle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waymark {

AnswerHereDialog::AnswerHereDialog(Document &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_stack(new QStackedWidget)
    , m_form(new AnswererForm(document))
    , m_sheet(new AnswerSheet)
    , m_handBack(makeHandBack())
{
    setObjectName(QStringLiteral("answerHereDialog"));
    setWindowTitle(tr("Answer here"));
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    for (QWidget *page : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_sheet), m_handBack})
        m_stack->addWidget(page);
    column->addWidget(new WindowScroll(m_stack));
    connect(m_form, &AnswererForm::begun, this, &AnswerHereDialog::begin);
    connect(m_form, &AnswererForm::cancelled, this, &AnswerHereDialog::reject);
    connect(m_sheet, &AnswerSheet::finished, this, &AnswerHereDialog::reject);
    const QSize wanted = parent ? parent->window()->size() : QSize(1100, 700);
    resize(wanted.boundedTo(screen()->availableGeometry().size()));
}

AnswerHereDialog::~AnswerHereDialog() = default;

QWidget *AnswerHereDialog::makeHandBack()
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("handBack"));
    page->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(spacing::medium);
    column->addStretch(1);
    auto *thanks = new PlainLabel(tr("Thank you. Your answers are kept."), TextSize::Page, TextWeight::SemiBold);
    auto *text = wrappingLabel(tr("Please give the computer back now."), TextSize::Body, Ink::Mute);
    for (PlainLabel *label : {thanks, text}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    page->setAccessibleName(thanks->text() + u' ' + text->text());
    auto *next = new QPushButton(tr("&Another colleague answers"));
    next->setObjectName(QStringLiteral("nextColleague"));
    connect(next, &QPushButton::clicked, this, [this] {
        m_form->clear();
        m_stack->setCurrentWidget(m_form);
    });
    auto *close = new QPushButton(tr("&Back to the review"));
    close->setObjectName(QStringLiteral("backToReview"));
    connect(close, &QPushButton::clicked, this, &AnswerHereDialog::reject);
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
        !confirm(this, tr("Open what %1 answered here before?").arg(who->name),
                 tr("Their levels and comments are shown again, to be read and changed. Open them only for %1.")
                     .arg(who->name),
                 tr("Open them")))
        return;
    m_answering = std::make_unique<AnswerHere>(m_document, *who);
    m_stack->setCurrentWidget(m_sheet);
    m_sheet->begin(*m_answering);
}

void AnswerHereDialog::reject()
{
    if (!m_document.flush())
        return;
    if (!m_answering)
        return QDialog::reject();
    m_sheet->clear();
    m_answering.reset();
    m_stack->setCurrentWidget(m_handBack);
    m_handBack->setFocus();
}

void AnswerHereDialog::keyPressEvent(QKeyEvent *event)
{
    // Whoever answered may press Esc once too often; the leader's page opens by its button alone.
    if (event->key() == Qt::Key_Escape && m_stack->currentWidget() == m_handBack)
        return;
    if (!m_answering || !m_sheet->takeKey(*event))
        QDialog::keyPressEvent(event);
}

} // namespace waymark
