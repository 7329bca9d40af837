// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/confinement.h"
#include "reader/layout/table.h"
#include "reader/pdf/pdffile.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <cstddef>
#include <cstdio>
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace {

using namespace waymark::reader;

constexpr int wrongUse = 2;
constexpr int noPicture = 3;

constexpr qint64 maxFileBytes = 100 << 20; // the other programs offer none that is larger

void write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

int refuse(PdfFile::Refused why)
{
    write(QByteArray("{\"format\":\"waymark-cells/1\",\"refused\":\"") + PdfFile::keyOf(why) + "\"}");
    return 0;
}

int printCells(PdfFile &file)
{
    if (file.refused() != PdfFile::Refused::No)
        return refuse(file.refused());
    std::vector<Page> pages =
        file.pages([](int page, int count) { std::fprintf(stderr, "page %d %d\n", page, count); });
    if (file.refused() != PdfFile::Refused::No)
        return refuse(file.refused());
    const Table table = tableOf(std::move(pages));
    if (table.columns == 0)
        return refuse(PdfFile::Refused::NoTable);
    write(cellsJson(table));
    return 0;
}

int printPicture(const PdfFile &file, int page, int dpi)
{
    if (file.refused() != PdfFile::Refused::No || dpi < 36 || dpi > 300)
        return noPicture;
    const QByteArray picture = file.picture(page, dpi);
    write(picture);
    return picture.isEmpty() ? noPicture : 0;
}

} // namespace

/// waymark-reader --cells FILE | --picture PAGE --dpi N FILE. A program of its own, started by the others: what a
/// PDF does to it is no more than a sentence to them, for it is confined before the first byte of one is understood.
int main(int argc, char **argv)
{
    limitMemoryAndTime();
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY); // a picture is no text
#endif
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const bool forCells = words.size() == 2 && words[0] == QLatin1String("--cells");
    const bool forPicture =
        words.size() == 5 && words[0] == QLatin1String("--picture") && words[2] == QLatin1String("--dpi");
    if (!forCells && !forPicture) {
        std::fputs("waymark-reader --cells FILE\nwaymark-reader --picture PAGE --dpi N FILE\n", stderr);
        return wrongUse;
    }
    QFile pdf(words.last());
    const bool isFit = pdf.open(QIODevice::ReadOnly) && pdf.size() <= maxFileBytes;
    const QByteArray bytes = isFit ? pdf.readAll() : QByteArray();
    pdf.close();
    if (!confine())
        return notConfined;
    PdfFile file(bytes);
    return forCells ? printCells(file) : printPicture(file, words[1].toInt(), words[3].toInt());
}
