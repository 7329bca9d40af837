// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/places/summary/summarydialogs.h"

#include "core/insight/highlights.h"
#include "core/text/highlights.h"
#include "core/text/levels.h"
#include "ui/desk/messages.h"
#include "ui/guide/why.h"
#include "ui/look/badges.h"
#include "ui/look/plainlabel.h"
#include "ui/look/waymarkstyle.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {
namespace {

QString helpText(const char *text) { return QCoreApplication::translate("Summary", text); }

PlainLabel *selectable(const QString &text, TextSize size, Ink ink)
{
    auto *label = new PlainLabel(text, size, TextWeight::Regular, ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

QWidget *makeHelpRow(const SummaryContent::Help &help)
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    // Texts begin below each other, with a theme's circle before them or without.
    auto *badge = new ThemeBadge(help.theme.value_or(1));
    QSizePolicy policy = badge->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    badge->setSizePolicy(policy);
    grid->addWidget(badge, 0, 0, Qt::AlignTop);
    if (!help.theme)
        badge->hide();
    grid->addWidget(selectable(help.text, TextSize::Body, Ink::Text), 0, 1);
    if (!help.address.isEmpty())
        grid->addWidget(selectable(help.address, TextSize::Small, Ink::Mute), 1, 1);
    return row;
}

void showHelpDialog(QWidget *parent, const SummaryContent &content)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(helpText(QT_TRANSLATE_NOOP("Summary", "Where to find help")));
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::medium);
    if (!content.contacts.isEmpty()) {
        column->addWidget(new PlainLabel(helpText(QT_TRANSLATE_NOOP("Summary", "Your own contacts")), TextSize::Title,
                                         TextWeight::SemiBold));
        column->addWidget(selectable(content.contacts, TextSize::Body, Ink::Text));
    }
    column->addWidget(new PlainLabel(helpText(QT_TRANSLATE_NOOP("Summary", "For your themes, weakest first")),
                                     TextSize::Title, TextWeight::SemiBold));
    if (!content.noHelp.isEmpty())
        column->addWidget(selectable(content.noHelp, TextSize::Body, Ink::Mute));
    bool isForAll = false;
    for (const SummaryContent::Help &help : content.allHelp) {
        if (!help.theme && !isForAll)
            column->addWidget(new PlainLabel(helpText(QT_TRANSLATE_NOOP("Summary", "For every school and college")),
                                             TextSize::Title, TextWeight::SemiBold));
        isForAll = !help.theme;
        column->addWidget(makeHelpRow(help));
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    auto *outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins(0, 0, 0, spacing::medium);
    outer->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(helpText(QT_TRANSLATE_NOOP("Summary", "Close")), QDialogButtonBox::RejectRole);
    buttons->setContentsMargins(0, 0, spacing::page, 0);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    outer->addWidget(buttons);
    dialog.resize(640, 560);
    dialog.exec();
}

namespace {

QString titleFor(HighlightKind kind)
{
    return kind == HighlightKind::Strength ? HighlightDialog::tr("Strengths") : HighlightDialog::tr("Priority areas");
}

} // namespace

HighlightDialog::HighlightDialog(Document &document, HighlightKind kind, QWidget *parent)
    : FormDialog(
          titleFor(kind),
          tr("Waymark suggests three. You can swap any of them and give a reason; reports will show your choice."),
          parent)
    , m_document(document)
    , m_kind(kind)
{
    watch(document);
    const Review &review = *document.review();
    const Workspace &workspace = document.workspace();
    const Highlights shown = highlights(workspace, review);
    const auto &items = kind == HighlightKind::Strength ? shown.strengths : shown.priorityAreas;

    auto *grid = new QGridLayout;
    grid->setSpacing(spacing::small);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    for (int position = 1; position <= maxHighlights; ++position) {
        Place place{new QComboBox, new QLineEdit};
        const auto item = std::ranges::find_if(
            items, [&](const HighlightItem &each) { return each.position == position && !each.chosen; });
        const Statement *suggested =
            item == items.end() ? nullptr : workspace.structureOf(review).statement(item->statement);
        place.statement->addItem(suggested ? tr("Suggested: %1 %2", "a statement's number and title")
                                                 .arg(suggested->number.toString(), suggested->shortTitle)
                                           : tr("Suggested"),
                                 QString());
        for (const Statement &statement : workspace.structureOf(review).statements()) {
            const Decision decision = workspace.decision(review.id, statement.number);
            if (decision.level && !decision.isOpen())
                place.statement->addItem(
                    QStringLiteral("%1 %2 (%3)")
                        .arg(statement.number.toString(), statement.shortTitle, levelInSentence(*decision.level)),
                    statement.number.toString());
        }
        place.statement->setAccessibleName(tr("Place %1").arg(position));
        place.reason->setPlaceholderText(tr("Why this one"));
        place.reason->setAccessibleName(tr("Reason for place %1").arg(position));
        place.reason->setMaxLength(maxText);
        if (const Highlight *chosen = workspace.highlights().find({review.id, {kind, position}})) {
            // A choice whose statement has no answer just now stays until it is changed.
            const Statement *now = workspace.structureOf(review).statement(chosen->statement);
            if (now && place.statement->findData(chosen->statement.toString()) < 0)
                place.statement->addItem(tr("%1 %2 (not answered)", "a statement's number and title")
                                             .arg(now->number.toString(), now->shortTitle),
                                         now->number.toString());
            place.statement->setCurrentIndex(qMax(0, place.statement->findData(chosen->statement.toString())));
            place.reason->setText(chosen->reason);
        }
        const auto offer = [place] { place.reason->setEnabled(place.statement->currentIndex() > 0); };
        connect(place.statement, &QComboBox::currentIndexChanged, this, offer);
        offer();
        grid->addWidget(new PlainLabel(QString::number(position)), position, 0);
        grid->addWidget(place.statement, position, 1);
        grid->addWidget(place.reason, position, 2);
        m_places.push_back(place);
    }
    body()->addLayout(grid);
    body()->addStretch(1);
    setButtons(tr("Save"), tr("Cancel"));
    // Grows with the text, so that what to write in a field can be read in it.
    setMinimumWidth(std::min(qRound(textScaled(820)), screen()->availableGeometry().width() * 94 / 100));
}

bool HighlightDialog::submit()
{
    std::vector<QString> seen;
    for (const Place &place : m_places) {
        const QString statement = place.statement->currentData().toString();
        const bool twice = !statement.isEmpty() && std::ranges::find(seen, statement) != seen.end();
        if (!statement.isEmpty() && place.reason->text().trimmed().isEmpty()) {
            setTrouble(tr("Explain in a few words why you chose %1.").arg(statement));
            place.reason->setFocus();
        } else if (twice) {
            setTrouble(tr("You have chosen %1 twice.").arg(statement));
            place.statement->setFocus();
        } else {
            seen.push_back(statement);
            continue;
        }
        return false;
    }
    int position = 0;
    std::vector<Edit> edits;
    for (const Place &place : m_places) {
        const auto statement = StatementNumber::parse(place.statement->currentData().toString());
        const QString reason = place.reason->text().trimmed();
        edits.emplace_back(edit::ChooseHighlight{m_document.review()->id, m_kind, ++position, statement, reason});
    }
    return m_document.performAll(QStringLiteral("choose-highlight"), edits);
}

void showHighlightRule(QWidget *parent, HighlightKind kind, int levels)
{
    showWhy(parent, titleFor(kind), highlightRule(kind, levels).join(QStringLiteral("\n\n")),
            QStringLiteral("summary-and-compare.md#strengths-and-priority-areas"));
}

} // namespace waymark
