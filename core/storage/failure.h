// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <SQLiteCpp/Exception.h>
#include <exception>

/// How core/storage fails on the inside: SQLiteCpp throws, and so do we, up to the one place in each entry point that
/// turns it into an Error. Nothing thrown leaves core/storage.
namespace waymark::storage {

struct Failure
{
    FileError::Problem problem;
    QString detail = {};
    QString path = {}; ///< where it is another file than the one at hand
};

/// What the file was being used for when SQLite failed: the same code means another thing then.
enum class Access { Read, Write };

FileError toFileError(const SQLite::Exception &exception, const QString &path, Access access);

/// Runs `work` and hands on what it returns, or what went wrong as an Error about `path`.
template <class Work>
auto guarded(const QString &path, Access access, Work &&work) -> Result<decltype(work())>
{
    const auto other = access == Access::Read ? FileError::Problem::CannotRead : FileError::Problem::CannotWrite;
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Failure &failure) {
        return failed(FileError{failure.problem, failure.path.isEmpty() ? path : failure.path, failure.detail});
    } catch (const SQLite::Exception &exception) {
        return failed(toFileError(exception, path, access));
    } catch (const std::exception &exception) {
        return failed(FileError{other, path, QString::fromLocal8Bit(exception.what())});
    }
}

} // namespace waymark::storage
