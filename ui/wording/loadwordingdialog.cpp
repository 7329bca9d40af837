// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/errors.h"
#include "core/text/institution.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/look/card.h"
#include "ui/look/plainlabel.h"
#include "ui/wording/wordingdialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {
namespace {

/// The structure that texts without themes go to: that of the review looked at, else of the wording that comes first.
const Structure *structureToMatch(const Document &document)
{
    const Workspace &workspace = document.workspace();
    if (const Review *review = document.review())
        return &workspace.structureOf(*review);
    return workspace.structures().isEmpty() ? nullptr : &workspace.structures().rows().begin()->second.structure;
}

Result<WordingPreview> previewOf(const Document &document, const QString &path)
{
    const auto bytes = readCsvFile(path);
    if (!bytes)
        return failed(bytes.error());
    return readWordingCsv(*bytes, path, hasThemeColumn(*bytes) ? nullptr : structureToMatch(document));
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
        new PlainLabel(tr("The file must be CSV with the columns statement, title, level and text; with a theme "
                          "column it becomes a model of its own. In a spreadsheet, save as “CSV UTF-8”."));
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
    m_nameField = new Field(tr("&Name"), m_name, tr("How this wording is called on screen and in reports."));
    body()->addWidget(m_nameField);
    const Review *review = m_document.review();
    if (review && !review->isFinished() && review->structure == preview.structure.digest()) {
        m_use =
            new QCheckBox(tr("&Use it for review %1").arg(QString(review->year).replace(u'&', QStringLiteral("&&"))));
        m_use->setObjectName(QStringLiteral("useWording"));
        m_use->setChecked(true);
        body()->addWidget(m_use);
    }
    for (const PreviewSection &section : previewSections(preview))
        addSection(section.title, section.lines);
    auto *kept =
        new PlainLabel(tr("The texts are stored in this school's or college's file, beside the wordings it has. "
                          "What came before can then no longer be undone."),
                       TextSize::Small, TextWeight::Regular, Ink::Mute);
    kept->setWordWrap(true);
    body()->addWidget(kept);
    body()->addStretch(1);
    setButtons(tr("Store this wording"), tr("Cancel"));
}

void LoadWordingDialog::addSection(const QString &title, const QStringList &lines)
{
    constexpr int most = 12;
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    column->addWidget(new PlainLabel(title, TextSize::Body, TextWeight::SemiBold));
    QStringList shown = lines.mid(0, most);
    if (lines.size() > most)
        shown << tr("and %n more", nullptr, static_cast<int>(lines.size() - most));
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
    if (!m_document.perform(edit::AddModel{model}))
        return false;
    const Review *review = m_document.review();
    return !m_use || !m_use->isChecked() || !review ||
           m_document.perform(edit::UseWording{review->id, model.wording.digest()});
}

} // namespace waymark
