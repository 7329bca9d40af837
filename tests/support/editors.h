// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/editor.h"
#include "tests/support/catch.h"
#include "tests/support/workspaces.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <string>

/// Files for tests, each in a folder that goes away with the test.
namespace waymark::testing {

class Folder
{
public:
    /// In memory where the system offers that: tests do not wait for a disk.
    Folder() : m_folder((QFileInfo(inMemory).isWritable() ? inMemory : QDir::tempPath()) + u"/waymark-XXXXXX")
    {
        REQUIRE(m_folder.isValid());
    }
    QString file(const char *name = "school.waymark") const { return m_folder.filePath(QString::fromUtf8(name)); }
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

private:
    static inline const QString inMemory = QStringLiteral("/dev/shm");
    QTemporaryDir m_folder;
};

/// The problem of a failed result about a file; fails the test where the result is none.
template <class T>
FileError::Problem problemOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    const auto *error = std::get_if<FileError>(&result.error());
    REQUIRE(error != nullptr);
    return error->problem;
}

template <class T>
QString detailOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    const auto *error = std::get_if<FileError>(&result.error());
    REQUIRE(error != nullptr);
    return error->detail;
}

inline Institution exampleAcademy()
{
    return {QStringLiteral("Example Academy"), InstitutionKind::SpecialSchool, QStringLiteral("11 to 18"),
            QStringLiteral("123456"), QStringLiteral("Careers hub: 01234 567890")};
}

inline std::unique_ptr<Editor> createEditor(const QString &path, const Model &model = testing::model())
{
    auto editor = Editor::create(path, exampleAcademy(), model, noon);
    if (!editor)
        FAIL("cannot create the file: " << std::get<FileError>(editor.error()).detail.toStdString());
    return std::move(*editor);
}

inline std::unique_ptr<Editor> openEditor(const QString &path)
{
    auto editor = Editor::open(path, noon);
    if (!editor)
        FAIL("cannot open the file: " << std::get<FileError>(editor.error()).detail.toStdString());
    return std::move(*editor);
}

/// Performs an edit that must change something.
inline void perform(Editor &editor, const Edit &edit)
{
    const auto step = editor.perform(edit, noon);
    if (!step) {
        const auto *error = std::get_if<FileError>(&step.error());
        FAIL("the edit failed: " << (error ? error->detail.toStdString() : std::string("refused")));
    }
    REQUIRE_FALSE(step->isEmpty());
}

inline ReviewId addReview(Editor &editor, const char *year = "2026/27", std::optional<ReviewId> previous = {})
{
    Review review;
    review.id = ReviewId::create();
    review.year = QString::fromLatin1(year);
    review.title = QStringLiteral("Careers leadership review");
    review.date = QDate(2026, 11, 12);
    review.structure = editor.workspace().structures().rows().begin()->first;
    review.wording = editor.workspace().wordings().rows().begin()->first;
    review.previous = previous;
    perform(editor, edit::AddReview{review, {}});
    return review.id;
}

} // namespace waymark::testing
