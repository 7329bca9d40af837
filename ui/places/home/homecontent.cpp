// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/places/home/homecontent.h"

#include "core/insight/followup.h"
#include "core/insight/returns.h"
#include "core/review/academicyear.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"
#include "ui/document/document.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>
#include <iterator>

namespace waymark {

void MissingFiles::look(const std::vector<QString> &paths)
{
    const int question = ++m_question;
    // The answer comes back as an event in our thread, where alone it is safe to ask whether we are still there.
    auto *answers = new QObject;
    answers->moveToThread(thread());
    const QPointer<MissingFiles> asker(this);
    QThreadPool::globalInstance()->start([asker, answers, question, paths] {
        std::vector<QString> gone;
        for (const QString &path : paths) {
            if (!QFileInfo::exists(path))
                gone.push_back(path);
        }
        QMetaObject::invokeMethod(
            answers,
            [asker, answers, question, gone] {
                if (asker)
                    asker->take(question, gone);
                delete answers;
            },
            Qt::QueuedConnection);
    });
}

void MissingFiles::take(int question, std::vector<QString> missing)
{
    if (question != m_question)
        return;
    m_missing = std::move(missing);
    Q_EMIT looked();
}

namespace {

QString homeText(const char *text) { return QCoreApplication::translate("ui/home", text); }

/// What there is to know, a line for each: run together, six facts are a paragraph that no one reads.
QString homeLines(const QString &institution, const QStringList &facts)
{
    QStringList lines{institution};
    for (const QString &fact : facts)
        lines << capitalised(fact);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString homeCount(const char *text, int count) { return QCoreApplication::translate("ui/home", text, nullptr, count); }

QString greeting(const QTime &now)
{
    if (now.hour() >= 4 && now.hour() < 12)
        return homeText(QT_TRANSLATE_NOOP("ui/home", "Good morning"));
    if (now.hour() >= 12 && now.hour() < 18)
        return homeText(QT_TRANSLATE_NOOP("ui/home", "Good afternoon"));
    return homeText(QT_TRANSLATE_NOOP("ui/home", "Good evening"));
}

QString placeOf(const QString &path)
{
    QString shown = QDir::fromNativeSeparators(path);
    const QString home = QDir::homePath() + u'/';
    if (shown.startsWith(home))
        shown = shown.mid(home.size());
    while (shown.startsWith(u'/'))
        shown.remove(0, 1);
    return shown.replace(u'/', QStringLiteral(" / "));
}

QString openedText(const QDateTime &lastOpened, const QDateTime &now)
{
    if (!lastOpened.isValid())
        return {};
    const QDateTime local = lastOpened.toLocalTime();
    if (local.date() == now.date())
        return QCoreApplication::translate("ui/home", "today %1").arg(clockTime(local.time()));
    if (local.date().addDays(1) == now.date())
        return homeText(QT_TRANSLATE_NOOP("ui/home", "yesterday"));
    return local.date().year() == now.date().year() ? dayAndMonth(local.date()) : longDate(local.date());
}

QString reviewState(const RecentFile &file)
{
    if (file.damaged)
        return homeText(QT_TRANSLATE_NOOP("ui/home", "damaged"));
    if (file.year.isEmpty())
        return homeText(QT_TRANSLATE_NOOP("ui/home", "no review yet"));
    if (!file.finished.isNull())
        return QCoreApplication::translate("ui/home", "Review %1 finished").arg(file.year);
    return QCoreApplication::translate("ui/home", "Review %1 · %2 of %3 agreed")
        .arg(file.year)
        .arg(file.agreed)
        .arg(file.total);
}

QString noOneAskedPart(const RecentFile &file)
{
    return file.leftOut.isEmpty() ? QString()
                                  : homeCount(QT_TRANSLATE_N_NOOP("ui/home", "no one is being asked about theme(s) %1"),
                                              static_cast<int>(file.leftOut.size()))
                                        .arg(QLocale().createSeparatedList(file.leftOut));
}

/// When it is still to come; nothing of a review that is over.
QString meetingToCome(const Document &document, QDate today)
{
    const auto reviews = document.workspace().reviewsByDate();
    if (reviews.empty() || reviews.back()->isFinished())
        return {};
    const Arrangement arranged = document.workspace().arrangement(reviews.back()->id);
    return arranged.day && *arranged.day >= today
               ? QCoreApplication::translate("ui/home", "meeting on %1", "day, time and place")
                     .arg(whenAndWhere(arranged))
               : QString();
}

/// One that ended before everything was agreed.
QString meetingLeft(const RecentFile &file, const QString &stoppedAt)
{
    return stoppedAt.isEmpty() || !file.finished.isNull() || file.agreed >= file.total
               ? QString()
               : QCoreApplication::translate("ui/home", "the meeting stopped at %1", "a statement's number")
                     .arg(stoppedAt);
}

/// What is left to do in a review that is not finished.
QStringList stateOf(const RecentFile &file)
{
    const auto drafts = [](int count) {
        return homeCount(QT_TRANSLATE_N_NOOP("ui/home", "%n draft(s) to agree"), count);
    };
    QStringList state;
    if (file.open == 0)
        return {file.agreed < file.total ? drafts(file.total - file.agreed)
                                         : homeText(QT_TRANSLATE_NOOP("ui/home", "all agreed, ready to finish"))};
    if (file.carried > 0)
        state << homeCount(QT_TRANSLATE_N_NOOP("ui/home", "%n statement(s) carried forward"), file.carried);
    if (file.open > file.carried)
        state << homeCount(QT_TRANSLATE_N_NOOP("ui/home", "%n statement(s) unanswered"), file.open - file.carried);
    if (file.agreed > 0 && file.open + file.agreed < file.total)
        state << drafts(file.total - file.open - file.agreed);
    return state;
}

QStringList continueFacts(const RecentFile &file)
{
    // What is counted of a damaged file is of what could be read of it.
    if (file.damaged)
        return {homeText(QT_TRANSLATE_NOOP("ui/home", "damaged: opened read-only, with what can still be read"))};
    if (file.year.isEmpty())
        return {homeText(QT_TRANSLATE_NOOP("ui/home", "ready for its first review"))};
    if (!file.finished.isNull())
        return {QCoreApplication::translate("ui/home", "finished on %1").arg(longDate(file.finished)),
                noOneAskedPart(file)};
    const QString next =
        file.next.isEmpty() ? QString() : QCoreApplication::translate("ui/home", "next is %1").arg(file.next);
    return stateOf(file) + QStringList{next, noOneAskedPart(file)};
}

/// Whoever comes back after months, or takes over from someone, has this in no other place before they look for it.
QString overdueText(const Document &document, QDate today)
{
    const auto late = static_cast<int>(overdueActions(document.workspace(), today).size());
    return late > 0 ? QCoreApplication::translate("ui/home", "%n action(s) overdue", nullptr, late) : QString();
}

/// Told in the list of evidence, which no one opens to see whether there is something to do.
QString staleText(const Document &document, QDate today)
{
    const auto &evidence = document.workspace().evidence().rows();
    const auto stale =
        static_cast<int>(std::ranges::count_if(evidence, [&](const auto &row) { return isStale(row.second, today); }));
    return stale > 0 ? QCoreApplication::translate("ui/home", "%n piece(s) of evidence to check again", nullptr, stale)
                     : QString();
}

HomeCard continueCard(const RecentFile &file, bool isOpenNow, const QStringList &more)
{
    const QString name =
        file.year.isEmpty() ? file.institution : QCoreApplication::translate("ui/home", "Review %1").arg(file.year);
    const QString damaged = file.institution.isEmpty() ? QFileInfo(file.path).fileName() : file.institution;
    return {isOpenNow ? HomeCard::Deed::GoOn : HomeCard::Deed::OpenRecent,
            file.damaged ? QCoreApplication::translate("ui/home", "View: %1", "a damaged file").arg(damaged)
                         : QCoreApplication::translate("ui/home", "Continue: %1").arg(name),
            homeLines(file.institution, continueFacts(file) + more), true};
}

bool isMeetingOf(const std::optional<OpenMeeting> &meeting, const RecentFile &file, const Document &document,
                 QDate today)
{
    if (!meeting || meeting->path != file.path || meeting->day != today || file.damaged)
        return false;
    if (!document.isOpen()) // what is known of the file is of its newest review
        return meeting->year != file.year || file.finished.isNull();
    const Review *review = document.workspace().review(ReviewId::parse(meeting->review));
    return review && !review->isFinished();
}

/// In front of the people who wait: what was agreed is still there, and where they were.
HomeCard meetingCard(const OpenMeeting &meeting, const RecentFile &file)
{
    // Where another review has come into the file since, the meeting's is named, and the file's counts are not its.
    const bool isOfNewest = meeting.year == file.year;
    return {HomeCard::Deed::ContinueMeeting, homeText(QT_TRANSLATE_NOOP("ui/home", "Continue the meeting")),
            homeLines(file.institution,
                      {isOfNewest ? QString() : meeting.year,
                       QCoreApplication::translate("ui/home", "at %1", "a statement's number").arg(meeting.at),
                       isOfNewest ? QCoreApplication::translate("ui/home", "%1 of %2 agreed")
                                        .arg(QString::number(file.agreed), QString::number(file.total))
                                  : QString()}),
            true};
}

/// Before anything is agreed there is a meeting to prepare, which a first review does not know of.
std::vector<HomeCard> preparingCards(const Document &document, const RecentFile &file)
{
    std::vector<HomeCard> cards;
    const auto reviews = document.workspace().reviewsByDate();
    if (reviews.empty() || file.agreed > 0 || !isPossible(Command::HandOutForms, document, reviews.back()))
        return cards;
    const Workspace &workspace = document.workspace();
    const Review &review = *reviews.back();
    const Returns asked = returns(workspace, review);
    const auto people = static_cast<int>(asked.voices.size());
    const bool isSent = workspace.reflections().find(review.id) || !workspace.responsesOf(review.id).empty();
    if (people == 0)
        cards.push_back({HomeCard::Deed::AskColleagues, homeText(QT_TRANSLATE_NOOP("ui/home", "Ask colleagues")),
                         homeText(QT_TRANSLATE_NOOP("ui/home", "Choose who thinks about which theme before you meet")),
                         false});
    else if (!isSent)
        cards.push_back({HomeCard::Deed::AskColleagues, homeText(QT_TRANSLATE_NOOP("ui/home", "Send forms")),
                         homeText(QT_TRANSLATE_NOOP("ui/home", "You have chosen who to ask, but sent nothing yet")),
                         false});
    else if (const int missing = asked.missing(); missing > 0)
        cards.push_back({HomeCard::Deed::AskColleagues, homeText(QT_TRANSLATE_NOOP("ui/home", "Answers and reminders")),
                         QCoreApplication::translate("ui/home", "%1 of %2 have answered")
                             .arg(QString::number(people - missing), QString::number(people)),
                         false});
    if (!workspace.arrangement(review.id).day)
        cards.push_back({HomeCard::Deed::PlanMeeting, homeText(QT_TRANSLATE_NOOP("ui/home", "Plan the meeting")),
                         homeText(QT_TRANSLATE_NOOP("ui/home", "Day, place and how long each theme has")), false});
    return cards;
}

QString yearAfter(const RecentFile &file)
{
    return file.finished.isNull() || file.damaged ? QString() : nextAcademicYear(file.year);
}

} // namespace

HomeContent homeContent(const Document &document, const std::vector<RecentFile> &recent,
                        const std::vector<QString> &missing, const QDateTime &now,
                        const std::optional<OpenMeeting> &meeting, const QString &stoppedAt)
{
    HomeContent content;
    content.greeting = greeting(now.time());
    content.line =
        homeText(QT_TRANSLATE_NOOP("ui/home", "Your careers leadership reviews, stored only on this computer"));

    const auto isMissing = [&](const QString &path) { return std::ranges::find(missing, path) != missing.end(); };
    std::optional<RecentFile> current;
    if (document.isOpen())
        current = RecentFiles::describe(document);
    else if (const auto there = std::ranges::find_if(recent, [&](const RecentFile &f) { return !isMissing(f.path); });
             there != recent.end())
        current = *there;

    if (current) {
        HomeCard goOn = continueCard(
            *current, document.isOpen(),
            document.isOpen() ? QStringList{meetingLeft(*current, stoppedAt), meetingToCome(document, now.date()),
                                            overdueText(document, now.date()), staleText(document, now.date())}
                              : QStringList());
        const QString next = isPossible(Command::NewReview, document) ? yearAfter(*current) : QString();
        if (!next.isEmpty()) {
            goOn.primary = false;
            goOn.title = QCoreApplication::translate("ui/home", "View review %1").arg(current->year);
            content.cards.push_back({HomeCard::Deed::StartNext,
                                     QCoreApplication::translate("ui/home", "Start review %1").arg(next),
                                     QCoreApplication::translate("ui/home", "%1 · review %2 is finished")
                                         .arg(current->institution, current->year),
                                     true});
        }
        if (isMeetingOf(meeting, *current, document, now.date())) {
            goOn.primary = false;
            content.cards.push_back(meetingCard(*meeting, *current));
        }
        content.cards.push_back(goOn);
        if (document.isOpen())
            std::ranges::copy(preparingCards(document, *current), std::back_inserter(content.cards));
    } else if (recent.empty()) {
        content.welcome = homeText(QT_TRANSLATE_NOOP(
            "ui/home",
            "Waymark guides school and college leaders through their yearly careers review, statement by statement. It "
            "turns what you agree into a summary, a comparison with earlier years and a report for governors. "
            "Everything is saved in one file on this computer. There is no account, and nothing is sent anywhere."));
    }
    content.cards.push_back(
        {HomeCard::Deed::NewFile, homeText(QT_TRANSLATE_NOOP("ui/home", "New school or college")),
         homeText(QT_TRANSLATE_NOOP("ui/home", "Set up a school or college and start its first review")), !current});
    content.cards.push_back({HomeCard::Deed::OpenFile, homeText(QT_TRANSLATE_NOOP("ui/home", "Open…")),
                             homeText(QT_TRANSLATE_NOOP("ui/home", "Open a Waymark file")), false});
    content.cards.push_back({HomeCard::Deed::Sample, homeText(QT_TRANSLATE_NOOP("ui/home", "Explore the sample")),
                             homeText(QT_TRANSLATE_NOOP("ui/home", "Try Waymark with an example school")), false});

    for (const RecentFile &file : recent) {
        RecentLine line;
        line.path = file.path;
        line.institution = file.institution;
        line.place = placeOf(file.path);
        line.isOpenNow = document.isOpen() && current->path == file.path;
        line.missing = !line.isOpenNow && isMissing(file.path);
        const RecentFile &told = line.isOpenNow ? *current : file;
        if (line.missing) {
            line.state = homeText(QT_TRANSLATE_NOOP("ui/home", "not found"));
        } else {
            line.state =
                inOneLine({reviewState(told), line.isOpenNow ? homeText(QT_TRANSLATE_NOOP("ui/home", "open now"))
                                                             : openedText(file.lastOpened, now)});
            line.nextYear = yearAfter(told);
        }
        content.recent.push_back(line);
    }
    return content;
}

} // namespace waymark
