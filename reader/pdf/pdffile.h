// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/layout/page.h"

#include <QByteArray>
#include <cstddef>
#include <functional>
#include <memory>

namespace Poppler {
class Document;
}

namespace waymark::reader {

/// A PDF as Poppler opens it. The only place that knows Poppler.
class PdfFile
{
public:
    /// Why a file is not read; the keys are those of "waymark-cells/1".
    enum class Refused { No, NotPdf, Encrypted, PicturesOnly, NoTable, TooManyPages, Damaged };
    static const char *keyOf(Refused refused);

    explicit PdfFile(const QByteArray &bytes);
    ~PdfFile();

    Refused refused() const { return m_refused; }

    /// The words of every page, and ruled lines of those that hold statements. `progress` hears page and number of
    /// pages. Empty where the file turns out not to be readable: refused() then says why.
    std::vector<Page> pages(const std::function<void(int, int)> &progress);
    /// A page as PNG; empty where there is no such page.
    QByteArray picture(int page, int dpi) const;

    static constexpr int maxPages = 200;

private:
    /// Does the work for each number below `count`, two at a time where there are two processors.
    void forEach(std::size_t count, const std::function<void(const Poppler::Document &, std::size_t)> &work);

    QByteArray m_bytes;
    std::unique_ptr<Poppler::Document> m_document;
    std::unique_ptr<Poppler::Document> m_again; ///< Poppler lets two threads work on two documents, not on one
    Refused m_refused = Refused::No;
};

} // namespace waymark::reader
