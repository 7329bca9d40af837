// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/check/textcard.h"

#include "ui/desk/page.h"
#include "ui/look/badges.h"
#include "ui/look/icons.h"
#include "ui/look/keycap.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tokens.h"
#include "ui/wording/check/checkwords.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QResizeEvent>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

constexpr int markSide = 16;
/// Below this width, at normal text size, ours is under what was found.
constexpr int roomForTwo = 520;

} // namespace

GrowingText::GrowingText(QWidget *parent) : NoteField(parent)
{
    setUndoRedoEnabled(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(spacing::small);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::fit);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus())
            Q_EMIT cursorMoved(cursorRect().translated(viewport()->pos()));
    });
    fit();
}

void GrowingText::fit()
{
    // A plain text document measures itself in lines.
    const qreal lines = std::max(1.0, document()->documentLayout()->documentSize().height());
    const qreal text = lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin();
    const int height = static_cast<int>(std::ceil(text)) + 2 * frameWidth();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
    verticalScrollBar()->setValue(0);
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    NoteField::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void GrowingText::paintEvent(QPaintEvent *event)
{
    // The frame shows where the keyboard is: no line under the text, as NoteField has.
    QPlainTextEdit::paintEvent(event); // NOLINT(bugprone-parent-virtual-call)
}

void GrowingText::focusInEvent(QFocusEvent *event)
{
    NoteField::focusInEvent(event);
    Q_EMIT entered();
}

TextCard::TextCard(const WordingCheck &check, FoundPlace place, QWidget *parent)
    : Card(parent)
    , m_check(check)
    , m_place(place)
    , m_field(new GrowingText)
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_ours(makeOurs())
    , m_mark(new QLabel)
    , m_state(new PlainLabel({}, TextSize::Small))
    , m_confirm(new QPushButton(tr("Correct")))
    , m_back(new LinkButton({}, nullptr, TextSize::Small))
{
    setObjectName(QStringLiteral("textCard"));
    const QString name = title();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(makeHead(name));

    m_field->setObjectName(QStringLiteral("foundText"));
    m_field->setAccessibleName(tr("Text found for: %1").arg(name));
    m_field->setReadOnly(!m_check.isWritable(m_place));
    m_field->setPlaceholderText(m_check.isWritable(m_place) ? tr("Nothing was found here. If there is a text, type it.")
                                                            : QString());
    m_body->setSpacing(spacing::medium);
    m_body->addWidget(m_field, 1, Qt::AlignTop);
    if (m_ours)
        m_body->addWidget(m_ours, 1, Qt::AlignTop);
    column->addLayout(m_body);

    connect(m_field, &GrowingText::entered, this, &TextCard::entered);
    connect(m_field, &NoteField::typed, this, [this](const QString &text) {
        Q_EMIT typed(text);
        m_field->takeTyped();
    });
    connect(m_field, &NoteField::agreeWanted, this, &TextCard::confirmWanted);
    connect(m_field, &NoteField::escaped, this, &TextCard::left);
    connect(m_field, &GrowingText::cursorMoved, this,
            [this](const QRect &cursor) { Q_EMIT cursorMoved(cursor.translated(m_field->mapTo(this, QPoint()))); });
    connect(m_confirm, &QAbstractButton::clicked, this, &TextCard::confirmWanted);
    connect(m_back, &QAbstractButton::clicked, this, &TextCard::takeBackWanted);
    refresh(true);
}

QString TextCard::title() const
{
    if (!m_place.statement)
        return tr("Title of theme %1").arg(m_place.theme);
    return m_place.isTitle() ? tr("Title") : tr("Level %1").arg(m_place.level);
}

QWidget *TextCard::makeHead(const QString &title)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    if (m_place.isTitle()) {
        row->addWidget(new PlainLabel(title, TextSize::Body, TextWeight::SemiBold), 0, Qt::AlignTop);
    } else {
        auto *badge = new LevelBadge;
        badge->setAnswer(BadgeKind::Filled, m_place.level, m_check.found().levels());
        row->addWidget(badge, 0, Qt::AlignTop);
    }
    m_state->setObjectName(QStringLiteral("textState"));
    m_state->setWordWrap(true);
    m_state->setContentsMargins(0, 1, 0, 0);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_state, 1, Qt::AlignTop);
    m_back->setObjectName(QStringLiteral("takeBack"));
    row->addWidget(m_back, 0, Qt::AlignTop);
    m_confirm->setObjectName(QStringLiteral("confirmText"));
    m_confirm->setAutoDefault(false);
    m_confirm->setAccessibleName(tr("Correct: %1").arg(title));
    m_confirm->setToolTip(tr("Correct (%1 in the text)").arg(keyNames(Qt::CTRL | Qt::Key_Return)));
    row->addWidget(m_confirm, 0, Qt::AlignTop);
    return head;
}

QWidget *TextCard::makeOurs()
{
    if (m_check.isModel() || m_place.isTitle())
        return nullptr;
    auto *ours = new QWidget;
    auto *column = new QVBoxLayout(ours);
    column->setContentsMargins(0, spacing::tiny, 0, 0);
    column->setSpacing(spacing::tiny);
    column->addWidget(new PlainLabel(m_check.oursName(), TextSize::Small, TextWeight::SemiBold, Ink::Mute));
    QStringList points;
    for (const QString &point : m_check.ours(m_place))
        points << QStringLiteral("\u2022 ") + point;
    auto *text =
        wrappingLabel(points.isEmpty() ? tr("No text at this level.") : points.join(u'\n'), TextSize::Body, Ink::Mute);
    text->setObjectName(QStringLiteral("ourText"));
    column->addWidget(text);
    return ours;
}

void TextCard::refresh(bool anew)
{
    const FoundModel::Text *text = m_check.text(m_place);
    if (!text)
        return;
    if (anew)
        m_field->setValue(m_check.isWritable(m_place) ? text->text : m_check.textAsRead(m_place));
    const bool isOpen = text->isOpen();
    const QString state = checkwords::state(*text);
    m_state->setText(state);
    m_state->setInk(isOpen ? Ink::Warn : Ink::Mute);
    m_field->setAccessibleDescription(state);
    const Tokens tokens = Tokens::of(palette());
    m_mark->setVisible(!state.isEmpty());
    m_mark->setPixmap(iconPixmap(isOpen         ? QStringLiteral("warning")
                                 : text->mended ? QStringLiteral("edit")
                                                : QStringLiteral("check"),
                                 isOpen ? tokens.warn : tokens.good, static_cast<int>(textScaled(markSide)),
                                 devicePixelRatioF()));
    // The keyboard stays where it was: beside the button that is gone.
    const bool lost = (m_confirm->hasFocus() && !isOpen) || (m_back->hasFocus() && !text->mended && !text->confirmed);
    m_confirm->setVisible(isOpen);
    const bool back = text->mended || (text->confirmed && !text->doubts.empty());
    m_back->setVisible(back);
    m_back->setText(text->mended ? tr("Back to what was found") : tr("Mark as doubtful"));
    if (lost)
        m_field->setFocus(Qt::OtherFocusReason);
}

void TextCard::setCurrent(bool current) { setSelected(current); }

void TextCard::arrange()
{
    if (m_ours)
        m_body->setDirection(width() < static_cast<int>(textScaled(roomForTwo)) ? QBoxLayout::TopToBottom
                                                                                : QBoxLayout::LeftToRight);
}

void TextCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

} // namespace waymark
