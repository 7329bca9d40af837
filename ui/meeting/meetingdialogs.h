// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "core/insight/spread.h"
#include "core/review/voices.h"
#include "ui/forms/formdialog.h"

#include <QDialog>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace waymark {

class MeetingSession;
class PlainLabel;

/// A different view on the statement that is looked at: with which agreement it is noted, and what is noted already.
struct Dissent
{
    StatementKey statement;
    int settlement = 0; ///< the agreement in force; 0 where there is none yet
    QString text;
    QString title;
    QString deed; ///< what recording it does

    static Dissent of(const Document &document);
    /// Where the statement is not agreed, its level is agreed with it.
    [[nodiscard]] bool record(Document &document, const QString &written) const;
};

/// Someone can have come in since, so more hands than people are told and not refused. Empty where there are not.
/// `brief`: where there is room for a few words.
QString moreHandsThanPeople(const Document &document, const Counts &hands, bool brief = false);

/// What somebody wants to be noted against an agreement. Where the statement is agreed it is noted with that agreement,
/// otherwise the level is agreed with it. Only for a statement with a level, in an open review.
class DissentDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit DissentDialog(Document &document, QWidget *parent = nullptr);

protected:
    bool submit() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Document &m_document;
    Dissent m_dissent;
    QPlainTextEdit *m_text;
};

/// Counts a show of hands for the statement on the screen, a number for each level: the room sees the dots grow, and
/// what is kept is kept with the present round.
class HandsDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `inSight`: the room sees its view next to this, and not this in place of it.
    explicit HandsDialog(MeetingSession &session, QWidget *parent = nullptr, bool inSight = true);
    ~HandsDialog() override;

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override { return counts() != m_before; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Counts counts() const;
    MeetingSession &m_session;
    Counts m_before;
    std::vector<QSpinBox *> m_hands;
    PlainLabel *m_remark;
};

/// Which round it is and who is in the room: chosen once, recorded with everything that is agreed from then on.
class RoomDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `starts`: the meeting begins with it. The first time, those who take part in the review are taken to be here;
    /// after that, those who were here last time.
    explicit RoomDialog(Document &document, QWidget *parent = nullptr, bool starts = false);

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;

private:
    [[nodiscard]] std::vector<PersonId> ticked() const;
    void addPeople(bool starts);
    /// A line for someone who came and is not on the list.
    void addGuestLine();
    void addGuest();
    void addBox(PersonId person, const Role &role, const QString &text, bool isHere);
    /// Which round it is follows from who is here, until somebody says otherwise.
    void proposeRound();

    struct Here
    {
        PersonId person;
        Role role;
        QCheckBox *box;
    };

    Document &m_document;
    ReviewId m_review;
    QComboBox *m_round;
    Field *m_roundField;
    std::vector<Here> m_people;
    QVBoxLayout *m_boxes;
    std::vector<Person> m_guests;  ///< who is to be added to the file
    std::vector<PersonId> m_first; ///< who was ticked when it appeared
    QComboBox *m_guestRole;
    QLineEdit *m_guestName;
    QString m_proposed; ///< the round that was put there, and not chosen
};

/// The decision record: how each statement that was agreed came to its answer, round by round, and why.
class RecordDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit RecordDialog(Document &document, QWidget *parent = nullptr);

protected:
    bool submit() override { return true; }

private:
    void fill(const Document &document);
};

/// The meeting's keys in two columns, over the presenter's window or what everyone sees. The keys that open it close
/// it, too.
class KeysSheet : public QDialog
{
    Q_OBJECT

public:
    /// `letters`: pixels, where everyone reads it; otherwise as everywhere on the laptop.
    KeysSheet(int levels, QWidget *parent, int letters = 0);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace waymark
