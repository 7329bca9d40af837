// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/places/home/homecontent.h"

#include <QFrame>

class QGridLayout;
class QVBoxLayout;

namespace waymark {

/// A recent file on Home: pressing the line opens it; what else can be done with it is at its end.
class RecentRow : public QFrame
{
    Q_OBJECT

public:
    explicit RecentRow(const RecentLine &line, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted();
    void startNextWanted();
    void findWanted();
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void press();

    bool m_missing;
};

class Card;
class MissingFiles;
class PlainLabel;
class RecentFiles;
class Settings;

/// Where one starts: going on, a new file, another file, the sample, and the files of late.
class HomePage : public Page
{
    Q_OBJECT

public:
    HomePage(Document &document, RecentFiles &recent, const Settings &settings, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *makeFoot(QWidget *parent) override;
    QWidget *firstFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void present();
    /// The statement at which the newest review's meeting was left; empty for none.
    [[nodiscard]] QString stoppedAt() const;
    void addCards(const std::vector<HomeCard> &cards);
    void addRecent(const std::vector<RecentLine> &lines);
    void arrange();
    void run(HomeCard::Deed deed);
    void askOfLatest(Command command);
    void openRecent(); ///< the latest that is there
    void continueMeeting();
    void resume(); ///< to where the first card says that the review continues
    void openAndStartNext(const QString &path);

    RecentFiles &m_recent;
    const Settings &m_settings;
    MissingFiles *m_missing;
    PlainLabel *m_greeting;
    PlainLabel *m_line;
    PlainLabel *m_welcome;
    QGridLayout *m_cardGrid;
    std::vector<Card *> m_cards;
    PlainLabel *m_recentTitle;
    QVBoxLayout *m_recentRows;
    QWidget *m_recentArea;
    HomeContent m_shown;
    int m_columns = 0;
};

} // namespace waymark
