// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findcommand.h"

#include "ui/desk/messages.h"
#include "ui/document/document.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/find/finddialog.h"
#include "ui/places/reports/governorsdialog.h"
#include "ui/shell/mainwindow.h"

namespace waymark {
namespace {

/// The page on which a kind of thing is, for those that are on a page.
std::optional<Place> placeOfHit(HitKind kind)
{
    switch (kind) {
    case HitKind::Statement:
    case HitKind::Descriptor:
    case HitKind::Reason:
    case HitKind::NotedEvidence:
    case HitKind::Comment:
        return Place::Agree;
    case HitKind::Action:
    case HitKind::Progress:
        return Place::Actions;
    case HitKind::Person:
    case HitKind::Review:
    case HitKind::Asking:
    case HitKind::Meeting:
        return Place::Prepare;
    case HitKind::Highlight:
        return Place::Summary;
    case HitKind::Briefing:
    case HitKind::GovernorAnswer:
        return Place::Reports;
    case HitKind::Visit:
    case HitKind::CriticalFriend:
        return Place::Compare;
    case HitKind::Evidence:
    case HitKind::Record:
    case HitKind::Institution:
        break;
    }
    return std::nullopt;
}

} // namespace

FindCommand::FindCommand(MainWindow &window, Document &document)
    : QObject(&window)
    , m_window(window)
    , m_document(document)
{
    // Another file's words are nobody's business here.
    connect(&document, &Document::reset, this, [this] { m_words.clear(); });
}

void FindCommand::find(const QString &words)
{
    if (!words.isEmpty())
        m_words = words;
    if (m_window.isMeetingShown()) {
        showNotice(&m_window, tr("You can't use Find during a meeting because it shows private comments"));
        return;
    }
    FindDialog dialog(m_document, &m_window);
    dialog.setWords(m_words);
    const bool chosen = dialog.exec() == QDialog::Accepted;
    m_words = dialog.words();
    if (chosen)
        goTo(dialog.chosen());
}

void FindCommand::goTo(const HitPlace &place)
{
    // Actions are looked at from the review in view, whichever they came out of.
    const auto page = placeOfHit(place.kind);
    if (place.review && page != Place::Actions && !m_document.setReview(*place.review))
        return;
    if (place.statement && page == Place::Agree)
        m_document.setStatement(*place.statement);
    // Where the keyboard is now has to be seen, although no Tab brought it there.
    m_window.setAttribute(Qt::WA_KeyboardFocusChange);
    if (page) {
        m_window.goTo(*page);
        m_window.page()->showHit(place);
    }
    switch (place.kind) {
    case HitKind::Evidence: {
        EvidenceDialog dialog(m_document, std::nullopt, &m_window);
        dialog.choose(EvidenceId{place.row});
        dialog.exec();
        break;
    }
    case HitKind::Asking:
        m_window.run(Command::HandOutForms);
        break;
    case HitKind::Meeting:
        m_window.run(Command::MeetingPlan);
        break;
    case HitKind::Record:
        m_window.run(Command::DecisionRecord);
        break;
    case HitKind::GovernorAnswer:
        GovernorsDialog(m_document, &m_window).exec();
        break;
    case HitKind::Institution:
        m_window.run(Command::EditInstitution);
        break;
    default:
        break;
    }
}

} // namespace waymark
