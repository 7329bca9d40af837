// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>
#include <string>
#include <vector>

class QWidget;

namespace waymark::testing {

/// A page, a dialog or a window of the program, shown over a sample of its own.
class Surface
{
public:
    Surface();
    virtual ~Surface() = default;
    Surface(const Surface &) = delete;
    Surface &operator=(const Surface &) = delete;

    Document document;
    /// The window that has it.
    [[nodiscard]] virtual QWidget &window() = 0;
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

struct SurfaceMaker
{
    enum class Kind { Page, Dialog, Window, Meeting };
    std::string name;
    Kind kind = Kind::Page;
    std::function<std::unique_ptr<Surface>()> make;
};

/// While it lives, surfaces are over a college's sample.
struct OverCollege
{
    OverCollege();
    ~OverCollege();
};

/// All there are.
const std::vector<SurfaceMaker> &allSurfaces();
/// Those of one kind.
std::vector<SurfaceMaker> surfaces(SurfaceMaker::Kind kind);

} // namespace waymark::testing
