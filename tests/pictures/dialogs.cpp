// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/album.h"
#include "tests/pictures/example.h"
#include "tests/pictures/takes.h"
#include "ui/actions/actiondialog.h"
#include "ui/actions/leveragedialog.h"
#include "ui/actions/targetdialog.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/evidence/evidenceform.h"
#include "ui/group/groupwindow.h"
#include "ui/guide/guidewindow.h"
#include "ui/institution/institutiondialog.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/meeting/meetingplandialog.h"
#include "ui/places/compare/historytab.h"
#include "ui/places/compare/mappingdialog.h"
#include "ui/review/finishdialog.h"
#include "ui/review/reviewdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/program.h"
#include "ui/statement/remarksdialog.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>
#include <functional>

namespace waymark::pictures {
namespace {

template <class Dialog, class... Arguments>
void take(const Album &album, const char *name, Arguments &&...arguments)
{
    Dialog dialog(std::forward<Arguments>(arguments)...);
    album.take(dialog, name);
}

/// Of what is asked for and waited for: the picture is taken meanwhile.
void takeModal(const Album &album, const char *name, const std::function<void()> &ask)
{
    QTimer::singleShot(0, qApp, [&album, name] {
        settle();
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("%s did not open", name);
        album.take(*dialog, name);
        dialog->reject();
    });
    ask();
}

void takeOtherEdition(const Album &album)
{
    const QTemporaryDir folder;
    Document document;
    startAnew(document, folder.filePath(QStringLiteral("two.waymark")));
    reviewByAnotherEdition(document);
    take<MappingDialog>(album, "dialog-mapping", document);
}

} // namespace

void takeDialogs(const Album &album, Program &program)
{
    Document &document = program.document();
    const Action &action = *document.workspace().leverageOf(document.review()->id).front();
    take<ActionDialog>(album, "dialog-action", document, action);
    take<ProgressDialog>(album, "dialog-progress", document, action.id);
    take<LeverageDialog>(album, "dialog-leverage", document, document.review()->id);
    take<TargetDialog>(album, "dialog-target", document, document.review()->id, action.statements);
    take<InstitutionDialog>(album, "dialog-institution", document);
    take<RoomDialog>(album, "dialog-room", document);
    take<MeetingPlanDialog>(album, "dialog-plan", document);
    take<DissentDialog>(album, "dialog-dissent", document);
    take<RecordDialog>(album, "dialog-record", document);
    take<EvidenceDialog>(album, "dialog-evidence", document, std::optional<StatementNumber>());
    take<EvidenceForm>(album, "dialog-evidence-new", document, std::optional<EvidenceItem>(),
                       std::vector{document.statement()});
    InstitutionGroupWindow group(document, {});
    group.show();
    group.read({document.path()});
    settle();
    album.take(group, "window-group-read");
    if (!album.isWhole())
        return;
    take<RemarksDialog>(album, "dialog-remarks", document);
    takeModal(album, "dialog-keys", [&program] { program.window().run(Command::ShowKeys); });
    takeModal(album, "dialog-about", [&program] { program.window().run(Command::ShowAbout); });
    GuideWindow guide(&program.window());
    guide.show();
    guide.go(QStringLiteral("getting-started.md"));
    settle();
    album.take(guide, "window-guide");
    take<FinishDialog>(album, "dialog-finish", document);
    take<ReviseReviewDialog>(album, "dialog-review", document);
    takeOtherEdition(album);
}

} // namespace waymark::pictures
