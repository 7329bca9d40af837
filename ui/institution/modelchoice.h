// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/model.h"

#include <QComboBox>

namespace waymark {

/// The edition that a new file begins with: the program's own, or that of a model file.
class ModelChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit ModelChoice(QWidget *parent = nullptr);

    /// Reads a model file and chooses what it holds. Where it is refused, what was chosen stays.
    Result<void> take(const QString &path);
    /// Names the program's own edition as it is worded for this kind.
    void setKind(InstitutionKind kind);
    [[nodiscard]] bool isOwn() const { return currentIndex() == 0 || !m_other; }
    [[nodiscard]] const Model &model() const;

Q_SIGNALS:
    /// Somebody chose another edition, or one already read again.
    void chosen();
    void refused(const waymark::Error &error);

private:
    void choose(int index);

    std::optional<Model> m_other;
    int m_last = 0; ///< what was chosen before the line that asks for a file
};

} // namespace waymark
