// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/wordingdialog.h"

#include "core/model/modelfile.h"
#include "core/model/ownwordings.h"
#include "core/review/offeredwordings.h"
#include "core/text/errors.h"
#include "core/text/institution.h"
#include "core/text/wordingnames.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/look/accessible.h"
#include "ui/look/card.h"
#include "ui/look/plainlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {
namespace {

QString sayOfPreview(const char *text) { return QCoreApplication::translate("ui/wordingpreview", text); }

QString placeText(StatementNumber statement, int level)
{
    return QCoreApplication::translate("ui/wordingpreview", "%1 level %2").arg(statement.toString()).arg(level);
}

QString doubtText(WordingPreview::Doubt::Why why)
{
    switch (why) {
    case WordingPreview::Doubt::Why::BrokenCharacters:
        return sayOfPreview(
            QT_TRANSLATE_NOOP("ui/wordingpreview", "characters look wrong: save the file as CSV UTF-8"));
    case WordingPreview::Doubt::Why::SameAsLevelBelow:
        return sayOfPreview(QT_TRANSLATE_NOOP("ui/wordingpreview", "the same text as the level below"));
    case WordingPreview::Doubt::Why::VeryShort:
        return sayOfPreview(QT_TRANSLATE_NOOP("ui/wordingpreview", "very short"));
    case WordingPreview::Doubt::Why::OtherTitle:
        return sayOfPreview(QT_TRANSLATE_NOOP("ui/wordingpreview", "a different title from an earlier line"));
    }
    return {};
}

QString leftOutText(const WordingPreview::LeftOut &record)
{
    return QCoreApplication::translate("ui/wordingpreview", "line %1: statement %2, level %3")
        .arg(QString::number(record.line), record.statement.left(40), record.level.left(40));
}

/// The structure that texts without themes go to: that of the review looked at, else of the wording that comes first.
const Structure *structureToMatch(const Document &document)
{
    const Workspace &workspace = document.workspace();
    if (const Review *review = document.review())
        return &workspace.structures().find(review->structure)->structure;
    return workspace.structures().isEmpty() ? nullptr : &workspace.structures().rows().begin()->second.structure;
}

Result<WordingPreview> previewOf(const Document &document, const QString &path)
{
    const auto bytes = readCsvFile(path);
    if (!bytes)
        return failed(bytes.error());
    if (!hasThemeColumn(*bytes))
        return readWordingCsv(*bytes, path, structureToMatch(document));
    auto own = readWordingCsv(*bytes, path, nullptr);
    for (const auto &[digest, stored] : document.workspace().structures().rows()) {
        if (own)
            own->recognise(stored.structure);
    }
    return own;
}

/// Two wordings of one day are told apart by a number.
QString nameFor(const Workspace &workspace, QDate today)
{
    const QString wanted = officialWordingName(today);
    QString name = wanted;
    const auto taken = [&](const auto &row) { return row.second.wording.name() == name; };
    for (int next = 2; std::ranges::any_of(workspace.wordings().rows(), taken); ++next)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(next);
    return name.left(maxName);
}

} // namespace

QString previewHeadline(const WordingPreview &preview)
{
    const auto matched = static_cast<int>(preview.matched);
    QString places =
        preview.matched == preview.expected
            ? QCoreApplication::translate("ui/wordingpreview", "All %1 texts were matched.").arg(preview.expected)
            : QCoreApplication::translate("ui/wordingpreview", "%n of %1 texts (was/were) matched.", nullptr, matched)
                  .arg(preview.expected);
    if (!preview.isCompleteModel)
        return places;
    return QCoreApplication::translate(
               "ui/wordingpreview",
               "The file has a theme column, so it will be added as a separate model, with %1 themes, %2 statements "
               "and %3 levels. Reviews that use it can't be compared with those that use another model. %4")
        .arg(preview.structure.themes().size())
        .arg(preview.structure.statementCount())
        .arg(preview.structure.levels())
        .arg(places);
}

std::vector<PreviewSection> previewSections(const WordingPreview &preview)
{
    std::vector<PreviewSection> sections;
    const auto add = [&](const char *title, const QStringList &lines) {
        if (!lines.isEmpty())
            sections.push_back({QCoreApplication::translate("ui/wordingpreview", "%1: %2", "a heading and how many")
                                    .arg(sayOfPreview(title))
                                    .arg(lines.size()),
                                lines});
    };
    QStringList missing;
    for (const auto &[statement, level] : preview.missing)
        missing << placeText(statement, level);
    add(QT_TRANSLATE_NOOP("ui/wordingpreview", "Missing (these levels can't be chosen)"), missing);
    QStringList notKnown;
    for (const auto &record : preview.notKnown)
        notKnown << leftOutText(record);
    add(QT_TRANSLATE_NOOP("ui/wordingpreview", "Not recognised, left out"), notKnown);
    QStringList twice;
    for (const auto &record : preview.duplicates)
        twice << leftOutText(record);
    add(QT_TRANSLATE_NOOP("ui/wordingpreview", "Duplicates (first one used)"), twice);
    QStringList readAs;
    for (const auto &each : preview.readAs)
        readAs << QCoreApplication::translate("ui/wordingpreview", "line %1: “%2” was read as %3")
                      .arg(QString::number(each.line), each.written, each.taken);
    add(QT_TRANSLATE_NOOP("ui/wordingpreview", "Numbers written differently"), readAs);
    QStringList doubtful;
    for (const auto &doubt : preview.doubtful)
        doubtful << QCoreApplication::translate("ui/wordingpreview", "line %1, %2: %3")
                        .arg(QString::number(doubt.line), placeText(doubt.statement, doubt.level),
                             doubtText(doubt.why));
    add(QT_TRANSLATE_NOOP("ui/wordingpreview", "Imported, but please check"), doubtful);
    add(QT_TRANSLATE_NOOP("ui/wordingpreview", "Columns that were ignored"), preview.ignoredColumns);
    return sections;
}

LoadWordingDialog::LoadWordingDialog(Document &document, const QString &path, QWidget *parent)
    : FormDialog(tr("Load official wording"), {}, parent)
    , m_document(document)
    , m_preview(previewOf(document, path))
{
    setObjectName(QStringLiteral("loadWordingDialog"));
    watch(document);
    if (m_preview) {
        present(*m_preview);
        return;
    }
    setIntroduction(sentence(m_preview.error()));
    auto *help =
        new PlainLabel(tr("The file must be CSV with the columns statement, title, level and text. With a theme "
                          "column, it becomes a separate model. In a spreadsheet, save it as “CSV UTF-8”."));
    help->setWordWrap(true);
    body()->addWidget(help);
    body()->addStretch(1);
    setButtons(tr("Use this wording"), tr("Close"));
    acceptButton()->setEnabled(false);
}

void LoadWordingDialog::present(const WordingPreview &preview)
{
    setIntroduction(previewHeadline(preview));
    m_name = new QLineEdit(nameFor(m_document.workspace(), QDate::currentDate()));
    m_name->setObjectName(QStringLiteral("wordingName"));
    m_name->setMaxLength(maxName);
    m_nameField = new Field(tr("&Name"), m_name, tr("The name shown on screen and in reports."));
    body()->addWidget(m_nameField);
    const Review *review = m_document.review();
    if (review && !review->isFinished() && review->structure == preview.structure.digest()) {
        m_use =
            new QCheckBox(tr("&Use it for review %1").arg(QString(review->year).replace(u'&', QStringLiteral("&&"))));
        m_use->setObjectName(QStringLiteral("useWording"));
        // Nobody may choose a level that has no text: a wording that lacks some is used only where it is meant.
        m_use->setChecked(preview.missing.empty());
        body()->addWidget(m_use);
    }
    for (const PreviewSection &section : previewSections(preview))
        addSection(section.title, section.lines);
    auto *kept = new PlainLabel(
        tr("The texts will be saved in this file with its other wordings. You won't be able to undo earlier changes."),
        TextSize::Small, TextWeight::Regular, Ink::Mute);
    kept->setWordWrap(true);
    body()->addWidget(kept);
    body()->addStretch(1);
    setButtons(tr("Save this wording"), tr("Cancel"));
}

void LoadWordingDialog::addSection(const QString &title, const QStringList &lines)
{
    constexpr int maxLines = 12;
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    column->addWidget(new PlainLabel(title, TextSize::Body, TextWeight::SemiBold));
    QStringList shown = lines.mid(0, maxLines);
    if (lines.size() > maxLines)
        shown << tr("and %n more", nullptr, static_cast<int>(lines.size() - maxLines));
    auto *text = new PlainLabel(shown.join(u'\n'));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    body()->addWidget(card);
}

bool LoadWordingDialog::submit()
{
    if (!m_preview)
        return false;
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        pointTo(m_nameField, tr("Give the wording a name."));
        return false;
    }
    const Model model =
        m_preview->isCompleteModel ? m_preview->toModel(name) : Model{m_preview->structure, m_preview->toWording(name)};
    const Review *review = m_document.review();
    if (!m_use || !m_use->isChecked() || !review)
        return m_document.perform(edit::AddModel{model});
    // Both or neither: with the first alone, trying again would be refused.
    return m_document.performAll(QStringLiteral("use-wording"),
                                 {edit::AddModel{model}, edit::UseWording{review->id, model.wording.digest()}});
}

ChooseWordingDialog::ChooseWordingDialog(Document &document, QWidget *parent)
    : FormDialog(tr("Wording of review %1").arg(document.review()->year),
                 tr("Everyone should read the same text while you agree. Answers won't change, but marks on points are "
                    "cleared where the wording changes."),
                 parent)
    , m_document(document)
    , m_choices(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("chooseWordingDialog"));
    watch(document);
    const Review &review = *document.review();
    std::vector<const Wording *> wordings = document.workspace().wordingsFor(review.structure);
    const Model *newer = nullptr;
    for (const Wording *wording : wordings) {
        if (const Model *found = newerModelFor(*wording))
            newer = found;
    }
    // The file gets them with the choice, and not before.
    for (const Model *offered : offeredModels(document.workspace(), review.structure))
        wordings.push_back(&offered->wording);
    for (const Wording *wording : wordings) {
        const bool used = wording->digest() == review.wording;
        const QString name = wordingName(*wording).replace(u'&', QStringLiteral("&&"));
        auto *choice = new QRadioButton(used ? tr("%1 · in use").arg(name) : name);
        choice->setChecked(used);
        m_choices->addButton(choice, static_cast<int>(m_wordings.size()));
        m_wordings.push_back(wording->digest());
        if (newer && wording->digest() == newer->wording.digest()) {
            choice->setObjectName(QStringLiteral("newerWording"));
            choice->setText(tr("%1 · newer", "name of a wording").arg(name));
        }
        const QString kind = wording->isOfficial()    ? tr("Official wording")
                             : isOwnWording(*wording) ? ownWordingNote(*wording)
                                                      : QString();
        // A translation says in its source that the publisher hasn't checked it.
        auto *about = new PlainLabel(ownVersion(*wording) || wording->source().isEmpty() ? kind
                                     : wording->isOfficial() ? tr("%1, from %2").arg(kind, wording->source())
                                                             : wording->source(),
                                     TextSize::Small, TextWeight::Regular, Ink::Mute);
        setPlainToolTip(*about, tr("Code of this text: %1").arg(wording->digest().shortForm()));
        about->setWordWrap(true);
        about->setContentsMargins(static_cast<int>(textScaled(26)), 0, 0, 0);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(choice);
        pair->addWidget(about);
        if (!document.workspace().wordings().find(wording->digest())) {
            auto *stored = new PlainLabel(tr("This comes with your version of Waymark. If you choose it, it is saved "
                                             "in this file, and you won't be able to undo earlier changes."),
                                          TextSize::Small, TextWeight::Regular, Ink::Mute);
            stored->setWordWrap(true);
            stored->setContentsMargins(static_cast<int>(textScaled(26)), 0, 0, 0);
            pair->addWidget(stored);
        }
        body()->addLayout(pair);
        choice->setAccessibleDescription(about->text());
    }
    body()->addStretch(1);
    setButtons(tr("Use this wording"), tr("Cancel"));
}

bool ChooseWordingDialog::submit()
{
    const int chosen = m_choices->checkedId();
    const Review *review = m_document.review();
    if (chosen < 0 || !review)
        return false;
    const edit::UseWording use{review->id, m_wordings[static_cast<std::size_t>(chosen)]};
    if (m_document.workspace().wordings().find(use.wording))
        return m_document.perform(use);
    const Model *own = builtInModelWith(use.wording);
    return own && m_document.performAll(QStringLiteral("use-wording"), {edit::AddModel{*own}, use});
}

} // namespace waymark
