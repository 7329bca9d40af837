// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/editor.h"

#include "core/storage/store.h"

namespace waymark {

Result<std::unique_ptr<Editor>> createFromExport(const QString &path, const Workspace &workspace, const QDateTime &at)
{
    if (auto created = createFile(path, workspace, QStringLiteral("import-json"), at); !created)
        return failed(created.error());
    return Editor::openNew(path, at);
}

} // namespace waymark
