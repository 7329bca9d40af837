// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/csv.h"
#include "core/wording/foundmodel.h"

#include <QCoreApplication>

namespace waymark {
namespace {

QString quoted(QString text) { return u'"' % text.replace(u'"', QStringLiteral("\"\"")) % u'"'; }

/// As a publisher's CSV has it, and what is doubtful.
struct ReportRow
{
    QString number;
    QString title;
    int level = 0;
    QString text;
    QString theme; ///< only where the file is a model of its own
    QString doubt;

    QString toCsv(FoundAs what) const
    {
        QStringList fields{quoted(number), quoted(title), QString::number(level), quoted(text)};
        if (what == FoundAs::Model)
            fields.append(quoted(theme));
        return fields.join(u',') % u',' % quoted(doubt) % u'\n';
    }
};

} // namespace

QString doubtWords(FoundModel::Doubt doubt)
{
    using D = FoundModel::Doubt;
    switch (doubt) {
    case D::Empty:
        return QCoreApplication::translate("core/found", "empty: nothing was found here");
    case D::MuchLonger:
        return QCoreApplication::translate("core/found", "far longer than its neighbours");
    case D::MuchShorter:
        return QCoreApplication::translate("core/found", "far shorter than its neighbours");
    case D::OddStart:
        return QCoreApplication::translate("core/found", "begins in the middle of a sentence");
    case D::OddEnd:
        return QCoreApplication::translate("core/found", "ends in the middle of a sentence");
    case D::JoinedOverPage:
        return QCoreApplication::translate("core/found", "joined over a page");
    case D::UnsureHyphen:
        return QCoreApplication::translate("core/found", "a word was parted at a line's end, with or without a hyphen");
    case D::UnsurePlace:
        return QCoreApplication::translate("core/found", "little shows where it begins and ends");
    case D::FewerLevels:
        return QCoreApplication::translate("core/found", "the document names more levels than were found");
    case D::BrokenCharacters:
        return QCoreApplication::translate("core/found", "characters that cannot be read");
    case D::SameAsLevelBelow:
        return QCoreApplication::translate("core/found", "the same text as at the level below");
    case D::NumberOutOfOrder:
        return QCoreApplication::translate("core/found", "the statement's number is out of order");
    case D::OtherTitle:
        return QCoreApplication::translate("core/found", "another title than in the model");
    case D::NotFound:
        return QCoreApplication::translate("core/found", "this statement was not found");
    }
    return {};
}

QString doubtWords(const FoundModel::Text &text)
{
    if (!text.isOpen())
        return {};
    QStringList words;
    for (const FoundModel::Doubt doubt : text.doubts)
        words.append(doubtWords(doubt));
    return words.join(QStringLiteral("; "));
}

QByteArray foundReport(const FoundModel &found, FoundAs what)
{
    QString report = what == FoundAs::Model ? QStringLiteral("statement,title,level,text,theme,doubt\n")
                                            : QStringLiteral("statement,title,level,text,doubt\n");
    int lastTheme = 0;
    for (const auto &statement : found.statements()) {
        const auto *theme = found.theme(statement.number.theme());
        const QString themeTitle = theme ? theme->title.text : QString();
        QStringList above; // what is doubtful about the theme and the title stands with the first text
        if (theme && theme->number != lastTheme && theme->title.isOpen())
            above.append(QCoreApplication::translate("core/found", "theme: %1").arg(doubtWords(theme->title)));
        lastTheme = statement.number.theme();
        if (statement.title.isOpen())
            above.append(QCoreApplication::translate("core/found", "title: %1").arg(doubtWords(statement.title)));
        for (std::size_t i = 0; i < statement.levels.size(); ++i) {
            QStringList doubts = i == 0 ? above : QStringList();
            if (statement.levels[i].isOpen())
                doubts.append(doubtWords(statement.levels[i]));
            report += ReportRow{statement.number.toString(), statement.title.text, static_cast<int>(i) + 1,
                                statement.levels[i].text,    themeTitle,           doubts.join(QStringLiteral("; "))}
                          .toCsv(what);
        }
    }
    return report.toUtf8();
}

} // namespace waymark
