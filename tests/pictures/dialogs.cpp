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
#include "ui/institution/institutiondialog.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/meeting/meetingplandialog.h"
#include "ui/places/compare/historytab.h"
#include "ui/places/compare/mappingdialog.h"
#include "ui/review/finishdialog.h"
#include "ui/review/reviewdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/program.h"

#include <QTemporaryDir>

namespace waymark::pictures {
namespace {

template <class Dialog, class... Arguments>
void take(const Album &album, const char *name, Arguments &&...arguments)
{
    Dialog dialog(std::forward<Arguments>(arguments)...);
    album.take(dialog, name);
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
    take<ActionDialog>(album, "dialog-action", document.workspace(), action);
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
    group.open({document.path()});
    settle();
    album.take(group, "window-group");
    if (!album.isWhole())
        return;
    take<FinishDialog>(album, "dialog-finish", document);
    take<ReviseReviewDialog>(album, "dialog-review", document);
    takeOtherEdition(album);
}

} // namespace waymark::pictures
