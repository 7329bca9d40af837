// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/evidenceform.h"

#include "core/base/webaddress.h"
#include "core/base/wholefile.h"
#include "core/review/acrosseditions.h"
#include "core/text/errors.h"
#include "core/text/followup.h"
#include "ui/document/document.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/textfield.h"
#include "ui/look/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

Result<Attachment> readAttachment(EvidenceId evidence, const QString &path)
{
    auto bytes = readWholeFile(path, maxAttachment);
    if (!bytes)
        return failed(std::move(bytes.error()));
    return Attachment{evidence, QFileInfo(path).fileName(), std::move(*bytes)};
}

namespace {

constexpr std::array evidenceKinds{EvidenceKind::Document,    EvidenceKind::Data, EvidenceKind::Voices,
                                   EvidenceKind::Observation, EvidenceKind::Web,  EvidenceKind::Other};

QString localPath(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

EvidenceForm::EvidenceForm(Document &document, const std::optional<EvidenceItem> &item,
                           const std::vector<StatementNumber> &statements, QWidget *parent)
    : FormDialog(item ? tr("Evidence") : tr("New evidence"),
                 tr("Something that shows what is in place. It stays for future reviews and can support any number of "
                    "statements."),
                 parent)
    , m_document(document)
    , m_item(item.value_or(EvidenceItem()))
    , m_isNew(!item)
    , m_title(new QLineEdit(m_item.title))
    , m_kind(new QComboBox)
    , m_link(new QLineEdit(m_item.link))
    , m_date(new OptionalDate(tr("Date of the evidence"), QDate::currentDate()))
    , m_reviewBy(new OptionalDate(tr("Date to check it again"), QDate::currentDate().addYears(1)))
    , m_note(new TextField(m_item.note))
    , m_statements(new QListWidget)
    , m_fileName(new PlainLabel)
    , m_takeAway(new QPushButton(tr("Remove the copy")))
{
    setObjectName(QStringLiteral("evidenceForm"));
    setAcceptDrops(true);
    watch(document);
    if (const Attachment *file = item ? document.workspace().attachment(item->id) : nullptr)
        m_file = *file;
    if (m_isNew) {
        m_item.id = EvidenceId::create();
        m_item.structure = document.review()->structure;
    }
    m_edition = m_item.structure;
    m_ticked = item ? item->statements : statements;
    if (const Review *review = document.review(); review && item) {
        const auto here = supportedIn(document.workspace(), *item, review->structure);
        if (!here.empty() || item->statements.empty()) {
            m_edition = review->structure;
            m_ticked = here;
        }
    }
    m_title->setObjectName(QStringLiteral("evidenceTitle"));
    m_title->setMaxLength(maxName);
    m_titleField = new Field(tr("&Title"), m_title, tr("For example: Careers programme, autumn term"));
    // Beside each other: the statements below want the height of a small screen.
    auto *first = new QHBoxLayout;
    first->setSpacing(spacing::medium);
    first->addWidget(m_titleField, 3, Qt::AlignTop);
    for (const EvidenceKind kind : evidenceKinds)
        m_kind->addItem(evidenceKindName(kind));
    m_kind->setCurrentIndex(static_cast<int>(std::ranges::find(evidenceKinds, m_item.kind) - evidenceKinds.begin()));
    first->addWidget(new Field(tr("&Kind"), m_kind), 2, Qt::AlignTop);
    body()->addLayout(first);
    m_link->setObjectName(QStringLiteral("evidenceLink"));
    m_link->setMaxLength(maxText);
    body()->addWidget(new Field(tr("&Where it is"), m_link, tr("A web address or a folder.")));
    body()->addWidget(makeFile());
    body()->addWidget(makeDates());
    m_note->setObjectName(QStringLiteral("evidenceNote"));
    m_note->setTabChangesFocus(true);
    m_statements->setObjectName(QStringLiteral("evidenceStatements"));
    m_statements->setMinimumHeight(static_cast<int>(textScaled(130)));
    auto *last = new QHBoxLayout;
    last->setSpacing(spacing::medium);
    last->addWidget(new Field(tr("&Note"), m_note), 2);
    last->addWidget(new Field(tr("&Statements it supports"), m_statements, tr("Press Space to tick.")), 3);
    body()->addLayout(last, 1);
    listStatements();
    setButtons(m_isNew ? tr("Add evidence") : tr("Save"), tr("Cancel"));
    m_before = filledIn();
}

QWidget *EvidenceForm::makeFile()
{
    auto *file = new QWidget;
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    m_fileName->setObjectName(QStringLiteral("evidenceFile"));
    m_fileName->setEliding(true);
    row->addWidget(m_fileName, 1);
    auto *choose = new QPushButton(tr("Attach a file…"));
    row->addWidget(choose);
    m_takeAway->setObjectName(QStringLiteral("takeFileAway"));
    row->addWidget(m_takeAway);
    file->setFocusProxy(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Attach a file"));
        if (!path.isEmpty())
            attach(path);
    });
    connect(m_takeAway, &QPushButton::clicked, this, [this] {
        m_file.reset();
        m_fileChanged = true;
        showFile();
    });
    showFile();
    m_fileField = new Field(tr("Attached &copy"), file,
                            tr("Up to %1 MB each and %2 MB in total. Anyone with your Waymark file can open it.")
                                .arg(maxAttachment / (qint64{1024} * 1024))
                                .arg(maxAttached / (qint64{1024} * 1024)));
    return m_fileField;
}

QWidget *EvidenceForm::makeDates()
{
    auto *dates = new QWidget;
    auto *row = new QHBoxLayout(dates);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::page);
    m_date->setTickText(tr("Dated"));
    m_date->setDate(m_item.date);
    m_reviewBy->setTickText(tr("Check again by"));
    m_reviewBy->tick()->setObjectName(QStringLiteral("hasReviewBy"));
    m_reviewBy->editor()->setObjectName(QStringLiteral("reviewBy"));
    m_reviewBy->setDate(m_item.reviewBy);
    row->addWidget(m_date);
    row->addWidget(m_reviewBy);
    row->addStretch(1);
    return dates;
}

void EvidenceForm::listStatements()
{
    const StoredStructure *stored = m_document.workspace().structures().find(m_edition);
    for (const Statement &statement : stored->structure.statements()) {
        auto *line = new QListWidgetItem(
            tr("%1 %2", "number and title of a statement").arg(statement.number.toString(), statement.shortTitle),
            m_statements);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setCheckState(std::ranges::find(m_ticked, statement.number) != m_ticked.end() ? Qt::Checked
                                                                                            : Qt::Unchecked);
        line->setData(Qt::UserRole, statement.number.toString());
    }
    // What is ticked is in sight, where the list scrolls: once it is laid out it has a place to be scrolled to.
    QTimer::singleShot(0, m_statements, [list = m_statements] {
        for (int row = 0; list->verticalScrollBar()->maximum() > 0 && row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                return list->scrollToItem(list->item(row));
        }
    });
}

void EvidenceForm::propose(const QString &text)
{
    m_title->setText(text.simplified().left(maxName));
    m_title->selectAll();
    m_note->setPlainText(text);
    if (isWebAddress(text.trimmed()))
        m_link->setText(text.trimmed());
}

void EvidenceForm::attach(const QString &path)
{
    auto read = readAttachment(m_item.id, path);
    if (!read) {
        const auto *error = std::get_if<FileError>(&read.error());
        const bool isTooLarge = error && error->problem == FileError::Problem::TooLarge;
        const QString why =
            isTooLarge ? tr("%1 is too large to attach: a copy can have up to %2 MB. Enter where it is instead, "
                            "as a web address or a folder.")
                             .arg(QFileInfo(path).fileName())
                             .arg(maxAttachment / (qint64{1024} * 1024))
                       : sentence(read.error());
        // Where the file was chosen, which can be out of sight of the foot.
        m_fileField->setProblem(why);
        if (isTooLarge)
            m_link->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_fileField->setProblem({});
    setTrouble({});
    m_file = std::move(*read);
    m_fileChanged = true;
    if (m_title->text().isEmpty())
        m_title->setText(QFileInfo(path).completeBaseName().left(maxName));
    showFile();
}

void EvidenceForm::showFile()
{
    m_fileName->setText(m_file ? m_file->name : tr("No copy attached."));
    m_takeAway->setVisible(m_file.has_value());
}

EvidenceItem EvidenceForm::filledIn() const
{
    EvidenceItem item = m_item;
    item.title = m_title->text().simplified();
    item.kind = evidenceKinds[static_cast<std::size_t>(m_kind->currentIndex())];
    item.link = m_link->text();
    item.date = m_date->date();
    item.reviewBy = m_reviewBy->date();
    item.note = m_note->toPlainText().left(maxText);
    std::vector<StatementNumber> ticked;
    for (int row = 0; row < m_statements->count(); ++row) {
        if (m_statements->item(row)->checkState() == Qt::Checked)
            ticked.push_back(*StatementNumber::parse(m_statements->item(row)->data(Qt::UserRole).toString()));
    }
    if (m_isNew || ticked != m_ticked) {
        item.structure = m_edition;
        item.statements = std::move(ticked);
    }
    return item;
}

bool EvidenceForm::wouldBeMissed() const
{
    return FormDialog::wouldBeMissed() || m_fileChanged || filledIn().statements != m_before.statements;
}

bool EvidenceForm::submit()
{
    const EvidenceItem item = filledIn();
    if (item.title.isEmpty()) {
        pointTo(m_titleField, tr("Enter a title."));
        return false;
    }
    m_titleField->setProblem({});
    if (m_isNew)
        return m_document.perform(edit::AddEvidence{item, m_file});
    std::vector<Edit> edits{edit::ReviseEvidence{item}};
    if (m_fileChanged)
        edits.emplace_back(edit::Attach{item.id, m_file});
    return m_document.performAll(QStringLiteral("revise-evidence"), edits);
}

void EvidenceForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPath(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EvidenceForm::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    attach(localPath(*event->mimeData()));
}

} // namespace waymark
