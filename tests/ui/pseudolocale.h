// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <QTranslator>

class QWidget;

namespace waymark {
class Workspace;
}

namespace waymark::testing {

/// A language that has a word for everything, and needs more letters for it: each letter of a translation wears a mark,
/// and a third of its length follows it, as much as Welsh takes. Whatever is then still in plain letters was never
/// given to a translator. Replaces no other translator; put it in last.
class PseudoLocale : public QTranslator
{
public:
    PseudoLocale();
    ~PseudoLocale() override;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

/// What may stand in plain letters: what people entered, what the model says, and names that no language changes.
class Untranslated
{
public:
    void add(const QString &text);
    void add(const Workspace &workspace);

    /// The plain words in `text` that are none of these. A `piece` is a line of a longer text, cut anywhere.
    QStringList leaksIn(const QString &text, bool piece) const;

private:
    QStringList leaksInRun(const QStringList &words, bool fromStart, bool toEnd) const;

    QString m_corpus; ///< every text as words between single spaces, and a bar between texts
};

/// Every text of a widget and all inside it that is written, announced, listed or offered.
QStringList statedTexts(const QWidget &widget);
/// Every text that a widget in sight paints, in the pieces that it is painted in.
QStringList paintedTexts(QWidget &widget);

} // namespace waymark::testing
