// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace waymark {

/// One place of the rail. Its checked state is the rail's business: a click leaves it as it was.
class RailEntry : public QPushButton
{
    Q_OBJECT
public:
    RailEntry(int id, const QString &icon, const QString &text, QWidget *parent);

    [[nodiscard]] int id() const { return m_id; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void nextCheckState() override {}

private:
    int m_id;
    QString m_icon;
};

/// The places of the program, top to bottom, icon over word; some are at the bottom. It shows where one is and asks
/// to go elsewhere: choosing emits `chosen`, and only setCurrent moves the mark, so that a refused move shows nothing
/// false. One Tab stop; Up, Down, Home and End move in it, Enter and Space choose.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    /// `icon` is a name for waymark::icon. Ids are the caller's, each used once.
    void addEntry(int id, const QString &icon, const QString &text);
    void addBottomEntry(int id, const QString &icon, const QString &text);
    /// `toolTip` is shown while the entry is in that state: say why a place cannot be visited, or its shortcut.
    void setEntryEnabled(int id, bool enabled, const QString &toolTip = {});
    [[nodiscard]] bool isEntryEnabled(int id) const;
    void setCurrent(int id);
    /// -1 when none is.
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(int id, const QString &icon, const QString &text, int index);
    [[nodiscard]] RailEntry *entry(int id) const;
    void moveFocus(int from, int step);
    void updateTabStop();

    QVBoxLayout *m_column;
    std::vector<RailEntry *> m_entries; ///< owned by their QObject parent, in order from the top
    int m_current = -1;
    int m_bottomEntries = 0;
};

} // namespace waymark
