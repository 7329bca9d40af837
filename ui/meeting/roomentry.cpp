// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/roomentry.h"

#include "core/text/levels.h"
#include "ui/actions/actiondialog.h"
#include "ui/desk/messages.h"
#include "ui/document/document.h"
#include "ui/forms/textfield.h"
#include "ui/look/accessible.h"
#include "ui/look/badges.h"
#include "ui/look/choices.h"
#include "ui/look/keycap.h"
#include "ui/look/tokens.h"
#include "ui/look/waymarkstyle.h"
#include "ui/meeting/audiencegeometry.h"
#include "ui/meeting/helpentry.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/meeting/meetingsession.h"

#include <QAbstractTextDocumentLayout>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>

namespace waymark {

namespace {

/// Gives way to what is typed, and loses its end rather than be cut.
class StripLabel : public QLabel
{
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

/// Of a field or a button: its letters and what is around them.
int stripLine(const QFont &font, int letters) { return QFontMetrics(sizedFont(font, letters)).height() + letters / 2; }

} // namespace

int RoomEntry::heightFor(const QFont &font, int letters) { return stripLine(font, letters) + 2 * (letters / 3); }

RoomEntry::RoomEntry(MeetingSession &session, const QString &title, int letters)
    : m_session(session)
    , m_about(session.document().review()->id, session.document().statement())
    , m_row(new QHBoxLayout(this))
    , m_title(new StripLabel(title))
    , m_remark(new StripLabel)
{
    setObjectName(QStringLiteral("roomEntry"));
    setAccessibleName(title);
    setCursor(Qt::ArrowCursor);
    setFont(sizedFont(font(), letters));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(sizedFont(font(), letters, QFont::DemiBold));
    m_remark->setObjectName(QStringLiteral("roomRemark"));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->hide();
    take(*m_remark);
    m_row->setContentsMargins(letters, letters / 3, letters, letters / 3);
    m_row->setSpacing(letters / 2);
    m_row->addWidget(m_title);
    m_row->addWidget(m_remark);
}

void RoomEntry::take(QWidget &field)
{
    field.setFont(font());
    field.installEventFilter(this);
    field.setFixedHeight(line());
}

int RoomEntry::line() const { return stripLine(font(), font().pixelSize()); }

void RoomEntry::setButtons(const QString &save, const QString &key)
{
    auto *cancel = new QPushButton(RoomDialog::tr("Cancel"));
    auto *keep = new QPushButton(save);
    cancel->setObjectName(QStringLiteral("roomCancel"));
    keep->setObjectName(QStringLiteral("roomSave"));
    makePrimary(keep);
    showKey(cancel, QStringLiteral("Esc"));
    showKey(keep, key);
    connect(cancel, &QPushButton::clicked, this, &RoomEntry::leave);
    connect(keep, &QPushButton::clicked, this, &RoomEntry::save);
    for (QPushButton *button : {cancel, keep}) {
        button->setAutoDefault(false);
        take(*button);
        m_row->addWidget(button, 0, Qt::AlignBottom);
    }
}

void RoomEntry::setRemark(const QString &remark)
{
    if (remark == m_remark->text())
        return;
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_title->setVisible(remark.isEmpty());
    announce(*this, remark);
}

void RoomEntry::leave()
{
    if (wouldBeMissed() && !confirm(this, FormDialog::tr("Close without saving what you entered?"),
                                    FormDialog::tr("None of it has been saved yet."),
                                    FormDialog::tr("Close without saving"), FormDialog::tr("Continue editing")))
        return;
    Q_EMIT finished();
}

void RoomEntry::save()
{
    if (submit())
        Q_EMIT finished();
}

bool RoomEntry::goesOn(QWidget &) { return false; }

bool RoomEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *field = static_cast<QWidget *>(watched);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() != Qt::Key_Escape && !isEnter)
        return QWidget::eventFilter(watched, event);
    if (key->isAutoRepeat())
        return true;
    if (key->key() == Qt::Key_Escape)
        leave();
    else if (auto *button = qobject_cast<QPushButton *>(field))
        button->click();
    else if (!goesOn(*field))
        save();
    return true;
}

/// What no field had a use for is no command of the meeting while someone types.
void RoomEntry::keyPressEvent(QKeyEvent *event) { event->accept(); }

void RoomEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::of(palette());
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(0, 0, width(), 2, tokens.accent);
}

namespace {

/// A number for each level, the highest first: the room sees the dots grow above it.
class RoomHands : public RoomEntry
{
public:
    RoomHands(MeetingSession &session, int letters)
        : RoomEntry(session, MeetingSession::tr("Show of hands"), letters)
        , m_before(session.handsNow())
    {
        const int levels = static_cast<int>(m_before.size()) - 1;
        for (int value = levels; value >= 0; --value) {
            auto *badge = new LevelBadge(this, qRound(letters * 1.6 / textScaled(1)));
            badge->setAnswer(value == 0 ? BadgeKind::NotInPlace : BadgeKind::Filled, value, levels);
            auto *hands = new QSpinBox;
            hands->setObjectName(QStringLiteral("hands%1").arg(value));
            hands->setAccessibleName(levelName(*Level::from(value)));
            hands->setButtonSymbols(QAbstractSpinBox::NoButtons);
            hands->setAlignment(Qt::AlignCenter);
            hands->setRange(0, maxHands);
            hands->setValue(m_before[static_cast<std::size_t>(value)]);
            take(*hands);
            hands->setFixedWidth(letters * 9 / 4);
            connect(hands, &QSpinBox::valueChanged, this, &RoomHands::tell);
            row()->addWidget(badge);
            row()->addWidget(hands);
            m_hands.insert(m_hands.begin(), hands);
        }
        row()->addStretch(1);
        setButtons(HandsDialog::tr("Save count"), {});
        connect(&session.document(), &Document::statementChanged, this, &RoomEntry::finished);
        setFocusProxy(m_hands.back());
        m_hands.back()->selectAll();
        tell();
    }
    void end() override { session().countHands({}); }

protected:
    bool submit() override { return session().keepHands(); }
    bool wouldBeMissed() const override { return counts() != m_before; }
    bool goesOn(QWidget &field) override
    {
        const auto at = std::ranges::find(m_hands, &field);
        if (at == m_hands.begin() || at == m_hands.end())
            return false;
        (*(at - 1))->setFocus();
        (*(at - 1))->selectAll();
        return true;
    }

private:
    [[nodiscard]] Counts counts() const
    {
        Counts hands;
        for (const QSpinBox *each : m_hands)
            hands.push_back(each->value());
        return hands;
    }
    void tell()
    {
        session().countHands(counts());
        setRemark(moreHandsThanPeople(session().document(), counts(), true));
    }

    Counts m_before;
    std::vector<QSpinBox *> m_hands; ///< from level 0 on
};

/// A sentence or two. What the file holds already may have been written for no one else to see, so it is not shown
/// here: what is written in front of everyone goes below it.
class RoomText : public RoomEntry
{
public:
    RoomText(MeetingSession &session, MeetingKey::Kind kind, const QString &title, const QString &before,
             RoomTexts &texts, int letters)
        : RoomEntry(session, title, letters)
        , m_kind(kind)
        , m_text(new TextField)
        , m_texts(texts)
    {
        const auto written = texts.find({about(), kind});
        if (written != texts.end() && written->second == before)
            m_shown = before;
        else
            m_hidden = before;
        m_text->setObjectName(QStringLiteral("roomText"));
        m_text->setAccessibleName(title);
        m_text->setTabChangesFocus(true);
        take(*m_text);
        m_text->setPlainText(m_shown);
        m_text->moveCursor(QTextCursor::End);
        m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        if (!m_hidden.isEmpty())
            m_text->setPlaceholderText(MeetingSession::tr("Added to what is written already"));
        row()->addWidget(m_text, 1);
        setFocusProxy(m_text);
        connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                &RoomText::grow);
    }

protected:
    bool submit() override
    {
        const QString typed = m_text->toPlainText().trimmed();
        QString whole = m_hidden;
        if (!whole.isEmpty() && !typed.isEmpty())
            whole += u'\n';
        whole += typed;
        whole.truncate(maxText);
        if (typed == m_shown && !typed.isEmpty())
            return true;
        if (!write(whole))
            return false;
        session().setHint(MeetingSession::tr("Saved for %1.", "a statement's number").arg(about().second.toString()));
        if (m_hidden.isEmpty())
            m_texts[{about(), m_kind}] = whole;
        return true;
    }
    bool wouldBeMissed() const override { return m_text->toPlainText().trimmed() != m_shown; }
    virtual bool write(const QString &text) = 0;

private:
    /// A second line, over the words above: those who look at what is typed read all of it, and nothing moves.
    void grow(const QSizeF &size)
    {
        const int lines = std::clamp(qRound(size.height()), 1, 2); // a plain text is measured in lines
        m_text->setFixedHeight(line() + (lines - 1) * m_text->fontMetrics().lineSpacing());
    }

    MeetingKey::Kind m_kind;
    QPlainTextEdit *m_text;
    RoomTexts &m_texts;
    QString m_shown;
    QString m_hidden;
};

class RoomReason : public RoomText
{
public:
    RoomReason(MeetingSession &session, RoomTexts &texts, int letters)
        : RoomText(session, MeetingKey::Kind::Reason,
                   MeetingSession::tr("Why this level fits %1", "a statement's number")
                       .arg(session.document().statement().toString()),
                   session.document()
                       .workspace()
                       .decision(session.document().review()->id, session.document().statement())
                       .rationale,
                   texts, letters)
    {
        setButtons(RoomDialog::tr("Save"));
    }

protected:
    bool write(const QString &text) override
    {
        return session().document().perform(edit::Write{about().first, about().second, edit::Write::Field::Rationale,
                                                        text, session().document().isSitting()});
    }
};

class RoomDissent : public RoomText
{
public:
    RoomDissent(MeetingSession &session, const Dissent &dissent, RoomTexts &texts, int letters)
        : RoomText(session, MeetingKey::Kind::Dissent, dissent.title, dissent.text, texts, letters)
        , m_dissent(dissent)
    {
        setButtons(dissent.deed);
    }

protected:
    bool write(const QString &text) override { return m_dissent.record(session().document(), text); }

private:
    Dissent m_dissent;
};

/// An action of the statement, or of its whole theme where the room looks at that.
class RoomAction : public RoomEntry
{
public:
    RoomAction(MeetingSession &session, int letters)
        : RoomEntry(session,
                    session.screen() == AudienceScreen::Theme
                        ? MeetingSession::tr("An action for theme %1").arg(session.document().statement().theme())
                        : MeetingSession::tr("An action for %1", "a statement's number")
                              .arg(session.document().statement().toString()),
                    letters)
        , m_action(session.newAction(session.screen() == AudienceScreen::Theme))
        , m_what(new QLineEdit)
        , m_who(new WideList)
    {
        m_what->setObjectName(QStringLiteral("roomWhat"));
        m_what->setAccessibleName(accessibleName());
        m_what->setMaxLength(maxText);
        m_who->setObjectName(QStringLiteral("roomWho"));
        m_who->setAccessibleName(HelpEntry::tr("Who, a role or a group"));
        m_who->setEditable(true);
        m_who->setInsertPolicy(QComboBox::NoInsert);
        m_who->lineEdit()->setMaxLength(maxName);
        m_who->addItems(actionform::ownerTitles(session.document().workspace(), session.document().present()));
        m_who->setCurrentText({});
        m_who->lineEdit()->setPlaceholderText(HelpEntry::tr("Who (a role)"));
        m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_who->setMinimumContentsLength(12);
        take(*m_what);
        take(*m_who);
        m_who->lineEdit()->setFont(font());
        row()->addWidget(m_what, 5);
        row()->addWidget(m_who, 3);
        setButtons(HelpEntry::tr("Add action"));
        setFocusProxy(m_what);
    }

protected:
    bool submit() override
    {
        m_action.what = m_what->text().trimmed();
        actionform::setOwner(m_action, m_who->currentText(), session().document().workspace());
        if (m_action.what.isEmpty()) {
            setRemark(HelpEntry::tr("Type the action first."));
            m_what->setFocus();
            return false;
        }
        if (session().presenter().keepAction(m_action) != AgreePresenter::Outcome::Done)
            return false;
        session().setHint(HelpEntry::tr("Added: %1").arg(m_action.what));
        return true;
    }
    bool wouldBeMissed() const override { return !m_what->text().trimmed().isEmpty(); }

private:
    Action m_action;
    QLineEdit *m_what;
    QComboBox *m_who;
};

} // namespace

std::unique_ptr<RoomEntry> RoomEntry::of(MeetingKey::Kind kind, MeetingSession &session, RoomTexts &texts, int letters)
{
    switch (kind) {
    case MeetingKey::Kind::Hands:
        return std::make_unique<RoomHands>(session, letters);
    case MeetingKey::Kind::Reason:
        return std::make_unique<RoomReason>(session, texts, letters);
    case MeetingKey::Kind::Dissent:
        return std::make_unique<RoomDissent>(session, Dissent::of(session.document()), texts, letters);
    case MeetingKey::Kind::Help:
        return std::make_unique<RoomAction>(session, letters);
    default:
        return nullptr;
    }
}

} // namespace waymark
