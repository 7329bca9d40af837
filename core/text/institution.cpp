// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/institution.h"

#include "core/insight/followup.h"
#include "core/insight/groupprofile.h"
#include "core/model/modelfile.h"
#include "core/text/language.h"
#include "core/text/numbersanddates.h"
#include "core/text/wordingnames.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <map>

namespace waymark {
namespace {

/// For the middle of a sentence: "School edition" becomes "school edition"; "STEM edition" stays.
QString insideSentence(const QString &title)
{
    if (title.size() < 2 || !title[1].isLower())
        return title;
    return title.left(1).toLower() + title.mid(1);
}

} // namespace

QString editionName(const Structure &structure, const Wording &wording, InstitutionKind kind)
{
    const bool isOurs = structure.digest() == builtInModel().structure.digest();
    return isOurs && kind == InstitutionKind::College && !wording.isOfficial()
               ? QCoreApplication::translate("core/editions", "School edition, worded for a college")
               : editionTitle(structure);
}

QString wordingLine(const Structure &structure, const Wording &wording, InstitutionKind kind)
{
    return QCoreApplication::translate("core/editions", "%1, %2", "name of a wording, name of an edition")
        .arg(wordingName(wording), insideSentence(editionName(structure, wording, kind)));
}

QStringList wordingLines(const Structure &structure, const Wording &wording, InstitutionKind kind)
{
    const QString name = shortWordingName(wording);
    return {wordingLine(structure, wording, kind),
            QCoreApplication::translate("core/editions", "%1, %2", "name of a wording, name of an edition")
                .arg(name, insideSentence(editionName(structure, wording, kind))),
            name};
}

QString officialWordingName(QDate loaded)
{
    return QCoreApplication::translate("core/editions", "Official wording, loaded %1").arg(longDate(loaded));
}

QString institutionKindName(InstitutionKind kind)
{
    switch (kind) {
    case InstitutionKind::School:
        return QCoreApplication::translate("core/editions", "School");
    case InstitutionKind::SpecialSchool:
        return QCoreApplication::translate("core/editions", "Special school");
    case InstitutionKind::College:
        return QCoreApplication::translate("core/editions", "College");
    }
    return {};
}

QString benchmarksLine(const Theme &theme)
{
    if (theme.benchmarks.isEmpty())
        return {};
    const QString labels = theme.benchmarks.join(QStringLiteral(", "));
    return (theme.benchmarks.size() == 1 ? QCoreApplication::translate("core/benchmarks", "Gatsby Benchmark %1")
                                         : QCoreApplication::translate("core/benchmarks", "Gatsby Benchmarks %1"))
        .arg(labels);
}

QString benchmarksNote(const Structure &structure)
{
    const bool any =
        std::ranges::any_of(structure.themes(), [](const Theme &each) { return !each.benchmarks.isEmpty(); });
    return any ? QCoreApplication::translate("core/benchmarks",
                                             "Gatsby Benchmarks are shown as labels for the themes, not as scores.")
               : QString();
}

QString qualityStatusName(QualityStatus status)
{
    switch (status) {
    case QualityStatus::NotStated:
        return QCoreApplication::translate("core/quality", "Not recorded");
    case QualityStatus::WorkingTowards:
        return QCoreApplication::translate("core/quality", "Working towards it");
    case QualityStatus::Held:
        return QCoreApplication::translate("core/quality", "Held");
    }
    return {};
}

QString qualityLine(const Institution &institution)
{
    if (institution.quality == QualityStatus::NotStated)
        return {};
    const QString line = institution.quality == QualityStatus::Held
                             ? QCoreApplication::translate("core/quality", "Quality in Careers Standard: held")
                             : QCoreApplication::translate("core/quality", "Working towards the Quality in Careers "
                                                                           "Standard");
    return institution.qualityDate ? QCoreApplication::translate("core/quality", "%1, %2", "status, date")
                                         .arg(line, longDate(*institution.qualityDate))
                                   : line;
}

QString wholePrioritiesName(InstitutionKind kind)
{
    return kind == InstitutionKind::College ? QCoreApplication::translate("core/priorities", "Whole-college priorities")
                                            : QCoreApplication::translate("core/priorities", "Whole-school priorities");
}

QString wholePrioritiesHeading(InstitutionKind kind)
{
    return kind == InstitutionKind::College
               ? QCoreApplication::translate("core/priorities", "What the whole college is working towards")
               : QCoreApplication::translate("core/priorities", "What the whole school is working towards");
}

namespace {

struct Words
{
    const char *key;
    const char *title;
    const char *one;  ///< inside a sentence
    const char *many; ///< inside a sentence, after a number word
};

constexpr std::array roleWords{
    Words{"headteacher", QT_TRANSLATE_NOOP("core/roles", "Headteacher"), QT_TRANSLATE_NOOP("core/roles", "headteacher"),
          QT_TRANSLATE_NOOP("core/roles", "headteachers")},
    Words{"careers-leader", QT_TRANSLATE_NOOP("core/roles", "Careers leader"),
          QT_TRANSLATE_NOOP("core/roles", "careers leader"), QT_TRANSLATE_NOOP("core/roles", "careers leaders")},
    Words{"link-governor", QT_TRANSLATE_NOOP("core/roles", "Careers link governor"),
          QT_TRANSLATE_NOOP("core/roles", "link governor"), QT_TRANSLATE_NOOP("core/roles", "link governors")},
    Words{"careers-coordinator", QT_TRANSLATE_NOOP("core/roles", "Careers coordinator"),
          QT_TRANSLATE_NOOP("core/roles", "careers coordinator"),
          QT_TRANSLATE_NOOP("core/roles", "careers coordinators")},
    Words{"enterprise-adviser", QT_TRANSLATE_NOOP("core/roles", "Enterprise Adviser"),
          QT_TRANSLATE_NOOP("core/roles", "Enterprise Adviser"),
          QT_TRANSLATE_NOOP("core/roles", "Enterprise Advisers")},
    Words{"careers-adviser", QT_TRANSLATE_NOOP("core/roles", "Careers adviser"),
          QT_TRANSLATE_NOOP("core/roles", "careers adviser"), QT_TRANSLATE_NOOP("core/roles", "careers advisers")},
    Words{"slt-link", QT_TRANSLATE_NOOP("core/roles", "SLT link for careers"),
          QT_TRANSLATE_NOOP("core/roles", "SLT link for careers"),
          QT_TRANSLATE_NOOP("core/roles", "SLT links for careers")},
    Words{"slt-pastoral", QT_TRANSLATE_NOOP("core/roles", "Senior leader, pastoral"),
          QT_TRANSLATE_NOOP("core/roles", "senior leader (pastoral)"),
          QT_TRANSLATE_NOOP("core/roles", "senior leaders (pastoral)")},
    Words{"slt-personal-development", QT_TRANSLATE_NOOP("core/roles", "Senior leader, personal development"),
          QT_TRANSLATE_NOOP("core/roles", "senior leader (personal development)"),
          QT_TRANSLATE_NOOP("core/roles", "senior leaders (personal development)")},
    Words{"slt-curriculum", QT_TRANSLATE_NOOP("core/roles", "Senior leader, curriculum"),
          QT_TRANSLATE_NOOP("core/roles", "senior leader (curriculum)"),
          QT_TRANSLATE_NOOP("core/roles", "senior leaders (curriculum)")},
    Words{"slt-progress", QT_TRANSLATE_NOOP("core/roles", "Senior leader, progress"),
          QT_TRANSLATE_NOOP("core/roles", "senior leader (progress)"),
          QT_TRANSLATE_NOOP("core/roles", "senior leaders (progress)")},
    Words{"slt-teaching", QT_TRANSLATE_NOOP("core/roles", "Senior leader, teaching and learning"),
          QT_TRANSLATE_NOOP("core/roles", "senior leader (teaching and learning)"),
          QT_TRANSLATE_NOOP("core/roles", "senior leaders (teaching and learning)")},
    Words{"deputy-headteacher", QT_TRANSLATE_NOOP("core/roles", "Deputy headteacher"),
          QT_TRANSLATE_NOOP("core/roles", "deputy headteacher"),
          QT_TRANSLATE_NOOP("core/roles", "deputy headteachers")},
    Words{"assistant-headteacher", QT_TRANSLATE_NOOP("core/roles", "Assistant headteacher"),
          QT_TRANSLATE_NOOP("core/roles", "assistant headteacher"),
          QT_TRANSLATE_NOOP("core/roles", "assistant headteachers")},
    Words{"vice-principal", QT_TRANSLATE_NOOP("core/roles", "Vice principal"),
          QT_TRANSLATE_NOOP("core/roles", "vice principal"), QT_TRANSLATE_NOOP("core/roles", "vice principals")},
    Words{"assistant-principal", QT_TRANSLATE_NOOP("core/roles", "Assistant principal"),
          QT_TRANSLATE_NOOP("core/roles", "assistant principal"),
          QT_TRANSLATE_NOOP("core/roles", "assistant principals")},
    Words{"senco", QT_TRANSLATE_NOOP("core/roles", "SENCo"), QT_TRANSLATE_NOOP("core/roles", "SENCo"),
          QT_TRANSLATE_NOOP("core/roles", "SENCos")},
    Words{"head-of-send", QT_TRANSLATE_NOOP("core/roles", "Head of SEND"),
          QT_TRANSLATE_NOOP("core/roles", "head of SEND"), QT_TRANSLATE_NOOP("core/roles", "heads of SEND")},
    Words{"head-of-inclusion", QT_TRANSLATE_NOOP("core/roles", "Head of inclusion"),
          QT_TRANSLATE_NOOP("core/roles", "head of inclusion"), QT_TRANSLATE_NOOP("core/roles", "heads of inclusion")},
    Words{"head-of-year", QT_TRANSLATE_NOOP("core/roles", "Head of year"),
          QT_TRANSLATE_NOOP("core/roles", "head of year"), QT_TRANSLATE_NOOP("core/roles", "heads of year")},
    Words{"head-of-sixth-form", QT_TRANSLATE_NOOP("core/roles", "Head of sixth form"),
          QT_TRANSLATE_NOOP("core/roles", "head of sixth form"),
          QT_TRANSLATE_NOOP("core/roles", "heads of sixth form")},
    Words{"head-of-department", QT_TRANSLATE_NOOP("core/roles", "Head of department or faculty"),
          QT_TRANSLATE_NOOP("core/roles", "head of department"),
          QT_TRANSLATE_NOOP("core/roles", "heads of department")},
    Words{"class-teacher", QT_TRANSLATE_NOOP("core/roles", "Class teacher"),
          QT_TRANSLATE_NOOP("core/roles", "class teacher"), QT_TRANSLATE_NOOP("core/roles", "class teachers")},
    Words{"teaching-assistant", QT_TRANSLATE_NOOP("core/roles", "Teaching assistant"),
          QT_TRANSLATE_NOOP("core/roles", "teaching assistant"),
          QT_TRANSLATE_NOOP("core/roles", "teaching assistants")},
    Words{"transition-lead", QT_TRANSLATE_NOOP("core/roles", "Transition or post-16 lead"),
          QT_TRANSLATE_NOOP("core/roles", "transition or post-16 lead"),
          QT_TRANSLATE_NOOP("core/roles", "transition or post-16 leads")},
    Words{"job-coach", QT_TRANSLATE_NOOP("core/roles", "Job coach"), QT_TRANSLATE_NOOP("core/roles", "job coach"),
          QT_TRANSLATE_NOOP("core/roles", "job coaches")},
    Words{"family-liaison", QT_TRANSLATE_NOOP("core/roles", "Family liaison officer"),
          QT_TRANSLATE_NOOP("core/roles", "family liaison officer"),
          QT_TRANSLATE_NOOP("core/roles", "family liaison officers")},
    Words{"data-lead", QT_TRANSLATE_NOOP("core/roles", "Data lead"), QT_TRANSLATE_NOOP("core/roles", "data lead"),
          QT_TRANSLATE_NOOP("core/roles", "data leads")},
    Words{"pshe-lead", QT_TRANSLATE_NOOP("core/roles", "PSHE lead"), QT_TRANSLATE_NOOP("core/roles", "PSHE lead"),
          QT_TRANSLATE_NOOP("core/roles", "PSHE leads")},
    Words{"trust-careers-leader", QT_TRANSLATE_NOOP("core/roles", "Strategic careers leader of the trust"),
          QT_TRANSLATE_NOOP("core/roles", "strategic careers leader of the trust"),
          QT_TRANSLATE_NOOP("core/roles", "strategic careers leaders of the trust")},
    Words{"student-support", QT_TRANSLATE_NOOP("core/roles", "Student support services"),
          QT_TRANSLATE_NOOP("core/roles", "student support services"),
          QT_TRANSLATE_NOOP("core/roles", "members of student support services")},
    Words{"curriculum-manager", QT_TRANSLATE_NOOP("core/roles", "Curriculum manager"),
          QT_TRANSLATE_NOOP("core/roles", "curriculum manager"),
          QT_TRANSLATE_NOOP("core/roles", "curriculum managers")},
    Words{"apprenticeships-lead", QT_TRANSLATE_NOOP("core/roles", "Head of apprenticeships"),
          QT_TRANSLATE_NOOP("core/roles", "head of apprenticeships"),
          QT_TRANSLATE_NOOP("core/roles", "heads of apprenticeships")},
    Words{"learning-support", QT_TRANSLATE_NOOP("core/roles", "Learning support lead"),
          QT_TRANSLATE_NOOP("core/roles", "learning support lead"),
          QT_TRANSLATE_NOOP("core/roles", "learning support leads")},
    Words{"adult-learning-lead", QT_TRANSLATE_NOOP("core/roles", "Adult and community learning lead"),
          QT_TRANSLATE_NOOP("core/roles", "adult and community learning lead"),
          QT_TRANSLATE_NOOP("core/roles", "adult and community learning leads")},
};

constexpr Words principal{"headteacher", QT_TRANSLATE_NOOP("core/roles", "Principal"),
                          QT_TRANSLATE_NOOP("core/roles", "principal"), QT_TRANSLATE_NOOP("core/roles", "principals")};

const Words *wordsFor(const Role &role, InstitutionKind kind)
{
    const auto found =
        std::ranges::find_if(roleWords, [&](const Words &each) { return role.key == QLatin1String(each.key); });
    if (found == roleWords.end())
        return nullptr;
    return kind == InstitutionKind::College && found == roleWords.begin() ? &principal : &*found;
}

/// A title of the institution's own as it is written within a sentence: "job coach". Only a first word that is known to
/// be no name loses its capital: "Gatsby lead" and "SEND lead" keep theirs, and so does what is not known.
QString ownWithin(const QString &title)
{
    // In both languages: a title is in whichever it was typed in.
    static const QStringList known =
        QStringLiteral(
            "administrator adviser advisor assistant associate attendance behaviour business careers chair chaplain "
            "class clerk coach community coordinator counsellor curriculum data deputy designated director employer "
            "employment engagement enrichment executive family finance form governor guidance head inclusion job key "
            "lead leader learning librarian library link manager mentor nurture office officer operations parent "
            "partnership pastoral personal progress pupil receptionist safeguarding school secretary senior site "
            "sixth social specialist staff student subject support teacher teaching trainee transition trustee tutor "
            "vice volunteer wellbeing work youth "
            "arbenigwr arweinydd athrawes athro cadeirydd caplan clerc cydlynydd cyfarwyddwr cynghorydd cynorthwyydd "
            "derbynnydd dirprwy gweinyddwr gweithiwr gwirfoddolwr hyfforddwr llyfrgellydd llywodraethwr mentor nyrs "
            "pennaeth rhiant rheolwr swyddog technegydd tiwtor uwch ymddiriedolwr ysgrifennydd")
            .split(u' ');
    const QString first = title.section(u' ', 0, 0);
    const QString small = first.left(1).toLower() + first.mid(1);
    return known.contains(small) ? small + title.mid(first.size()) : title;
}

QString counted(const Role &role, int count, InstitutionKind kind)
{
    const Words *words = wordsFor(role, kind);
    if (!words) {
        const QString own = ownWithin(role.ownTitle);
        return count == 1 ? own : QCoreApplication::translate("core/roles", "%1 (%2)").arg(own, QString::number(count));
    }
    if (count == 1)
        return QCoreApplication::translate("core/roles", words->one);
    return QCoreApplication::translate("core/roles", "%1 %2", "a number word and a role, e.g. two heads of year")
        .arg(numberWord(count), QCoreApplication::translate("core/roles", words->many));
}

} // namespace

QString roleTitle(const Role &role, InstitutionKind kind)
{
    const Words *words = wordsFor(role, kind);
    return words ? QCoreApplication::translate("core/roles", words->title) : role.ownTitle;
}

Role roleTitled(const QString &title, InstitutionKind kind)
{
    for (const QString &key : knownRoles()) {
        if (roleTitle({key, {}}, kind).compare(title, Qt::CaseInsensitive) == 0)
            return {key, {}};
    }
    // The other languages are unpacked for it: only for what this one does not know.
    for (const QString &key : knownRoles()) {
        const Words *words = wordsFor({key, {}}, kind);
        if (words && inEveryLanguage("core/roles", words->title).contains(title, Qt::CaseInsensitive))
            return {key, {}};
    }
    return {QStringLiteral("own"), title};
}

QString rolesLine(const std::vector<Role> &roles, InstitutionKind kind)
{
    std::vector<std::pair<Role, int>> counts;
    for (const Role &role : roles) {
        const auto found = std::ranges::find(counts, role, &std::pair<Role, int>::first);
        if (found == counts.end())
            counts.emplace_back(role, 1);
        else
            ++found->second;
    }
    QStringList parts;
    for (const auto &[role, count] : counts)
        parts << counted(role, count, kind);
    return parts.join(QStringLiteral(", "));
}

QString ownerInReports(const Workspace &workspace, const Action &action, const Review *paper)
{
    const InstitutionKind kind = workspace.institution().kind;
    const QString written = action.owner.trimmed();
    const Person *person = action.person ? workspace.people().find(*action.person) : nullptr;
    if (written.isEmpty()) {
        const auto postIn = [&](ReviewId review) {
            return person ? workspace.participants().find({review, person->id}) : nullptr;
        };
        // A new post is none of last year's papers', and an action that runs on is no one else's who has the old one.
        const Participant *then = nullptr;
        if (paper && workspace.wasHeld(*paper)) {
            then = postIn(paper->id);
            if (!then)
                then = postIn(action.review);
        }
        return person ? roleTitle(then ? then->role : person->role, kind) : QString();
    }
    // Kept as it was chosen, in the language of that day.
    const QString title = roleTitle(roleTitled(written, kind), kind);
    return title.compare(written, Qt::CaseInsensitive) == 0 ? written : title;
}

QString ownerOnScreen(const Workspace &workspace, const Action &action)
{
    QString role = ownerInReports(workspace, action);
    const Person *person = action.person ? workspace.people().find(*action.person) : nullptr;
    if (!person || person->name.trimmed().isEmpty())
        return role;
    const QString owner =
        QCoreApplication::translate("core/owners", "%1, %2", "a name, a role").arg(person->name.trimmed(), role);
    // Somebody has to take it over.
    return workspace.hasLeft(person->id) && isRunning(workspace, action)
               ? QCoreApplication::translate("core/owners", "%1 (no longer here)", "a name and a role").arg(owner)
               : owner;
}

QString unreadReason(Unread::Why why)
{
    using Why = Unread::Why;
    switch (why) {
    case Why::NotFound:
        return QCoreApplication::translate("core/group", "not found");
    case Why::CannotRead:
        return QCoreApplication::translate("core/group", "could not be read");
    case Why::NotWaymark:
        return QCoreApplication::translate("core/group", "not a Waymark file");
    case Why::Locked:
        return QCoreApplication::translate("core/group", "open in another window or on another computer");
    case Why::Interrupted:
        return QCoreApplication::translate("core/group", "not closed properly: open it on its own first");
    case Why::Older:
        return QCoreApplication::translate("core/group",
                                           "saved by an older version of Waymark: open it on its own first");
    case Why::Newer:
        return QCoreApplication::translate("core/group", "saved by a newer version of Waymark");
    case Why::Sealed:
        return QCoreApplication::translate("core/group", "a copy with a password: open it on its own first");
    case Why::Damaged:
        return QCoreApplication::translate("core/group", "damaged: ask for it again");
    }
    return {};
}

QString copyReason(const InstitutionGroupCopy &copy)
{
    if (copy.isTheSame && !copy.counted.isEmpty())
        return QCoreApplication::translate("core/group", "not counted: the same as %1").arg(copy.counted);
    return copy.counted.isEmpty()
               ? QCoreApplication::translate("core/group",
                                             "not counted: a copy of another file that was changed more recently")
               : QCoreApplication::translate("core/group", "not counted: a copy of %1, which was changed more recently")
                     .arg(copy.counted);
}

QString memberName(const InstitutionGroupMember &member)
{
    return member.name.isEmpty() ? QCoreApplication::translate("core/group", "No name") : member.name;
}

QString reviewState(const InstitutionGroupReview &review)
{
    return review.finished ? QCoreApplication::translate("core/group", "finished")
                           : QCoreApplication::translate("core/group", "not finished");
}

QString reviewOfMember(const InstitutionGroupReview &review)
{
    return QCoreApplication::translate("core/group", "%1, %2, %3", "academic year, date, finished or not")
        .arg(review.year, longDate(review.date), reviewState(review));
}

} // namespace waymark
