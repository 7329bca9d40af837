// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/forget/forgetdialog.h"

#include "core/review/namefinder.h"
#include "core/text/errors.h"
#include "core/text/institution.h"
#include "core/text/meeting.h"
#include "core/text/rows.h"
#include "ui/desk/messages.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/look/choices.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/review/someonenew.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
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
    , m_leave(new QCheckBox(tr("This is someone else: keep it")))
    , m_takeOut(new QCheckBox(tr("Remove the attached file")))
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
        m_state->setText(tr("✓ no longer mentions them"));
    } else if (isLeft()) {
        m_state->setInk(Ink::Mute);
        m_state->setText(tr("✓ kept"));
    } else {
        const auto sure = std::ranges::find_if(found, &FoundName::sure);
        const FoundName &shown = sure == found.end() ? found.front() : *sure;
        const QString word = text().mid(shown.span.from, shown.span.length);
        m_state->setInk(Ink::Warn);
        m_state->setText(isDoubtful() ? tr("? could be the name or an ordinary word: %1").arg(word)
                                      : tr("! mentions them: %1").arg(word));
    }
    m_editor->setAccessibleDescription(m_state->text());
    Q_EMIT edited();
}

namespace {

/// The reviews that the step opens again.
QStringList reopenedBy(const Workspace &workspace, const Step &step)
{
    QStringList names;
    for (const RowChange &change : step.changes) {
        const auto *reopening = change.after ? std::get_if<Reopening>(&*change.after) : nullptr;
        if (!reopening || change.before)
            continue;
        if (const Review *review = workspace.review(reopening->review))
            names << review->year;
    }
    return names;
}

QString whyUnread(UnreadableFile why)
{
    switch (why) {
    case UnreadableFile::Pdf:
        return ForgetDialog::tr("a PDF");
    case UnreadableFile::Picture:
        return ForgetDialog::tr("a picture");
    case UnreadableFile::Recording:
        return ForgetDialog::tr("sound or video");
    case UnreadableFile::Locked:
        return ForgetDialog::tr("protected by a password");
    case UnreadableFile::TooLarge:
        return ForgetDialog::tr("too large when unpacked");
    case UnreadableFile::Partly:
        return ForgetDialog::tr("only its text was searched, not the pictures and files in it");
    case UnreadableFile::Unknown:
        break;
    }
    return ForgetDialog::tr("damaged, or a type that Waymark can't read");
}

} // namespace

ForgetDialog::ForgetDialog(Document &document, const Person &person, QWidget *parent)
    : FormDialog(tr("Remove %1 permanently").arg(voiceName(document.workspace(), person.id)),
                 tr("The name will be deleted from this file and can't be restored. Answers and counts stay, shown as "
                    "a former colleague's. If they have only left, choose “%1” instead: the name and the backups "
                    "then stay.",
                    "a link")
                     .arg(markAsLeftLink()),
                 parent)
    , m_document(document)
    , m_person(person)
    , m_reopened(wrappingLabel({}, TextSize::Body, Ink::Text))
{
    setObjectName(QStringLiteral("forgetDialog"));
    watch(document);
    m_reopened->setObjectName(QStringLiteral("reopened"));
    listTexts();
    listUnsearched();
    listConsequences();
    body()->addStretch(1);
    // What nothing takes back is no answer to Enter alone.
    QPushButton *cancel = setButtons(tr("Remove permanently"), tr("Cancel"));
    acceptButton()->setDefault(false);
    cancel->setDefault(true);
    tell();
}

void ForgetDialog::listTexts()
{
    const Workspace &workspace = m_document.workspace();
    const std::vector<NamingText> texts = textsNaming(workspace, m_person.id);
    const auto name = NameFinder::ofPerson(m_person.name, EverydayWords(workspace));
    if (texts.empty() || !name) {
        body()->addWidget(wrappingLabel(tr("No text in this file mentions them."), TextSize::Body, Ink::Text));
        return;
    }
    m_progress = wrappingLabel({}, TextSize::Body, Ink::Text);
    m_progress->setWeight(TextWeight::SemiBold);
    m_progress->setObjectName(QStringLiteral("mendProgress"));
    body()->addWidget(m_progress);
    const QString role = roleTitle(m_person.role, workspace.institution().kind);
    auto *replace = new LinkButton(tr("Replace the name with “%1” everywhere").arg(role));
    replace->setObjectName(QStringLiteral("replaceName"));
    connect(replace, &LinkButton::clicked, this, [this, role] {
        for (MendRow *row : m_rows)
            row->replaceName(role);
    });
    body()->addWidget(replace, 0, Qt::AlignLeft);
    m_leaveDoubtful = new LinkButton(tr("Keep every ordinary word that is not the name"));
    m_leaveDoubtful->setObjectName(QStringLiteral("leaveDoubtful"));
    connect(m_leaveDoubtful, &LinkButton::clicked, this, [this] {
        for (MendRow *row : m_rows)
            row->leave();
    });
    body()->addWidget(m_leaveDoubtful, 0, Qt::AlignLeft);
    for (const NamingText &text : texts) {
        auto *row = new MendRow(text, textPlaceName(workspace, text.place), *name);
        connect(row, &MendRow::edited, this, &ForgetDialog::tell);
        m_rows.push_back(row);
        body()->addWidget(row);
    }
}

void ForgetDialog::listUnsearched()
{
    const std::vector<UnsearchedFile> files = unsearchedFiles(m_document.workspace());
    if (files.empty())
        return;
    auto *label = wrappingLabel(tr("These attached files could not be searched, so the name could still be in them. "
                                   "Tick any you want to remove:"),
                                TextSize::Body, Ink::Text);
    label->setObjectName(QStringLiteral("unsearched"));
    body()->addWidget(label);
    for (const UnsearchedFile &file : files) {
        auto *remove = new WrappingCheck(
            tr("Remove %1 (%2)", "the name of a file, why it was not searched").arg(file.name, whyUnread(file.why)));
        remove->setObjectName(QStringLiteral("removeUnsearched"));
        m_unsearched.emplace_back(file, remove);
        body()->addWidget(remove);
    }
}

QStringList ForgetDialog::unsearched() const
{
    QStringList names;
    for (const auto &[file, remove] : m_unsearched) {
        const bool named = std::ranges::any_of(
            m_rows, [place = file.place](const MendRow *row) { return row->place() == place && row->isChanged(); });
        if (!remove->isChecked() && !named)
            names << ForgetDialog::tr("%1 (%2)", "the name of a file, why it was not searched")
                         .arg(file.name, whyUnread(file.why));
    }
    return names;
}

void ForgetDialog::listConsequences()
{
    body()->addWidget(m_reopened);
    QStringList lines;
    for (const QString &backup : m_document.backups())
        lines << tr("%1 will be deleted because it contains the name", "a backup's file name")
                     .arg(QFileInfo(backup).fileName());
    if (const auto count = static_cast<int>(m_document.versions().size()); count > 0)
        lines << tr("Because the name could be in them, Waymark's own %n backup(s) of this file will be deleted, so "
                    "you can't go "
                    "back to an earlier version. Waymark then makes a new backup, without the name.",
                    nullptr, count);
    lines << tr("You won't be able to undo this, or changes you made before.");
    lines << tr("Copies you made yourself, printed papers and emails are not changed.");
    for (const QString &line : lines)
        body()->addWidget(wrappingLabel(line, TextSize::Small, Ink::Mute));
}

edit::ForgetPerson ForgetDialog::edit() const
{
    edit::ForgetPerson made{m_person.id, QDateTime::currentDateTimeUtc(), ReopeningId::create(), {}, {}};
    for (const MendRow *row : m_rows) {
        if (row->isChanged())
            made.mended.push_back({row->place(), row->text()});
        if (row->isLeft())
            made.left.push_back(row->place());
    }
    for (const auto &[file, remove] : m_unsearched) {
        if (remove->isChecked())
            made.mended.push_back({file.place, {}});
    }
    return made;
}

void ForgetDialog::tell()
{
    const auto open =
        static_cast<int>(std::ranges::count_if(m_rows, [](const MendRow *row) { return !row->isSettled(); }));
    if (m_progress)
        m_progress->setText(
            open > 0 ? tr("%n text(s) still (mentions/mention) them. Edit each one, or mark it as someone else.",
                          nullptr, open)
                     : tr("No text mentions them now."));
    if (m_leaveDoubtful)
        m_leaveDoubtful->setVisible(
            std::ranges::any_of(m_rows, [](const MendRow *row) { return row->isDoubtful() && !row->isSettled(); }));
    // What will happen is what the plan says, not what this dialog thinks.
    const auto step = forgettingStep(m_document.workspace(), edit());
    const QStringList reopened = step ? reopenedBy(m_document.workspace(), *step) : QStringList();
    m_reopened->setVisible(!reopened.isEmpty());
    const auto count = static_cast<int>(reopened.size());
    m_reopened->setText(tr("The finished review(s) %1 will be reopened, because their text changes. Finish them again "
                           "afterwards.",
                           nullptr, count)
                            .arg(reopened.join(QStringLiteral(", "))));
}

bool ForgetDialog::wouldBeMissed() const
{
    return std::ranges::any_of(m_rows, [](const MendRow *row) { return row->isChanged(); });
}

bool ForgetDialog::submit()
{
    for (MendRow *row : m_rows) {
        if (!row->isSettled()) {
            setTrouble(tr("One text still mentions them. Edit it, or mark it as someone else."));
            row->editor()->setFocus();
            return false;
        }
    }
    return m_document.perform(edit());
}

QString ForgetDialog::outcome(const QString &name) const
{
    QStringList told;
    if (m_document.hasTraces()) {
        told << tr("%1 has been removed, and the name is no longer shown. The file or a backup could not be cleaned "
                   "just now, so the name could still be in it. Waymark will try again next time you open the file.")
                    .arg(name);
        if (const auto why = m_document.tracesLeft())
            told << sentence(*why);
        if (const auto count = static_cast<int>(m_document.versions().size()); count > 0)
            told << tr("%n backup(s) could still contain the name.", nullptr, count);
    } else if (m_document.workspace().attachments().isEmpty())
        told << tr("%1 has been removed completely from this file and its backups.").arg(name);
    else
        told << tr("%1 has been removed from the text in this file, from the attached files that could be searched, "
                   "and from the backups.")
                    .arg(name);
    if (std::ranges::any_of(m_rows, &MendRow::isLeft))
        told << tr("Words you kept because they mean something else are still there.");
    if (const QStringList files = unsearched(); !files.isEmpty())
        told << tr("These attached files were not searched: %1.").arg(files.join(QStringLiteral("; ")));
    return told.join(QStringLiteral("\n\n"));
}

void forgetPerson(Document &document, PersonId id, QWidget *parent)
{
    const Person *person = document.workspace().people().find(id);
    if (!person || !document.flush())
        return;
    const QString name = voiceName(document.workspace(), id);
    // Attached files are read for it.
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    ForgetDialog dialog(document, *person, parent);
    QGuiApplication::restoreOverrideCursor();
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (document.isParted()) {
        tell(parent, ForgetDialog::tr("Removed here"),
             ForgetDialog::tr("%1 has been removed here, and a copy you save will not contain the name. The file you "
                              "had open still contains it, wherever it is now, and so do its backups.")
                 .arg(name));
        return;
    }
    tell(parent, ForgetDialog::tr("Removed permanently"), dialog.outcome(name));
}

} // namespace waymark
