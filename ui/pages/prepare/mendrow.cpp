// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prepare/mendrow.h"

#include "ui/look/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QVBoxLayout>

namespace waymark {
namespace {

/// Shows the name wherever it stands.
class NameMarks : public QSyntaxHighlighter
{
public:
    NameMarks(QPlainTextEdit &editor, const QRegularExpression &name)
        : QSyntaxHighlighter(editor.document())
        , m_name(name)
        , m_editor(editor)
    {}

protected:
    void highlightBlock(const QString &text) override
    {
        QTextCharFormat format;
        format.setForeground(Tokens::of(m_editor.palette()).warn);
        format.setFontWeight(QFont::DemiBold);
        format.setFontUnderline(true);
        auto matches = m_name.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
        }
    }

private:
    QRegularExpression m_name;
    const QPlainTextEdit &m_editor;
};

} // namespace

MendRow::MendRow(const NamingText &text, const QString &where, const QRegularExpression &name,
                 const QRegularExpression &whole, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_name(name)
    , m_whole(whole)
    , m_editor(new QPlainTextEdit(text.text))
    , m_leave(new QCheckBox(tr("This does not mean them: leave it")))
    , m_takeOut(new QCheckBox(tr("Take the copied file out")))
    , m_state(new PlainLabel({}, TextSize::Small))
{
    setObjectName(QStringLiteral("mend"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, spacing::small);
    column->setSpacing(spacing::tiny);
    auto *label = new PlainLabel(where, TextSize::Body, TextWeight::SemiBold);
    label->setWordWrap(true);
    column->addWidget(label);
    new NameMarks(*m_editor, name);
    m_editor->setTabChangesFocus(true);
    m_editor->setAccessibleName(where);
    const int lines = text.text.size() > 160 ? 4 : text.text.size() > 70 ? 3 : 2;
    m_editor->setFixedHeight(m_editor->fontMetrics().lineSpacing() * lines + 2 * spacing::medium);
    column->addWidget(m_editor);
    auto *below = new QHBoxLayout;
    below->addWidget(m_state, 1);
    below->addWidget(m_takeOut);
    below->addWidget(m_leave);
    m_leave->setObjectName(QStringLiteral("leave"));
    m_takeOut->setObjectName(QStringLiteral("takeOut"));
    m_takeOut->setVisible(isFile());
    m_editor->setReadOnly(isFile());
    connect(m_takeOut, &QCheckBox::toggled, this,
            [this](bool out) { m_editor->setPlainText(out ? QString() : m_text.text); });
    column->addLayout(below);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &MendRow::tell);
    connect(m_leave, &QCheckBox::toggled, this, &MendRow::tell);
    tell();
}

QString MendRow::text() const { return m_editor->toPlainText(); }

bool MendRow::isChanged() const { return text() != m_text.text; }

bool MendRow::isLeft() const
{
    if (isFile() && m_text.whole)
        return false; // the full name stands somewhere in it, if not in the line that is shown
    return m_leave->isChecked() && m_name.match(text()).hasMatch() && !m_whole.match(text()).hasMatch();
}

bool MendRow::isSettled() const { return isLeft() || !m_name.match(text()).hasMatch(); }

void MendRow::replaceName(const QString &words)
{
    if (isFile()) {
        m_takeOut->setChecked(!m_leave->isChecked());
        return;
    }
    QString mended = text();
    mended.replace(m_whole, words);
    mended.replace(m_name, words);
    if (!m_leave->isChecked() && mended != text())
        m_editor->setPlainText(mended);
}

void MendRow::tell()
{
    const auto found = m_name.match(text());
    const bool whole = m_whole.match(text()).hasMatch() || (isFile() && m_text.whole);
    m_leave->setVisible(found.hasMatch() && !whole);
    if (!found.hasMatch()) {
        m_state->setInk(Ink::Good);
        m_state->setText(tr("✓ no longer names them"));
    } else if (isLeft()) {
        m_state->setInk(Ink::Mute);
        m_state->setText(tr("✓ stays as it is"));
    } else {
        m_state->setInk(Ink::Warn);
        m_state->setText(tr("! names them: %1").arg(found.captured()));
    }
    m_editor->setAccessibleDescription(m_state->text());
    Q_EMIT edited();
}

} // namespace waymark
