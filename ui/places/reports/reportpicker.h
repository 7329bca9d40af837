// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"

#include <QWidget>

class QCheckBox;
class QListWidget;

namespace waymark {

class PlainLabel;
class Settings;

/// Which report, what stands in it, what of the sensitive things it shows, and the switches it has. What is chosen is
/// kept on this machine, the switches for each report by itself.
class ReportPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPicker(Settings &settings, QWidget *parent = nullptr);

    ReportKind kind() const;
    ReportOptions options() const;

Q_SIGNALS:
    void chosen();

private:
    void show();
    void keep();

    Settings &m_settings;
    QListWidget *m_kinds;
    PlainLabel *m_contains;
    PlainLabel *m_shows;
    QCheckBox *m_deidentified;
    QCheckBox *m_comments;
};

} // namespace waymark
