// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/pack.h"

#include "core/base/filename.h"
#include "core/base/plaintext.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <map>

namespace waymark {

namespace {

std::vector<int> allThemes(const Structure &structure)
{
    std::vector<int> numbers;
    numbers.reserve(structure.themes().size());
    for (const Theme &theme : structure.themes())
        numbers.push_back(theme.number);
    return numbers;
}

} // namespace

QUuid Pack::id() const
{
    static const QUuid packs(QStringLiteral("{5f0b1d0e-6a0c-4f0a-9a53-8b1de5a9c0b7}"));
    CanonicalBytes bytes(u"waymark-pack/1");
    bytes.text(review.toString());
    bytes.text(voice ? idOf(*voice).toString(QUuid::WithoutBraces) : QString());
    bytes.flag(kind == PackKind::DraftShown);
    for (const int theme : themes)
        bytes.number(theme);
    return QUuid::createUuidV5(packs, bytes.bytes());
}

Pack packFor(const Workspace &workspace, ReviewId review, std::optional<Voice> voice, std::vector<int> themes)
{
    const Reflection asked = workspace.reflection(review);
    std::ranges::sort(themes);
    return {review,        voice,           std::move(themes), asked.packs,       asked.returnBy,
            asked.message, asked.namesSeen, asked.guidance,    asked.guidanceLink};
}

std::vector<Pack> packsOf(const Workspace &workspace, const Review &review, ThemePacks which)
{
    std::map<Voice, std::vector<int>> given;
    std::vector<int> themes = allThemes(workspace.structureOf(review));
    const std::vector<int> all = themes;
    for (const Assignment *each : workspace.assignmentsOf(review.id)) {
        given[each->voice].push_back(each->theme);
        if (which == ThemePacks::NobodyHas)
            std::erase(themes, each->theme);
    }
    std::vector<Pack> packs;
    packs.reserve(given.size() + themes.size() + 1);
    for (const auto &[voice, own] : given)
        packs.push_back(packFor(workspace, review.id, voice, own));
    std::ranges::stable_sort(packs, [&](const Pack &a, const Pack &b) {
        return packTitle(workspace, a).localeAwareCompare(packTitle(workspace, b)) < 0;
    });
    if (given.empty() && all.size() > 1)
        packs.push_back(packFor(workspace, review.id, {}, all));
    for (const int theme : themes)
        packs.push_back(packFor(workspace, review.id, {}, {theme}));
    return packs;
}

QString packTitle(const Workspace &workspace, const Pack &pack)
{
    if (!pack.voice) {
        const Review *review = workspace.review(pack.review);
        if (pack.themes.size() == 1)
            return QCoreApplication::translate("core/pack", "Theme %1").arg(pack.themes.front());
        if (review && pack.themes == allThemes(workspace.structureOf(*review)))
            return QCoreApplication::translate("core/pack", "All themes");
        QStringList numbers;
        for (const int theme : pack.themes)
            numbers.append(QString::number(theme));
        return QCoreApplication::translate("core/pack", "Themes %1").arg(numbers.join(QStringLiteral(", ")));
    }
    return plainLine(voiceName(workspace, *pack.voice));
}

QString packFileName(const Workspace &workspace, const Pack &pack, const QString &extension)
{
    const Review *review = workspace.review(pack.review);
    // What no file system takes, and what a shell or a mail program could read as something else.
    static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{M}\\p{N} ,.()'&+-]+"));
    // Clean first: no pattern matches in a text with half a surrogate pair.
    const auto safe = [](const QString &text) {
        QString made = plainLine(text).replace(unsafe, QStringLiteral("-")).simplified();
        while (made.startsWith(u'.') || made.startsWith(u'-') || made.startsWith(u' '))
            made.remove(0, 1);
        return made;
    };
    // A person who is called "..." or by pictures alone.
    static const QRegularExpression letter(QStringLiteral("[\\p{L}\\p{N}]"));
    QString name = safe(packTitle(workspace, pack));
    if (!name.contains(letter))
        name = QCoreApplication::translate("core/form", "Form");
    if (review)
        name += u", " + review->year;
    name = cutText(safe(name), 100);
    return nameForEverySystem(name) + u'.' + extension;
}

QStringList guidanceLines(const Pack &pack)
{
    QStringList lines{plainText(pack.guidance), plainLine(pack.guidanceLink)};
    lines.removeAll(QString());
    if (!lines.isEmpty())
        lines.prepend(QCoreApplication::translate("core/form", "Guidance before you begin:"));
    return lines;
}

QString packMailText(const Workspace &workspace, const Pack &pack)
{
    QStringList parts;
    parts.append(QCoreApplication::translate("core/form", "Dear colleague,"));
    const QString message = plainText(pack.message);
    parts.append(message.isEmpty()
                     ? QCoreApplication::translate("core/form", "Before we meet about careers leadership (%1, %2), "
                                                                "please give us your view on the themes in this form.")
                           .arg(plainLine(workspace.institution().name), plainLine(workspace.review(pack.review)->year))
                     : message);
    if (const QStringList lines = guidanceLines(pack); !lines.isEmpty())
        parts.append(lines.join(u'\n'));
    parts.append(QCoreApplication::translate(
        "core/form",
        "First save the attached form to your device. If it is in a ZIP file, open the ZIP file and copy the form out. "
        "Then open the form in a browser such as Edge, Chrome, Firefox or Safari. It works offline and saves your "
        "answers as you go. When you have finished, choose “Save my answers” and send the small file back to me."));
    if (pack.returnBy)
        parts.append(QCoreApplication::translate("core/form", "Please return it by %1.").arg(longDate(*pack.returnBy)));
    if (const QString when = whenAndWhere(workspace.arrangement(pack.review)); !when.isEmpty())
        parts.append(
            QCoreApplication::translate("core/form", "The meeting: %1", "when and where").arg(plainLine(when)));
    parts.append(QCoreApplication::translate(
        "core/form", "If you would rather answer on paper, print the form or ask me for a paper copy."));
    return parts.join(QStringLiteral("\n\n"));
}

QString packReminderText(const Workspace &workspace, const Pack &pack, QDate today)
{
    QStringList parts;
    parts.append(QCoreApplication::translate("core/form", "Dear colleague,"));
    parts.append(QCoreApplication::translate("core/form",
                                             "This is a reminder about the careers leadership review (%1, %2). I don't "
                                             "have all of your answers yet.")
                     .arg(plainLine(workspace.institution().name), plainLine(workspace.review(pack.review)->year)));
    if (pack.returnBy)
        parts.append(
            (*pack.returnBy < today
                 ? QCoreApplication::translate("core/form", "They were due by %1. Please send them as soon as you can.")
                 : QCoreApplication::translate("core/form", "Please return them by %1."))
                .arg(longDate(*pack.returnBy)));
    if (const QString when = whenAndWhere(workspace.arrangement(pack.review)); !when.isEmpty())
        parts.append(
            QCoreApplication::translate("core/form", "The meeting: %1", "when and where").arg(plainLine(when)));
    parts.append(QCoreApplication::translate(
        "core/form", "Open the form you have in the same browser as before: what you have answered so far is still "
                     "there. When you have finished, choose “Save my answers” and send the small file back to me. If "
                     "you can't find the form, or would rather answer on paper, please tell me."));
    parts.append(QCoreApplication::translate("core/form", "If you have sent your answers in the last few days, thank "
                                                          "you: there is nothing more to do."));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace waymark
