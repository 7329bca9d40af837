// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/rows.h"

#include <optional>
#include <utility>
#include <vector>

/// Two changes of one row that are about different fields of it, put together. For core/review only.
namespace waymark {

/// Calls `Self::field(value)` for every field of a row, with its value.
template <class Self>
struct FieldValues
{
    void onlyOne() {}
    void ownDigest(const auto &) {}
    void content(const auto &) {}
    void endKey() {}
    void id(const char *, auto &value) { one(value); }
    void ref(const char *, auto &value) { one(value); }
    void text(const char *, auto &value, TextRule) { one(value); }
    void texts(const char *, auto &value, int, TextRule) { one(value); }
    void lines(const char *, auto &value, TextRule) { one(value); }
    void number(const char *, auto &value, int, int) { one(value); }
    void counts(const char *, auto &value, int) { one(value); }
    void point(const char *, auto &value) { one(value); }
    void theme(const char *, auto &value) { one(value); }
    void flag(const char *, auto &value) { one(value); }
    void level(const char *, auto &value, int = 0) { one(value); }
    void statement(const char *, auto &value) { one(value); }
    void statements(const char *, auto &value, int) { one(value); }
    void date(const char *, auto &value) { one(value); }
    void time(const char *, auto &value) { one(value); }
    void clock(const char *, auto &value) { one(value); }
    void digest(const char *, auto &value) { one(value); }
    void optionalDigest(const char *, auto &value) { one(value); }
    void structure(const char *, auto &value) { one(value); }
    void wording(const char *, auto &value) { one(value); }
    void word(const char *, auto &value, const auto &) { one(value); }
    void role(const char *, auto &value) { one(value); }
    void roles(const char *, auto &value, int) { one(value); }
    void voiceKey(auto &value) { one(value); }
    void voice(auto &value) { one(value); }
    void bytes(const char *, auto &value, qint64) { one(value); }

private:
    void one(auto &value) { static_cast<Self *>(this)->field(value); }
};

/// Where the fields of a row are, in the order of its description.
struct FieldPlaces : FieldValues<FieldPlaces>
{
    std::vector<const void *> places;

    void field(const auto &value) { places.push_back(&value); }
};

/// Takes what theirs changed into a row that begins as mine.
class FieldsTogether : public FieldValues<FieldsTogether>
{
public:
    FieldsTogether(FieldPlaces earlier, FieldPlaces theirs)
        : m_earlier(std::move(earlier.places))
        , m_theirs(std::move(theirs.places))
    {}

    bool differ() const { return m_differ; } ///< one field was changed in both, and not alike

    template <class Value>
    void field(Value &value)
    {
        const auto &earlier = *static_cast<const Value *>(m_earlier[m_next]);
        const auto &theirs = *static_cast<const Value *>(m_theirs[m_next]);
        ++m_next;
        if (value == theirs || theirs == earlier)
            return;
        if (value == earlier)
            value = theirs;
        else
            m_differ = true;
    }

private:
    std::vector<const void *> m_earlier;
    std::vector<const void *> m_theirs;
    std::size_t m_next = 0;
    bool m_differ = false;
};

/// One row as it was, and as two copies have it: with what each of them changed. Nothing where both changed one field.
/// Whether the fields then fit together is for the caller to ask.
template <class T>
std::optional<T> fieldsTogether(const T &earlier, const T &mine, const T &theirs)
{
    FieldPlaces before;
    RowKind<T>::fields(before, earlier);
    FieldPlaces there;
    RowKind<T>::fields(there, theirs);
    FieldsTogether together(std::move(before), std::move(there));
    T row = mine;
    RowKind<T>::fields(together, row);
    return together.differ() ? std::nullopt : std::optional(std::move(row));
}

} // namespace waymark
