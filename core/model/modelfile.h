// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/model.h"

#include <QByteArray>

namespace waymark {

/// A model file ("waymark-model/1", docs/file-format.md), of at most 4 MiB: checked wholly, or refused with the path
/// inside it. `file` names the source in errors.
Result<Model> parseModel(const QByteArray &bytes, const QString &file);
/// The same of a file, or why that cannot be read.
Result<Model> readModel(const QString &path);
/// Whether the file says that it is one, whatever it is called and whatever else is wrong with it.
bool looksLikeModel(const QString &path);
/// What parseModel() reads, indented for people.
QByteArray writeModel(const Model &model);

/// The halves as a workspace stores them, in as few bytes as they need. A wording is read against the structure that it
/// is for, and refused where a statement of it is not there. `file` names the source in errors.
Result<Structure> parseStructure(const QByteArray &bytes, const QString &file);
Result<Wording> parseWording(const QByteArray &bytes, const Structure &structure, const QString &file);
QByteArray writeStructure(const Structure &structure);
QByteArray writeWording(const Wording &wording);

/// The school and special school edition in Waymark's own wording, from the program's resources.
const Model &builtInModel();
/// The program's own model where `wording` is one of its own that it has replaced since; null for its present wording
/// and for anyone else's. Both are of one structure, so that a review can change over and keep its answers.
const Model *newerModelFor(const Wording &wording);

/// The program's own wordings of builtInModel() in other languages, each with the structure as builtInModel() has it.
/// They are extra: a review uses one because somebody chose it.
const std::vector<Model> &builtInTranslations();
/// builtInModel() or one of its translations, whichever has this wording; null for anyone else's.
const Model *builtInModelWith(const Digest &wording);
/// `structure` under the titles in which it is shown where `wording` is used: a translation's own, else its own. The
/// digest is the same, so that reviews stay comparable whatever they are worded in.
const Structure &shownWith(const Structure &structure, const Wording &wording);

} // namespace waymark
