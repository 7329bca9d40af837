// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/merging.h"
#include "ui/forms/formdialog.h"

#include <optional>
#include <vector>

class QButtonGroup;
class QListWidget;
class QRadioButton;

namespace waymark {

class PlainLabel;

/// What another copy of the open file adds to it, and each thing that both changed, side by side: as it was before,
/// here and there. Merges once everything is decided, after a backup.
class MergeDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `name` is the other copy's file name.
    MergeDialog(Document &document, Merge merge, const QString &name, QWidget *parent = nullptr);
    ~MergeDialog() override;

    /// Whether there is anything to do: what the other copy has is not all here already.
    [[nodiscard]] bool hasAnything() const;

protected:
    bool submit() override;
    bool wouldBeMissed() const override;

private:
    void addConflicts();
    QWidget *column(const QString &title, QWidget *head, PlainLabel *text);
    void describe(int row);
    void showConflict(int row);
    void decide(Side side);
    void decideAll(Side side);
    void refresh();
    [[nodiscard]] std::vector<Side> choices() const;

    Document &m_document;
    const Merge m_merge;
    std::vector<std::optional<Side>> m_choices; ///< one for each conflict
    PlainLabel *m_gains;
    PlainLabel *m_open; ///< how many are to be decided; so for all below: null where nothing is
    QListWidget *m_list = nullptr;
    PlainLabel *m_reason = nullptr;
    PlainLabel *m_earlier = nullptr;
    PlainLabel *m_here = nullptr;
    PlainLabel *m_there = nullptr;
    QRadioButton *m_takeHere = nullptr;
    QRadioButton *m_takeThere = nullptr;
    QButtonGroup *m_sides = nullptr;
};

} // namespace waymark
