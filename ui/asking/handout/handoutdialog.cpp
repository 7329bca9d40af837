// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/handout/handoutdialog.h"

#include "core/asking/pack.h"
#include "core/asking/packfiles.h"
#include "core/asking/questions.h"
#include "core/base/webaddress.h"
#include "core/base/wholefile.h"
#include "core/export/workbook.h"
#include "core/insight/returns.h"
#include "core/text/errors.h"
#include "core/text/numbersanddates.h"
#include "ui/desk/messages.h"
#include "ui/desk/page.h"
#include "ui/desk/saved.h"
#include "ui/document/document.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/look/accessible.h"
#include "ui/look/choices.h"
#include "ui/look/flowlayout.h"
#include "ui/look/plainlabel.h"
#include "ui/look/waymarkstyle.h"
#include "ui/report/themesheets.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <set>

namespace waymark {
namespace {

QString themesOf(const Pack &pack)
{
    QStringList numbers;
    for (const int theme : pack.themes)
        numbers.append(QString::number(theme));
    return numbers.join(QStringLiteral(", "));
}

/// As long as nothing was made here.
QString whatIsSent(bool isAsked)
{
    return isAsked ? HandOutDialog::tr("Waymark sends nothing itself: send what you save or copy here.")
                   : HandOutDialog::tr("Waymark sends nothing itself: send what you save or copy here. Until then, "
                                       "themes are only planned.");
}

} // namespace

HandOutDialog::HandOutDialog(Document &document, QString folder, const QUuid &only, QWidget *parent)
    : FormDialog(tr("Send forms for %1").arg(document.review()->year),
                 tr("Colleagues think about their themes before you meet. The form works offline in any browser, with "
                    "nothing to install."),
                 parent)
    , m_document(document)
    , m_review(document.review()->id)
    , m_folder(std::move(folder))
    , m_all(packsOf(document.workspace(), *document.review(), ThemePacks::All))
    , m_recipients(new QListWidget)
    , m_recipientsField(new Field(tr("&For whom"), m_recipients))
    , m_kind(new SegmentedControl)
    , m_message(new QPlainTextEdit)
    , m_guidance(new QPlainTextEdit)
    , m_link(new QLineEdit)
    , m_linkField(new Field(tr("&Where it is"), m_link))
    , m_dated(new QCheckBox(tr("&Return by")))
    , m_returnBy(new DateEdit)
    , m_names(new QCheckBox(tr("Show &names with answers")))
    , m_paper(new QComboBox)
    , m_theme(new QComboBox)
    , m_told(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute))
    , m_written(new SavedLinks)
{
    setObjectName(QStringLiteral("handOutDialog"));
    watch(document);
    setMinimumWidth(static_cast<int>(textScaled(1100)));
    addRecipients(only);
    addAsking();
    addWays();
    addOtherTools();
    m_closing = setButtons(tr("Save and close"), tr("Cancel"));
    // What this is for is to send something: closing is not what catches the eye before anything was made.
    if (!isAsked())
        makePrimary(acceptButton(), false);
}

bool HandOutDialog::isAsked() const
{
    const Workspace &workspace = m_document.workspace();
    return workspace.reflections().find(m_review) || !workspace.responsesOf(m_review).empty();
}

QString HandOutDialog::about(const Pack &pack, bool isOutside) const
{
    if (!pack.voice)
        return {};
    QStringList parts;
    if (isOutside)
        parts << tr("not taking part in this review");
    parts << tr("themes: %1").arg(themesOf(pack));
    const Workspace &workspace = m_document.workspace();
    const std::vector<const Response *> sent = workspace.countingOf(m_review, *pack.voice);
    if (!sent.empty()) {
        int statements = 0;
        int answered = 0;
        for (const int number : pack.themes) {
            const Theme &theme = *workspace.structureOf(*m_document.review()).theme(number);
            statements += static_cast<int>(theme.statements.size());
            answered += answeredIn(workspace, sent, theme);
        }
        parts
            << (answered < statements
                    ? tr("answered %1 of %2", "statements").arg(QString::number(answered), QString::number(statements))
                    : tr("answered"));
    }
    return parts.join(QStringLiteral("; "));
}

void HandOutDialog::addRecipients(const QUuid &only)
{
    m_recipients->setObjectName(QStringLiteral("recipients"));
    wrapItems(*m_recipients);
    // Who doesn't take part can have themes all the same, and gets a form only where that is meant. (Before anyone is
    // listed as taking part, nobody is left out.)
    const bool isListed = !m_document.workspace().participantsOf(m_review).empty();
    const auto isOutside = [this, isListed](const Pack &pack) {
        const auto *person = pack.voice ? std::get_if<PersonId>(&*pack.voice) : nullptr;
        return isListed && person && !m_document.workspace().participants().find({m_review, *person});
    };
    std::stable_partition(m_all.begin(), m_all.end(), [&](const Pack &pack) { return !isOutside(pack); });
    const auto isBack = [this](const Pack &pack) {
        return pack.voice && !m_document.workspace().countingOf(m_review, *pack.voice).empty();
    };
    for (const Pack &pack : m_all) {
        const bool outside = isOutside(pack);
        const QString said = about(pack, outside);
        const QString title = packTitle(m_document.workspace(), pack);
        auto *item = new QListWidgetItem(
            said.isEmpty() ? title : tr("%1 (%2)", "a name; themes and what is known of them").arg(title, said),
            m_recipients);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isMeant = pack.voice && (only.isNull() ? !outside && !isBack(pack) : idOf(*pack.voice) == only);
        item->setCheckState(isMeant ? Qt::Checked : Qt::Unchecked);
        if (!only.isNull() && isMeant)
            m_recipients->setCurrentItem(item);
    }
    const bool given = std::ranges::any_of(m_all, [](const Pack &pack) { return pack.voice.has_value(); });
    if (!given && m_recipients->count() > 0)
        m_recipients->item(0)->setCheckState(Qt::Checked);
    if (!given)
        m_recipientsField->setHint(tr("No one has been asked about a theme yet. You can send a theme's form to anyone, "
                                      "and they enter their name or role."));
    m_recipients->setMinimumHeight(static_cast<int>(textScaled(132)));
    connect(m_recipients, &QListWidget::itemChanged, this, [this] { m_recipientsField->setProblem({}); });
}

void HandOutDialog::addAsking()
{
    // Who is beside how, so that all of it is in sight on a small screen.
    auto *columns = new QHBoxLayout;
    columns->setSpacing(spacing::page);
    columns->addWidget(m_recipientsField, 2);
    auto *how = new QVBoxLayout;
    how->setSpacing(spacing::small);
    columns->addLayout(how, 3);
    body()->addLayout(columns);
    const Reflection kept = m_document.workspace().reflection(m_review);
    m_kind->addSegment(tr("A blank form"));
    m_kind->addSegment(tr("My draft levels"));
    m_kind->setCurrentIndex(kept.packs == PackKind::DraftShown ? 1 : 0);
    how->addWidget(new Field(tr("What they see"), m_kind));

    m_message->setObjectName(QStringLiteral("handOutMessage"));
    m_message->setTabChangesFocus(true);
    m_message->setPlainText(kept.message);
    setLines(*m_message, 2); // and more where there is room
    how->addWidget(new Field(tr("Your &message"), m_message));

    m_guidance->setObjectName(QStringLiteral("handOutGuidance"));
    m_guidance->setTabChangesFocus(true);
    m_guidance->setPlainText(kept.guidance);
    setLines(*m_guidance, 1);
    auto *guidance = new QHBoxLayout;
    guidance->setSpacing(spacing::medium);
    guidance->addWidget(new Field(tr("Your &video or other guidance"), m_guidance), 1, Qt::AlignTop);
    guidance->addWidget(m_linkField, 1, Qt::AlignTop);
    how->addLayout(guidance);
    m_link->setObjectName(QStringLiteral("handOutLink"));
    m_link->setMaxLength(maxText);
    m_link->setFixedHeight(m_guidance->minimumHeight()); // as its neighbour
    m_link->setText(kept.guidanceLink);
    m_link->setPlaceholderText(tr("https://", "how an address begins"));
    connect(m_link, &QLineEdit::textEdited, this, [this] { m_linkField->setProblem({}); });

    auto *row = new FlowLayout;
    m_dated->setChecked(kept.returnBy.has_value());
    m_returnBy->setDate(kept.returnBy.value_or(QDate::currentDate().addDays(14)));
    m_returnBy->setAccessibleName(tr("Return by"));
    m_returnBy->setEnabled(m_dated->isChecked());
    connect(m_dated, &QCheckBox::toggled, m_returnBy, &QWidget::setEnabled);
    row->addWidget(m_dated);
    row->addWidget(m_returnBy);

    m_names->setObjectName(QStringLiteral("handOutNames"));
    m_names->setChecked(kept.namesSeen);
    if (!m_document.workspace().responsesOf(m_review).empty()) {
        m_names->setEnabled(false);
        m_names->setToolTip(tr("You already have answers, so whether names are shown can't be changed."));
    }
    row->addSpring();
    row->addWidget(m_names);
    how->addLayout(row);
    how->addStretch(1);
}

void HandOutDialog::addWays()
{
    auto *ways = new QWidget;
    auto *grid = new QGridLayout(ways);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(spacing::tiny); // all of the dialog is in sight on a small screen
    const auto add = [&](int row, const char *name, const QString &label, const QString &explanation, auto deed) {
        auto *button = new QPushButton(label);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, deed);
        grid->addWidget(button, row, 0);
        auto *text = new PlainLabel(explanation, TextSize::Small, TextWeight::Regular, Ink::Mute);
        text->setWordWrap(true);
        grid->addWidget(text, row, 1);
        return text;
    };
    add(0, "saveForms", tr("&Save forms…"),
        tr("One web page per person, for a shared folder, USB stick or email (some email systems block these)."),
        [this] {
            const QString folder = QFileDialog::getExistingDirectory(this, tr("Save forms"), m_folder);
            if (!folder.isEmpty())
                saveForms(folder);
        });
    add(1, "saveZip", tr("Save as &ZIP…"),
        tr("All forms in one file. Email often blocks web pages but allows ZIP files."), [this] {
            const QString path = QFileDialog::getSaveFileName(
                this, tr("Save as ZIP"),
                suggested(tr("careers review forms", "in the name of a file"), QStringLiteral("zip")),
                tr("ZIP (*.zip)"));
            if (!path.isEmpty())
                saveZip(path);
        });
    m_sheets = add(2, "saveSheets", tr("Save theme sheets (&PDF)…"), {}, [this] {
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Save theme sheets"),
            suggested(tr("careers review sheets", "in the name of a file"), QStringLiteral("pdf")), tr("PDF (*.pdf)"));
        if (!path.isEmpty())
            saveSheets(path);
    });
    add(3, "copyMail", tr("&Copy email text"), tr("Copies a covering email, ready to paste."), [this] { copyMail(); });
    m_remind = new QPushButton(tr("Copy a re&minder"));
    m_remind->setObjectName(QStringLiteral("copyReminder"));
    m_remind->setAutoDefault(false);
    m_remind->setToolTip(tr("Copies a short email for those who haven't answered, ready to paste"));
    connect(m_remind, &QPushButton::clicked, this, &HandOutDialog::copyReminder);
    m_remind->setVisible(isAsked());
    grid->addWidget(m_remind, 3, 2);
    m_paper->addItems({tr("A4"), tr("A3")});
    m_paper->setObjectName(QStringLiteral("paperSize"));
    m_paper->setAccessibleName(tr("Paper of the theme sheets"));
    grid->addWidget(m_paper, 2, 2);
    m_sheets->setObjectName(QStringLiteral("sheetsPages"));
    // Laying all of them out takes a moment: not at every key.
    m_counting.setSingleShot(true);
    m_counting.setInterval(300);
    connect(&m_counting, &QTimer::timeout, this, &HandOutDialog::countSheets);
    const auto later = [this] { m_counting.start(); };
    connect(m_recipients, &QListWidget::itemChanged, this, later);
    connect(m_paper, &QComboBox::currentIndexChanged, this, later);
    connect(m_message, &QPlainTextEdit::textChanged, this, later);
    connect(m_guidance, &QPlainTextEdit::textChanged, this, later);
    connect(m_link, &QLineEdit::textChanged, this, later);
    connect(m_dated, &QCheckBox::toggled, this, later);
    countSheets();
    grid->setColumnStretch(1, 1);
    // In sight however far the rest is scrolled; but large text on a small screen would leave the rest no room.
    auto *field = new Field(tr("How to send them"), ways);
    if (screen()->availableGeometry().height() < textScaled(560))
        body()->addWidget(field);
    else
        addAboveFoot(field);
    // It has its words from the beginning: what it says later moves nothing.
    m_told->setObjectName(QStringLiteral("handOutTold"));
    m_told->setWordWrap(true);
    m_told->setText(whatIsSent(isAsked()));
    addAboveFoot(m_told);
    addToFoot(m_written);
}

void HandOutDialog::addOtherTools()
{
    m_theme->setObjectName(QStringLiteral("questionsTheme"));
    m_theme->setAccessibleName(tr("Theme to copy or save questions for"));
    for (const Theme &theme : m_document.workspace().structureOf(*m_document.review()).themes())
        m_theme->addItem(tr("Theme %1").arg(theme.number), theme.number);
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    const auto add = [&](const char *name, const QString &label, auto deed) {
        auto *button = new QPushButton(label);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, deed);
        row->addWidget(button);
    };
    row->addWidget(m_theme);
    add("copyQuestions", tr("Copy &questions"), [this] { copyQuestions(); });
    add("saveQuestions", tr("Save &questions…"), [this] {
        const QString what = tr("careers review questions, theme %1", "in the name of a file").arg(questionsTheme());
        const QString path = QFileDialog::getSaveFileName(this, tr("Save questions"),
                                                          suggested(what, QStringLiteral("txt")), tr("Text (*.txt)"));
        if (!path.isEmpty())
            saveQuestions(path);
    });
    add("saveWorkbook", tr("Save a spr&eadsheet…"), [this] {
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Save a spreadsheet"),
            suggested(tr("careers review answers", "in the name of a file"), QStringLiteral("xlsx")),
            tr("Excel workbook (*.xlsx)"));
        if (!path.isEmpty())
            saveWorkbook(path);
    });
    row->addStretch(1);
    body()->addWidget(new Field(tr("With Microsoft Forms, Google Forms or a spreadsheet"), tools,
                                tr("Copy the questions one theme at a time (the guide explains how). The spreadsheet "
                                   "has the themes of the people ticked above. Import the answers as a table.")));
    body()->addStretch(1);
}

Reflection HandOutDialog::asked() const
{
    Reflection reflection = m_document.workspace().reflection(m_review);
    reflection.review = m_review;
    reflection.packs = m_kind->currentIndex() == 1 ? PackKind::DraftShown : PackKind::Blind;
    reflection.message = m_message->toPlainText().trimmed();
    reflection.guidance = m_guidance->toPlainText().trimmed();
    reflection.guidanceLink = m_link->text().trimmed();
    reflection.returnBy = m_dated->isChecked() ? std::optional(m_returnBy->date()) : std::nullopt;
    reflection.namesSeen = m_names->isChecked();
    return reflection;
}

std::vector<Pack> HandOutDialog::packs() const
{
    const Reflection reflection = asked();
    std::vector<Pack> ticked;
    for (int at = 0; at < m_recipients->count(); ++at) {
        if (m_recipients->item(at)->checkState() != Qt::Checked)
            continue;
        Pack pack = m_all[static_cast<std::size_t>(at)];
        pack.kind = reflection.packs;
        pack.message = reflection.message;
        pack.guidance = reflection.guidance;
        pack.guidanceLink = reflection.guidanceLink;
        pack.returnBy = reflection.returnBy;
        pack.namesSeen = reflection.namesSeen;
        ticked.push_back(std::move(pack));
    }
    return ticked;
}

QPageSize::PageSizeId HandOutDialog::paper() const
{
    return m_paper->currentIndex() == 1 ? QPageSize::A3 : QPageSize::A4;
}

void HandOutDialog::countSheets()
{
    const int pages = themeSheetsPageCount(m_document.workspace(), packs(), paper());
    m_sheets->setText(
        tr("For paper: boxes to tick and space to write, with a colour for each theme.") + QLatin1Char(' ') +
        (pages == 0 ? tr("No one is ticked.") : tr("%n page(s) for the people ticked above.", nullptr, pages)));
}

bool HandOutDialog::submit()
{
    // Nothing was changed and nothing goes out: no one has been asked by that.
    if (asked() == m_document.workspace().reflection(m_review))
        return true;
    if (!hasAddress())
        return false;
    // A date or a message asks no one: that is for the leader to say.
    if (!isAsked() &&
        !confirm(
            this, tr("Have your colleagues been asked?"),
            tr("You haven't saved a form or copied anything to send yet. If you save this now, colleagues count as "
               "asked. You can also save the forms first and send them later."),
            tr("They have been asked"), tr("Go back")))
        return false;
    return describe();
}

bool HandOutDialog::wouldBeMissed() const
{
    return asked() != m_document.workspace().reflection(m_review) && FormDialog::wouldBeMissed();
}

bool HandOutDialog::hasAddress()
{
    const QString link = asked().guidanceLink;
    if (link.isEmpty() || isWebAddress(link))
        return true;
    pointTo(m_linkField, sentence(Refusal{Refusal::Reason::NotAWebAddress, link.left(60)}));
    return false;
}

bool HandOutDialog::describe() { return m_document.perform(edit::DescribeReflection{asked()}); }

bool HandOutDialog::ready()
{
    setTrouble({});
    m_written->setPath({});
    m_told->setInk(Ink::Mute);
    m_told->setText(whatIsSent(isAsked()));
    if (packs().empty()) {
        pointTo(m_recipientsField, tr("Tick at least one."));
        return false;
    }
    return hasAddress();
}

QString HandOutDialog::suggested(const QString &what, const QString &suffix) const
{
    const Workspace &workspace = m_document.workspace();
    return QDir(m_folder).filePath(
        proposedFileName({workspace.institution().name, what, workspace.review(m_review)->year}, suffix));
}

void HandOutDialog::told(const QString &sentence, const QString &path)
{
    // Only what was made asks anyone. (Why it can't be stored is told by the document.)
    if (!describe())
        return;
    m_written->setPath(path);
    m_told->setInk(Ink::Good);
    m_told->setText(sentence);
    // How colleagues are asked is stored with what was made: there is one way out, and nothing is lost by it.
    m_closing->hide();
    acceptButton()->setText(tr("Close"));
    announce(*this, sentence);
}

void HandOutDialog::saveForms(const QString &folder)
{
    if (!ready())
        return;
    const auto written = writePackFolder(packFiles(m_document.workspace(), packs()), folder);
    if (!written)
        setTrouble(sentence(written.error()));
    else
        told(tr("%n form(s) saved in %1.", nullptr, static_cast<int>(written->size()))
                 .arg(QDir::toNativeSeparators(folder)),
             folder);
}

void HandOutDialog::saveZip(const QString &path)
{
    if (!ready())
        return;
    const auto [named, existing] = saveTarget(path, QStringLiteral("zip"));
    const auto written = writePackZip(packFiles(m_document.workspace(), packs()), named, existing);
    if (!written)
        setTrouble(sentence(written.error()));
    else
        told(tr("The forms are in %1.").arg(QDir::toNativeSeparators(named)), named);
}

void HandOutDialog::saveSheets(const QString &path)
{
    if (!ready())
        return;
    const auto [named, existing] = saveTarget(path, QStringLiteral("pdf"));
    const auto written = writeThemeSheetsPdf(m_document.workspace(), packs(), paper(), named, existing);
    if (!written)
        setTrouble(sentence(written.error()));
    else
        told(tr("%n page(s) for printing saved in %1.", nullptr, *written).arg(QDir::toNativeSeparators(named)), named);
}

int HandOutDialog::questionsTheme() const { return m_theme->currentData().toInt(); }

QString HandOutDialog::questions() const
{
    const Reflection reflection = asked();
    Pack pack;
    pack.review = m_review;
    pack.themes = {questionsTheme()};
    pack.message = reflection.message;
    pack.namesSeen = reflection.namesSeen;
    pack.guidance = reflection.guidance;
    pack.guidanceLink = reflection.guidanceLink;
    return questionsText(m_document.workspace(), pack, questionsTheme());
}

void HandOutDialog::copyQuestions()
{
    if (!ready())
        return;
    QGuiApplication::clipboard()->setText(questions());
    told(tr("The questions for theme %1 are on the clipboard.").arg(questionsTheme()));
}

void HandOutDialog::saveQuestions(const QString &path)
{
    if (!ready())
        return;
    const auto [named, existing] = saveTarget(path, QStringLiteral("txt"));
    const auto written = writeWholeFile(named, questions().toUtf8(), existing);
    if (!written)
        setTrouble(sentence(written.error()));
    else
        told(tr("The questions are in %1.").arg(QDir::toNativeSeparators(named)), named);
}

void HandOutDialog::saveWorkbook(const QString &path)
{
    if (!ready())
        return;
    std::set<int> themes;
    for (const Pack &pack : packs())
        themes.insert(pack.themes.begin(), pack.themes.end());
    const auto [named, existing] = saveTarget(path, QStringLiteral("xlsx"));
    const auto bytes = questionWorkbook(m_document.workspace(), *m_document.review(), {themes.begin(), themes.end()});
    const auto written = bytes ? writeWholeFile(named, *bytes, existing) : Result<void>(failed(bytes.error()));
    if (!written)
        setTrouble(sentence(written.error()));
    else
        told(tr("The spreadsheet is in %1.").arg(QDir::toNativeSeparators(named)), named);
}

void HandOutDialog::copyMail()
{
    if (!ready())
        return;
    QGuiApplication::clipboard()->setText(packMailText(m_document.workspace(), packs().front()));
    told(tr("The email text is on the clipboard."));
}

void HandOutDialog::copyReminder()
{
    if (!ready())
        return;
    const std::vector<Pack> ticked = packs();
    QGuiApplication::clipboard()->setText(
        packReminderText(m_document.workspace(), ticked.front(), QDate::currentDate()));
    QStringList names;
    for (const Pack &pack : ticked)
        names << packTitle(m_document.workspace(), pack);
    told(tr("The reminder is on the clipboard. Send it to %1.", "names").arg(QLocale().createSeparatedList(names)));
}

} // namespace waymark
