// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporting.h"
#include "core/storage/backups.h"
#include "core/storage/filecopies.h"
#include "core/storage/sealedcopy.h"
#include "tests/support/editors.h"

#include <QDirIterator>
#include <QFile>
#ifdef Q_OS_UNIX
#include <sys/stat.h>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Of those who are set up so that others read what they save.
class OpenHanded
{
public:
    OpenHanded() : m_before(umask(0)) {}
    ~OpenHanded() { umask(m_before); }

private:
    mode_t m_before;
};

bool isOwnersAlone(const QString &path)
{
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    REQUIRE(QFileInfo::exists(path));
    return (QFile::permissions(path) & others) == QFile::Permissions();
}

} // namespace

TEST_CASE("A file, its journal, its copies and its backups are for their owner alone")
{
    const OpenHanded here;
    const Folder folder;
    QTemporaryDir backups;
    const auto editor = createEditor(folder.file());
    CHECK(isOwnersAlone(folder.file()));
    editor->setBackupFolders({backups.path()});
    addReview(*editor);
    CHECK(isOwnersAlone(folder.file()));
    REQUIRE(editor->saveCopy(folder.file("copy.waymark")).has_value());
    CHECK(isOwnersAlone(folder.file("copy.waymark")));
    REQUIRE(editor->saveSealedCopy(folder.file("copy.zip"), QStringLiteral("four random words")).has_value());
    CHECK(isOwnersAlone(folder.file("copy.zip")));
    const auto backup = editor->backUp(BackupReason::Work, noon);
    REQUIRE(backup.has_value());
    QDirIterator each(backups.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        INFO(path.toStdString());
        CHECK((path.endsWith(QLatin1String("/.lock")) || isOwnersAlone(path)));
    }
    REQUIRE(bringBack(backup->path, folder.file("back.waymark")).has_value());
    CHECK(isOwnersAlone(folder.file("back.waymark")));
    const auto bytes = openSealedCopy(folder.file("copy.zip"), QStringLiteral("four random words"));
    REQUIRE(bytes.has_value());
    REQUIRE(keepUnsealed(*bytes, {}, folder.file("unsealed.waymark")).has_value());
    CHECK(isOwnersAlone(folder.file("unsealed.waymark")));
    // A backup that somebody has opened to others does not hand that on.
    REQUIRE(QFile::setPermissions(backup->path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    REQUIRE(bringBack(backup->path, folder.file("again.waymark")).has_value());
    CHECK(isOwnersAlone(folder.file("again.waymark")));
}

TEST_CASE("The file that two copies are merged into is for its owner alone")
{
    const OpenHanded here;
    const Folder folder;
    auto editor = createEditor(folder.file());
    addReview(*editor);
    const FileCopy held = editor->held().value();
    editor.reset();
    REQUIRE(writeMerged(folder.file(), folder.file("merged.waymark"), held, held, held.workspace, noon).has_value());
    CHECK(isOwnersAlone(folder.file("merged.waymark")));
}

TEST_CASE("Everything as JSON is for its owner alone, and what is made to be handed on is as usual")
{
    const OpenHanded here;
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const auto written = [&](ExportKind kind, const char *name) {
        REQUIRE(writeExport(editor->workspace(), kind, folder.file(name), Existing::Refuse).has_value());
        return isOwnersAlone(folder.file(name));
    };
    CHECK(written(ExportKind::Everything, "everything.json"));
    CHECK_FALSE(written(ExportKind::WithoutNames, "without.json"));
    CHECK_FALSE(written(ExportKind::Spreadsheet, "sheet.xlsx"));
    CHECK_FALSE(written(ExportKind::AnswersCsv, "answers.csv"));
}

TEST_CASE("Whoever lets colleagues into a file keeps them in it")
{
    const Folder folder;
    createEditor(folder.file()).reset();
    constexpr auto shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup;
    REQUIRE(QFile::setPermissions(folder.file(), shared));
    const QFile::Permissions before = QFile::permissions(folder.file());
    addReview(*openEditor(folder.file()));
    CHECK(QFile::permissions(folder.file()) == before);
}
#endif
