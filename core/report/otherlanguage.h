// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace waymark {

class Wording;
class Workspace;
enum class InstitutionKind;
struct Review;

/// A part of a text, and the language that it is in where this is not the paper's own.
struct LanguagePart
{
    QString text;
    QString language = {}; ///< "cy"; empty for the paper's own

    friend bool operator==(const LanguagePart &, const LanguagePart &) = default;
};

/// The words of the model where they are in another language than the program's: an English paper of a review in Welsh
/// wording, or a Welsh one of our English titles, says in which language each of them is, so that it is read aloud as
/// what it is (WCAG 3.1.2).
class OtherLanguage
{
public:
    OtherLanguage() = default;
    OtherLanguage(const Workspace &workspace, const Review &review);

    /// The whole text, in its order: the model's words are found anywhere in it, as whole words.
    [[nodiscard]] std::vector<LanguagePart> parts(const QString &text) const;

    friend bool operator==(const OtherLanguage &, const OtherLanguage &) = default;

private:
    struct Phrase
    {
        QString text;
        QString language;

        friend bool operator==(const Phrase &, const Phrase &) = default;
    };

    void add(const QString &text, const QString &language);
    void addTitles(const Workspace &workspace, const Review &review, const QString &language);
    void addPoints(const Wording &wording, InstitutionKind kind);

    std::vector<Phrase> m_phrases; ///< the longest first
};

} // namespace waymark
