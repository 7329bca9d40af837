// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/disguise.h"

#include "core/review/personname.h"
#include "core/text/roles.h"

#include <QCoreApplication>
#include <algorithm>

namespace waymark {
namespace {

/// The text as a whole word, in any case, whatever the spaces in it.
QRegularExpression wholeText(const QString &text)
{
    QStringList words;
    for (const QString &word : text.simplified().split(QLatin1Char(' ')))
        words << QRegularExpression::escape(word);
    return QRegularExpression(
        QStringLiteral("(?<![\\p{L}\\p{N}])(?i:%1)(?![\\p{L}\\p{N}])").arg(words.join(QStringLiteral("\\s+"))),
        QRegularExpression::UseUnicodePropertiesOption);
}

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

Disguise::Disguise(const Workspace &workspace)
{
    const Institution &institution = workspace.institution();
    const auto add = [this](const QString &text, const QString &instead) {
        // One or two letters would be found in too many texts that mean something else.
        if (text.simplified().size() > 2)
            m_replacements.emplace_back(wholeText(text), instead);
    };
    add(institution.name, institution.kind == InstitutionKind::College
                              ? QCoreApplication::translate("core/report", "[college]")
                              : QCoreApplication::translate("core/report", "[school]"));
    add(institution.reference, QCoreApplication::translate("core/report", "[reference]"));
    for (const QString &line : institution.contacts.split(QLatin1Char('\n')))
        add(line, QCoreApplication::translate("core/report", "[contact]"));
    m_replacements.emplace_back(QRegularExpression(QStringLiteral("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+")),
                                QCoreApplication::translate("core/report", "[e-mail]"));
    m_replacements.emplace_back(QRegularExpression(QStringLiteral("(?i)\\b(?:https?://|www\\.)\\S+")),
                                QCoreApplication::translate("core/report", "[address]"));
    for (const auto &[id, person] : workspace.people().rows()) {
        const QString role = QStringLiteral("[%1]").arg(roleTitle(person.role, institution.kind));
        // The whole name first, so that it does not become two roles.
        if (const auto whole = wholeNameExpression(person.name))
            m_replacements.emplace_back(*whole, role);
    }
    for (const auto &[id, person] : workspace.people().rows()) {
        if (const auto part = nameExpression(person.name))
            m_replacements.emplace_back(*part, QStringLiteral("[%1]").arg(roleTitle(person.role, institution.kind)));
    }
    if (const auto part = wholeNameExpression(ownPart(institution.name)))
        m_replacements.emplace_back(*part, QCoreApplication::translate("core/report", "[institution]"));
    addClaimedNames(workspace);
}

void Disguise::addClaimedNames(const Workspace &workspace)
{
    QStringList known;
    for (const auto &[id, each] : workspace.groups().rows())
        known.append(each.name.simplified().toLower());
    for (const auto &[id, each] : workspace.people().rows())
        known.append(each.name.simplified().toLower());
    for (const auto &[id, each] : workspace.responses().rows()) {
        // A group answers under its own name, which is no person's; and "of" or "the" is no part of one.
        const QString claimed = each.claimedName.simplified();
        if (known.contains(claimed.toLower()))
            continue;
        known.append(claimed.toLower());
        if (const auto name = nameExpression(withoutSmallWords(claimed)))
            m_replacements.emplace_back(*name, QCoreApplication::translate("core/report", "[name]"));
    }
}

QString Disguise::disguised(const QString &text) const
{
    QString made = text;
    for (const auto &[expression, instead] : m_replacements)
        made.replace(expression, QString(instead).replace(QLatin1Char('\\'), QStringLiteral("\\\\")));
    return made;
}

void disguise(ReportContent &content, const Disguise &disguise)
{
    eachText(content, [&disguise](const QString &, QString &text) { text = disguise.disguised(text); });
}

} // namespace waymark
