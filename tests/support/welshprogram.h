// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace waymark::testing {

/// A program that says of itself that it speaks Welsh, with all other words as they are.
class WelshProgram : public QTranslator
{
public:
    WelshProgram() { QCoreApplication::installTranslator(this); }
    ~WelshProgram() override { QCoreApplication::removeTranslator(this); }
    WelshProgram(const WelshProgram &) = delete;
    WelshProgram &operator=(const WelshProgram &) = delete;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool asked = qstrcmp(context, "core/form") == 0 && qstrcmp(source, "en") == 0;
        return asked ? QStringLiteral("cy") : QString();
    }
};

} // namespace waymark::testing
