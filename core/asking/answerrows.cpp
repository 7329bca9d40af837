// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/answerrows.h"

#include "core/asking/tablewords.h"
#include "core/base/foldedtext.h"
#include "core/base/plaintext.h"
#include "core/review/edit.h"
#include "core/review/limits.h"
#include "core/text/errors.h"
#include "core/text/meeting.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <map>

namespace waymark {
namespace {

using Use = AnswerColumn::Use;

constexpr qsizetype maxQuotedCell = 60;

/// A moment as it is written. Without a zone it is in that of this computer.
struct WrittenTime
{
    QDateTime clock;                ///< what a clock there showed; not valid where none was written
    std::optional<int> offset = {}; ///< seconds that this clock is ahead of UTC, where that is written too

    QDateTime toUtc() const
    {
        return offset ? QDateTime(clock.date(), clock.time(), Qt::UTC).addSecs(-*offset) : clock.toUTC();
    }
};

/// A date as spreadsheets count: days since the end of 1899, or since the beginning of 1904.
QDateTime fromSerial(double days, bool since1904)
{
    constexpr double earliest = 36526; // 2000-01-01
    constexpr double latest = 73050;   // 2099-12-31
    constexpr int between = 1462;
    if (since1904)
        days += between;
    if (days < earliest || days > latest)
        return {};
    const qint64 seconds = qRound64(days * 86400);
    return {QDate(1899, 12, 30).addDays(seconds / 86400), QTime(0, 0).addSecs(static_cast<int>(seconds % 86400))};
}

/// Seconds ahead of UTC for "Z", "BST", "GMT+1", "+05:30"; nothing where no place has such a clock.
std::optional<int> offsetIn(const QString &zone, const QString &sign, int hours, int minutes)
{
    constexpr int most = 14 * 3600; // Kiritimati
    const int ahead = (zone.toUpper() == u"BST" && sign.isEmpty() ? 3600 : 0) +
                      (hours * 3600 + minutes * 60) * (sign == u"-" ? -1 : 1);
    return ahead < -most || ahead > most || minutes > 59 ? std::nullopt : std::optional(ahead);
}

int twelveHours(int hour, const QString &half)
{
    if (half.isEmpty())
        return hour;
    return hour % 12 + (half.toLower() == u"p" ? 12 : 0);
}

/// As forms and spreadsheets write dates, with or without a time of day and its zone; a day stands before its month
/// unless it cannot. Not valid where it is none.
WrittenTime timeIn(const QString &text, bool since1904)
{
    bool isNumber = false;
    const double serial = text.toDouble(&isNumber);
    if (isNumber)
        return {fromSerial(serial, since1904)};
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?"
                       "\\s*(?:([ap])\\.?m\\.?)?)?\\s*(Z|UTC|GMT|BST)?(?:([+-])(\\d{1,2})(?::?(\\d{2}))?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int third = match.captured(3).toInt();
    const int year = third < 100 ? 2000 + third : third;
    QDate date = first > 31 ? QDate(first, second, third) : QDate(year, second, first);
    if (!date.isValid() && first <= 12)
        date = QDate(year, first, second);
    const QTime time(twelveHours(match.captured(4).toInt(), match.captured(7)), match.captured(5).toInt(),
                     match.captured(6).toInt());
    if (!date.isValid() || !time.isValid() || date.year() < 2000 || date.year() > 2099)
        return {};
    WrittenTime written{{date, time}};
    // A day alone is one in its own place.
    const bool hasZone = !match.captured(8).isEmpty() || !match.captured(9).isEmpty();
    if (hasZone && !match.captured(4).isEmpty()) {
        written.offset =
            offsetIn(match.captured(8), match.captured(9), match.captured(10).toInt(), match.captured(11).toInt());
        if (!written.offset)
            return {};
    }
    return written;
}

/// Reads the rows of one table.
class RowReader
{
public:
    RowReader(const AnswerTable &sheet, const Workspace &workspace, const Review &review, const QDateTime &receivedAt)
        : m_sheet(sheet)
        , m_review(review)
        , m_receivedAt(receivedAt)
        , m_namesSeen(workspace.reflection(review.id).namesSeen)
        , m_levels(workspace, review)
    {
        for (const auto &[id, group] : workspace.groups().rows())
            m_voices.insert_or_assign(folded(group.name), std::optional<Voice>(id));
        std::map<QString, int> times;
        for (const auto &[id, person] : workspace.people().rows()) {
            const QString name = folded(person.name);
            if (name.isEmpty() || workspace.isFormer(id))
                continue;
            // Of two people with one name nobody can say which it is.
            m_voices.insert_or_assign(name, ++times[name] == 1 ? std::optional<Voice>(id) : std::nullopt);
        }
    }

    std::vector<AnswerRow> read()
    {
        std::vector<AnswerRow> rows;
        for (const SheetRow &row : m_sheet.rows) {
            for (std::size_t at = 0; at < m_sheet.columns.size(); ++at) {
                if (m_sheet.columns[at].use == Use::Level)
                    m_levels.see(*m_sheet.columns[at].statement, row.number,
                                 row.cells.value(static_cast<qsizetype>(at)));
            }
        }
        for (const SheetRow &row : m_sheet.rows)
            rows.push_back(read(row));
        return rows;
    }

private:
    AnswerRow read(const SheetRow &from)
    {
        AnswerRow row;
        row.row = from.number;
        row.cleaned = from.cleaned;
        Response &response = row.edit.response;
        response.review = m_review.id;
        response.wording = m_review.wording;
        response.namesSeen = m_namesSeen;
        response.receivedAt = m_receivedAt;
        std::map<StatementNumber, ResponseAnswer> answers;
        Claims claims;
        for (std::size_t at = 0; at < m_sheet.columns.size(); ++at)
            readCell(from, at, row, claims, answers);
        if (!claims.surname.isEmpty())
            claims.name = plainLine(QString(claims.name + u' ' + claims.surname));
        // Forms that ask for no name say so in its place.
        const bool anonymous = folded(claims.email) == u"anonymous";
        if (anonymous)
            claims.email.clear();
        if (folded(claims.name) == u"anonymous")
            claims.name.clear();
        response.claimedName = claims.name.isEmpty() ? claims.email : claims.name;
        response.claimedRole = claims.role;
        response.voice = voiceOf(claims);
        const WrittenTime saved = timeIn(claims.time, m_sheet.since1904);
        response.savedAt = saved.clock.isValid() ? saved.toUtc() : m_receivedAt;
        for (auto &[number, answer] : answers) {
            if (!answer.isEmpty())
                row.edit.answers.push_back(std::move(answer));
        }
        identify(row, claims, saved.clock);
        // Not before: the row is the same one when others come to stand below it that have these words too.
        for (ResponseAnswer &answer : row.edit.answers) {
            const auto own = claims.ownWords.find(answer.statement);
            if (own == claims.ownWords.end())
                continue;
            const QString both = answer.comment.isEmpty() ? own->second : own->second + u'\n' + answer.comment;
            if (both.size() <= maxAnswer)
                answer.comment = both;
            else
                row.problems.push_back(
                    {QString::number(row.row), CellProblem::Why::TooLong, both.left(maxQuotedCell), answer.statement});
        }
        return row;
    }

    struct Claims
    {
        QString name;
        QString surname;
        QString role;
        QString time;
        QString email;
        std::map<StatementNumber, QString> ownWords; ///< with the level, as they wrote it; they go to the comment
    };

    void readCell(const SheetRow &from, std::size_t at, AnswerRow &row, Claims &claims,
                  std::map<StatementNumber, ResponseAnswer> &answers)
    {
        const AnswerColumn &column = m_sheet.columns[at];
        const QString raw = from.cells.value(static_cast<qsizetype>(at));
        if (column.use == Use::Unused || raw.isEmpty())
            return;
        const QString cell = columnLetters(static_cast<int>(at)) + QString::number(from.number);
        const auto line = [&](QString &text) {
            if (text.isEmpty())
                text = limited(plainLine(raw), maxName, cell, column, row);
            row.cleaned = row.cleaned || holdsHiddenCharacters(raw);
        };
        switch (column.use) {
        case Use::Unused:
            return;
        case Use::Name:
            return line(claims.name);
        case Use::Surname:
            return line(claims.surname);
        case Use::Role:
            return line(claims.role);
        case Use::Email:
            return line(claims.email);
        case Use::Time:
            claims.time = plainLine(raw);
            return;
        case Use::Level:
        case Use::Comment:
        case Use::Evidence:
            break;
        }
        ResponseAnswer &answer =
            answers.try_emplace(*column.statement, ResponseAnswer{{}, *column.statement}).first->second;
        if (column.use == Use::Level)
            return readLevel(raw, cell, row, claims, answer);
        QString &text = column.use == Use::Comment ? answer.comment : answer.evidence;
        text = limited(plainText(raw), maxAnswer, cell, column, row);
        row.cleaned = row.cleaned || holdsHiddenCharacters(raw);
    }

    static QString limited(QString text, int most, const QString &cell, const AnswerColumn &column, AnswerRow &row)
    {
        if (text.size() <= most)
            return text;
        row.problems.push_back({cell, CellProblem::Why::TooLong, text.left(maxQuotedCell), column.statement});
        return {};
    }

    void readLevel(const QString &raw, const QString &cell, AnswerRow &row, Claims &claims,
                   ResponseAnswer &answer) const
    {
        using Kind = SaidInCell::Kind;
        const SaidInCell said = m_levels.read(answer.statement, raw);
        const auto problem = [&](CellProblem::Why why) {
            row.problems.push_back({cell, why, plainLine(raw).left(maxQuotedCell), answer.statement});
        };
        switch (said.kind) {
        case Kind::Nothing:
            return;
        case Kind::Level:
            answer.level = said.level;
            if (said.hasOwnWords)
                claims.ownWords.emplace(answer.statement, plainLine(raw));
            if (!said.wording.isEmpty()) {
                row.edit.response.wording = said.wording;
                row.otherWording = true;
            }
            return;
        case Kind::DoNotKnow:
            answer.doNotKnow = true;
            return;
        case Kind::NoLevel:
            return problem(CellProblem::Why::NoLevel);
        case Kind::NotOnScale:
            return problem(CellProblem::Why::NotOnScale);
        case Kind::NoDescriptor:
            return problem(CellProblem::Why::NoDescriptor);
        }
    }

    /// Nothing where no name of the file is it, or more than one.
    std::optional<Voice> voiceOf(const Claims &claims) const
    {
        QString name = claims.name;
        if (name.isEmpty()) {
            // "jo.example@school.org"
            name = claims.email.left(claims.email.indexOf(u'@'));
            name.replace(u'.', u' ').replace(u'_', u' ');
        }
        const auto found = m_voices.find(folded(name));
        return name.isEmpty() || found == m_voices.end() ? std::nullopt : found->second;
    }

    /// What the row says, in one order: the same however the columns stand and the cells are formatted. Rows without a
    /// name are different people's as often as they come: a room of colleagues answers within one minute.
    void identify(AnswerRow &row, const Claims &claims, const QDateTime &saved)
    {
        CanonicalBytes bytes(u"waymark-answer-row/1");
        bytes.text(m_review.id.toString()).text(claims.name).text(claims.email).text(claims.role);
        bytes.text(saved.isValid() ? saved.toString(Qt::ISODate) : claims.time);
        for (const ResponseAnswer &answer : row.edit.answers) {
            bytes.text(answer.statement.toString()).number(answer.level ? answer.level->value() : -1);
            bytes.flag(answer.doNotKnow).text(answer.comment).text(answer.evidence);
        }
        const bool isSomebody = !claims.name.isEmpty() || !claims.email.isEmpty();
        if (const int before = isSomebody ? 0 : m_seen[bytes.digest()]++; before > 0)
            bytes.number(before);
        Response &response = row.edit.response;
        response.source = bytes.digest();
        response.id = {QUuid::createUuidV5(m_review.id.value, response.source.hex)};
    }

    const AnswerTable &m_sheet;
    const Review &m_review;
    QDateTime m_receivedAt;
    bool m_namesSeen;
    LevelWords m_levels;
    std::map<QString, std::optional<Voice>> m_voices; ///< by folded name; nothing where two people have it
    std::map<Digest, int> m_seen;                     ///< rows without a name, by what they say
};

/// Who says what, whatever review it is for.
Digest saidBy(const Response &response, const Workspace &workspace)
{
    CanonicalBytes bytes(u"waymark-said-by/1");
    bytes.text(folded(response.claimedName)).text(folded(response.claimedRole));
    for (const ResponseAnswer *answer : workspace.answersOf(response.id)) {
        bytes.text(answer->statement.toString()).number(answer->level ? answer->level->value() : -1);
        bytes.flag(answer->doNotKnow).text(answer->comment).text(answer->evidence);
    }
    return bytes.digest();
}

/// What other reviews than this one hold, and the year of each.
std::map<Digest, QString> saidElsewhere(const Workspace &workspace, ReviewId review)
{
    std::map<Digest, QString> said;
    for (const auto &[id, response] : workspace.responses().rows()) {
        const Review *other = response.review == review ? nullptr : workspace.review(response.review);
        if (other)
            said.emplace(saidBy(response, workspace), other->year);
    }
    return said;
}

} // namespace

std::vector<AnswerRow> readAnswerRows(const AnswerTable &sheet, const Workspace &workspace, const Review &review,
                                      const QDateTime &receivedAt)
{
    return RowReader(sheet, workspace, review, receivedAt).read();
}

std::vector<RowOutcome> tryRows(const std::vector<AnswerRow> &rows, const Workspace &workspace,
                                std::vector<Edit> &edits)
{
    Workspace trial = workspace;
    std::vector<RowOutcome> outcomes;
    const auto elsewhere =
        rows.empty() ? std::map<Digest, QString>() : saidElsewhere(workspace, rows.front().edit.response.review);
    for (const AnswerRow &row : rows) {
        RowOutcome outcome;
        outcome.who = whoAnswered(trial, row.edit.response);
        if (row.problems.empty() && !row.isEmpty()) {
            auto step = plan(trial, row.edit);
            if (!step) {
                outcome.error = std::move(step.error());
            } else if (step->isEmpty()) {
                outcome.what = RowOutcome::What::AlreadyThere;
            } else {
                trial.apply(*step);
                edits.emplace_back(row.edit);
                const Response *stored = trial.responses().find(row.edit.response.id);
                outcome.what =
                    stored->state == ResponseState::Waiting ? RowOutcome::What::Waits : RowOutcome::What::New;
                outcome.isPart = outcome.what == RowOutcome::What::New && !trial.countingBeside(*stored).empty();
                const auto same = elsewhere.find(saidBy(*stored, trial));
                if (same != elsewhere.end())
                    outcome.alsoIn = same->second;
            }
        }
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

QString problemText(const CellProblem &problem)
{
    const QString statement = problem.statement ? problem.statement->toString() : QString();
    const auto said = [&](const QString &pattern) { return pattern.arg(problem.cell, problem.text, statement); };
    switch (problem.why) {
    case CellProblem::Why::NoLevel:
        return said(QCoreApplication::translate("core/answerrows", "%1: “%2” is not a level of %3",
                                                "a cell, what is in it, a statement's number"));
    case CellProblem::Why::NotOnScale:
        return said(QCoreApplication::translate("core/answerrows", "%1: %3 has no level “%2”",
                                                "a cell, what is in it, a statement's number"));
    case CellProblem::Why::NoDescriptor:
        return said(QCoreApplication::translate(
            "core/answerrows", "%1: “%2” can't be chosen for %3, because that level has no description",
            "a cell, what is in it, a statement's number"));
    case CellProblem::Why::TooLong:
        return said(QCoreApplication::translate("core/answerrows", "%1: the text is too long: “%2…”",
                                                "a cell, how its text begins"));
    }
    return {};
}

QString outcomeText(const AnswerRow &row, const RowOutcome &outcome)
{
    const auto counted = static_cast<int>(row.edit.answers.size());
    const QString answers = QCoreApplication::translate("core/answerrows", "%n statement(s)", nullptr, counted);
    QStringList said;
    switch (outcome.what) {
    case RowOutcome::What::New:
        said.append(outcome.isPart
                        ? QCoreApplication::translate(
                              "core/answerrows", "More from someone who has answered before, %1. Both parts count.")
                              .arg(answers)
                        : QCoreApplication::translate("core/answerrows", "New, %1.").arg(answers));
        break;
    case RowOutcome::What::Waits:
        said.append(
            QCoreApplication::translate("core/answerrows", "Newer answers, %1. You choose afterwards which ones count.")
                .arg(answers));
        break;
    case RowOutcome::What::AlreadyThere:
        return QCoreApplication::translate("core/answerrows", "Already in the file.");
    case RowOutcome::What::Refused:
        if (outcome.error)
            return QCoreApplication::translate("core/answerrows", "Not imported. %1").arg(sentence(*outcome.error));
        if (!row.problems.empty()) {
            QStringList problems;
            for (const CellProblem &problem : row.problems)
                problems.append(problemText(problem));
            return QCoreApplication::translate("core/answerrows", "Not imported. %1.")
                .arg(problems.join(QStringLiteral("; ")));
        }
        return QCoreApplication::translate("core/answerrows", "Not imported: nothing is answered.");
    }
    if (!outcome.alsoIn.isEmpty())
        said.append(QCoreApplication::translate("core/answerrows", "The review of %1 has the same answers already.")
                        .arg(outcome.alsoIn));
    if (row.otherWording)
        said.append(QCoreApplication::translate(
            "core/answerrows", "The answers are for a different wording from the one this review uses."));
    if (row.cleaned)
        said.append(QCoreApplication::translate("core/answerrows", "Hidden characters were removed."));
    return said.join(u' ');
}

} // namespace waymark
