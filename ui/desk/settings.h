// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"
#include "ui/look/screens.h"
#include "ui/look/tokens.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>

namespace waymark {

/// What a person sets on this machine, typed. Nothing of a school or college is kept here but paths of files.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(QObject *parent = nullptr);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// 1.0 is the system's text size; 0.9 to 1.5 are offered.
    double textScale() const;
    void setTextScale(double scale);
    /// A language with a translation, e.g. "cy"; empty for the system's.
    QString language() const;
    void setLanguage(const QString &language);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// The screen for what everyone sees in a meeting; empty: Waymark chooses.
    ScreenName roomScreen() const;
    void setRoomScreen(const ScreenName &screen);
    /// Where the last file was opened or saved; the documents folder at first.
    QString folder() const;
    /// Where answers were taken from last; at first where browsers save what colleagues send.
    QString answersFolder() const;
    void setAnswersFolder(const QString &folder);
    void setFolder(const QString &folder);
    /// The report made last, and how each one was made last.
    ReportKind reportKind() const;
    void setReportKind(ReportKind kind);
    ReportOptions reportOptions(ReportKind kind) const;
    void setReportOptions(ReportKind kind, const ReportOptions &options);

Q_SIGNALS:
    void lookChanged();
    void textScaleChanged();
    void languageChanged();

private:
    QSettings m_settings;
};

} // namespace waymark
