// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <type_traits>
#include <utility>

namespace waymark {

/// The rows of one kind, ordered by key.
template <class Row>
class Table
{
public:
    using Key = std::remove_cvref_t<decltype(std::declval<const Row &>().key())>;
    using Rows = std::map<Key, Row>;

    const Row *find(const Key &key) const
    {
        const auto found = m_rows.find(key);
        return found == m_rows.end() ? nullptr : &found->second;
    }
    const Rows &rows() const { return m_rows; }
    bool isEmpty() const { return m_rows.empty(); }
    int size() const { return static_cast<int>(m_rows.size()); }

    void put(Row row)
    {
        auto key = row.key();
        m_rows.insert_or_assign(std::move(key), std::move(row));
    }
    /// For rows that come in ascending order of their keys, as when a file is read.
    void append(Row row)
    {
        auto key = row.key();
        m_rows.emplace_hint(m_rows.end(), std::move(key), std::move(row));
    }
    void erase(const Key &key) { m_rows.erase(key); }

    friend bool operator==(const Table &, const Table &) = default;

private:
    Rows m_rows;
};

} // namespace waymark
