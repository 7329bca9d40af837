// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/asking/answer/answerhere.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QVBoxLayout;

namespace waymark {

class DescriptorRow;
class LinkButton;
class PlainLabel;

/// One statement after the other, for whoever answers here: its descriptors, the draft where one is shown, ticks and
/// texts.
class AnswerSheet : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerSheet(QWidget *parent = nullptr);

    /// `answering` must stay until clear().
    void begin(AnswerHere &answering);
    /// To the first statement that is not answered.
    void goToBlank();
    /// Nothing of the answers is left in any field, not even for their undo.
    void clear();
    /// A level, on, back, or to the marks; false for any other key.
    bool takeKey(const QKeyEvent &event);

Q_SIGNALS:
    void finished();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead(QVBoxLayout &column);
    void makeTicks(QVBoxLayout &column);
    void makeNotes(QVBoxLayout &column);
    void makeFoot(QVBoxLayout &column);
    void showStatement();
    void layOutCards();
    void go(int by);
    void cycleMark(int level, int point);

    AnswerHere *m_answering = nullptr;
    PlainLabel *m_theme;
    PlainLabel *m_title;
    PlainLabel *m_earlier;
    PlainLabel *m_draft;
    PlainLabel *m_progress;
    std::vector<std::pair<Stance, QRadioButton *>> m_stances;
    DescriptorRow *m_cards;
    QVBoxLayout *m_column = nullptr; ///< all but the buttons, which are in sight however far it is scrolled
    QScrollArea *m_scroll = nullptr;
    QCheckBox *m_unknown;
    QCheckBox *m_query;
    LinkButton *m_clear;
    QPlainTextEdit *m_comment;
    QPlainTextEdit *m_evidence;
    QBoxLayout *m_notes = nullptr; ///< what is asked in words
    QPushButton *m_before;
    QPushButton *m_next;
    QPushButton *m_done; ///< the way out from any statement, and the only way on from the last
    bool m_showing = false;
};

} // namespace waymark
