// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace waymark {
namespace {

constexpr auto themeKey = "look/theme";
constexpr auto textScaleKey = "look/textScale";
constexpr auto languageKey = "language";
constexpr auto geometryKey = "window/geometry";
constexpr auto roomScreenKey = "meeting/screen";
constexpr auto folderKey = "files/folder";
constexpr auto answersFolderKey = "files/answersFolder";
constexpr auto reportKey = "reports/kind";

QString optionKey(ReportKind kind, const char *option)
{
    return QStringLiteral("reports/%1/%2").arg(keyOf(kind), QString::fromLatin1(option));
}

} // namespace

Settings::Settings(QObject *parent) : QObject(parent) {}

ThemeChoice Settings::theme() const
{
    const QString key = m_settings.value(themeKey).toString();
    return key == u"light" ? ThemeChoice::Light : key == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    if (theme == this->theme())
        return;
    m_settings.setValue(themeKey, theme == ThemeChoice::Light  ? QStringLiteral("light")
                                  : theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                                               : QStringLiteral("system"));
    Q_EMIT lookChanged();
}

double Settings::textScale() const { return std::clamp(m_settings.value(textScaleKey, 1.0).toDouble(), 0.75, 2.0); }

void Settings::setTextScale(double scale)
{
    if (scale == textScale())
        return;
    m_settings.setValue(textScaleKey, scale);
    Q_EMIT lookChanged();
    Q_EMIT textScaleChanged();
}

QString Settings::language() const { return m_settings.value(languageKey).toString(); }

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_settings.setValue(languageKey, language);
    Q_EMIT languageChanged();
}

QByteArray Settings::windowGeometry() const { return m_settings.value(geometryKey).toByteArray(); }

void Settings::setWindowGeometry(const QByteArray &geometry) { m_settings.setValue(geometryKey, geometry); }

ScreenName Settings::roomScreen() const { return ScreenName::from(m_settings.value(roomScreenKey).toStringList()); }

void Settings::setRoomScreen(const ScreenName &screen)
{
    if (screen.isEmpty())
        m_settings.remove(roomScreenKey);
    else
        m_settings.setValue(roomScreenKey, screen.parts());
}

QString Settings::folder() const
{
    const QString fallback = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_settings.value(folderKey, fallback).toString();
}

void Settings::setFolder(const QString &folder) { m_settings.setValue(folderKey, folder); }

QString Settings::answersFolder() const
{
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString folder = m_settings.value(answersFolderKey, downloads).toString();
    return QFileInfo(folder).isDir() ? folder : Settings::folder();
}

void Settings::setAnswersFolder(const QString &folder) { m_settings.setValue(answersFolderKey, folder); }

ReportKind Settings::reportKind() const
{
    return reportKindFrom(m_settings.value(reportKey).toString()).value_or(ReportKind::Governors);
}

void Settings::setReportKind(ReportKind kind) { m_settings.setValue(reportKey, keyOf(kind)); }

ReportOptions Settings::reportOptions(ReportKind kind) const
{
    return {m_settings.value(optionKey(kind, "deidentified")).toBool(),
            m_settings.value(optionKey(kind, "comments")).toBool()};
}

void Settings::setReportOptions(ReportKind kind, const ReportOptions &options)
{
    m_settings.setValue(optionKey(kind, "deidentified"), options.deidentified);
    m_settings.setValue(optionKey(kind, "comments"), options.comments);
}

} // namespace waymark
