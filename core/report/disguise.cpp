// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/disguise.h"

#include "core/model/modelfile.h"
#include "core/review/namefinder.h"
#include "core/text/institution.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace waymark {
namespace {

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

} // namespace

Disguise::Disguise(const Workspace &workspace) : m_everyday(workspace)
{
    const Institution &institution = workspace.institution();
    addPhrase(institution.name, institution.kind == InstitutionKind::College
                                    ? QCoreApplication::translate("core/report", "[college]")
                                    : QCoreApplication::translate("core/report", "[school]"));
    addPhrase(institution.reference, QCoreApplication::translate("core/report", "[reference]"));
    for (const QString &line : institution.contacts.split(QLatin1Char('\n')))
        addPhrase(line, QCoreApplication::translate("core/report", "[contact]"));
    addPattern(QStringLiteral("[\\w.+'-]+@[\\w-]+(\\.[\\w-]+)+"),
               QCoreApplication::translate("core/report", "[email]"));
    addPattern(QStringLiteral("(?i)\\b(?:https?://|www\\.)\\S+"),
               QCoreApplication::translate("core/report", "[address]"));
    addPeople(workspace);
    addPhrase(ownPart(institution.name), QCoreApplication::translate("core/report", "[institution]"));
    addClaimedNames(workspace);
    QStringList roles;
    for (const Rule &rule : m_rules)
        roles << (rule.isRole ? disguised(rule.instead) : rule.instead);
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].isRole)
            m_rules[i].instead = QStringLiteral("[%1]").arg(roles[static_cast<qsizetype>(i)]);
    }
}

void Disguise::addPhrase(const QString &text, const QString &instead)
{
    // One or two letters would be found in too many texts that mean something else.
    if (text.simplified().size() <= 2)
        return;
    if (auto finder = NameFinder::ofPhrase(text, m_everyday)) {
        m_rules.push_back(
            {[phrase = std::move(*finder)](const FoldedText &folded) { return phrase.in(folded); }, instead});
    }
}

void Disguise::addPattern(const QString &pattern, const QString &instead)
{
    const auto find = [expression = QRegularExpression(pattern)](const FoldedText &folded) {
        std::vector<FoundName> found;
        auto matches = expression.globalMatch(folded.text());
        while (matches.hasNext()) {
            const auto match = matches.next();
            found.push_back({folded.inOriginal(match.capturedStart(), match.capturedLength())});
        }
        return found;
    };
    m_rules.push_back({find, instead});
}

void Disguise::addPeople(const Workspace &workspace)
{
    std::vector<std::pair<NameFinder, QString>> people;
    for (const auto &[id, person] : workspace.people().rows()) {
        if (auto finder = NameFinder::ofPerson(person.name, m_everyday))
            people.emplace_back(std::move(*finder), roleTitle(person.role, workspace.institution().kind));
    }
    // Whole names first: "Anna Smith" is not the role of another Smith.
    for (const bool whole : {true, false}) {
        for (const auto &[finder, role] : people) {
            const auto find = [named = finder, whole](const FoldedText &folded) {
                std::vector<FoundName> found = named.in(folded);
                std::erase_if(found, [whole](const FoundName &each) { return each.whole != whole; });
                return found;
            };
            m_rules.push_back({find, role, true});
        }
    }
}

void Disguise::addClaimedNames(const Workspace &workspace)
{
    QStringList known;
    for (const auto &[id, each] : workspace.groups().rows())
        known.append(folded(each.name));
    for (const auto &[id, each] : workspace.people().rows())
        known.append(folded(each.name));
    for (const auto &[id, each] : workspace.responses().rows()) {
        // A group answers under its own name, which is no person's; and "of" or "the" is no part of one.
        const QString claimed = each.claimedName.simplified();
        if (known.contains(folded(claimed)))
            continue;
        known.append(folded(claimed));
        if (auto finder = NameFinder::ofPerson(withoutSmallWords(claimed), m_everyday)) {
            m_rules.push_back({[name = std::move(*finder)](const FoldedText &text) { return name.in(text); },
                               QCoreApplication::translate("core/report", "[name]")});
        }
    }
}

std::vector<Disguise::Replaced> Disguise::found(const QString &text) const
{
    const FoldedText folded(text);
    std::vector<Replaced> all;
    for (const Rule &rule : m_rules) {
        for (const FoundName &each : rule.find(folded)) {
            Replaced next{each.span, rule.instead, each.sure};
            // What overlaps one that is there already goes with it, so that no half of a name is left.
            bool taken = false;
            for (Replaced &other : all) {
                if (next.span.from >= other.span.end() || other.span.from >= next.span.end() || next.sure != other.sure)
                    continue;
                const qsizetype end = std::max(other.span.end(), next.span.end());
                other.span.from = std::min(other.span.from, next.span.from);
                other.span.length = end - other.span.from;
                taken = true;
                break;
            }
            if (!taken)
                all.push_back(std::move(next));
        }
    }
    std::ranges::stable_sort(all, {}, [](const Replaced &each) { return each.span.from; });
    // A sure one ends every doubt about the same words; two that grew into each other become one.
    std::vector<Replaced> apart;
    for (const Replaced &each : all) {
        if (!each.sure && std::ranges::any_of(all, [&](const Replaced &other) {
                return other.sure && other.span.from < each.span.end() && each.span.from < other.span.end();
            }))
            continue;
        if (!apart.empty() && each.span.from < apart.back().span.end())
            apart.back().span.length = std::max(apart.back().span.end(), each.span.end()) - apart.back().span.from;
        else
            apart.push_back(each);
    }
    return apart;
}

QString Disguise::disguised(const QString &text) const
{
    QString made = text;
    const std::vector<Replaced> all = found(text);
    for (auto each = all.rbegin(); each != all.rend(); ++each) {
        if (each->sure)
            made.replace(each->span.from, each->span.length, each->instead);
    }
    return made;
}

QStringList Disguise::doubtful(const QString &text) const
{
    QStringList words;
    for (const Replaced &each : found(text)) {
        const QString word = text.mid(each.span.from, each.span.length);
        if (!each.sure && !words.contains(word))
            words << word;
    }
    return words;
}

void disguise(ReportContent &content, const Disguise &disguise)
{
    eachText(content, [&disguise](const QString &, QString &text) { text = disguise.disguised(text); });
}

namespace {

/// What a publisher wrote names no one: "learners may" is not Ms May.
QSet<QString> publishedTexts(const Workspace &workspace)
{
    QSet<QString> texts;
    const auto addTitles = [&texts](const Structure &structure) {
        for (const Theme &theme : structure.themes())
            texts << theme.title << theme.shortTitle;
        for (const Statement &statement : structure.statements())
            texts << statement.title << statement.number.toString() + QLatin1Char(' ') + statement.title;
        for (const QString &note : structure.notes())
            texts << note;
    };
    for (const auto &[digest, stored] : workspace.structures().rows()) {
        addTitles(stored.structure);
        for (const auto &[key, words] : workspace.wordings().rows()) {
            if (words.wording.structure() != digest)
                continue;
            addTitles(shownWith(stored.structure, words.wording));
            for (const Statement &statement : stored.structure.statements()) {
                for (int level = 1; level <= stored.structure.levels(); ++level) {
                    QStringList points;
                    for (const Point &point : words.wording.descriptor(statement.number, *Level::from(level)).points)
                        points << worded(point.text, workspace.institution().kind);
                    texts.unite({points.begin(), points.end()});
                    texts << points.join(QLatin1Char(' '));
                }
            }
        }
    }
    return texts;
}

} // namespace

std::vector<NameInText> namesInTexts(const Workspace &workspace, const ReportContent &content)
{
    const EverydayWords everyday(workspace);
    std::vector<std::pair<PersonId, NameFinder>> people;
    for (const auto &[id, person] : workspace.people().rows()) {
        if (auto finder = NameFinder::ofPerson(person.name, everyday))
            people.emplace_back(id, std::move(*finder));
    }
    std::vector<NameInText> found;
    if (people.empty())
        return found;
    QSet<QString> known = publishedTexts(workspace);
    for (const QString &line : workspace.institution().contacts.trimmed().split(QLatin1Char('\n')))
        known << line;
    ReportContent read = content;
    eachText(read, [&](const QString &place, const QString &text) {
        const QStringList lines = text.split(QLatin1Char('\n'));
        if (std::ranges::all_of(lines, [&](const QString &line) { return known.contains(line); }))
            return;
        const FoldedText folded(text);
        for (const auto &[id, finder] : people) {
            for (const FoundName &each : finder.in(folded)) {
                const auto same = [&, person = id](const NameInText &other) {
                    return other.person == person && other.place == place;
                };
                const NameInText next{id, text.mid(each.span.from, each.span.length), place, text, each.sure};
                const auto before = std::ranges::find_if(found, same);
                if (before == found.end())
                    found.push_back(next);
                else if (each.sure && !before->sure)
                    *before = next;
            }
        }
    });
    return found;
}

QString inWords(const NameInText &name)
{
    const QString line = name.sure
                             ? QCoreApplication::translate("core/report", "%1: “%2”", "where a text is, the name")
                             : QCoreApplication::translate("core/report", "%1: “%2” (a name or an ordinary word?)",
                                                           "where a text is, a word in it");
    return line.arg(name.place, name.found);
}

} // namespace waymark
