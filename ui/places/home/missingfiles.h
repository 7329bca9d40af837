// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <vector>

namespace waymark {

/// Looks which files are gone, beside the window's own work: a path on a drive or a server that does not answer can
/// take half a minute, and Home must not wait for it.
class MissingFiles : public QObject
{
    Q_OBJECT

public:
    explicit MissingFiles(QObject *parent = nullptr) : QObject(parent) {}

    /// Only the answer to the last question is told.
    void look(const std::vector<QString> &paths);
    /// As they were found missing when they were looked for last.
    [[nodiscard]] const std::vector<QString> &missing() const { return m_missing; }

Q_SIGNALS:
    /// After every look, also where nothing changed.
    void looked();

private:
    void take(int question, std::vector<QString> missing);

    std::vector<QString> m_missing;
    int m_question = 0;
};

} // namespace waymark
