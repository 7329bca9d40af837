// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/unexplained.h"

#include "core/model/modelfile.h"

#include <QRegularExpression>
#include <QSet>
#include <array>
#include <optional>

namespace waymark {
namespace {

const QRegularExpression &lettersTogether()
{
    static const QRegularExpression letters(QStringLiteral("[\\p{L}\uFFFD]+"));
    return letters;
}

void addWords(QSet<QString> &words, const QString &text)
{
    for (auto each = lettersTogether().globalMatch(text); each.hasNext();) {
        const QString word = each.next().captured().toCaseFolded();
        if (!word.contains(QChar::ReplacementCharacter))
            words.insert(word);
    }
}

QSet<QString> knownWords(const PdfCells &cells)
{
    QSet<QString> words;
    for (const PdfCell &cell : cells.cells)
        addWords(words, cell.text);
    const Model &own = builtInModel();
    for (const Theme &theme : own.structure.themes()) {
        for (const Statement &statement : theme.statements) {
            addWords(words, statement.title);
            for (int level = 1; level <= own.structure.levels(); ++level) {
                for (const Point &point : own.wording.descriptor(statement.number, *Level::from(level)).points)
                    addWords(words, point.text);
            }
        }
    }
    return words;
}

/// Nothing where none or several make a known word.
std::optional<QString> explained(const QString &word, const QSet<QString> &words)
{
    static constexpr std::array joined{"ff", "fi", "fl", "ffi", "ffl", "ft", "tt", "ti", "Th"};
    std::optional<QString> found;
    for (const char *letters : joined) {
        QString whole = word;
        whole.replace(QChar::ReplacementCharacter, QLatin1String(letters));
        if (!words.contains(whole.toCaseFolded()))
            continue;
        if (found)
            return std::nullopt;
        found = whole;
    }
    return found;
}

} // namespace

void explainLetters(PdfCells &cells)
{
    std::optional<QSet<QString>> words; // for the few documents that need them
    for (PdfCell &cell : cells.cells) {
        if (!cell.text.contains(QChar::ReplacementCharacter))
            continue;
        if (!words)
            words = knownWords(cells);
        QString text;
        qsizetype from = 0;
        for (auto each = lettersTogether().globalMatch(cell.text); each.hasNext();) {
            const auto match = each.next();
            if (!match.captured().contains(QChar::ReplacementCharacter))
                continue;
            if (const auto whole = explained(match.captured(), *words)) {
                text += cell.text.mid(from, match.capturedStart() - from) + *whole;
                from = match.capturedEnd();
                cell.guessedLetters = true;
            }
        }
        cell.text = text + cell.text.mid(from);
    }
}

} // namespace waymark
