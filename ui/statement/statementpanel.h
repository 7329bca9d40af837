// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"
#include "ui/statement/agreeview.h"

#include <QWidget>

namespace waymark {

class ActionsCard;
class AgreeBanner;
class DescriptorRow;
class LinkButton;
class NoteCard;
class StatementHeader;

/// The right side of the page: banner, header, descriptors, notes. It gives the descriptors the height they need, the
/// notes what is left, and grows (to be scrolled) where that is too little.
class StatementPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StatementPanel(QWidget *parent = nullptr);

    void show(const StatementView &view, const std::vector<ActionEntry> &actions, const TargetView &target,
              const BannerView &banner);
    /// A sentence that helps on, in the header: what is below makes room where it takes a line more.
    void setHint(const QString &hint);
    /// The height of the window that this is seen through: what fits it is not scrolled.
    void setViewHeight(int height);

    [[nodiscard]] StatementHeader *header() const { return m_header; }
    [[nodiscard]] DescriptorRow *descriptors() const { return m_descriptors; }
    [[nodiscard]] AgreeBanner *banner() const { return m_banner; }
    [[nodiscard]] ActionsCard *actions() const { return m_actions; }
    /// Leads to what is kept as evidence for the statement.
    [[nodiscard]] LinkButton *keptEvidence() const { return m_kept; }
    [[nodiscard]] const std::vector<NoteCard *> &notes() const { return m_notes; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    int layOutNotes(int top, int height);

    StatementView m_view;
    AgreeBanner *m_banner;
    StatementHeader *m_header;
    DescriptorRow *m_descriptors;
    std::vector<NoteCard *> m_notes;
    ActionsCard *m_actions;
    LinkButton *m_kept;
    int m_viewHeight = 0;
};

} // namespace waymark
