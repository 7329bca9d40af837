// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace waymark::testing {

/// The program in Welsh, until this goes: its own words and Qt's, with Welsh dates and numbers.
class InWelsh
{
public:
    InWelsh()
    {
        REQUIRE(m_words.load(QStringLiteral(":/i18n/waymark_cy.qm")));
        REQUIRE(m_qtWords.load(QStringLiteral(":/i18n/qt_cy.qm")));
        QCoreApplication::installTranslator(&m_words);
        QCoreApplication::installTranslator(&m_qtWords);
        QLocale::setDefault(QLocale(QStringLiteral("cy_GB")));
    }
    ~InWelsh()
    {
        QCoreApplication::removeTranslator(&m_words);
        QCoreApplication::removeTranslator(&m_qtWords);
        QLocale::setDefault(m_before);
    }
    InWelsh(const InWelsh &) = delete;
    InWelsh &operator=(const InWelsh &) = delete;

private:
    QTranslator m_words;
    QTranslator m_qtWords;
    QLocale m_before;
};

} // namespace waymark::testing
