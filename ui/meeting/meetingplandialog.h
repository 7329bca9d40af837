// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/voices.h"
#include "ui/forms/formdialog.h"

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QTableWidget;

namespace waymark {

class OptionalDate;
class PlainLabel;

/// The meeting before it begins: when and where it is, who sent apologies, what is said first, a film, and the plan
/// with its minutes.
class MeetingPlanDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit MeetingPlanDialog(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<MeetingItem> items() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;

private:
    QLayout *makeArrangement();
    /// As high as there is room, or of three lines.
    QWidget *makeApologies(bool isHigh);
    /// Takes what was typed as the start, and shows it as every clock does. False where it is not understood.
    bool takeStart();
    [[nodiscard]] Arrangement arrangement() const;
    [[nodiscard]] std::vector<PersonId> apologies() const;
    QWidget *makePlan();
    void fill(const std::vector<MeetingItem> &items);
    void addRow(const MeetingItem &item, int row);
    void move(int by);
    void browse();
    void count();

    Document &m_document;
    ReviewId m_review;
    OptionalDate *m_day;
    QLineEdit *m_start;
    Field *m_startField = nullptr;
    QLineEdit *m_place;
    QListWidget *m_apologies;
    QPlainTextEdit *m_opening;
    QLineEdit *m_film;
    QTableWidget *m_items;
    PlainLabel *m_total;
    std::vector<MeetingItem> m_itemsBefore; ///< as they were shown first
    std::vector<PersonId> m_apologiesBefore;
};

} // namespace waymark
