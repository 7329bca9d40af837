// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/album.h"
#include "tests/pictures/takes.h"
#include "ui/meeting/audiencewindow.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/meeting/meetingsession.h"
#include "ui/meeting/presenterwindow.h"

#include <QDialog>

namespace waymark::pictures {
namespace {

void takeRoom(const Album &album, MeetingSession &session, const QString &name)
{
    const QSize size = album.room();
    AudienceWindow view(session);
    view.resize(size);
    view.show();
    view.resize(size);
    album.take(view, name, size);
}

} // namespace

void takeMeeting(const Album &album, Document &document)
{
    MeetingSession session(document);
    qint64 time = 0;
    session.setTime([&time] { return time; });
    session.startClock();
    time = 4 * 60000 + 7000;
    for (const auto &[screen, name] :
         {std::pair(AudienceScreen::Opening, "present-opening"), std::pair(AudienceScreen::Theme, "present-theme"),
          std::pair(AudienceScreen::Statement, "present")}) {
        session.show(screen);
        if (album.isWhole() && screen != AudienceScreen::Opening)
            takeRoom(album, session, QLatin1String(name) + u"-before");
        if (!session.isRevealed())
            session.carryOut({MeetingKey::Kind::Reveal});
        takeRoom(album, session, QLatin1String(name));
    }
    const QSize size = album.screen();
    PresenterWindow presenter(session);
    presenter.resize(size);
    presenter.show();
    presenter.resize(size);
    presenter.activateWindow();
    presenter.setFocus(); // with the ring around its levels
    album.take(presenter, QStringLiteral("presenter"), size);
    presenter.ask(MeetingKey::Kind::Keys);
    auto *keys = presenter.findChild<QDialog *>(QStringLiteral("meetingKeys"));
    album.take(*keys, QStringLiteral("presenter-keys"), keys->size());
    keys->close();
    if (!album.isWhole())
        return;
    session.show(AudienceScreen::Theme);
    album.take(presenter, QStringLiteral("presenter-theme"), size);
    session.show(AudienceScreen::Opening);
    album.take(presenter, QStringLiteral("presenter-opening"), size);
    HandsDialog hands(session);
    album.take(hands, "dialog-hands");
}

} // namespace waymark::pictures
