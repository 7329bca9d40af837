// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <random>
#include <vector>

namespace waymark::testing {

/// Ways in which keyboards, word processors and people write one name. The same seed makes the same ones.
class Spellings
{
public:
    explicit Spellings(unsigned seed) : m_random(seed) {}

    QString of(const QString &name)
    {
        const QString cased = inSomeCase(name);
        QString made;
        for (const QChar c : cased) {
            made += one(c);
            if (chance(15))
                made += pick({u'\u00ad', u'\u200b', u'\u200c', u'\u200d', u'\u2060', u'\ufeff', u'\ufe0f', u'\u200e'});
        }
        const QString::NormalizationForm form =
            chance(50) ? QString::NormalizationForm_D : QString::NormalizationForm_C;
        return chance(70) ? made.normalized(form) : made;
    }

private:
    bool chance(int percent) { return static_cast<int>(m_random() % 100) < percent; }
    QChar pick(const std::vector<char16_t> &of) { return of[m_random() % of.size()]; }

    /// Surnames in small letters throughout may be everyday words, so there are none of these.
    QString inSomeCase(const QString &name)
    {
        QString made = name;
        if (chance(30)) {
            for (QChar &c : made)
                c = c == u'ı' || c == u'i' ? (chance(50) ? QChar(u'I') : QChar(u'İ')) : c.toUpper();
        }
        if (chance(30))
            made.replace(u'ß', QStringLiteral("ss"));
        return made;
    }

    QString one(QChar c)
    {
        if (c == u'\'')
            return pick({u'\'', u'\u2018', u'\u2019', u'\u02bc', u'\u02b9', u'\uff07', u'`', u'\u00b4', u'\u2032'});
        if (c == u'-')
            return pick({u'-', u'\u2010', u'\u2011', u'\u2012', u'\u2013', u'\u2014', u'\u2015', u'\u2212', u'\ufe63',
                         u'\uff0d'});
        if (c == u' ')
            return chance(30) ? QStringLiteral("  ") : QString(pick({u' ', u'\u00a0', u'\u2009', u'\u3000', u'\n'}));
        if (c >= u'A' && c <= u'z' && c.isLetter() && chance(10))
            return QChar(static_cast<char16_t>(c.unicode() + 0xfee0)); // full width
        return c;
    }

    std::mt19937 m_random;
};

} // namespace waymark::testing
