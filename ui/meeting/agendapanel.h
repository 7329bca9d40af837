// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"

#include <QListWidget>
#include <QStyledItemDelegate>

class QComboBox;

namespace waymark {

/// A statement of the agenda, and below it in small letters why it is there.
class AgendaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int whyRole = Qt::UserRole + 1;
    static constexpr int agreedRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// As many rows as there is room for, each whole: below the last one it leaves what is no row's height.
class WholeRows : public QListWidget
{
    Q_OBJECT

public:
    using QListWidget::QListWidget;

    /// After its rows have got another height.
    void fitRows();

Q_SIGNALS:
    /// The keyboard went elsewhere.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// Enter opens the row, and ends here: the list hands it on, to where it would agree the statement as well.
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_isFitting = false;
};

class MeetingSession;
class PlainLabel;

/// What is worth talking about, in order: the rule in words, a theme to filter by, minutes it may take.
class AgendaPanel : public Card
{
    Q_OBJECT

public:
    explicit AgendaPanel(MeetingSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A statement was chosen, perhaps the one that is shown already.
    void chosen();

private:
    void refresh();
    void fillThemes();

    MeetingSession &m_session;
    QComboBox *m_themes;
    WholeRows *m_list;
    PlainLabel *m_rule;
    PlainLabel *m_minutes;
};

} // namespace waymark
