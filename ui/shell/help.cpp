// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help.h"

#include "core/model/modelfile.h"
#include "ui/desk/messages.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tags.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waymark {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("Help", text); }

struct KeyLine
{
    const char *keys;
    const char *meaning;
};

constexpr KeyLine agreeKeys[] = {
    {QT_TRANSLATE_NOOP("Help", "0 to 4"), QT_TRANSLATE_NOOP("Help", "Choose the level that fits best: a draft")},
    {QT_TRANSLATE_NOOP("Help", "Enter"),
     QT_TRANSLATE_NOOP("Help", "Agree it and go on to the next that is not agreed")},
    {QT_TRANSLATE_NOOP("Help", "Delete"), QT_TRANSLATE_NOOP("Help", "Clear the answer")},
    {QT_TRANSLATE_NOOP("Help", "Q"), QT_TRANSLATE_NOOP("Help", "Mark as a query, or take the mark away")},
    {QT_TRANSLATE_NOOP("Help", "M"),
     QT_TRANSLATE_NOOP("Help", "Mark the points of a level: in place, not yet, query (or click a point's bullet)")},
    {QT_TRANSLATE_NOOP("Help", "Arrows"), QT_TRANSLATE_NOOP("Help", "The statement before or after")},
    {QT_TRANSLATE_NOOP("Help", "N"), QT_TRANSLATE_NOOP("Help", "The next open statement")},
    {QT_TRANSLATE_NOOP("Help", "F5"),
     QT_TRANSLATE_NOOP("Help", "Present on the projector; T shows the whole theme, Esc ends")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl+Z"), QT_TRANSLATE_NOOP("Help", "Undo, on every page; Ctrl+Y does it again")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl+1 to Ctrl+8"), QT_TRANSLATE_NOOP("Help", "The places of the rail")},
};

constexpr const char *firstSteps[] = {
    QT_TRANSLATE_NOOP("Help",
                      "Make a file for your school or college, then start this year's review and say who takes part."),
    QT_TRANSLATE_NOOP("Help", "On Agree, choose for each statement the description that fits best. That is a draft "
                              "until the room agrees it."),
    QT_TRANSLATE_NOOP("Help", "Note why it fits and what shows it, and add actions as they come up."),
    QT_TRANSLATE_NOOP("Help",
                      "Look at Summary and Compare, finish the review, and give governors the PDF from Reports."),
};

} // namespace

void showHelp(QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(translated(QT_TRANSLATE_NOOP("Help", "Keys and first steps")));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::small);
    column->addWidget(
        new PlainLabel(translated(QT_TRANSLATE_NOOP("Help", "First steps")), TextSize::Title, TextWeight::SemiBold));
    int step = 0;
    for (const char *text : firstSteps) {
        auto *line = new PlainLabel(QStringLiteral("%1. %2").arg(++step).arg(translated(text)));
        line->setWordWrap(true);
        column->addWidget(line);
    }
    column->addSpacing(spacing::small);
    column->addWidget(
        new PlainLabel(translated(QT_TRANSLATE_NOOP("Help", "Keys")), TextSize::Title, TextWeight::SemiBold));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::medium);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const KeyLine &line : agreeKeys) {
        grid->addWidget(new KeyHint(translated(line.keys)), row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        auto *meaning = new PlainLabel(translated(line.meaning));
        meaning->setWordWrap(true);
        grid->addWidget(meaning, row++, 1);
    }
    column->addLayout(grid);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *all = new QVBoxLayout(&dialog);
    all->setContentsMargins(0, 0, 0, spacing::page);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    all->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(spacing::page, 0, spacing::page, 0);
    foot->addWidget(buttons);
    all->addLayout(foot);
    const int width = qRound(textScaled(620));
    dialog.resize(
        QSize(width, content->heightForWidth(width) + dialog.sizeHint().height() - content->sizeHint().height())
            .boundedTo(dialog.screen()->availableGeometry().size() * 94 / 100));
    dialog.exec();
}

void showAbout(QWidget *parent)
{
    const Model &model = builtInModel();
    tell(parent, translated(QT_TRANSLATE_NOOP("Help", "About Waymark")),
         translated(
             QT_TRANSLATE_NOOP(
                 "Help",
                 "Waymark %1\n\nCareers leadership reviews for schools and colleges, on this machine and "
                 "nowhere else: Waymark never connects to anything.\n\nModel: %2, %3 (structure %4, wording %5).\n\n"
                 "Free software under the GNU General Public License, version 3 or later."))
             .arg(QStringLiteral(WAYMARK_VERSION), model.structure.title(), model.wording.name(),
                  model.structure.digest().shortForm(), model.wording.digest().shortForm()));
}

} // namespace waymark
