// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/editor.h"

#include <QByteArray>
#include <functional>
#include <vector>

/// What is done to a file that must be wholly done or not at all, whatever becomes of program and disk: the table that
/// kills.cpp goes through and faults_test.cpp too. What is new to Waymark and writes a file is a line of it.
namespace waymark::testing {

/// A folder with everything that an operation works on.
struct Ground
{
    QString folder;

    QString file(const char *name = "school.waymark") const { return folder + u'/' + QLatin1String(name); }
    QString backups() const { return file("backups"); }
};

/// One step of an operation: done when it returns without an error, and not done at all when it returns one. The
/// editor is null until the first deed opens it.
using Deed = std::function<Result<void>(const Ground &, std::unique_ptr<Editor> &)>;

/// In this process, by the editor, as window and command line do it.
struct Operation
{
    const char *name;
    const char *startsFrom;
    const char *does;
    /// Fills an empty folder with what it starts from. Old is this, and after each deed what was there then: values of
    /// the file, every backup and every other file in the folder are those of one of these moments, whole.
    std::function<void(const Ground &)> prepare;
    std::vector<Deed> deeds;
};
const std::vector<Operation> &operations();

/// By the command line or by the window, each a program of its own.
struct ProgramOperation
{
    enum class By { CommandLine, Window };
    const char *name;
    const char *startsFrom;
    const char *does;
    By by;
    std::function<void(const Ground &)> prepare;
    std::function<QStringList(const Ground &)> arguments;
    /// How many parts of what it does are in the values; -1 for anything between.
    std::function<int(const Workspace &)> done;
    int parts; ///< when all is done; 0 for what has no end
};
const std::vector<ProgramOperation> &programOperations();

/// What is in every file of the folder and its folders that Waymark would open, each by its values; the file itself
/// first, "none" where it is not there. Where a file is not whole or not sound, its sentence is in `wrong`.
struct Held
{
    QByteArray values;
    QList<QByteArray> others;
    QStringList wrong;
};
Held heldIn(const Ground &ground);
/// Everything in it, as an export gives it.
QByteArray valuesOf(const Workspace &workspace);

/// What may be found in a folder once an operation has begun.
struct Moments
{
    QList<QByteArray> states; ///< of the file: before the first deed, and after each
    QList<QByteArray> others; ///< what was beside it from the beginning

    bool knows(const QByteArray &other) const { return states.contains(other) || others.contains(other); }
};
/// Does all deeds, unharmed, in a copy of the prepared folder. Throws where one fails. Both other folders are empty.
Moments momentsOf(const Operation &operation, const Ground &prepared, const Ground &done, const Ground &seen);

/// Copies a prepared folder into an empty one.
void copyGround(const Ground &from, const Ground &to);

} // namespace waymark::testing
