// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pdf/pdffile.h"

#include "reader/layout/blocks.h"
#include "reader/pdf/unexplained.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <poppler/qt6/poppler-qt6.h>
#include <span>
#include <system_error>
#include <thread>
#include <utility>

namespace waymark::reader {
namespace {

constexpr int step = 14;        ///< of 255: fainter changes are the paper's
constexpr qreal minAcross = 40; ///< points; letters have no straight edge as long as this
constexpr qreal minDown = 14;   ///< a row of the table may be one line high
constexpr int letterGap = 1;    ///< pixels that an edge may miss

/// Runs of pixels that differ from the ones beside them, all in one direction. Looked for at places so near each other
/// that no run as long as `shortest` lies between two of them: most of a page is paper and letters.
template <class Differs>
void runs(int length, int shortest, qreal at, qreal points, const Differs &differs, std::vector<Ruling> &found)
{
    for (const bool darker : {true, false}) {
        const auto is = [&](int i) { return i >= 0 && i < length && differs(i, darker); };
        for (int place = 0; place < length; place += std::max(1, shortest / 2)) {
            int from = is(place) ? place : place + letterGap;
            if (!is(from))
                continue;
            int last = from;
            for (int i = from - 1; from - i <= letterGap + 1; --i) {
                if (is(i))
                    from = i;
            }
            for (int i = last + 1; i - last <= letterGap + 1; ++i) {
                if (is(i))
                    last = i;
            }
            if (last - from + 1 >= shortest)
                found.push_back({at, from * points, (last + 1) * points});
            place = last;
        }
    }
}

constexpr double lineDpi = 110;
constexpr double maxPixels = 6e6;
constexpr qsizetype maxHeldTwice = 20 << 20; ///< bytes: what is made of a larger one might not fit twice

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

/// QImage's own conversion asks each pixel for its transparency and a page's colours for their space: it took longer
/// than all that is looked for in the picture.
QImage greyOf(const QImage &page)
{
    const QImage colours = page.convertToFormat(QImage::Format_RGB32);
    QImage grey(colours.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(colours.constScanLine(y));
        std::transform(from, from + grey.width(), grey.scanLine(y),
                       [](QRgb c) { return static_cast<uchar>(qGray(c)); });
    }
    return grey;
}

/// Straight edges at least so many points long between each line of pixels and the one above it. `picture` is 8-bit
/// grey; `points` is how many points a pixel is.
std::vector<Ruling> edges(const QImage &picture, qreal points, qreal shortest)
{
    std::vector<Ruling> found;
    for (int y = 1; y < picture.height(); ++y) {
        const uchar *line = picture.constScanLine(y);
        const uchar *above = picture.constScanLine(y - 1);
        if (std::memcmp(line, above, static_cast<std::size_t>(picture.width())) == 0) // as most are on paper
            continue;
        runs(
            picture.width(), static_cast<int>(shortest / points), y * points, points,
            [&](int x, bool darker) { return darker ? line[x] - above[x] <= -step : line[x] - above[x] >= step; },
            found);
    }
    return found;
}

/// Ruled lines, and the borders of shaded areas.
void findEdges(const QImage &picture, qreal points, Page &page)
{
    page.across = edges(picture, points, minAcross);
    const QImage columns = picture.transformed(QTransform().rotate(90)).mirrored(true, false);
    page.down = edges(columns, points, minDown);
}

void drawFinely(Poppler::Document &document)
{
    document.setRenderHint(Poppler::Document::Antialiasing, true);
    document.setRenderHint(Poppler::Document::TextAntialiasing, true);
}

/// Finds what only a picture of the page shows.
void lookAt(const Poppler::Document &document, Page &page)
{
    const double dpi = dpiFor(page.size, lineDpi);
    const std::unique_ptr<Poppler::Page> drawn = document.page(page.number - 1);
    const QImage picture = drawn ? drawn->renderToImage(dpi, dpi) : QImage();
    if (picture.isNull())
        return;
    const QImage grey = greyOf(picture);
    findEdges(grey, 72 / dpi, page);
    markUnexplained(grey, 72 / dpi, page);
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
    m_bytes = bytes;
    m_document = Poppler::Document::loadFromData(m_bytes);
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
    drawFinely(*m_document);
}

PdfFile::~PdfFile() = default;

std::vector<Page> PdfFile::pages(const std::function<void(int, int)> &progress)
{
    const int count = m_document->numPages();
    std::vector<Page> pages(static_cast<std::size_t>(count));
    std::atomic<bool> isBroken = false;
    forEach(pages.size(), [&](const Poppler::Document &document, std::size_t i) {
        if (const std::unique_ptr<Poppler::Page> page = document.page(static_cast<int>(i)))
            pages[i] = {static_cast<int>(i) + 1, page->pageSizeF(), wordsOf(*page), {}, {}};
        else
            isBroken = true;
    });
    if (isBroken) {
        m_refused = Refused::Damaged;
        return {};
    }
    if (std::ranges::all_of(pages, [](const Page &page) { return page.words.empty(); })) {
        m_refused = Refused::PicturesOnly;
        return {};
    }
    // Pages before the first statement and after the last are not the table's, but for where its last row goes on.
    const auto isTable = [](const Page &page) { return !anchorsOf(page).empty(); };
    const auto first = std::ranges::find_if(pages, isTable);
    if (first == pages.end()) {
        m_refused = Refused::NoTable;
        return {};
    }
    auto last = std::find_if(pages.rbegin(), pages.rend(), isTable).base();
    if (last != pages.end())
        ++last;
    const std::span table(first, last);
    std::mutex telling;
    forEach(table.size(), [&](const Poppler::Document &document, std::size_t i) {
        {
            const std::lock_guard lock(telling);
            progress(table[i].number, count);
        }
        lookAt(document, table[i]);
    });
    for (Page &page : pages) {
        if (page.number < first->number || (last != pages.end() && page.number >= last->number))
            page.words.clear();
    }
    return pages;
}

void PdfFile::forEach(std::size_t count, const std::function<void(const Poppler::Document &, std::size_t)> &work)
{
    std::atomic<std::size_t> next = 0;
    const auto workOn = [&](const Poppler::Document &document) {
        for (std::size_t i = next++; i < count; i = next++)
            work(document, i);
    };
    if (count < 2 || m_bytes.size() > maxHeldTwice)
        return workOn(*m_document);
    std::thread other;
    try {
        other = std::thread([&] {
            if (!m_again && (m_again = Poppler::Document::loadFromData(m_bytes)))
                drawFinely(*m_again);
            if (m_again)
                workOn(*m_again);
        });
    } catch (const std::system_error &) {
        // A system that gives no thread lets one do it all.
    }
    workOn(*m_document);
    if (other.joinable())
        other.join();
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
