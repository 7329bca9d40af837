// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/numbers.h"

#include <QCoreApplication>
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

QString capitalised(const QString &sentence)
{
    return sentence.isEmpty() ? sentence : sentence.left(1).toUpper() + sentence.mid(1);
}

} // namespace waymark
