// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/formdialog.h"

#include "core/text/errors.h"
#include "ui/desk/messages.h"
#include "ui/document/document.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/onebar.h"
#include "ui/look/accessible.h"
#include "ui/look/keyboard.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tokens.h"
#include "ui/look/waymarkstyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextLayout>
#include <QTimer>
#include <QVBoxLayout>
#include <QtMath>
#include <algorithm>

namespace waymark {

void showInPlace(QPlainTextEdit &field, const QString &text)
{
    const QString shown = field.toPlainText();
    if (shown == text)
        return;
    qsizetype position = field.textCursor().position();
    const QString after = shown.mid(position);
    if (!text.startsWith(shown.left(position)) && text.endsWith(after))
        position = text.size() - after.size();
    field.setPlainText(text);
    QTextCursor cursor = field.textCursor();
    cursor.setPosition(static_cast<int>(std::min(position, text.size())));
    field.setTextCursor(cursor);
}

void setLines(QPlainTextEdit &field, int lines)
{
    // As it is laid out: the font's own measures are rounded.
    constexpr int maxLineWidth = 1000;
    QTextLayout layout(QStringLiteral("Xy"), field.font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(maxLineWidth);
    layout.endLayout();
    const qreal around = 2 * field.frameWidth() + 3 * field.document()->documentMargin();
    field.setFixedHeight(qCeil(lines * line.height() + around) + 1);
}

namespace {

/// What a form scrolls asks for the least that it can be read in: a list in it becomes lower before the form scrolls,
/// so that there is no scroll bar beside another.
class FormBody : public QWidget
{
public:
    [[nodiscard]] int heightForWidth(int width) const override { return layout()->minimumHeightForWidth(width); }
};

} // namespace

Field::Field(const QString &label, QWidget *editor, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_above(new PlainLabel(label, TextSize::Body, TextWeight::SemiBold))
    , m_below(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute))
    , m_hint(hint)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    // A label's letter leads to nothing that takes no focus itself, though one of its parts does.
    if (editor->focusProxy() && editor->focusPolicy() == Qt::NoFocus)
        editor->setFocusPolicy(Qt::StrongFocus);
    m_above->setBuddy(editor);
    column->addWidget(m_above);
    column->addWidget(editor);
    m_below->setWordWrap(true);
    column->addWidget(m_below);
    if (editor->accessibleName().isEmpty())
        setLabel(label);
    auto *date = qobject_cast<DateEdit *>(editor);
    if (!date)
        date = editor->findChild<DateEdit *>();
    if (date)
        connect(date, &DateEdit::problemChanged, this, &Field::setProblem);
    tell();
}

void Field::setLabel(const QString &label)
{
    m_above->setText(label);
    m_editor->setAccessibleName(QString(label).remove(QLatin1Char('&')));
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    tell();
}

void Field::setProblem(const QString &sentence)
{
    m_problem = sentence;
    tell();
}

void Field::tell()
{
    const bool wrong = !m_problem.isEmpty();
    const QString text = wrong ? tr("! %1", "a problem beside a field").arg(m_problem) : m_hint;
    m_below->setInk(wrong ? Ink::Warn : Ink::Mute);
    m_below->setText(text);
    m_below->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(wrong ? m_problem : m_hint);
}

OptionalDate::OptionalDate(const QString &name, const QDate &proposal, QWidget *parent)
    : QWidget(parent)
    , m_tick(new QCheckBox)
    , m_date(new DateEdit(proposal))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_tick->setAccessibleName(tr("%1: there is a date").arg(name));
    m_name = name;
    m_date->setAccessibleName(name);
    m_date->setEnabled(false);
    connect(m_tick, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_tick, &QCheckBox::toggled, this, &OptionalDate::changed);
    connect(m_date, &DateEdit::dateChanged, this, &OptionalDate::changed);
    row->addWidget(m_tick);
    row->addWidget(m_date, 1);
    setFocusProxy(m_tick);
}

void OptionalDate::setTickText(const QString &text)
{
    m_tick->setText(text);
    m_tick->setAccessibleName(tr("%1: %2", "what is written on a control, what it is about").arg(text, m_name));
}

void OptionalDate::setDate(const std::optional<QDate> &date)
{
    m_tick->setChecked(date.has_value());
    if (date)
        m_date->setDate(*date);
}

std::optional<QDate> OptionalDate::date() const
{
    return m_tick->isChecked() ? std::optional(m_date->date()) : std::nullopt;
}

FormDialog::FormDialog(const QString &heading, const QString &introduction, QWidget *parent)
    : QDialog(parent)
    , m_introduction(new PlainLabel(introduction, TextSize::Body, TextWeight::Regular, Ink::Mute))
    , m_scroll(new QScrollArea)
    , m_trouble(new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Warn))
    , m_foot(new QHBoxLayout)
{
    m_trouble->setObjectName(QStringLiteral("formTrouble"));
    setWindowTitle(heading);
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::small);
    column->addWidget(new PlainLabel(heading, TextSize::Page, TextWeight::SemiBold));
    m_introduction->setWordWrap(true);
    m_introduction->setVisible(!introduction.isEmpty());
    column->addWidget(m_introduction);

    auto *content = new FormBody;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, spacing::small, 0, spacing::small);
    m_body->setSpacing(spacing::medium);
    m_scroll->setWidget(content);
    m_scroll->setObjectName(QStringLiteral("formBody"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    m_oneBar = new OneBar(*m_scroll);
    // What has the keyboard is in sight, however it came there: a line that was added just now has no place yet.
    connect(qApp, &QApplication::focusChanged, m_scroll, [this, content](QWidget *, QWidget *now) {
        if (now && content->isAncestorOf(now))
            QTimer::singleShot(0, now, [this, now] {
                if (!m_oneBar->showLine(*now))
                    bringIntoSight(*m_scroll, *now);
            });
    });

    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addWidget(new NoticePlace);
    m_foot->setSpacing(spacing::small);
    m_foot->addStretch(1);
    column->addLayout(m_foot);
}

void FormDialog::setIntroduction(const QString &text)
{
    m_introduction->setText(text);
    m_introduction->setVisible(!text.isEmpty());
}

QPushButton *FormDialog::setButtons(const QString &accept, const QString &close)
{
    QPushButton *closing = nullptr;
    if (!close.isEmpty()) {
        closing = new QPushButton(close);
        closing->setAutoDefault(false);
        connect(closing, &QPushButton::clicked, this, &FormDialog::reject);
        m_foot->addWidget(closing);
    }
    m_accept = new QPushButton(accept);
    m_accept->setDefault(true);
    makePrimary(m_accept);
    connect(m_accept, &QPushButton::clicked, this, &FormDialog::accept);
    m_foot->addWidget(m_accept);
    return closing;
}

void FormDialog::nameBody() { m_scroll->setAccessibleName(windowTitle()); }

void FormDialog::addToFoot(QWidget *widget) { m_foot->insertWidget(0, widget); }

void FormDialog::addAboveFoot(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_trouble), widget);
}

void FormDialog::watch(Document &document)
{
    setShowsRefusals(*this);
    connect(&document, &Document::refused, this, [this](const Error &error) { setTrouble(sentence(error)); });
}

void FormDialog::pointTo(Field *field, const QString &sentence)
{
    field->setProblem(sentence);
    m_scroll->ensureWidgetVisible(field);
    field->editor()->setFocus(Qt::OtherFocusReason);
}

void FormDialog::setTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
    announce(*this, sentence);
}

void FormDialog::accept()
{
    setTrouble({});
    if (takeDates() && submit())
        QDialog::accept();
}

bool FormDialog::takeDates()
{
    for (DateEdit *each : findChildren<DateEdit *>()) {
        if (!each->isEnabled() || each->take())
            continue;
        m_scroll->ensureWidgetVisible(each);
        each->setFocus(Qt::OtherFocusReason);
        each->selectAll();
        setTrouble(each->problem());
        return false;
    }
    return true;
}

namespace {

/// The texts of all fields, and of those alone that were typed in where `typed`.
QHash<const QWidget *, QString> textsIn(const QWidget &form, bool typed)
{
    QHash<const QWidget *, QString> texts;
    for (const auto *each : form.findChildren<QLineEdit *>()) {
        if (each->echoMode() == QLineEdit::Normal && (!typed || each->isModified()))
            texts.insert(each, each->text().trimmed());
    }
    for (const auto *each : form.findChildren<QPlainTextEdit *>()) {
        if (!each->isReadOnly() && (!typed || each->document()->isModified()))
            texts.insert(each, each->toPlainText().trimmed());
    }
    return texts;
}

} // namespace

bool FormDialog::wouldBeMissed() const
{
    const auto typed = textsIn(*this, true);
    return std::any_of(typed.keyValueBegin(), typed.keyValueEnd(),
                       [this](const auto &each) { return m_first.value(each.first) != each.second; });
}

void FormDialog::reject()
{
    if (wouldBeMissed() &&
        !confirm(this, tr("Close without saving what you entered?"), tr("None of it has been saved yet."),
                 tr("Close without saving"), tr("Continue editing")))
        return;
    QDialog::reject();
}

/// In the order of reading, whatever was made first: rows of a list come after the field that adds to it is made.
bool FormDialog::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(*this, next) || QDialog::focusNextPrevChild(next);
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter is the form's wherever it presses nothing.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_accept && m_accept->isEnabled() &&
        m_accept->isDefault()) {
        // A list has used the key already, to go to one of its lines (and to close this), and passes it on all the
        // same.
        // And who held the key that opened this a moment too long has not filled anything in.
        if (!isVisible() || event->isAutoRepeat() || qobject_cast<QAbstractItemView *>(focusWidget()))
            return;
        accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void FormDialog::showEvent(QShowEvent *event)
{
    const bool isFirst = !m_fitted;
    if (isFirst)
        fit();
    m_fitted = true;
    QDialog::showEvent(event);
    if (!isFirst)
        return;
    m_first = textsIn(*this, false);
    // As high as its longest list or text can use.
    const auto grow = [this](int missing) {
        if (missing > 0)
            resize(width(), std::min(height() + missing, screen()->availableGeometry().height() * 94 / 100));
        layout()->activate();
    };
    layout()->activate();
    grow(std::max(m_oneBar->wholeHeight(), m_roomy) - m_scroll->viewport()->height());
    m_oneBar->settle();
    // A body whose height follows its width can turn out a little higher than it said before it was laid out.
    grow(m_scroll->verticalScrollBar()->maximum() - m_scroll->verticalScrollBar()->minimum());
}

void FormDialog::fit()
{
    const QSize room = screen()->availableGeometry().size() * 94 / 100;
    const QWidget *content = m_scroll->widget();
    const int width = std::min(std::max({static_cast<int>(textScaled(620)), minimumWidth(),
                                         content->sizeHint().width() + 2 * spacing::page + 20}),
                               room.width());
    const int inside = width - 2 * spacing::page;
    // As much as it would like, up to the screen.
    const int body = m_body->hasHeightForWidth() ? m_body->heightForWidth(inside) : content->sizeHint().height();
    m_scroll->setMinimumHeight(std::min(body, 120));
    const int without = layout()->heightForWidth(width) > 0
                            ? layout()->heightForWidth(width) - m_scroll->sizeHint().height()
                            : sizeHint().height() - m_scroll->sizeHint().height();
    resize(width, std::min(without + body + spacing::tiny, room.height()));
}

} // namespace waymark
