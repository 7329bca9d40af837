// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/spread.h"
#include "ui/statement/agreeview.h"

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;

namespace waymark {

class FlowLayout;

/// A tag that can be pressed: the wording's name, "Mark as query". A checked one is outlined and written in the colour
/// of warning; `mark` puts a query's mark before the words.
class PillButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PillButton(bool mark, QWidget *parent = nullptr);

    void setWords(const QString &words, const QString &key = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void nextCheckState() override {} // the document decides

private:
    int markSide() const;

    bool m_mark;
    QString m_words;
    QString m_key;
};

class AnswerDots;
class LinkButton;
class PlainLabel;

/// What colleagues answered to a statement, in one quiet line. How they answered is covered until it is asked for, and
/// again at the next statement: this page is on the projector too.
class AnsweredLine : public QWidget
{
    Q_OBJECT

public:
    explicit AnsweredLine(QWidget *parent = nullptr);

    /// Nothing is shown where no colleague of this review answered anything at all.
    /// `remarks`: how many comments and pieces of evidence colleagues wrote on it.
    void show(const std::optional<StatementSpread> &spread, int remarks);
    [[nodiscard]] bool isRevealed() const { return m_revealed; }

Q_SIGNALS:
    void remarksWanted();
    void resized(); ///< it asks for another width

private:
    void toggle();
    void present();

    std::optional<StatementSpread> m_spread;
    bool m_revealed = false;
    PlainLabel *m_words;
    AnswerDots *m_dots;
    LinkButton *m_reveal;
    LinkButton *m_remarks;
};

class AnsweredLine;
class PillButton;
class PlainLabel;
class ThemeBadge;

/// Above the descriptors: theme, statement, which wording, Present and the query.
class StatementHeader : public QWidget
{
    Q_OBJECT

public:
    explicit StatementHeader(QWidget *parent = nullptr);

    void show(const StatementView &view);
    /// What colleagues answered; nothing where none of this review did.
    void showAnswered(const std::optional<StatementSpread> &spread, int remarks);
    /// A sentence that helps on, e.g. "Choose a level first"; empty takes it away. Read aloud as well.
    void setHint(const QString &hint);
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    void wordingWanted();
    void presentWanted();
    void queryPressed();
    void remarksWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The title wraps where it has no room on one line, and the longer one gives way to it.
    void fitTitle();
    void fitTools();
    /// Beside the title where all of it has room there, else on lines of its own. True where it is beside.
    bool fitHint(int room);

    ThemeBadge *m_badge;
    PlainLabel *m_theme;
    QStringList m_themeTitles; ///< the longest first
    AnsweredLine *m_answered;
    PlainLabel *m_title;
    PlainLabel *m_fullTitle;
    PlainLabel *m_hint;
    PillButton *m_wording;
    QPushButton *m_present;
    PillButton *m_query;
    QBoxLayout *m_above;
    FlowLayout *m_tools;
    QBoxLayout *m_below;
    QHBoxLayout *m_beside; ///< the title, or below it
};

} // namespace waymark
