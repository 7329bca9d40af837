// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <QJsonObject>

namespace waymark {

/// "waymark-model-show/1": a model worded for a kind of institution, to be read by scripts; not a model file, for the
/// placeholders are filled.
QJsonObject modelJson(const Model &model, InstitutionKind kind);

} // namespace waymark
