// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/values.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;

namespace waymark {

/// A picture file as a logo is kept: PNG, no larger than papers need. FileErrors as readWholeFile() has them, TooLarge
/// also for a picture of too many pixels, NotAPicture for what is none. Nothing but the file itself is read: kinds of
/// pictures that lead to other files are none here.
Result<SchoolFile> readLogo(const QString &path);

/// The logo of the school or college: shown, chosen from a file, removed.
class LogoChoice : public QWidget
{
    Q_OBJECT

public:
    explicit LogoChoice(QWidget *parent = nullptr);

    void setLogo(const std::optional<SchoolFile> &logo);
    [[nodiscard]] const std::optional<SchoolFile> &logo() const { return m_logo; }

Q_SIGNALS:
    void chosen();
    void refused(const Error &error);

private:
    void choose();
    void show();

    std::optional<SchoolFile> m_logo;
    QLabel *m_picture;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace waymark
