// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewform.h"

#include "core/base/foldedtext.h"
#include "core/model/modelfile.h"
#include "core/review/academicyear.h"
#include "core/review/offeredwordings.h"
#include "core/text/institution.h"
#include "core/text/language.h"
#include "core/text/numbersanddates.h"
#include "ui/review/someonenew.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <set>

namespace waymark {
namespace {

QString sayOfReview(const char *text) { return QCoreApplication::translate("ui/reviewform", text); }

/// "2025/26" for "2026/27"; empty where the text is no academic year.
QString yearBefore(const QString &year)
{
    static const QRegularExpression academic(QStringLiteral("^(\\d{4})/\\d{2}$"));
    const auto match = academic.match(year);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt() - 1;
    return QStringLiteral("%1/%2").arg(first, 4, 10, QLatin1Char('0')).arg((first + 1) % 100, 2, 10, QLatin1Char('0'));
}

/// Today where it lies in the academic year; else a year after the last review, or the year's first day.
QDate dateWithin(const QString &year, QDate today, const Review *last)
{
    if (nextAcademicYear(year).isEmpty() || academicYearOf(today) == year)
        return today;
    const QDate anniversary = last ? last->date.addYears(1) : QDate();
    return academicYearOf(anniversary) == year ? anniversary : QDate(year.left(4).toInt(), 9, 1);
}

/// People of the file first, each chosen where `takesPart` has them, then a line for each known role that no one has.
/// Who is no longer here is listed only in a review that has them, not for a new one.
std::vector<PartRow> rowsFor(const Workspace &workspace, const std::vector<const Participant *> &takingPart, bool isNew)
{
    std::vector<PartRow> rows;
    bool hasVacancy = false;
    std::set<QString> seen;
    const auto addPeople = [&](const QString &key) {
        for (const auto &[id, person] : workspace.people().rows()) {
            const auto part = std::ranges::find(takingPart, id, &Participant::person);
            const Role role = part == takingPart.end() ? person.role : (*part)->role;
            const bool takesPart = part != takingPart.end();
            if (role.key == key && (workspace.isHere(id) || (takesPart && !isNew)))
                rows.push_back({id, role, person.name, takesPart});
            else if (role.key == key && takesPart && key == u"own")
                rows.push_back({{}, role, {}, true});
            else if (role.key == key && takesPart && workspace.hasLeft(id))
                hasVacancy = true;
        }
    };
    const QStringList offered = rolesOf(workspace.institution().kind);
    for (const QString &key : knownRoles()) {
        const std::size_t before = rows.size();
        hasVacancy = false;
        addPeople(key);
        // Whoever comes after somebody who left takes part as they did.
        if (rows.size() == before && (hasVacancy || offered.contains(key)))
            rows.push_back({{}, {key, {}}, {}, hasVacancy});
    }
    addPeople(QStringLiteral("own"));
    return rows;
}

} // namespace

ReviewForm ReviewForm::begun(const Workspace &workspace, QDate today)
{
    ReviewForm form;
    form.title = sayOfReview(QT_TRANSLATE_NOOP("ui/reviewform", "Careers leadership review"));
    form.date = today;
    QString year = academicYearOf(today.addYears(1));
    for (int i = 0; i < 7 && !year.isEmpty(); ++i, year = yearBefore(year))
        form.m_years << year;
    for (const auto &[digest, stored] : workspace.wordings().rows()) {
        const StoredStructure *structure = workspace.structures().find(stored.wording.structure());
        if (structure)
            form.m_wordings.push_back({structure->key(), digest,
                                       wordingLine(shownWith(structure->structure, stored.wording), stored.wording,
                                                   workspace.institution().kind)});
    }
    const auto reviews = workspace.reviewsByDate();
    if (!reviews.empty()) {
        const auto last = std::ranges::find(form.m_wordings, reviews.back()->wording, &WordingChoice::wording);
        if (last != form.m_wordings.end())
            form.wording = static_cast<int>(last - form.m_wordings.begin());
    }
    return form;
}

ReviewForm ReviewForm::forNew(const Workspace &workspace, QDate today)
{
    ReviewForm form = begun(workspace, today);
    const auto reviews = workspace.reviewsByDate();
    const Review *last = reviews.empty() ? nullptr : reviews.back();
    const QString next = last ? nextAcademicYear(last->year) : QString();
    form.year = next.isEmpty() ? academicYearOf(today) : next;
    if (!form.m_years.contains(form.year))
        form.m_years.prepend(form.year);
    form.offerOwnWordings(workspace);
    form.date = dateWithin(form.year, today, last);
    form.people =
        rowsFor(workspace, last ? workspace.participantsOf(last->id) : std::vector<const Participant *>(), true);
    return form;
}

void ReviewForm::offerOwnWordings(const Workspace &workspace)
{
    const StoredWording *last = m_wordings.empty() ? nullptr : workspace.wordings().find(chosenWording().wording);
    if (!last)
        return;
    const Model *newer = newerModelFor(last->wording);
    for (const Model *own : offeredModels(workspace, last->wording.structure())) {
        // A translation is offered here to those who read the program in its language; to others under Review.
        // A first review begins in it; a later one as the one before.
        const bool isOurs = own->wording.language() == wordsLanguage();
        if (isOurs && own->wording.language() != last->wording.language() && workspace.reviews().isEmpty())
            wording = static_cast<int>(m_wordings.size());
        if (own == newer || isOurs)
            m_wordings.push_back(
                {own->structure.digest(), own->wording.digest(),
                 wordingLine(shownWith(own->structure, own->wording), own->wording, workspace.institution().kind)});
    }
    if (!newer)
        return;
    const auto found = std::ranges::find(m_wordings, newer->wording.digest(), &WordingChoice::wording);
    if (found != m_wordings.end())
        wording = static_cast<int>(found - m_wordings.begin());
}

ReviewForm ReviewForm::forEarlier(const Workspace &workspace, QDate today)
{
    ReviewForm form = begun(workspace, today);
    const auto reviews = workspace.reviewsByDate();
    if (!reviews.empty()) {
        form.year = yearBefore(reviews.front()->year);
        form.date = reviews.front()->date.addYears(-1);
    }
    if (form.year.isEmpty()) {
        form.year = yearBefore(academicYearOf(today));
        form.date = today.addYears(-1);
    }
    // Where the first review's own date is not in its year, a year before it is not in the year before.
    if (const QDate within = form.proposedIn(form.year); within.isValid())
        form.date = within;
    if (!form.m_years.contains(form.year))
        form.m_years.append(form.year);
    return form;
}

ReviewForm ReviewForm::forRevision(const Workspace &workspace, const Review &review)
{
    ReviewForm form = begun(workspace, review.date);
    form.m_revised = review.id;
    form.year = review.year;
    form.title = review.title;
    form.date = review.date;
    if (!form.m_years.contains(form.year))
        form.m_years.prepend(form.year);
    form.people = rowsFor(workspace, workspace.participantsOf(review.id), false);
    return form;
}

QDate ReviewForm::proposedIn(const QString &academicYear) const
{
    const QString wanted = academicYear.simplified();
    if (!date.isValid() || nextAcademicYear(wanted).isEmpty())
        return {};
    return date.addYears(wanted.left(4).toInt() - academicYearOf(date).left(4).toInt());
}

const Review *ReviewForm::previous(const Workspace &workspace) const
{
    const auto reviews = workspace.reviewsByDate();
    const auto isEarlier = [&](const Review &review) {
        const QString written = year.simplified();
        if (nextAcademicYear(written).isEmpty() || nextAcademicYear(review.year).isEmpty() || written == review.year)
            return !date.isValid() || review.date < date;
        return review.year < written;
    };
    const auto usable = [&](const Review *review) {
        return isEarlier(*review) && review->structure == chosenWording().structure &&
               std::ranges::any_of(workspace.decisions().rows(), [&](const auto &row) {
                   return row.second.review == review->id && row.second.level.has_value();
               });
    };
    const auto found = std::find_if(reviews.rbegin(), reviews.rend(), usable);
    return found == reviews.rend() ? nullptr : *found;
}

void ReviewForm::addRole(const QString &roleName, InstitutionKind kind)
{
    const QString wanted = roleName.simplified();
    if (wanted.isEmpty())
        return;
    people.push_back({{}, roleTitled(wanted, kind), {}, true});
}

int ReviewForm::takingPart() const { return static_cast<int>(std::ranges::count(people, true, &PartRow::takesPart)); }

std::optional<ReviewForm::Problem> ReviewForm::problem() const
{
    if (year.trimmed().isEmpty())
        return Problem{Input::Year,
                       sayOfReview(QT_TRANSLATE_NOOP("ui/reviewform", "Enter the academic year, e.g. 2026/27."))};
    if (year.size() > 40)
        return Problem{Input::Year, sayOfReview(QT_TRANSLATE_NOOP("ui/reviewform", "Shorten the year, e.g. 2026/27."))};
    if (title.trimmed().isEmpty())
        return Problem{Input::Title, sayOfReview(QT_TRANSLATE_NOOP("ui/reviewform", "Give the review a title."))};
    if (!date.isValid())
        return Problem{Input::Date, sayOfReview(QT_TRANSLATE_NOOP("ui/reviewform", "Enter the date of the review."))};
    return std::nullopt;
}

std::vector<std::size_t> ReviewForm::renamed(const Workspace &workspace) const
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < people.size(); ++row) {
        const Person *known = people[row].person ? workspace.people().find(*people[row].person) : nullptr;
        const QString name = people[row].name.simplified();
        if (known && people[row].takesPart && isAnotherName(known->name, name))
            rows.push_back(row);
    }
    return rows;
}

QStringList ReviewForm::listedTwice(const Workspace &workspace) const
{
    const auto isNew = [&](const PartRow &row) {
        const Person *known = row.person ? workspace.people().find(*row.person) : nullptr;
        return row.takesPart && (!known || !sameName(known->name, row.name));
    };
    const auto isSame = [](const PartRow &a, const PartRow &b) {
        return a.role.key == b.role.key && sameName(a.role.ownTitle, b.role.ownTitle) && sameName(a.name, b.name);
    };
    QStringList found;
    for (std::size_t row = 0; row < people.size(); ++row) {
        for (std::size_t other = row + 1; other < people.size(); ++other) {
            const PartRow &a = people[row];
            const PartRow &b = people[other];
            if (!a.name.simplified().isEmpty() && isSame(a, b) && (isNew(a) || isNew(b)))
                found << QCoreApplication::translate("ui/reviewform", "%1 (%2)", "a name, a role")
                             .arg(a.name.simplified(), roleTitle(a.role, workspace.institution().kind));
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList ReviewForm::twoInOne(const Workspace &workspace) const
{
    QStringList found;
    for (const PartRow &row : people) {
        const Person *known = row.person ? workspace.people().find(*row.person) : nullptr;
        const QString name = row.name.simplified();
        if (row.takesPart && readsAsTwo(name) && (!known || known->name != name))
            found << name;
    }
    return found;
}

QString ReviewForm::remark(const Workspace &workspace) const
{
    const QString written = year.simplified();
    QStringList remarks;
    for (const Review *review : workspace.reviewsByDate()) {
        if (review->id != m_revised && review->year == written && remarks.isEmpty())
            remarks
                << sayOfReview(QT_TRANSLATE_NOOP("ui/reviewform", "There is already a review for %1.")).arg(written);
    }
    // Years that are no academic years, "2026" or "spring", are someone's own way: there is nothing to check.
    if (date.isValid() && !nextAcademicYear(written).isEmpty() && academicYearOf(date) != written)
        remarks << sayOfReview(QT_TRANSLATE_NOOP("ui/reviewform", "This date is in %1.")).arg(academicYearOf(date));
    return remarks.join(u' ');
}

QString ReviewForm::gesture() const
{
    return isRevision() ? QStringLiteral("revise-review") : QStringLiteral("add-review");
}

namespace {

/// What somebody was to be asked is asked of who comes in their place, unless they have answered; nothing where there
/// is none of that. Who is taken off with no one in their place is asked no longer: the revision itself sees to that.
std::optional<edit::SetAssignments> themesPassedOn(const Workspace &workspace, ReviewId review,
                                                   const std::vector<Participant> &participants,
                                                   const std::map<PersonId, PersonId> &successors)
{
    edit::SetAssignments edit{review, {}};
    bool isAny = false;
    for (const Assignment *before : workspace.assignmentsOf(review)) {
        Assignment now = *before;
        const auto *person = std::get_if<PersonId>(&before->voice);
        const auto successor = person ? successors.find(*person) : successors.end();
        const auto answered = [&](const Response *each) { return each->voice == before->voice; };
        const bool isFree = person && std::ranges::none_of(workspace.responsesOf(review), answered);
        const bool isTakenOff = isFree && workspace.participants().find({review, *person}) &&
                                std::ranges::find(participants, *person, &Participant::person) == participants.end();
        if (isFree && successor != successors.end()) {
            now.voice = successor->second;
            isAny = true;
        } else if (isTakenOff) {
            continue;
        }
        edit.assignments.push_back(now);
    }
    return isAny ? std::optional(std::move(edit)) : std::nullopt;
}

} // namespace

std::vector<Edit> ReviewForm::edits(const Workspace &workspace, ReviewId review) const
{
    std::vector<Edit> made;
    std::vector<Participant> participants;
    std::vector<Person> newPeople;
    std::map<PersonId, PersonId> successors;
    const ReviewId target = m_revised.value_or(review);
    for (const PartRow &row : people) {
        const QString name = row.name.simplified();
        PersonId id = row.person.value_or(PersonId());
        if (row.person && !row.isSomeoneNew) {
            const Person *known = workspace.people().find(*row.person);
            if (known && known->name != name)
                made.emplace_back(edit::RevisePerson{{known->id, name, known->role}});
        } else if (row.takesPart) {
            id = PersonId::create();
            newPeople.push_back({id, name, row.role});
            if (row.person)
                successors.emplace(*row.person, id);
        }
        if (row.takesPart)
            participants.push_back({target, id, row.role});
    }
    if (m_revised) {
        made.emplace_back(
            edit::ReviseReview{target, year.simplified(), title.simplified(), date, participants, newPeople});
        if (auto passedOn = themesPassedOn(workspace, target, participants, successors))
            made.emplace_back(*std::move(passedOn));
        return made;
    }
    if (const Model *own = builtInModelWith(chosenWording().wording);
        own && !workspace.wordings().find(chosenWording().wording))
        made.emplace_back(edit::AddModel{*own});
    Review added;
    added.id = target;
    added.year = year.simplified();
    added.title = title.simplified();
    added.date = date;
    added.structure = chosenWording().structure;
    added.wording = chosenWording().wording;
    if (const Review *before = carryForward ? previous(workspace) : nullptr)
        added.previous = before->id;
    made.emplace_back(edit::AddReview{added, participants, newPeople});
    return made;
}

} // namespace waymark
