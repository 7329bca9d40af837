// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numbersanddates.h"
#include "core/review/workspace.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace waymark {

QString numberWord(int number)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("core/numbers", "no"),    QT_TRANSLATE_NOOP("core/numbers", "one"),
        QT_TRANSLATE_NOOP("core/numbers", "two"),   QT_TRANSLATE_NOOP("core/numbers", "three"),
        QT_TRANSLATE_NOOP("core/numbers", "four"),  QT_TRANSLATE_NOOP("core/numbers", "five"),
        QT_TRANSLATE_NOOP("core/numbers", "six"),   QT_TRANSLATE_NOOP("core/numbers", "seven"),
        QT_TRANSLATE_NOOP("core/numbers", "eight"), QT_TRANSLATE_NOOP("core/numbers", "nine"),
        QT_TRANSLATE_NOOP("core/numbers", "ten"),
    };
    if (number < 0 || number >= static_cast<int>(words.size()))
        return QString::number(number);
    return QCoreApplication::translate("core/numbers", words[static_cast<std::size_t>(number)]);
}

QString inOneLine(const QStringList &facts)
{
    QStringList said = facts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

QString withoutFullStop(const QString &sentence)
{
    QString text = sentence.trimmed();
    if (!text.endsWith(u'.') || text.endsWith(QStringLiteral("..")) || text.endsWith(QStringLiteral("etc.")))
        return text;
    const QString word = text.section(u' ', -1);
    return word.count(u'.') > 1 ? text : text.chopped(1);
}

QString capitalised(const QString &sentence)
{
    return sentence.isEmpty() ? sentence : sentence.left(1).toUpper() + sentence.mid(1);
}

QString longDateForm() { return QStringLiteral("d MMMM yyyy"); }

QString longDate(QDate date, const QLocale &locale) { return locale.toString(date, longDateForm()); }

QString longDay(QDate date, const QLocale &locale)
{
    const QString day = locale.toString(date, QStringLiteral("dddd ") + longDateForm());
    return locale.language() == QLocale::Welsh ? day.left(1).toLower() + day.mid(1) : day;
}

QString dayAndMonth(QDate date, const QLocale &locale) { return locale.toString(date, QStringLiteral("d MMMM")); }

QString clockTime(QTime time) { return time.toString(QStringLiteral("HH:mm")); }

} // namespace waymark
