// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencedialog.h"

#include "core/insight/followup.h"
#include "core/insight/spread.h"
#include "core/kinds/filekind.h"
#include "core/review/acrosseditions.h"
#include "core/text/errors.h"
#include "core/text/followup.h"
#include "core/text/numbersanddates.h"
#include "ui/desk/messages.h"
#include "ui/desk/onlyshown.h"
#include "ui/desk/page.h"
#include "ui/desk/saved.h"
#include "ui/document/document.h"
#include "ui/evidence/evidencecopies.h"
#include "ui/evidence/evidenceform.h"
#include "ui/evidence/evidencelink.h"
#include "ui/forms/formdialog.h"
#include "ui/look/flowlayout.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/look/waymarkstyle.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace waymark {
namespace {

/// Lives as long as the program: the other program shows the copy after this dialog is closed.
EvidenceCopies &copies()
{
    if (auto *made = qApp->findChild<EvidenceCopies *>())
        return *made;
    return *new EvidenceCopies(qApp);
}

QString numbersOf(const std::vector<StatementNumber> &statements)
{
    QStringList numbers;
    for (const StatementNumber statement : statements)
        numbers.append(statement.toString());
    return numbers.join(QStringLiteral(", "));
}

} // namespace

QStringList evidenceFromColleagues(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    QStringList taken;
    for (const EvidenceItem *item : workspace.evidenceFor(review.structure, statement))
        taken << inOneLine({item->title, item->link, item->note}).simplified();
    QStringList texts;
    for (const Remark &each : remarks(workspace, review, statement)) {
        const QString text = each.text.simplified();
        const bool isTaken = std::ranges::any_of(taken, [&](const QString &kept) { return kept.contains(text); });
        if (each.isEvidence && !text.isEmpty() && !isTaken && !texts.contains(text))
            texts << text;
    }
    return texts;
}

EvidenceDialog::EvidenceDialog(Document &document, std::optional<StatementNumber> statement, QWidget *parent)
    : FormDialog(tr("Evidence"),
                 tr("Evidence is stored once and can support any number of statements and reviews. Drop a file here to "
                    "add it."),
                 parent)
    , m_document(document)
    , m_statement(statement)
    , m_opener([](const QUrl &url) { return QDesktopServices::openUrl(url); })
    , m_filter(new QComboBox)
    , m_list(new QListWidget)
    , m_empty(wrappingLabel({}, TextSize::Body, Ink::Mute))
    , m_offered(new QVBoxLayout)
    , m_without(wrappingLabel({}, TextSize::Body, Ink::Text))
{
    setObjectName(QStringLiteral("evidenceDialog"));
    setAcceptDrops(true);
    setMinimumWidth(static_cast<int>(textScaled(700)));
    watch(document);
    if (statement)
        m_filter->addItem(tr("For statement %1").arg(statement->toString()), static_cast<int>(Shown::Statement));
    m_filter->addItem(tr("All"), static_cast<int>(Shown::All));
    m_filter->addItem(tr("Due to be checked"), static_cast<int>(Shown::Stale));
    m_filter->addItem(tr("Not linked to a statement"), static_cast<int>(Shown::Unfiled));
    m_filter->setObjectName(QStringLiteral("evidenceFilter"));
    body()->addWidget(new Field(tr("S&how"), m_filter));
    m_list->setObjectName(QStringLiteral("evidenceList"));
    m_list->setAccessibleName(tr("Evidence"));
    m_list->setMinimumHeight(static_cast<int>(textScaled(120)));
    m_list->setWordWrap(true);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_empty);
    body()->addWidget(makeButtons());
    m_offered->setSpacing(spacing::tiny);
    body()->addLayout(m_offered);
    m_without->setObjectName(QStringLiteral("withoutEvidence"));
    body()->addWidget(m_without);
    setButtons(tr("Close"), {});

    connect(m_filter, &QComboBox::currentIndexChanged, this, &EvidenceDialog::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &EvidenceDialog::showButtons);
    connect(m_list, &QListWidget::itemActivated, this, &EvidenceDialog::change);
    connect(&document, &Document::changed, this, &EvidenceDialog::refresh);
    refresh();
}

QWidget *EvidenceDialog::makeButtons()
{
    auto *buttons = new QWidget;
    // Two rows, the list's and the copy's: one would be wider than a small screen.
    auto *both = new QVBoxLayout(buttons);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(spacing::small);
    auto *row = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    for (QHBoxLayout *each : {row, second}) {
        each->setSpacing(spacing::small);
        both->addLayout(each);
    }
    const auto make = [&](const QString &text, const char *name, void (EvidenceDialog::*deed)()) {
        auto *button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, deed);
        row->addWidget(button);
        return button;
    };
    auto *adding = new QPushButton(tr("&Add evidence…"));
    adding->setObjectName(QStringLiteral("addEvidence"));
    adding->setAutoDefault(false);
    connect(adding, &QPushButton::clicked, this, [this] { add(); });
    row->addWidget(adding);
    needsChangeableFile(adding, m_document);
    m_change = make(tr("&Edit…"), "changeEvidence", &EvidenceDialog::change);
    m_remove = make(tr("&Remove…"), "removeEvidence", &EvidenceDialog::remove);
    for (QPushButton *each : {m_change, m_remove})
        needsChangeableFile(each, m_document);
    row->addStretch(1);
    row = second;
    m_open = make(tr("&Open the copy"), "openCopy", &EvidenceDialog::openCopy);
    m_save = make(tr("Sa&ve the copy…"), "saveCopy", &EvidenceDialog::saveCopy);
    m_openLink = make(tr("Open the &link…"), "openLink", &EvidenceDialog::openLink);
    m_copyLink = new QPushButton(tr("Copy the a&ddress"));
    m_copyLink->setObjectName(QStringLiteral("copyLink"));
    m_copyLink->setAutoDefault(false);
    connect(m_copyLink, &QPushButton::clicked, this, [this] {
        const EvidenceItem *item = chosen();
        if (!item)
            return;
        QGuiApplication::clipboard()->setText(item->link);
        showNotice(this, tr("Address copied, ready to paste"));
    });
    row->addWidget(m_copyLink);
    row->addStretch(1);
    return buttons;
}

bool EvidenceDialog::isShown(const EvidenceItem &item) const
{
    switch (static_cast<Shown>(m_filter->currentData().toInt())) {
    case Shown::Statement:
        return supports(m_document.workspace(), item, m_document.review()->structure, *m_statement);
    case Shown::Stale:
        return isStale(item, QDate::currentDate());
    case Shown::Unfiled:
        return item.statements.empty();
    case Shown::All:
        break;
    }
    return true;
}

QString EvidenceDialog::supportedBy(const EvidenceItem &item) const
{
    if (item.statements.empty())
        return tr("not linked to a statement");
    const Review *review = m_document.review();
    const auto here = review ? supportedIn(m_document.workspace(), item, review->structure) : item.statements;
    // Numbers of another edition would be read as this one's.
    return here.empty() ? tr("for statements in an earlier edition that are not matched")
                        : tr("for %1").arg(numbersOf(here));
}

QString EvidenceDialog::lineOf(const EvidenceItem &item) const
{
    QStringList about{evidenceKindName(item.kind)};
    if (item.date)
        about.append(longDate(*item.date));
    about.append(supportedBy(item));
    if (const Attachment *file = m_document.workspace().attachment(item.id))
        about.append(tr("copy: %1").arg(file->name));
    else if (!item.link.isEmpty())
        about.append(item.link.left(80));
    if (isStale(item, QDate::currentDate()))
        about.append(tr("! Check again: was due %1").arg(longDate(*item.reviewBy)));
    return item.title + u'\n' + inOneLine(about);
}

void EvidenceDialog::refresh()
{
    const QString before = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    for (const EvidenceItem *item : evidenceByTitle(m_document.workspace())) {
        if (!isShown(*item))
            continue;
        auto *line = new QListWidgetItem(lineOf(*item), m_list);
        line->setData(Qt::UserRole, item->id.toString());
        if (isStale(*item, QDate::currentDate()))
            line->setForeground(Tokens::of(palette()).warn);
        if (item->id.toString() == before)
            m_list->setCurrentItem(line);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    const bool none = m_document.workspace().evidence().size() == 0;
    m_empty->setText(none ? tr("No evidence yet. Add a title and where to find it, or attach a copy.")
                          : tr("Nothing to show."));
    m_empty->setVisible(m_list->count() == 0);
    showWithout();
    showOffered();
    showButtons();
}

void EvidenceDialog::showOffered()
{
    retireLayout(m_offered);
    const Review *review = m_document.review();
    const bool isWanted =
        m_statement && review && m_filter->currentData().toInt() == static_cast<int>(Shown::Statement);
    const QStringList texts =
        isWanted ? evidenceFromColleagues(m_document.workspace(), *review, *m_statement) : QStringList();
    if (texts.isEmpty())
        return;
    m_offered->addWidget(
        wrappingLabel(tr("From colleagues' forms, not in your evidence yet:"), TextSize::Body, Ink::Mute));
    for (const QString &text : texts) {
        auto *row = new QWidget;
        row->setObjectName(QStringLiteral("offeredEvidence"));
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(spacing::medium);
        across->addWidget(wrappingLabel(text, TextSize::Body, Ink::Text), 1);
        auto *take = new LinkButton(tr("Add to evidence…"));
        take->setObjectName(QStringLiteral("takeOverEvidence"));
        take->setAccessibleName(tr("Add to evidence: %1").arg(text.left(80)));
        connect(take, &LinkButton::clicked, this, [this, text] { takeOver(text); });
        needsChangeableFile(take, m_document);
        across->addWidget(take, 0, Qt::AlignTop);
        m_offered->addWidget(row);
    }
}

void EvidenceDialog::takeOver(const QString &text)
{
    EvidenceForm form(m_document, {}, {*m_statement}, this);
    form.propose(text);
    form.exec();
}

void EvidenceDialog::choose(EvidenceId evidence)
{
    m_filter->setCurrentIndex(m_filter->findData(static_cast<int>(Shown::All)));
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == evidence.toString())
            m_list->setCurrentRow(row);
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

void EvidenceDialog::showWithout()
{
    const Review *review = m_document.review();
    const auto without =
        review ? upperWithoutEvidence(m_document.workspace(), *review) : std::vector<StatementNumber>();
    m_without->setText(without.empty()
                           ? QString()
                           : tr("Statements at a higher level with no evidence linked: %1").arg(numbersOf(without)));
    m_without->setVisible(!without.empty());
}

void EvidenceDialog::showButtons()
{
    const EvidenceItem *item = chosen();
    const Attachment *file = item ? m_document.workspace().attachment(item->id) : nullptr;
    m_change->setEnabled(item);
    m_remove->setEnabled(item);
    m_save->setEnabled(file);
    for (QPushButton *each : {m_openLink, m_copyLink})
        each->setEnabled(item && !item->link.isEmpty());
    const bool isUnsafe = file && !isSafeToOpen(file->name);
    m_open->setEnabled(file && !isUnsafe);
    setTrouble(
        isUnsafe
            ? tr("“%1” could be a program, so Waymark won't open it. Save the copy, and open it only if you trust it.")
                  .arg(file->name)
            : QString());
}

const EvidenceItem *EvidenceDialog::chosen() const
{
    const QListWidgetItem *line = m_list->currentItem();
    return line ? m_document.workspace().evidence().find(EvidenceId::parse(line->data(Qt::UserRole).toString()))
                : nullptr;
}

void EvidenceDialog::add(const QString &file)
{
    if (!m_document.review() || m_document.isOnlyShown())
        return;
    EvidenceForm form(m_document, {}, m_statement ? std::vector{*m_statement} : std::vector<StatementNumber>(), this);
    if (!file.isEmpty())
        form.attach(file);
    form.exec();
}

void EvidenceDialog::change()
{
    if (const EvidenceItem *item = chosen(); item && !m_document.isOnlyShown())
        EvidenceForm(m_document, *item, {}, this).exec();
}

void EvidenceDialog::remove()
{
    const EvidenceItem *item = chosen();
    if (item && confirm(this, tr("Remove this evidence?"),
                        tr("An attached copy will be removed too. You can undo this."), tr("Remove")))
        m_document.perform(edit::RemoveEvidence{item->id});
}

void EvidenceDialog::openCopy()
{
    const EvidenceItem *item = chosen();
    const Attachment *file = item ? m_document.workspace().attachment(item->id) : nullptr;
    if (!file || !isSafeToOpen(file->name))
        return;
    if (const auto path = copies().make(*file))
        follow(fileToOpen(*path, file->name));
    else
        setTrouble(sentence(path.error()));
}

void EvidenceDialog::openLink()
{
    if (const EvidenceItem *item = chosen())
        follow(readEvidenceLink(item->link));
}

void EvidenceDialog::follow(const EvidenceLink &link)
{
    if (link.kind == EvidenceLink::Kind::Nothing)
        setTrouble(link.why);
    else if (ask(this, tr("Open evidence"), link.question, tr("Open"), tr("Cancel"), link.explanation) &&
             !m_opener(link.url))
        setTrouble(tr("It could not be opened. It is no longer there, or this computer has no program for it."));
}

void EvidenceDialog::saveCopy()
{
    const EvidenceItem *item = chosen();
    const Attachment *file = item ? m_document.workspace().attachment(item->id) : nullptr;
    if (!file)
        return;
    const QFileInfo name(file->name);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the copy"),
        name.suffix().isEmpty() ? file->name : proposedFileName({name.completeBaseName()}, name.suffix()));
    if (path.isEmpty())
        return;
    if (const auto saved = saveAttachment(*file, path); !saved)
        setTrouble(sentence(saved.error()));
    else
        tellSaved(this, tr("Copy saved"), tr("The copy is saved at %1.").arg(QDir::toNativeSeparators(path)), path,
                  isSafeToOpen(file->name) ? Opening::Offered : Opening::No);
}

void EvidenceDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void EvidenceDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // Asked once the drag is over: a dialog inside it would hold up the program that the file came from.
    QTimer::singleShot(0, this, [this, path = event->mimeData()->urls().front().toLocalFile()] { add(path); });
}

} // namespace waymark
