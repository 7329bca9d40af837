// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/asking/answer/answerhere.h"

#include <QDialog>
#include <memory>

class QStackedWidget;

namespace waymark {

class AnswererForm;
class AnswerSheet;

/// A colleague answers on this computer: first who it is, then one statement after the other, then a page that gives
/// the computer back. It covers what the window shows, and holds nobody else's answers: what was answered here before
/// opens only once somebody has said that it may.
class AnswerHereDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AnswerHereDialog(Document &document, QWidget *parent = nullptr);
    ~AnswerHereDialog() override;

    /// From a statement to the page that gives the computer back, from there and from the first page out.
    void reject() override;
    /// Begins for the voice or name that stands in the fields.
    void begin();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHandBack();

    Document &m_document;
    std::unique_ptr<AnswerHere> m_answering;
    QStackedWidget *m_stack;
    AnswererForm *m_form;
    AnswerSheet *m_sheet;
    QWidget *m_handBack;
};

} // namespace waymark
