// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What only tells apart where in an assertion an exception was thrown is a fifth of the tests' compile time.
#define CATCH_CONFIG_FAST_COMPILE

// The one place that knows which Catch2 is installed: version 3 has catch_all.hpp, version 2 one header.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

#include <QString>
#include <string>

namespace Catch {
template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
} // namespace Catch
