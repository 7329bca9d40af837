// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/layout/table.h"
#include "reader/pdf/pdffile.h"

#include <QCoreApplication>
#include <QStringList>
#include <cstdio>

namespace {

using namespace waymark::reader;

constexpr int wrongUse = 2;
constexpr int noPicture = 3;

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

int printCells(const QString &path)
{
    PdfFile file(path);
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

int printPicture(const QString &path, int page, int dpi)
{
    const PdfFile file(path);
    if (file.refused() != PdfFile::Refused::No || dpi < 36 || dpi > 300)
        return noPicture;
    const QByteArray picture = file.picture(page, dpi);
    write(picture);
    return picture.isEmpty() ? noPicture : 0;
}

} // namespace

/// waymark-reader --cells FILE | --picture PAGE --dpi N FILE. A program of its own, started by the others: what a
/// PDF does to it is no more than a sentence to them.
int main(int argc, char **argv)
{
    limitOurselves();
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() == 2 && words[0] == QLatin1String("--cells"))
        return printCells(words[1]);
    if (words.size() == 5 && words[0] == QLatin1String("--picture") && words[2] == QLatin1String("--dpi"))
        return printPicture(words[4], words[1].toInt(), words[3].toInt());
    std::fputs("waymark-reader --cells FILE\nwaymark-reader --picture PAGE --dpi N FILE\n", stderr);
    return wrongUse;
}
