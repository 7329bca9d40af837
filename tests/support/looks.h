// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QApplication>
#include <QImage>

#include <cmath>
#include <vector>

namespace waymark {

struct NamedTokens
{
    const char *name;
    Tokens tokens;
};

inline std::vector<NamedTokens> bothThemes() { return {{"light", Tokens::light()}, {"dark", Tokens::dark()}}; }

/// How many pixels differ by more than a shade that an eye might miss.
inline int difference(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 40 ? 1 : 0;
    return count;
}

inline QApplication &application() { return *qobject_cast<QApplication *>(QApplication::instance()); }

/// Begins with the light theme, and leaves it for the tests that come after.
class LightTheme
{
public:
    LightTheme() { applyTheme(application(), ThemeChoice::Light); }
    ~LightTheme() { applyTheme(application(), ThemeChoice::Light); }
    LightTheme(const LightTheme &) = delete;
    LightTheme &operator=(const LightTheme &) = delete;
};

} // namespace waymark
