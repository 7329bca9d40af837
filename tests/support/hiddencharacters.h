// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Characters that texts are cleaned of (core/base/plaintext.h), written out a second time so that the rule is not
/// tested by itself.
namespace waymark::testing {

/// Those that UTF-8 can hold, so that a file from before texts were cleaned can hold them too.
inline const QStringList &hiddenCharacters()
{
    static const QStringList all = [] {
        QStringList made;
        for (const char32_t c :
             {0x01,   0x02,   0x07,   0x08,   0x0e,   0x1b,    0x1f,    0x7f,    0x80,     0x84,    0x86,
              0x9b,   0x9f,   0x202a, 0x202b, 0x202c, 0x202d,  0x202e,  0x2066,  0x2067,   0x2068,  0x2069,
              0xfdd0, 0xfdef, 0xfeff, 0xfffe, 0xffff, 0x1fffe, 0x1ffff, 0x8fffe, 0x10fffe, 0x10ffff})
            made.append(QStringView(QChar::fromUcs4(c)).toString()); // QString::fromUcs4() drops a U+FEFF
        return made;
    }();
    return all;
}

/// Unicode's line breaks but "\n".
inline const QStringList &oddLineBreaks()
{
    static const QStringList all{QStringLiteral("\r\n"),  QStringLiteral("\r"),     QStringLiteral("\v"),
                                 QStringLiteral("\f"),    QStringLiteral("\u0085"), QStringLiteral("\u2028"),
                                 QStringLiteral("\u2029")};
    return all;
}

} // namespace waymark::testing
