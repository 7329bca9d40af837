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

/// Where a phrase is from `from` on, with no letter or digit right before or after it: "Vision" is not in
/// "Supervision".
qsizetype indexOfWords(const QString &text, const QString &phrase, qsizetype from)
{
    const auto goesOn = [&text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    qsizetype at = text.indexOf(phrase, from);
    while (at >= 0 && ((phrase.front().isLetterOrNumber() && goesOn(at - 1)) ||
                       (phrase.back().isLetterOrNumber() && goesOn(at + phrase.size()))))
        at = text.indexOf(phrase, at + 1);
    return at;
}

bool isOther(const QString &language) { return !language.isEmpty() && language != wordsLanguage(); }

} // namespace

void OtherLanguage::add(const QString &text, const QString &language)
{
    if (!text.isEmpty() && isOther(language))
        m_phrases.push_back({text, language});
}

/// Of themes and statements, alone and after their numbers, and what the edition says of itself.
void OtherLanguage::addTitles(const Workspace &workspace, const Review &review, const QString &language)
{
    if (!isOther(language))
        return; // mostly: no text is put together for nothing
    const Structure &structure = workspace.structureOf(review);
    const InstitutionKind kind = workspace.institution().kind;
    for (const Theme &theme : structure.themes()) {
        for (const QString &title : {theme.title, theme.shortTitle})
            add(plainLine(worded(title, kind)), language);
    }
    for (const Statement &statement : structure.statements()) {
        for (const QString &title : {statement.title, statement.shortTitle}) {
            const QString words = plainLine(worded(title, kind));
            add(words, language);
            add(statement.number.toString() + u' ' + words, language);
        }
    }
    for (const QString &note : structure.notes())
        add(plainText(note), language);
    // Inside a sentence it begins with a small letter.
    const QString edition = plainLine(structure.title());
    add(edition, language);
    add(edition.left(1).toLower() + edition.mid(1), language);
}

void OtherLanguage::addPoints(const Wording &wording, InstitutionKind kind)
{
    if (!isOther(wording.language()))
        return;
    for (const auto &[number, levels] : wording.descriptors()) {
        for (const Descriptor &descriptor : levels) {
            for (const Point &point : descriptor.points)
                add(plainText(worded(point.text, kind)), wording.language());
        }
    }
}

OtherLanguage::OtherLanguage(const Workspace &workspace, const Review &review)
{
    const Wording &wording = workspace.wordingOf(review);
    addTitles(workspace, review, titlesLanguage(workspace.structureOf(review), wording));
    addPoints(wording, workspace.institution().kind);
    // A translation says what it is in its own language and in English.
    if (const QStringList notes = translationNotes(wording); !notes.isEmpty()) {
        add(plainText(notes.front()), wording.language());
        add(plainText(notes.back()), QStringLiteral("en"));
    }
    // The title that the program gives in English; in a file it is a text like any other.
    if (const QString title = QStringLiteral("Careers leadership review"); review.title == title)
        add(title, QStringLiteral("en"));
    // A point can begin as another does.
    std::ranges::stable_sort(m_phrases, std::ranges::greater(), [](const Phrase &each) { return each.text.size(); });
}

std::vector<LanguagePart> OtherLanguage::parts(const QString &text) const
{
    std::vector<LanguagePart> parts;
    // Where each phrase is next: searched for again only once the text has gone past it.
    std::vector<qsizetype> next;
    next.reserve(m_phrases.size());
    for (const Phrase &phrase : m_phrases)
        next.push_back(indexOfWords(text, phrase.text, 0));
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype first = text.size();
        const Phrase *found = nullptr;
        for (std::size_t i = 0; i < m_phrases.size(); ++i) {
            qsizetype &at = next[i];
            if (at >= 0 && at < from)
                at = indexOfWords(text, m_phrases[i].text, from);
            if (at >= 0 && at < first) {
                first = at;
                found = &m_phrases[i];
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
