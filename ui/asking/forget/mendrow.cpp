// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/forget/forgetdialog.h"

#include "ui/look/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {
namespace {

/// Shows the name wherever it is.
class NameMarks : public QSyntaxHighlighter
{
public:
    NameMarks(QPlainTextEdit &editor, const NameFinder &name)
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
        for (const FoundName &each : m_name.in(text))
            setFormat(static_cast<int>(each.span.from), static_cast<int>(each.span.length), format);
    }

private:
    NameFinder m_name;
    const QPlainTextEdit &m_editor;
};

} // namespace

MendRow::MendRow(const NamingText &text, const QString &where, const NameFinder &name, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_name(name)
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
        return false; // the full name is somewhere in it, if not in the line that is shown
    const std::vector<FoundName> found = m_name.in(text());
    return m_leave->isChecked() && !found.empty() && std::ranges::none_of(found, &FoundName::whole);
}

bool MendRow::isSettled() const { return isLeft() || !m_name.finds(text()); }

bool MendRow::isDoubtful() const
{
    const std::vector<FoundName> found = m_name.in(text());
    return !found.empty() && std::ranges::none_of(found, &FoundName::sure) && !(isFile() && m_text.sure);
}

void MendRow::leave()
{
    if (isDoubtful())
        m_leave->setChecked(true);
}

void MendRow::replaceName(const QString &words)
{
    if (isFile()) {
        m_takeOut->setChecked(!m_leave->isChecked() && !isDoubtful());
        return;
    }
    const QString mended = withoutSureNames(text(), m_name.in(text()), words);
    if (!m_leave->isChecked() && mended != text())
        m_editor->setPlainText(mended);
}

void MendRow::tell()
{
    const std::vector<FoundName> found = m_name.in(text());
    const bool whole = std::ranges::any_of(found, &FoundName::whole) || (isFile() && m_text.whole);
    m_leave->setVisible(!found.empty() && !whole);
    if (found.empty()) {
        m_state->setInk(Ink::Good);
        m_state->setText(tr("✓ no longer names them"));
    } else if (isLeft()) {
        m_state->setInk(Ink::Mute);
        m_state->setText(tr("✓ stays as it is"));
    } else {
        const auto sure = std::ranges::find_if(found, &FoundName::sure);
        const FoundName &shown = sure == found.end() ? found.front() : *sure;
        const QString word = text().mid(shown.span.from, shown.span.length);
        m_state->setInk(Ink::Warn);
        m_state->setText(isDoubtful() ? tr("? could be the name or an ordinary word: %1").arg(word)
                                      : tr("! names them: %1").arg(word));
    }
    m_editor->setAccessibleDescription(m_state->text());
    Q_EMIT edited();
}

} // namespace waymark
