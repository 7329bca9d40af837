// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/cutoff.h"
#include "tests/ui/pseudolocale.h"

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QWidget>
#include <vector>

namespace waymark::testing {

/// Gathers the plain words of everything shown, with where they stood.
class Reading
{
public:
    Reading()
    {
        for (const char *name :
             {"Waymark", "English (United Kingdom)", "Cymraeg", "GNU General Public License", "PDF", "Helper"})
            m_untranslated.add(QString::fromLatin1(name));
        m_untranslated.add(QStringLiteral(WAYMARK_VERSION));
    }

    void allow(const QString &text) { m_untranslated.add(text); }
    void allow(const Workspace &workspace) { m_untranslated.add(workspace); }

    void read(QWidget &widget, const QString &where)
    {
        settle(widget);
        for (const QString &text : statedTexts(widget))
            note(m_untranslated.leaksIn(text, false), text, where);
        for (const QString &text : paintedTexts(widget))
            note(m_untranslated.leaksIn(text, true), text, where + QStringLiteral(", painted"));
        for (const QString &cut : cutOffTexts(widget)) {
            if (!m_seen.contains(cut)) {
                m_seen.insert(cut);
                m_cut.append(where + QStringLiteral(": ") + cut);
            }
        }
        ++m_read;
    }

    void readShown(QWidget &widget, const QString &where)
    {
        widget.show();
        read(widget, where);
        widget.close();
    }

    /// Opens a dialog that holds up its caller until it is closed.
    template <class Opening>
    void readModal(Opening &&opening, const QString &where)
    {
        bool seen = false;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, qApp, [&] {
            if (auto *dialog = QApplication::activeModalWidget(); dialog && !seen) {
                seen = true;
                read(*dialog, where);
                dialog->close();
            }
        });
        timer.start(1);
        opening();
        REQUIRE(seen);
    }

    int read() const { return m_read; }
    QStringList leaks() const { return m_leaks; }
    QStringList cut() const { return m_cut; }

private:
    /// Queued refreshes, then layouts until nothing moves any more: on a busy computer one after the other.
    static void settle(QWidget &widget)
    {
        const auto places = [&widget] {
            std::vector<QRect> found;
            for (const QWidget *each : widget.findChildren<QWidget *>())
                found.push_back(each->geometry());
            return found;
        };
        QTest::qWait(20);
        for (int rounds = 0; rounds < 50; ++rounds) {
            const std::vector<QRect> before = places();
            QTest::qWait(1);
            if (places() == before)
                return;
        }
    }

    void note(const QStringList &words, const QString &text, const QString &where)
    {
        if (!words.isEmpty() && !m_seen.contains(text)) {
            m_seen.insert(text);
            m_leaks.append(
                QStringLiteral("%1: \"%2\" in \"%3\"").arg(where, words.join(QStringLiteral("\", \"")), text));
        }
    }

    Untranslated m_untranslated;
    QSet<QString> m_seen;
    QStringList m_leaks;
    QStringList m_cut;
    int m_read = 0;
};

} // namespace waymark::testing
