// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"

#include <algorithm>
#include <stdexcept>

/// Ways into what a report says.
namespace waymark::testing {

template <class T>
void collect(const ReportBlocks &blocks, std::vector<T> &into)
{
    for (const ReportBlock &each : blocks) {
        if (const T *found = std::get_if<T>(&each.is))
            into.push_back(*found);
        if (const auto *columns = std::get_if<block::Columns>(&each.is)) {
            for (const block::Columns::Column &column : columns->columns)
                collect(column.blocks, into);
        }
    }
}

/// Those of a kind in their order, also from columns.
template <class T>
std::vector<T> blocksOf(const ReportContent &content)
{
    std::vector<T> found;
    collect(content.blocks, found);
    return found;
}

inline bool hasHeading(const ReportContent &content, const char *text)
{
    return std::ranges::any_of(blocksOf<block::Heading>(content),
                               [&](const block::Heading &each) { return each.text == QLatin1String(text); });
}

inline block::Entry entryOf(const ReportContent &content, const char *title)
{
    for (const block::Entry &each : blocksOf<block::Entry>(content)) {
        if (each.title == QLatin1String(title))
            return each;
    }
    throw std::runtime_error("no such entry");
}

/// Empty where it is not there.
inline QStringList fieldOf(const block::Entry &entry, const char *label)
{
    for (const block::Entry::Field &field : entry.fields) {
        if (field.label == QLatin1String(label))
            return field.lines;
    }
    return {};
}

} // namespace waymark::testing
