// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/group/groupwindow.h"

#include "core/base/wholefile.h"
#include "core/export/groupexport.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "ui/charts/chartview.h"
#include "ui/charts/levelbarschart.h"
#include "ui/desk/messages.h"
#include "ui/desk/page.h"
#include "ui/desk/saved.h"
#include "ui/look/card.h"
#include "ui/look/waymarkstyle.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <algorithm>
#include <set>

namespace waymark {
namespace {

QString counted(const char *text, std::size_t count)
{
    return QCoreApplication::translate("Group", text, nullptr, static_cast<int>(count));
}

QString lineName(const InstitutionGroupMember &member)
{
    const InstitutionGroupReview &review = *member.review;
    return review.finished
               ? QCoreApplication::translate("Group", "%1, %2", "name of a school, academic year")
                     .arg(memberName(member), review.year)
               : QCoreApplication::translate("Group", "%1, %2, not finished", "name of a school, academic year")
                     .arg(memberName(member), review.year);
}

/// What makes bars that are side by side less alike than they look.
QStringList whatIsMixed(const InstitutionGroup &group)
{
    std::set<QString> years;
    std::size_t unfinished = 0;
    bool anyCollege = false;
    bool anySchool = false;
    for (const InstitutionGroupMember &member : group.members) {
        if (!member.review)
            continue;
        years.insert(member.review->year);
        unfinished += member.review->finished ? 0 : 1;
        anyCollege = anyCollege || member.kind == InstitutionKind::College;
        anySchool = anySchool || member.kind != InstitutionKind::College;
    }
    QStringList notes;
    if (years.size() > 1)
        notes << QCoreApplication::translate("Group", "These reviews are from different years: %1.")
                     .arg(QStringList(years.begin(), years.end()).join(QStringLiteral(", ")));
    if (unfinished > 0)
        notes << counted(QT_TRANSLATE_N_NOOP("Group", "%n review(s) not finished, with drafts counted."), unfinished);
    if (anyCollege && anySchool)
        notes << QCoreApplication::translate("Group", "Schools and colleges answer texts that are worded differently.");
    return notes;
}

} // namespace

LevelBarsData institutionGroupBarsOf(const InstitutionGroup &group, const InstitutionGroupEdition &edition, int theme)
{
    LevelBarsData data;
    data.rowHeader = QCoreApplication::translate("Group", "School or college");
    data.title = QCoreApplication::translate("Group", "Statements at each level, all themes");
    for (const InstitutionGroupEdition::OneTheme &each : edition.themes) {
        if (each.number == theme)
            data.title = QCoreApplication::translate("Group", "Statements at each level, theme %1 %2")
                             .arg(QString::number(theme), each.title);
    }
    data.source = edition.title;
    for (const InstitutionGroupMember *member : group.membersOf(edition.structure)) {
        const Profile &profile = member->review->profile;
        const ProfilePart &part = theme == 0 ? profile.overall : *profile.theme(theme);
        data.levels = profile.levels;
        LevelBarsRow row;
        row.theme = {0, lineName(*member)};
        for (int level = 0; level <= profile.levels; ++level) {
            row.agreed.append(part.agreed[static_cast<std::size_t>(level)]);
            row.draft.append(part.drafts[static_cast<std::size_t>(level)]);
        }
        row.unanswered = part.total - part.answeredCount();
        if (part.median)
            row.median = medianNumerals(part.median);
        data.rows.append(row);
    }
    return data;
}

QString institutionGroupSummary(const InstitutionGroup &group, bool areLetters)
{
    QStringList parts{
        group.members.size() < 2
            ? counted(QT_TRANSLATE_N_NOOP("Group", "%n school(s) or college(s)."), group.members.size())
        : areLetters
            ? counted(QT_TRANSLATE_N_NOOP("Group", "%n school(s) or college(s), in order of letter and not ranked."),
                      group.members.size())
            : counted(QT_TRANSLATE_N_NOOP("Group", "%n school(s) or college(s), in order of name and not ranked."),
                      group.members.size())};
    parts += whatIsMixed(group);
    if (const std::size_t without = group.withoutReview().size(); without > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("Group", "%n without a review."), without));
    if (!group.copies.empty())
        parts.append(counted(QT_TRANSLATE_N_NOOP("Group", "%n copies not counted."), group.copies.size()));
    if (!group.unread.empty())
        parts.append(counted(QT_TRANSLATE_N_NOOP("Group", "%n file(s) not read."), group.unread.size()));
    return parts.join(u' ');
}

QStringList copyLines(const InstitutionGroup &group)
{
    QStringList lines;
    for (const InstitutionGroupCopy &copy : group.copies) {
        const QString &source = copy.member.source;
        const QString name = source.isEmpty() ? QCoreApplication::translate("Group", "A file") : source;
        lines.append(QCoreApplication::translate("Group", "%1: %2", "a file, why it is not counted")
                         .arg(name, copyReason(copy)));
    }
    return lines;
}

QStringList unreadLines(const InstitutionGroup &group)
{
    QStringList lines;
    for (const UnreadFile &file : group.unread) {
        const QString name = file.source.isEmpty() ? QCoreApplication::translate("Group", "A file") : file.source;
        lines.append(QCoreApplication::translate("Group", "%1: %2", "a file, why it was not read")
                         .arg(name, unreadReason(file.unread.why)));
    }
    return lines;
}

QStringList withoutReviewLines(const InstitutionGroup &group)
{
    QStringList lines;
    for (const InstitutionGroupMember *member : group.withoutReview())
        lines.append(QCoreApplication::translate("Group", "%1: no review yet").arg(memberName(*member)));
    return lines;
}

InstitutionGroupWindow::InstitutionGroupWindow(Document &document, QString folder, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_folder(std::move(folder))
    , m_stack(new QStackedWidget)
    , m_summary(wrappingLabel({}, TextSize::Body, Ink::Mute))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Stop reading")))
    , m_letters(new QCheckBox(tr("Letters instead of names")))
    , m_edition(new QComboBox)
    , m_theme(new QComboBox)
    , m_table(new QPushButton(tr("Table")))
    , m_save(new QPushButton(tr("Save…")))
    , m_chart(new ChartView)
    , m_apart(wrappingLabel({}, TextSize::Small, Ink::Mute))
{
    setObjectName(QStringLiteral("groupWindow"));
    setWindowTitle(tr("Group of schools or colleges"));
    resize(1100, 700);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::medium);
    column->addWidget(makeHead());
    m_summary->setObjectName(QStringLiteral("institutionGroupSummary"));
    column->addWidget(m_summary);
    auto *progress = new QHBoxLayout;
    m_progress->setAccessibleName(tr("Files read"));
    progress->addWidget(m_progress, 1);
    m_cancel->setObjectName(QStringLiteral("stopReading"));
    progress->addWidget(m_cancel);
    column->addLayout(progress);
    m_progress->hide();
    m_cancel->hide();
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeResult());

    connect(m_cancel, &QPushButton::clicked, &m_reader, &InstitutionGroupReader::cancel);
    connect(&m_reader, &InstitutionGroupReader::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&m_reader, &InstitutionGroupReader::finished, this, &InstitutionGroupWindow::take);
}

QWidget *InstitutionGroupWindow::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(new PlainLabel(tr("Side by side"), TextSize::Page, TextWeight::SemiBold), 1);
    auto *files = new QPushButton(tr("Open &files…"));
    connect(files, &QPushButton::clicked, this, &InstitutionGroupWindow::chooseFiles);
    row->addWidget(files);
    auto *folder = new QPushButton(tr("Open a f&older…"));
    makePrimary(folder);
    connect(folder, &QPushButton::clicked, this, &InstitutionGroupWindow::chooseFolder);
    row->addWidget(folder);
    for (QPushButton *button : {files, folder, m_cancel, m_table, m_save})
        button->setAutoDefault(false);
    return head;
}

/// As the other pages are while there is nothing on them; the way on is above it.
QWidget *InstitutionGroupWindow::makeEmpty()
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    auto *heading = new PlainLabel(tr("Which schools and colleges?"), TextSize::Title, TextWeight::SemiBold);
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto *words =
        wrappingLabel(tr("Open the folder with the files of a trust's or trio's schools and colleges, or several files "
                         "at once. Files are opened read-only, and nothing leaves this computer."),
                      TextSize::Body, Ink::Mute);
    words->setMaximumWidth(qRound(textScaled(620)));
    column->addWidget(words);
    column->addStretch(1);
    return empty;
}

QWidget *InstitutionGroupWindow::makeResult()
{
    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    m_edition->setObjectName(QStringLiteral("groupEdition"));
    m_edition->setAccessibleName(tr("Edition"));
    row->addWidget(m_edition);
    m_theme->setObjectName(QStringLiteral("groupTheme"));
    m_theme->setAccessibleName(tr("Theme"));
    row->addWidget(m_theme);
    row->addStretch(1);
    m_letters->setObjectName(QStringLiteral("letters"));
    row->addWidget(m_letters);
    row->addWidget(m_table);
    row->addWidget(makePictureButton(*m_chart));
    row->addWidget(m_save);
    column->addLayout(row);
    column->addWidget(chartOnCard(m_chart), 1);
    m_apart->setObjectName(QStringLiteral("groupApart"));
    auto *apart = new QScrollArea;
    apart->setFrameShape(QFrame::NoFrame);
    apart->setWidgetResizable(true);
    apart->setMaximumHeight(static_cast<int>(textScaled(90)));
    apart->setWidget(m_apart);
    column->addWidget(apart);

    connect(m_edition, &QComboBox::currentIndexChanged, this, [this] {
        fillChoices();
        refresh();
    });
    connect(m_theme, &QComboBox::currentIndexChanged, this, &InstitutionGroupWindow::refresh);
    connect(m_letters, &QCheckBox::toggled, this, &InstitutionGroupWindow::refresh);
    m_chart->showTableBy(*m_table);
    connect(m_save, &QPushButton::clicked, this, &InstitutionGroupWindow::chooseAndSave);
    tellOfSaving(*m_chart);
    return result;
}

void InstitutionGroupWindow::read(const QStringList &paths)
{
    m_own.reset();
    if (m_document.isOpen()) {
        const QFileInfo own(m_document.path());
        const bool isIn = std::any_of(paths.begin(), paths.end(), [&](const QString &path) {
            const QString whole = QFileInfo(path).canonicalFilePath();
            return own.canonicalFilePath() == whole || own.canonicalFilePath().startsWith(whole + u'/');
        });
        if (isIn)
            m_own = groupMember(m_document.workspace(), own.fileName());
    }
    m_summary->setText(tr("Reading the files…"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    m_reader.read(paths);
}

void InstitutionGroupWindow::take(const InstitutionGroup &group, bool cancelled)
{
    m_progress->hide();
    m_cancel->hide();
    m_group = group;
    if (m_own) {
        // It is locked for everyone but this window.
        const QString own = QFileInfo(m_document.isOpen() ? m_document.path() : QString()).fileName();
        std::erase_if(m_group.unread, [&](const UnreadFile &file) {
            return file.unread.why == Unread::Why::Locked && QFileInfo(file.source).fileName() == own;
        });
        m_group.members.push_back(*m_own);
        for (const InstitutionGroupCopy &copy : m_group.copies)
            m_group.members.push_back(copy.member); // of the one that is open here, perhaps
        m_group = groupOf(std::move(m_group.members), std::move(m_group.unread));
    }
    {
        const QSignalBlocker blocker(m_edition);
        m_edition->clear();
        for (const InstitutionGroupEdition &edition : m_group.editions())
            m_edition->addItem(edition.title, edition.structure.hex);
    }
    // With one edition there is nothing to choose.
    m_edition->setVisible(m_edition->count() > 1);
    fillChoices();
    m_stack->setCurrentIndex(1);
    refresh();
    if (cancelled)
        m_summary->setText(tr("%1 Reading was stopped, so this is incomplete.").arg(m_summary->text()));
}

void InstitutionGroupWindow::fillChoices()
{
    const QSignalBlocker blocker(m_theme);
    const int before = m_theme->currentData().toInt();
    m_theme->clear();
    m_theme->addItem(tr("All themes"), 0);
    for (const InstitutionGroupEdition &edition : m_group.editions()) {
        if (edition.structure.hex != m_edition->currentData().toString())
            continue;
        for (const InstitutionGroupEdition::OneTheme &theme : edition.themes)
            m_theme->addItem(tr("%1 %2", "theme").arg(QString::number(theme.number), theme.title), theme.number);
    }
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(before)));
}

InstitutionGroup InstitutionGroupWindow::shownInstitutionGroup() const
{
    return m_letters->isChecked() ? deIdentified(m_group) : m_group;
}

void InstitutionGroupWindow::refresh()
{
    const InstitutionGroup group = shownInstitutionGroup();
    m_summary->setText(institutionGroupSummary(group, m_letters->isChecked()));
    m_apart->setText((withoutReviewLines(group) + copyLines(group) + unreadLines(group)).join(u'\n'));
    m_apart->parentWidget()->parentWidget()->setVisible(!m_apart->text().isEmpty());
    m_chart->setVisible(m_edition->count() > 0);
    for (const InstitutionGroupEdition &edition : group.editions()) {
        if (edition.structure.hex == m_edition->currentData().toString())
            m_chart->setChart(std::make_unique<LevelBarsChart>(
                institutionGroupBarsOf(group, edition, m_theme->currentData().toInt())));
    }
}

void InstitutionGroupWindow::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder with the files of the group"), m_folder);
    if (folder.isEmpty())
        return;
    m_folder = folder;
    read({folder});
}

void InstitutionGroupWindow::chooseFiles()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Files of the group"), m_folder,
                                      tr("Waymark files and exports (*.waymark *.json *.zip);;All files (*)"));
    if (!files.isEmpty())
        read(files);
}

bool InstitutionGroupWindow::saveTo(const QString &path, Existing existing)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const InstitutionGroupExport format = suffix == u"xlsx"  ? InstitutionGroupExport::Xlsx
                                          : suffix == u"csv" ? InstitutionGroupExport::Csv
                                                             : InstitutionGroupExport::Json;
    const auto bytes = institutionGroupBytes(shownInstitutionGroup(), format);
    return bytes && writeWholeFile(path, *bytes, existing).has_value();
}

void InstitutionGroupWindow::chooseAndSave()
{
    const QString tables = tr("Spreadsheet (*.xlsx)");
    const QString texts = tr("Table as text (*.csv)");
    QString chosen;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save"), QDir(m_folder).filePath(tr("careers reviews of a group", "in the name of a file")),
        QStringList{tables, texts, tr("JSON (*.json)")}.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty())
        return;
    const QString typed = QFileInfo(path).suffix().toLower();
    const QString kind = chosen == tables  ? QStringLiteral("xlsx")
                         : chosen == texts ? QStringLiteral("csv")
                                           : QStringLiteral("json");
    const bool isOurs = typed == u"xlsx" || typed == u"csv" || typed == u"json";
    const auto [named, existing] = saveTarget(path, isOurs ? typed : kind);
    if (saveTo(named, existing))
        tellSaved(this, tr("Table saved"), tr("The table is saved at %1.").arg(QDir::toNativeSeparators(named)), named);
    else
        tell(this, tr("The table was not saved"), tr("It could not be saved there. Choose another folder."));
}

} // namespace waymark
