// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/wordingdialog.h"

#include <QCoreApplication>

namespace waymark {
namespace {

QString sayOfPreview(const char *text) { return QCoreApplication::translate("ui/wordingpreview", text); }

QString placeText(StatementNumber statement, int level)
{
    return QCoreApplication::translate("ui/wordingpreview", "%1 level %2").arg(statement.toString()).arg(level);
}

QString doubtText(WordingPreview::Doubt::Why why)
{
    switch (why) {
    case WordingPreview::Doubt::Why::BrokenCharacters:
        return sayOfPreview(
            QT_TRANSLATE_NOOP("ui/wordingpreview", "characters look broken: save the file as CSV UTF-8"));
    case WordingPreview::Doubt::Why::SameAsLevelBelow:
        return sayOfPreview(QT_TRANSLATE_NOOP("ui/wordingpreview", "the same text as the level below"));
    case WordingPreview::Doubt::Why::VeryShort:
        return sayOfPreview(QT_TRANSLATE_NOOP("ui/wordingpreview", "very short"));
    case WordingPreview::Doubt::Why::OtherTitle:
        return sayOfPreview(QT_TRANSLATE_NOOP("ui/wordingpreview", "another title than an earlier line has"));
    }
    return {};
}

QString leftOutText(const WordingPreview::LeftOut &record)
{
    return QCoreApplication::translate("ui/wordingpreview", "line %1: statement %2, level %3")
        .arg(QString::number(record.line), record.statement.left(40), record.level.left(40));
}

} // namespace

QString previewHeadline(const WordingPreview &preview)
{
    const QString places =
        preview.matched == preview.expected
            ? QCoreApplication::translate("ui/wordingpreview", "All %1 texts found their place.").arg(preview.expected)
            : QCoreApplication::translate("ui/wordingpreview", "%1 of %2 texts found their place.")
                  .arg(preview.matched)
                  .arg(preview.expected);
    if (!preview.isCompleteModel)
        return places;
    return QCoreApplication::translate(
               "ui/wordingpreview",
               "The file has a theme column: it becomes a complete model of its own, with %1 themes, %2 statements and "
               "%3 "
               "levels. Reviews that you start with it are not comparable with those of another model. %4")
        .arg(preview.structure.themes().size())
        .arg(preview.structure.statementCount())
        .arg(preview.structure.levels())
        .arg(places);
}

std::vector<PreviewSection> previewSections(const WordingPreview &preview)
{
    std::vector<PreviewSection> sections;
    const auto add = [&](const char *title, const QStringList &lines) {
        if (!lines.isEmpty())
            sections.push_back({QCoreApplication::translate("ui/wordingpreview", "%1: %2", "a heading and how many")
                                    .arg(sayOfPreview(title))
                                    .arg(lines.size()),
                                lines});
    };
    QStringList missing;
    for (const auto &[statement, level] : preview.missing)
        missing << placeText(statement, level);
    add(QT_TRANSLATE_NOOP("ui/wordingpreview", "Missing; nobody can choose these levels"), missing);
    QStringList notKnown;
    for (const auto &record : preview.notKnown)
        notKnown << leftOutText(record);
    add(QT_TRANSLATE_NOOP("ui/wordingpreview", "Not known, left out"), notKnown);
    QStringList twice;
    for (const auto &record : preview.duplicates)
        twice << leftOutText(record);
    add(QT_TRANSLATE_NOOP("ui/wordingpreview", "There twice; the first stands"), twice);
    QStringList readAs;
    for (const auto &each : preview.readAs)
        readAs << QCoreApplication::translate("ui/wordingpreview", "line %1: \"%2\" was read as %3")
                      .arg(QString::number(each.line), each.written, each.taken);
    add(QT_TRANSLATE_NOOP("ui/wordingpreview", "Numbers written in another way"), readAs);
    QStringList doubtful;
    for (const auto &doubt : preview.doubtful)
        doubtful << QCoreApplication::translate("ui/wordingpreview", "line %1, %2: %3")
                        .arg(QString::number(doubt.line), placeText(doubt.statement, doubt.level),
                             doubtText(doubt.why));
    add(QT_TRANSLATE_NOOP("ui/wordingpreview", "Taken, but look at these"), doubtful);
    add(QT_TRANSLATE_NOOP("ui/wordingpreview", "Columns that were ignored"), preview.ignoredColumns);
    return sections;
}

} // namespace waymark
