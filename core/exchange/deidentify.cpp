// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/deidentify.h"

#include "core/report/disguise.h"
#include "core/review/forgetting.h"
#include "core/review/personname.h"
#include "core/review/reviewdigest.h"

#include <QRegularExpression>
#include <algorithm>

namespace waymark {
namespace {

/// What is found is replaced by what stands beside it.
struct Replacement
{
    QRegularExpression name;
    QString text;
};

/// The words of an institution's name without those that many have: "Hillside" of "Hillside Community School". Empty
/// where too little is left to be a name.
QString ownPart(const QString &name)
{
    static const QStringList common{
        QStringLiteral("the"),     QStringLiteral("school"), QStringLiteral("schools"),   QStringLiteral("academy"),
        QStringLiteral("college"), QStringLiteral("high"),   QStringLiteral("secondary"), QStringLiteral("community"),
        QStringLiteral("sixth"),   QStringLiteral("form"),   QStringLiteral("special"),   QStringLiteral("centre"),
        QStringLiteral("grammar"), QStringLiteral("trust"),  QStringLiteral("technical")};
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && common.contains(words.constLast().toLower()))
        words.removeLast();
    while (!words.isEmpty() && common.contains(words.constFirst().toLower()))
        words.removeFirst();
    const QString part = words.join(u' ');
    return part.size() >= 4 ? part : QString();
}

QString withoutSmallWords(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const auto isSmall = [](const QString &word) { return word.size() <= 3 && word == word.toLower(); };
    words.erase(std::remove_if(words.begin(), words.end(), isSmall), words.end());
    return words.join(u' ');
}

/// What core/report/disguise.h does not know of: the institution's name in short, and people who answered under a name
/// that is not in the list of people.
std::vector<Replacement> moreReplacements(const Workspace &workspace)
{
    std::vector<Replacement> found;
    const auto add = [&](std::optional<QRegularExpression> name, const QString &text) {
        if (name)
            found.push_back({std::move(*name), text});
    };
    add(wholeNameExpression(ownPart(workspace.institution().name)), QStringLiteral("[institution]"));
    QStringList known;
    for (const auto &[id, each] : workspace.groups().rows())
        known.append(each.name.simplified().toLower());
    for (const auto &[id, each] : workspace.people().rows())
        known.append(each.name.simplified().toLower());
    for (const auto &[id, each] : workspace.responses().rows()) {
        // A group answers under its own name, which is no person's; and "of" or "the" is no part of one.
        if (const QString claimed = each.claimedName.simplified(); !known.contains(claimed.toLower())) {
            known.append(claimed.toLower());
            add(nameExpression(withoutSmallWords(claimed)), QStringLiteral("[name]"));
        }
    }
    return found;
}

// What is private to the leader, or to one colleague, and what may point at a computer or another institution.
void takeOut(Institution &row)
{
    row.name.clear();
    row.reference.clear();
    row.contacts.clear();
}
void takeOut(Person &row) { row.name.clear(); }
void takeOut(Decision &row) { row.comment.clear(); }
void takeOut(Settlement &row) { row.dissent.clear(); }
void takeOut(Reflection &row) { row.message.clear(); }
void takeOut(Meeting &row) { row.film.clear(); }
void takeOut(EvidenceItem &row) { row.link.clear(); }
void takeOut(Visit &row) { row.visitors.clear(); }
template <class T>
void takeOut(T &)
{}

template <class T>
constexpr bool isLeftOut = std::is_same_v<T, Response> || std::is_same_v<T, ResponseAnswer> ||
                           std::is_same_v<T, ResponseMark> || std::is_same_v<T, Attachment>;

/// The digest of what is left: a group of institutions can still see that nothing was changed on the way.
void finishAnew(Workspace &workspace)
{
    Step step;
    for (const auto &[id, review] : workspace.reviews().rows()) {
        if (!review.isFinished())
            continue;
        Review finished = review;
        finished.finishDigest = reviewDigest(workspace, review);
        step.changes.push_back({Row(review), Row(finished)});
    }
    workspace.apply(step);
}

} // namespace

Workspace deIdentified(const Workspace &workspace)
{
    const Disguise disguise(workspace);
    const auto replacements = moreReplacements(workspace);
    const auto replace = [&](const TypedText &each) {
        *each.text = disguise.disguised(*each.text);
        for (const Replacement &replacement : replacements)
            each.text->replace(replacement.name, replacement.text);
        each.text->truncate(each.most);
    };
    Workspace left;
    left.setLastReviewNumber(workspace.lastReviewNumber());
    workspace.forEachRow([&]<class T>(const T &typed) {
        if constexpr (!isLeftOut<T>) {
            Row row(typed);
            T &kept = std::get<T>(row);
            takeOut(kept);
            eachTypedText(row, replace);
            if constexpr (std::is_same_v<T, Institution>)
                left.setInstitution(std::move(kept));
            else
                left.append(std::move(kept));
        }
    });
    finishAnew(left);
    return left;
}

} // namespace waymark
