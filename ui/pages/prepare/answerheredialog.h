// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/prepare/answerhere.h"

#include <QDialog>
#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace waymark {

class DescriptorRow;
class PlainLabel;

/// A colleague answers on this computer: first who it is, then one statement after the other. It covers what the window
/// shows, and holds nobody else's answers.
class AnswerHereDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AnswerHereDialog(Document &document, QWidget *parent = nullptr);
    ~AnswerHereDialog() override;

    void reject() override;
    /// Begins for the voice or name that stands in the fields.
    void begin();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeWho();
    QWidget *makeStatement();
    void showStatement();
    void layOutCards();
    void go(int by);
    void cycleMark(int level, int point);

    Document &m_document;
    std::unique_ptr<AnswerHere> m_answering;
    std::vector<Voice> m_voices;
    QStackedWidget *m_stack;
    QComboBox *m_who = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_role = nullptr;
    PlainLabel *m_trouble = nullptr;
    PlainLabel *m_theme = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_draft = nullptr;
    PlainLabel *m_progress = nullptr;
    QScrollArea *m_scroll = nullptr;
    DescriptorRow *m_cards = nullptr;
    QCheckBox *m_unknown = nullptr;
    QCheckBox *m_query = nullptr;
    QPlainTextEdit *m_comment = nullptr;
    QPlainTextEdit *m_evidence = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_next = nullptr;
    bool m_showing = false;
};

} // namespace waymark
