// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/otherlanguage.h"

#include "core/base/plaintext.h"
#include "core/model/modelfile.h"
#include "core/review/workspace.h"
#include "core/text/language.h"

#include <algorithm>

namespace waymark {
namespace {

/// Titles are in the wording's language where it brings its own; our structure is otherwise in English, and whoever
/// loaded another one loaded it with its wording.
QString titlesLanguage(const Structure &shown, const Wording &wording)
{
    const Structure &own = builtInModel().structure;
    const bool isEnglish = shown.digest() == own.digest() && shown.title() == own.title();
    return isEnglish ? QStringLiteral("en") : wording.language();
}

} // namespace

OtherLanguage::OtherLanguage(const Workspace &workspace, const Review &review)
{
    const Structure &structure = workspace.structureOf(review);
    const Wording &wording = workspace.wordingOf(review);
    const InstitutionKind kind = workspace.institution().kind;
    const QString paper = wordsLanguage();
    if (const QString titles = titlesLanguage(structure, wording); titles != paper) {
        for (const Theme &theme : structure.themes()) {
            for (const QString &title : {theme.title, theme.shortTitle})
                m_whole.push_back({plainLine(worded(title, kind)), titles});
        }
        for (const Statement &statement : structure.statements()) {
            for (const QString &title : {statement.title, statement.shortTitle}) {
                const QString words = plainLine(worded(title, kind));
                m_whole.push_back({words, titles});
                m_anywhere.push_back({statement.number.toString() + u' ' + words, titles});
            }
        }
    }
    if (wording.language() != paper) {
        for (const auto &[number, levels] : wording.descriptors()) {
            for (const Descriptor &descriptor : levels) {
                for (const Point &point : descriptor.points)
                    m_anywhere.push_back({plainText(worded(point.text, kind)), wording.language()});
            }
        }
    }
    // A translation says what it is in its own language and in English.
    if (const QStringList notes = translationNotes(wording); !notes.isEmpty()) {
        for (const auto &[text, language] :
             {std::pair(notes.front(), wording.language()), std::pair(notes.back(), QStringLiteral("en"))}) {
            if (language != paper)
                m_anywhere.push_back({plainText(text), language});
        }
    }
    std::erase_if(m_anywhere, [](const Phrase &each) { return each.text.isEmpty(); });
    std::erase_if(m_whole, [](const Phrase &each) { return each.text.isEmpty(); });
    // A point can begin as another does.
    std::ranges::stable_sort(m_anywhere, std::ranges::greater(), [](const Phrase &each) { return each.text.size(); });
}

std::vector<LanguagePart> OtherLanguage::parts(const QString &text) const
{
    if (const auto whole = std::ranges::find(m_whole, text, &Phrase::text); whole != m_whole.end())
        return {{text, whole->language}};
    std::vector<LanguagePart> parts;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype first = text.size();
        const Phrase *found = nullptr;
        for (const Phrase &phrase : m_anywhere) {
            const qsizetype at = text.indexOf(phrase.text, from);
            if (at >= 0 && at < first) {
                first = at;
                found = &phrase;
            }
        }
        if (first > from)
            parts.push_back({text.mid(from, first - from)});
        if (!found)
            break;
        parts.push_back({found->text, found->language});
        from = first + found->text.size();
    }
    return parts;
}

} // namespace waymark
