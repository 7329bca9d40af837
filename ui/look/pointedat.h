// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace waymark {

/// Sees to it that nothing looks pointed at but what the mouse is over. After a menu and the dialog that a command in
/// it opens, Qt tells what lies below the mouse that it is pointed at, and never that it no longer is. To be installed
/// on the application.
class PointedAt : public QObject
{
public:
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QPointer<QWidget>> m_entered; ///< and not left since
};

} // namespace waymark
