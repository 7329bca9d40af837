// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/board/returnslist.h"

#include "core/base/foldedtext.h"
#include "core/review/parts.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"
#include "ui/desk/messages.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"

#include <QApplication>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

namespace {

QString whoOf(const Workspace &workspace, const Response &response)
{
    if (response.voice)
        return whoAnswered(workspace, response);
    QStringList parts{response.claimedName, response.claimedRole};
    parts.removeAll(QString());
    if (parts.isEmpty())
        return QCoreApplication::translate("ui/returns", "Someone who gave no name");
    return QCoreApplication::translate("ui/returns", "“%1” (name as entered)").arg(parts.join(QStringLiteral(", ")));
}

/// Where both give a level, and not the same.
QStringList differences(const Workspace &workspace, const Response &one, const std::vector<const Response *> &others)
{
    QStringList numbers;
    for (const Statement &statement : workspace.structureOf(*workspace.review(one.review)).statements()) {
        const ResponseAnswer *a = workspace.answer(one.id, statement.number);
        const bool differs = std::ranges::any_of(others, [&](const Response *other) {
            const ResponseAnswer *b = workspace.answer(other->id, statement.number);
            return a && b && isAnswered(*a) && isAnswered(*b) && a->level != b->level;
        });
        if (differs)
            numbers << statement.number.toString();
    }
    return numbers;
}

QString dayAndTime(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return QCoreApplication::translate("ui/returns", "%1, %2", "day, time")
        .arg(dayAndMonth(local.date()), clockTime(local.time()));
}

/// By when each was saved: files come in in any order, and browsers call the second one "(1)".
QString whichIsNewer(const Response &waiting, const Response &counted)
{
    const auto told = [&](const char *text) {
        return QCoreApplication::translate("ui/returns", text)
            .arg(dayAndTime(waiting.savedAt), dayAndTime(counted.savedAt));
    };
    if (waiting.savedAt > counted.savedAt)
        return told(
            QT_TRANSLATE_NOOP("ui/returns", "This one is newer: it was saved on %1, the one being counted on %2."));
    if (waiting.savedAt < counted.savedAt)
        return told(
            QT_TRANSLATE_NOOP("ui/returns", "This one is older: it was saved on %1, the one being counted on %2."));
    return QCoreApplication::translate("ui/returns", "Both were saved on %1.").arg(dayAndTime(waiting.savedAt));
}

QString aboutReturn(const Workspace &workspace, const Review &review, const Response &response)
{
    const QDateTime came = response.receivedAt.toLocalTime();
    QStringList parts;
    parts << (response.origin == ResponseOrigin::Program
                  ? QCoreApplication::translate("ui/returns", "Answered on this computer on %1, %2", "day, time")
                  : QCoreApplication::translate("ui/returns", "Received on %1, %2", "day, time"))
                 .arg(dayAndMonth(came.date()), clockTime(came.time()));
    const auto said = static_cast<int>(std::ranges::count_if(
        workspace.answersOf(response.id), [](const ResponseAnswer *each) { return isAnswered(*each); }));
    parts << QCoreApplication::translate("ui/returns", "%n statement(s) answered", nullptr, said);
    if (response.speaksFor > 1)
        parts << QCoreApplication::translate("ui/returns", "for %n people", nullptr, response.speaksFor);
    if (response.wording != review.wording)
        parts << QCoreApplication::translate("ui/returns", "in a different wording");
    if (response.state == ResponseState::SetAside)
        parts << QCoreApplication::translate("ui/returns", "not used");
    return inOneLine(parts);
}

/// It was made for one of the list, and the name on it is of another; nobody has said yet whose it is.
bool isBetweenTwo(const Workspace &workspace, const Response &response)
{
    return response.state == ResponseState::Waiting && workspace.isUnderAnotherName(response);
}

void askWhoseItIs(ReturnEntry &entry, const Workspace &workspace, const Response &response)
{
    const QString madeFor = voiceName(workspace, *response.voice);
    const QString claimed = response.claimedName.simplified();
    QStringList parts{response.claimedName, response.claimedRole};
    parts.removeAll(QString());
    entry.who =
        QCoreApplication::translate("ui/returns", "“%1” (name as entered)").arg(parts.join(QStringLiteral(", ")));
    const QString question =
        QCoreApplication::translate("ui/returns", "The form was for %1, but the name on it is %2. Who answered?")
            .arg(madeFor, claimed);
    if (entry.isToDecide) { // whichever is chosen, a second one of theirs is set aside
        entry.question = question + u' ' + entry.question;
        return;
    }
    entry.question =
        question + u' ' + QCoreApplication::translate("ui/returns", "Until you choose, the answers aren't counted.");
    entry.likely.emplace_back(madeFor, *response.voice);
    for (const auto &[id, person] : workspace.people().rows()) {
        if (Voice(id) != *response.voice && !workspace.isFormer(id) && sameName(person.name, claimed))
            entry.likely.emplace_back(voiceName(workspace, id), id);
    }
}

/// Of responses of one voice, how this one stands to those that count and speak of the same statements.
QString aboutRivals(const Workspace &workspace, const Response &response, const std::vector<const Response *> &rivals,
                    const ResponsePart &part, const ResponsePart &theirs)
{
    QStringList said{whichIsNewer(response, *rivals.back())};
    const QStringList differ = differences(workspace, response, rivals);
    const auto shared = static_cast<int>(part.sharedWith(theirs).size());
    said << (differ.isEmpty()
                 ? QCoreApplication::translate("ui/returns", "%n statement(s) (is/are) in both, with the same levels.",
                                               nullptr, shared)
                 : QCoreApplication::translate("ui/returns", "The levels differ for %1.", "statements' numbers")
                       .arg(differ.join(QStringLiteral(", "))));
    if (const auto here = static_cast<int>(part.beyond(theirs).size()); here > 0)
        said << QCoreApplication::translate("ui/returns", "%n statement(s) (is/are) only in this one.", nullptr, here);
    if (const auto there = static_cast<int>(theirs.beyond(part).size()); there > 0)
        said << QCoreApplication::translate("ui/returns", "%n statement(s) (is/are) only in the other.", nullptr,
                                            there);
    return said.join(u' ');
}

/// What can be chosen between it and those of its voice that count.
void askWhichCounts(ReturnEntry &entry, const Workspace &workspace, const Response &response)
{
    const std::vector<const Response *> counting = workspace.countingBeside(response);
    const ResponsePart part = partOf(workspace, response.id);
    ResponsePart theirs;
    std::vector<const Response *> rivals;
    for (const Response *other : counting) {
        const ResponsePart said = partOf(workspace, other->id);
        if (said.sharedWith(part).empty())
            continue;
        rivals.push_back(other);
        theirs.add(said);
    }
    const bool counts = response.state == ResponseState::Counts;
    entry.canBeUsed = !rivals.empty() || (response.state == ResponseState::SetAside && counting.empty());
    // Both are worth having where the one that holds for what both say leaves something to the other.
    const auto isOlder = [&](const Response *other) { return other->savedAt < response.savedAt; };
    const bool newer = std::ranges::all_of(rivals, isOlder);
    const bool adds = newer ? !theirs.beyond(part).empty() : !part.beyond(theirs).empty();
    entry.canBeAdded = !counts && !counting.empty() && (rivals.empty() || adds);
    if (response.state != ResponseState::Waiting || counting.empty())
        return;
    entry.isToDecide = true;
    entry.canBeSetAside = !rivals.empty();
    entry.question =
        rivals.empty()
            ? QCoreApplication::translate(
                  "ui/returns", "It answers different statements from the one being counted, so both can count.")
            : aboutRivals(workspace, response, rivals, part, theirs);
}

ReturnEntry entryOf(const Workspace &workspace, const Review &review, const Response &response)
{
    ReturnEntry entry{response.id, whoOf(workspace, response), aboutReturn(workspace, review, response)};
    entry.isMatched = response.voice.has_value();
    askWhichCounts(entry, workspace, response);
    if (isBetweenTwo(workspace, response))
        askWhoseItIs(entry, workspace, response);
    else if (response.voice && response.state == ResponseState::Waiting && !entry.isToDecide)
        entry.question =
            QCoreApplication::translate("ui/returns", "Who answered? Until you choose, the answers aren't counted.");
    // By a name or a role as it was written, which two people may share.
    if (!response.voice && entry.isToDecide)
        entry.question +=
            u' ' + QCoreApplication::translate("ui/returns", "If it is someone else's, match it to them.");
    if (!response.voice && entry.question.isEmpty() && response.state != ResponseState::SetAside)
        entry.question = QCoreApplication::translate(
            "ui/returns", "Not matched to anyone on your list. It is being counted: match it to someone or remove it.");
    return entry;
}

} // namespace

ReturnsContent returnsContent(const Workspace &workspace, const Review &review)
{
    ReturnsContent content;
    content.locked = review.isFinished();
    std::vector<ReturnEntry> nobodys;
    auto all = workspace.responsesOf(review.id);
    std::ranges::reverse(all);
    for (const Response *response : all) {
        ReturnEntry entry = entryOf(workspace, review, *response);
        if (entry.isToDecide || !entry.likely.empty())
            content.toDecide.push_back(std::move(entry));
        else if (!entry.question.isEmpty())
            nobodys.push_back(std::move(entry));
        else
            content.others.push_back(std::move(entry));
    }
    content.toDecide.insert(content.toDecide.end(), nobodys.begin(), nobodys.end());
    for (const auto &[id, person] : workspace.people().rows()) {
        if (!workspace.isFormer(id))
            content.voices.emplace_back(voiceName(workspace, id), id);
    }
    for (const auto &[id, group] : workspace.groups().rows())
        content.voices.emplace_back(group.name, id);
    std::ranges::stable_sort(
        content.voices, [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    return content;
}

ReturnsList::ReturnsList(Document &document, QWidget *parent)
    : Card(parent)
    , m_document(document)
    , m_title(new PlainLabel({}, TextSize::Title, TextWeight::SemiBold))
    , m_more(new LinkButton({}, nullptr, TextSize::Small))
    , m_rows(new QVBoxLayout)
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("returns"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_more);
    auto *content = new QWidget;
    m_rows->setContentsMargins(0, 0, spacing::tiny, 0);
    m_rows->setSpacing(spacing::tiny);
    content->setLayout(m_rows);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    // The card's own ground.
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    column->addLayout(head);
    column->addWidget(m_scroll);
    connect(m_more, &LinkButton::clicked, this, [this] {
        m_all = !m_all;
        fill();
    });
}

void ReturnsList::refresh()
{
    ReturnsContent content = returnsContent(m_document.workspace(), *m_document.review());
    content.locked = content.locked || m_document.isOnlyShown();
    setVisible(!content.toDecide.empty() || !content.others.empty());
    if (content == m_content)
        return;
    m_content = std::move(content);
    fill();
}

void ReturnsList::fill()
{
    const auto others = static_cast<int>(m_content.others.size());
    const auto open = static_cast<int>(m_content.toDecide.size());
    const QString toDecide = tr("%n response(s) (needs/need) a decision", nullptr, open);
    m_title->setText(open == 0             ? tr("Responses received")
                     : m_all && others > 0 ? tr("Responses received: %1", "how many need a decision").arg(toDecide)
                                           : toDecide);
    m_more->setText(m_all       ? tr("Show fewer")
                    : open == 0 ? tr("Show all %n", nullptr, others)
                                : tr("Show %n that (needs/need) no decision", nullptr, others));
    m_more->setVisible(others > 0);
    const int acted = focusedRow();
    if (acted >= 0)
        m_scroll->setFocus(); // a button that goes with the focus passes it on, and the list would follow it there
    retireLayout(m_rows);
    const auto add = [this](const ReturnEntry &entry) {
        QWidget *row = rowOf(entry);
        m_rows->addWidget(row);
        row->setVisible(true); // what is hidden until the next layout has no height
    };
    std::ranges::for_each(m_content.toDecide, add);
    if (m_all)
        std::ranges::for_each(m_content.others, add);
    m_scroll->setVisible(m_rows->count() > 0);
    fitRows();
    if (acted >= 0)
        goOn(acted);
}

/// The row whose button has the focus; less than 0 for none.
int ReturnsList::focusedRow() const
{
    for (int at = 0; at < m_rows->count(); ++at) {
        const QWidget *row = m_rows->itemAt(at)->widget();
        if (row && row->isAncestorOf(QApplication::focusWidget()))
            return at;
    }
    return -1;
}

/// After something was done in a row: to what is to be decided next, else to what is there now.
void ReturnsList::goOn(int acted)
{
    const auto open = static_cast<int>(m_content.toDecide.size());
    const int wanted = std::min(acted, (open > 0 ? open : m_rows->count()) - 1);
    QWidget *row = wanted < 0 ? nullptr : m_rows->itemAt(wanted)->widget();
    auto *button = row ? row->findChild<LinkButton *>() : nullptr;
    if (!button)
        return;
    button->setFocus();
    // Rows have no place before they are laid out.
    QTimer::singleShot(0, row, [this, row] { m_scroll->ensureWidgetVisible(row, 0, 0); });
}

/// Room for some rows, each with all of its words; more are scrolled, for the board needs the rest.
void ReturnsList::fitRows()
{
    // In a low window one at a time, unless more are asked for: with three of them no one on the board would be in
    // sight.
    const bool isLow = window()->height() < textScaled(700);
    const int maxRows = isLow && !m_all ? 1 : 3;
    const int maxHeight = qRound(textScaled(52)) * maxRows;
    const QMargins margins = m_rows->contentsMargins();
    const int width = m_scroll->viewport()->width() - margins.left() - margins.right();
    int height = 0;
    for (int at = 0; at < std::min(m_rows->count(), maxRows); ++at) {
        const QLayoutItem *row = m_rows->itemAt(at);
        const int more = (at > 0 ? m_rows->spacing() : 0) +
                         (row->hasHeightForWidth() ? row->heightForWidth(width) : row->sizeHint().height());
        if (at > 0 && height + more > maxHeight)
            break;
        height += more;
    }
    m_scroll->setFixedHeight(height);
}

bool ReturnsList::eventFilter(QObject *watched, QEvent *event)
{
    // Not with the card: the rows get their own width later.
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fitRows();
    return Card::eventFilter(watched, event);
}

QWidget *ReturnsList::rowOf(const ReturnEntry &entry)
{
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("return"));
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, spacing::tiny, 0, spacing::tiny);
    across->setSpacing(spacing::medium);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *who = new PlainLabel(entry.who, TextSize::Body, TextWeight::SemiBold);
    who->setEliding(true);
    words->addWidget(who);
    auto *about =
        new PlainLabel(entry.question.isEmpty() ? entry.about : entry.about + QStringLiteral(". ") + entry.question,
                       TextSize::Small, TextWeight::Regular, Ink::Mute);
    about->setWordWrap(true);
    words->addWidget(about);
    across->addLayout(words, 1);
    const auto add = [&](const QString &text, const QString &spoken, auto deed) {
        auto *button = new LinkButton(text, nullptr, TextSize::Small);
        button->setAccessibleName(spoken);
        button->setEnabled(!m_content.locked);
        connect(button, &LinkButton::clicked, this, deed);
        across->addWidget(button);
        return button;
    };
    const auto choose = [this, id = entry.id](edit::ChooseResponse::How how) {
        return [this, id, how] {
            if (m_document.perform(edit::ChooseResponse{id, how}))
                Q_EMIT done();
        };
    };
    using How = edit::ChooseResponse::How;
    if (entry.canBeAdded)
        add(tr("Use both"), tr("Use both from %1").arg(entry.who), choose(How::Beside))
            ->setToolTip(tr("Where both answer, the newer one counts"));
    if (entry.canBeUsed)
        add(tr("Use this one"), tr("Use this one from %1").arg(entry.who), choose(How::Instead));
    if (entry.canBeSetAside)
        add(tr("Use the other"), tr("Use the other one from %1").arg(entry.who), choose(How::Aside));
    for (const auto &[name, voice] : entry.likely)
        add(tr("From %1", "a person, whose answers they are").arg(name), tr("The answers are from %1").arg(name),
            [this, id = entry.id, owner = voice] {
                if (m_document.perform(edit::MatchResponse{id, owner}))
                    Q_EMIT done();
            });
    auto *whose = add(tr("Match to…"), tr("Match to… (answers from %1)").arg(entry.who), [] {});
    connect(whose, &LinkButton::clicked, this, [this, entry, whose] { askWhose(entry, whose); });
    add(tr("Remove…"), tr("Remove the answers from %1").arg(entry.who), [this, entry] { remove(entry); });
    return row;
}

void ReturnsList::askWhose(const ReturnEntry &entry, QWidget *at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const std::optional<Voice> &voice) {
        menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")), this, [this, id = entry.id, voice] {
            if (m_document.perform(edit::MatchResponse{id, voice}))
                Q_EMIT done();
        });
    };
    for (const auto &[name, voice] : m_content.voices)
        add(name, voice);
    if (entry.isMatched) {
        menu->addSeparator();
        add(tr("No one in this file"), std::nullopt);
    }
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

void ReturnsList::remove(const ReturnEntry &entry)
{
    if (!confirm(this, tr("Remove the answers from %1?").arg(entry.who),
                 tr("They will no longer be counted. You can undo this."), tr("Remove")))
        return;
    if (m_document.perform(edit::RemoveResponse{entry.id}))
        Q_EMIT done();
}

} // namespace waymark
