// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/answer/bringanswersdialog.h"

#include "ui/document/document.h"
#include "ui/look/plainlabel.h"
#include "ui/look/waymarkstyle.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

namespace waymark {

AnswersIntake::AnswersIntake(Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&m_timer, &QTimer::timeout, this, &AnswersIntake::takeSome);
}

AnswersIntake::~AnswersIntake() { stopReading(); }

void AnswersIntake::stopReading()
{
    m_timer.stop();
    m_cancelled = true;
    if (m_reader.joinable())
        m_reader.join();
    m_read.clear();
}

void AnswersIntake::start(const QStringList &paths)
{
    begin([paths, own = m_document.path()](const auto &each) { eachOfferedFile(paths, own, each); });
}

void AnswersIntake::startWith(const QString &text)
{
    begin([text](const auto &each) { eachOfferedText(text, each); });
}

void AnswersIntake::begin(std::function<void(const std::function<bool(OfferedFile)> &)> read)
{
    stopReading();
    m_edits.clear();
    m_results.clear();
    m_tables.clear();
    m_trial = m_document.workspace();
    m_cancelled = false;
    m_allRead = false;
    m_reader = std::thread([this, read = std::move(read)] {
        read([this](OfferedFile file) {
            const std::lock_guard lock(m_mutex);
            m_read.push_back(std::move(file));
            return !m_cancelled;
        });
        m_allRead = true;
    });
    Q_EMIT progressed(0, 0);
    m_timer.start(0);
}

void AnswersIntake::cancel()
{
    stopReading();
    m_edits.clear();
    m_results.clear();
    m_tables.clear();
}

void AnswersIntake::takeSome()
{
    constexpr qint64 slice = 15; // ms: shorter than a frame of the screen
    QElapsedTimer since;
    since.start();
    const bool allRead = m_allRead; // asked before the last files are taken, not after
    std::size_t left = 0;
    while (!since.hasExpired(slice)) {
        std::optional<OfferedFile> file;
        {
            const std::lock_guard lock(m_mutex);
            left = m_read.size();
            if (left == 0)
                break;
            file = std::move(m_read.front());
            m_read.pop_front();
            --left;
        }
        if (const auto *sheets = std::get_if<std::vector<Sheet>>(&file->content)) {
            takeTable(*file, *sheets);
            continue;
        }
        const auto attempt = [this](const Edit &edit) {
            auto step = plan(m_trial, edit);
            if (step && !step->isEmpty()) {
                m_trial.apply(*step);
                m_edits.push_back(edit);
            }
            return step;
        };
        m_results.push_back(takeResponse(*file, m_trial, QDateTime::currentDateTimeUtc(), attempt));
    }
    Q_EMIT progressed(static_cast<int>(m_results.size()), static_cast<int>(m_results.size() + left));
    if (!m_timer.isActive()) // the bar of the last file may have cancelled it
        return;
    constexpr int pause = 10; // ms, while the reader is waited for
    m_timer.setInterval(left == 0 && !allRead ? pause : 0);
    if (allRead && left == 0)
        write();
}

void AnswersIntake::takeTable(const OfferedFile &file, const std::vector<Sheet> &sheets)
{
    const Review *review = m_document.review();
    auto sheet = review ? findAnswerTable(sheets, file.name, m_document.workspace().structureOf(*review))
                        : failed(Refusal{Refusal::Reason::NoSuchReview});
    if (sheet) {
        if (auto left = leftOut(*sheet))
            m_results.push_back(std::move(*left));
        m_tables.push_back(std::move(*sheet));
        return;
    }
    Taken taken;
    taken.name = file.name;
    taken.error = std::move(sheet.error());
    m_results.push_back(std::move(taken));
}

void AnswersIntake::write()
{
    stopReading();
    if (!m_edits.empty())
        m_document.backUpBefore(BackupReason::Import);
    if (!m_edits.empty() && !m_document.performAll(QStringLiteral("import-responses"), m_edits)) {
        // Refused as a whole, which the document has said: then nothing was taken.
        for (Taken &each : m_results) {
            if (each.what != Taken::What::Accepted && each.what != Taken::What::Waits)
                continue;
            each.what = Taken::What::Refused;
            each.error = FileError{FileError::Problem::CannotWrite, m_document.path()};
        }
    }
    m_trial = {};
    m_edits.clear();
    Q_EMIT finished();
}

BringAnswersDialog::BringAnswersDialog(Document &document, const QStringList &paths, QWidget *parent)
    : BringAnswersDialog(document, parent)
{
    m_intake->start(paths);
}

BringAnswersDialog::BringAnswersDialog(const PastedText &pasted, Document &document, QWidget *parent)
    : BringAnswersDialog(document, parent)
{
    m_intake->startWith(pasted.text);
}

BringAnswersDialog::BringAnswersDialog(Document &document, QWidget *parent)
    : QDialog(parent)
    , m_intake(new AnswersIntake(document, this))
    , m_heading(new PlainLabel(tr("Importing answers"), TextSize::Page, TextWeight::SemiBold))
    , m_progress(new QProgressBar)
    , m_list(new QListWidget)
    , m_close(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("bringAnswersDialog"));
    setWindowTitle(tr("Import answers"));
    setModal(true);
    m_heading->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("broughtIn"));
    m_list->setAccessibleName(tr("Result for each file"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    m_progress->setAccessibleName(tr("Files read"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::medium);
    column->addWidget(m_heading);
    column->addWidget(m_progress);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    column->addLayout(foot);
    resize(static_cast<int>(textScaled(640)), static_cast<int>(textScaled(180)));

    connect(m_close, &QPushButton::clicked, this, [this] { m_isDone ? accept() : reject(); });
    connect(m_intake, &AnswersIntake::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, std::max(total, 1));
        m_progress->setValue(done);
    });
    connect(m_intake, &AnswersIntake::finished, this, &BringAnswersDialog::showResults);
}

void BringAnswersDialog::reject()
{
    m_intake->cancel();
    QDialog::reject();
}

void BringAnswersDialog::showResults()
{
    m_isDone = true;
    const std::vector<Taken> &results = m_intake->results();
    if (results.empty() && !tables().empty())
        return accept();
    const auto count = [&results](Taken::What what) {
        return static_cast<int>(std::ranges::count(results, what, &Taken::what));
    };
    const int taken = count(Taken::What::Accepted) + count(Taken::What::Waits);
    QStringList parts{tr("%n response(s) imported", nullptr, taken)};
    if (const int waiting = count(Taken::What::Waits))
        parts.append(tr("%n to choose between", nullptr, waiting));
    if (const int again = count(Taken::What::AlreadyThere))
        parts.append(tr("%n already imported", nullptr, again));
    if (const int refused = count(Taken::What::Refused))
        parts.append(tr("%n not accepted", nullptr, refused));
    if (const int others = count(Taken::What::NotAnswers))
        parts.append(tr("%n without answers", nullptr, others));
    m_heading->setText(parts.join(QStringLiteral(", ")));
    // Those that need someone come first.
    std::vector<const Taken *> inOrder;
    inOrder.reserve(results.size());
    for (const Taken &each : results)
        inOrder.push_back(&each);
    std::ranges::stable_sort(inOrder, [](const Taken *a, const Taken *b) {
        const auto rank = [](const Taken *each) {
            return !each->isTaken() ? 0 : each->what == Taken::What::Waits ? 1 : 2;
        };
        return rank(a) < rank(b);
    });
    for (const AnswerTable &table : tables())
        m_list->addItem(tr("%1: a table. You check its rows next.", "name of a file").arg(table.file));
    for (const Taken *each : inOrder)
        m_list->addItem(sentence(*each));
    m_progress->hide();
    m_list->show();
    m_close->setText(tables().empty() ? tr("Close") : tr("Continue to the table"));
    m_close->setDefault(true);
    makePrimary(m_close);
    resize(width(), static_cast<int>(textScaled(m_list->count() > 6 ? 460 : 320)));
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

} // namespace waymark
