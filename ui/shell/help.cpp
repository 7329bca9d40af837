// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help.h"

#include "core/model/modelfile.h"
#include "core/text/institution.h"
#include "core/text/wordingnames.h"
#include "ui/desk/messages.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/look/keycap.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tags.h"
#include "ui/meeting/meetingkeys.h"
#include "ui/statement/agreekeys.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

namespace waymark {
namespace {

QString helpSentence(const char *text) { return QCoreApplication::translate("Help", text); }

constexpr const char *firstSteps[] = {
    QT_TRANSLATE_NOOP(
        "Help",
        "Create a file for your school or college, then start this year's review and add the people taking part."),
    QT_TRANSLATE_NOOP("Help", "In Agree, choose the description that fits best for each statement. It is a draft until "
                              "the meeting agrees it."),
    QT_TRANSLATE_NOOP("Help", "Note why it fits and what the evidence is, and add actions as they come up."),
    QT_TRANSLATE_NOOP("Help", "Check Summary and Compare, finish the review, and give governors the PDF from Reports."),
};

/// Recursively: a menu in a menu has its own line of keys in its parent's section.
void addShortcuts(std::vector<KeyLine> &lines, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            addShortcuts(lines, menu->actions());
        QStringList keys;
        for (const QKeySequence &each : action->shortcuts()) {
            const QString name = keyNames(each);
            if (!keys.contains(name))
                keys << name;
        }
        if (keys.isEmpty())
            continue;
        QString text = QString(action->text()).remove(u'&');
        while (text.endsWith(u'.') || text.endsWith(u'\u2026'))
            text.chop(1);
        lines.push_back({keys.join(helpSentence(QT_TRANSLATE_NOOP("Help", " or "))), text});
    }
}

class KeySheet : public FormDialog
{
public:
    KeySheet(const QMenuBar &menus, const Document &document, QWidget *parent)
        : FormDialog(helpSentence(QT_TRANSLATE_NOOP("Help", "Keyboard shortcuts and getting started")), {}, parent)
    {
        setObjectName(QStringLiteral("keySheet"));
        body()->setSpacing(spacing::small);
        const Review *review = document.isOpen() ? document.review() : nullptr;
        const int levels = (review ? document.workspace().structureOf(*review) : builtInModel().structure).levels();
        addSection(helpSentence(QT_TRANSLATE_NOOP("Help", "In Agree, on the levels")), agreeKeyLines(levels));
        for (const QAction *each : menus.actions()) {
            std::vector<KeyLine> lines;
            addShortcuts(lines, each->menu()->actions());
            if (!lines.empty())
                addSection(helpSentence(QT_TRANSLATE_NOOP("Help", "Menu: %1")).arg(QString(each->text()).remove(u'&')),
                           lines);
        }
        std::vector<KeyLine> meeting;
        for (const auto &each : meetingKeyMeanings(levels))
            meeting.push_back({each.key, each.meaning});
        addSection(helpSentence(QT_TRANSLATE_NOOP("Help", "In a meeting")), meeting);
        addTitle(helpSentence(QT_TRANSLATE_NOOP("Help", "Getting started")));
        int step = 0;
        for (const char *text : firstSteps)
            body()->addWidget(
                wrappingLabel(QStringLiteral("%1. %2").arg(++step).arg(helpSentence(text)), TextSize::Body, Ink::Text));
        body()->addStretch(1);
        setButtons(helpSentence(QT_TRANSLATE_NOOP("Help", "Close")), {});
    }

private:
    void addTitle(const QString &title)
    {
        body()->addSpacing(spacing::small);
        body()->addWidget(new PlainLabel(title, TextSize::Title, TextWeight::SemiBold));
    }
    void addSection(const QString &title, const std::vector<KeyLine> &lines)
    {
        addTitle(title);
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(spacing::medium);
        grid->setVerticalSpacing(spacing::tiny);
        grid->setColumnStretch(1, 1);
        // The same in every section: the meanings are below each other.
        grid->setColumnMinimumWidth(0, qRound(textScaled(190)));
        int row = 0;
        for (const KeyLine &line : lines) {
            grid->addWidget(new KeyHint(line.keys), row, 0, Qt::AlignLeft | Qt::AlignVCenter);
            grid->addWidget(wrappingLabel(line.meaning, TextSize::Body, Ink::Text), row++, 1);
        }
        body()->addLayout(grid);
    }
    bool submit() override { return true; }
};

} // namespace

void showKeys(const QMenuBar &menus, const Document &document, QWidget *parent)
{
    KeySheet(menus, document, parent).exec();
}

void showAbout(QWidget *parent)
{
    const Model &model = builtInModel();
    tell(parent, helpSentence(QT_TRANSLATE_NOOP("Help", "About Waymark")),
         helpSentence(QT_TRANSLATE_NOOP(
                          "Help", "Waymark %1\n\nCareers leadership reviews for schools and colleges, stored only on "
                                  "this computer. Waymark never goes online.\n\nModel: %2, %3 (structure %4, wording "
                                  "%5).\n\nFree software under the GNU General Public License, version 3 or later."))
             .arg(QStringLiteral(WAYMARK_VERSION), editionName(model.structure, model.wording, InstitutionKind::School),
                  wordingName(model.wording), model.structure.digest().shortForm(),
                  model.wording.digest().shortForm()));
}

} // namespace waymark
