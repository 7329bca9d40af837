// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pdf/pdffile.h"

#include "reader/layout/blocks.h"
#include "reader/pdf/unexplained.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <poppler/qt6/poppler-qt6.h>
#include <utility>

namespace waymark::reader {
namespace {

constexpr int step = 14;        ///< of 255: fainter changes are the paper's
constexpr qreal minAcross = 40; ///< points; letters have no straight edge as long as this
constexpr qreal minDown = 14;   ///< a row of the table may be one line high
constexpr int letterGap = 1;    ///< pixels that an edge may miss

struct Grey
{
    const uchar *bits;
    qsizetype rowBytes;
    int at(int x, int y) const { return bits[y * rowBytes + x]; }
};

/// Runs of pixels that differ from the ones beside them, all in one direction.
template <class Differs>
void runs(int length, int shortest, qreal at, qreal points, const Differs &differs, std::vector<Ruling> &found)
{
    for (const bool darker : {true, false}) {
        int from = -1;
        int last = -1;
        for (int i = 0; i <= length; ++i) {
            const bool is = i < length && differs(i, darker);
            if (is) {
                if (from < 0)
                    from = i;
                last = i;
            } else if (from >= 0 && (i - last > letterGap || i == length)) {
                if (last - from + 1 >= shortest)
                    found.push_back({at, from * points, (last + 1) * points});
                from = -1;
            }
        }
    }
}

constexpr double lineDpi = 110;
constexpr double maxPixels = 6e6;

/// Letters that a font draws as one are several all the same, and a hyphen that may not break is a hyphen.
QString plainLetters(QString text)
{
    static const std::pair<char16_t, const char *> joined[]{{u'\ufb00', "ff"},  {u'\ufb01', "fi"},  {u'\ufb02', "fl"},
                                                            {u'\ufb03', "ffi"}, {u'\ufb04', "ffl"}, {u'\ufb05', "st"},
                                                            {u'\ufb06', "st"},  {u'\u2011', "-"}};
    for (const auto &[letter, letters] : joined)
        text.replace(QChar(letter), QLatin1String(letters));
    // What has no width is no letter: some programs write it for each place where a word could be parted, and before
    // the hyphen where it was.
    static const QRegularExpression unseenBeforeHyphen(QStringLiteral("[\u200b-\u200d\u2060\ufeff]+[-\u2010]$"));
    static const QRegularExpression unseen(QStringLiteral("[\u200b-\u200d\u2060\ufeff]+"));
    text.replace(unseenBeforeHyphen, QStringLiteral("\u00ad")).remove(unseen);
    // A soft hyphen is seen at a line's end alone, and there with the hyphen that is drawn for it.
    static const QRegularExpression drawn(QStringLiteral("\u00ad[-\u2010]$"));
    text.replace(drawn, QStringLiteral("\u00ad"));
    const bool parted = text.endsWith(u'\u00ad');
    text.remove(u'\u00ad');
    if (parted)
        text += u'\u00ad';
    return text.simplified();
}

std::vector<Word> wordsOf(const Poppler::Page &page)
{
    std::vector<Word> words;
    for (const auto &box : page.textList()) {
        const QString text = plainLetters(box->text());
        if (!text.isEmpty())
            words.push_back({text, box->boundingBox(), box->hasSpaceAfter()});
    }
    return words;
}

/// As fine as wanted, yet no more pixels than fit: a page may be as large as a wall.
double dpiFor(const QSizeF &size, double wanted)
{
    const double pixels = size.width() * size.height() * wanted * wanted / 72 / 72;
    return pixels <= maxPixels ? wanted : wanted * std::sqrt(maxPixels / pixels);
}

/// Straight edges in the picture of a page: ruled lines, and the borders of shaded areas. `picture` is 8-bit grey;
/// `points` is how many points a pixel is.
void findEdges(const QImage &picture, qreal points, Page &page)
{
    const Grey grey{picture.constBits(), picture.bytesPerLine()};
    const int width = picture.width();
    const int height = picture.height();
    for (int y = 1; y < height; ++y) {
        runs(
            width, static_cast<int>(minAcross / points), y * points, points,
            [&](int x, bool darker) {
                const int change = grey.at(x, y) - grey.at(x, y - 1);
                return darker ? change <= -step : change >= step;
            },
            page.across);
    }
    for (int x = 1; x < width; ++x) {
        runs(
            height, static_cast<int>(minDown / points), x * points, points,
            [&](int y, bool darker) {
                const int change = grey.at(x, y) - grey.at(x - 1, y);
                return darker ? change <= -step : change >= step;
            },
            page.down);
    }
}

} // namespace

const char *PdfFile::keyOf(Refused refused)
{
    switch (refused) {
    case Refused::No:
        return "";
    case Refused::NotPdf:
        return "not-pdf";
    case Refused::Encrypted:
        return "encrypted";
    case Refused::PicturesOnly:
        return "pictures-only";
    case Refused::NoTable:
        return "no-table";
    case Refused::TooManyPages:
        return "too-many-pages";
    case Refused::Damaged:
        return "damaged";
    }
    return "";
}

PdfFile::PdfFile(const QByteArray &bytes)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    if (!bytes.left(1024).contains("%PDF-")) {
        m_refused = Refused::NotPdf;
        return;
    }
    m_document = Poppler::Document::loadFromData(bytes);
    if (!m_document)
        m_refused = Refused::Damaged;
    else if (m_document->isLocked())
        m_refused = Refused::Encrypted;
    else if (m_document->numPages() < 1)
        m_refused = Refused::Damaged;
    else if (m_document->numPages() > maxPages)
        m_refused = Refused::TooManyPages;
    if (m_refused != Refused::No)
        return;
    m_document->setRenderHint(Poppler::Document::Antialiasing, true);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing, true);
}

PdfFile::~PdfFile() = default;

std::vector<Page> PdfFile::pages(const std::function<void(int, int)> &progress)
{
    std::vector<Page> pages;
    const int count = m_document->numPages();
    std::size_t words = 0;
    int broken = 0;
    bool hasStatements = false;
    for (int i = 0; i < count; ++i) {
        const std::unique_ptr<Poppler::Page> page = m_document->page(i);
        if (!page) {
            ++broken;
            continue;
        }
        pages.push_back({i + 1, page->pageSizeF(), wordsOf(*page), {}, {}});
        words += pages.back().words.size();
        hasStatements = hasStatements || !anchorsOf(pages.back()).empty();
    }
    if (words == 0) {
        m_refused = broken > 0 ? Refused::Damaged : Refused::PicturesOnly;
        return {};
    }
    if (broken > 0) {
        m_refused = Refused::Damaged;
        return {};
    }
    if (!hasStatements) {
        m_refused = Refused::NoTable;
        return {};
    }
    // Pages before the first statement and after the last are not the table's, but for where its last row goes on.
    const auto isTable = [](const Page &page) { return !anchorsOf(page).empty(); };
    const auto first = std::ranges::find_if(pages, isTable);
    auto last = std::find_if(pages.rbegin(), pages.rend(), isTable).base();
    if (last != pages.end())
        ++last;
    for (auto page = first; page != last; ++page) {
        progress(page->number, count);
        const double dpi = dpiFor(page->size, lineDpi);
        const QImage picture = m_document->page(page->number - 1)->renderToImage(dpi, dpi);
        if (!picture.isNull()) {
            const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
            findEdges(grey, 72 / dpi, *page);
            markUnexplained(grey, 72 / dpi, *page);
        }
    }
    for (Page &page : pages) {
        if (page.number < first->number || (last != pages.end() && page.number >= last->number))
            page.words.clear();
    }
    return pages;
}

QByteArray PdfFile::picture(int page, int dpi) const
{
    if (page < 1 || page > m_document->numPages())
        return {};
    const std::unique_ptr<Poppler::Page> wanted = m_document->page(page - 1);
    if (!wanted)
        return {};
    const double fitting = dpiFor(wanted->pageSizeF(), dpi);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    wanted->renderToImage(fitting, fitting).save(&buffer, "PNG");
    return bytes;
}

} // namespace waymark::reader
