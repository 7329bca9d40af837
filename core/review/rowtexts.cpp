// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rowtexts.h"

namespace waymark {
namespace {

using EachTypedText = std::function<void(const TypedText &)>;

class Texts : public FieldsSkipped
{
public:
    explicit Texts(const EachTypedText &each) : m_each(each) {}

    void text(const char *field, QString &value, TextRule rule) { m_each({rule, QLatin1String(field), &value}); }
    void lines(const char *field, QStringList &value, TextRule rule)
    {
        for (int i = 0; i < value.size(); ++i)
            m_each({rule, numbered(field, i), &value[i]});
    }
    void texts(const char *field, QStringList &value, int, TextRule rule) { lines(field, value, rule); }
    void role(const char *field, Role &value) { title(QLatin1String(field), value); }
    void roles(const char *field, std::vector<Role> &value, int)
    {
        for (std::size_t i = 0; i < value.size(); ++i)
            title(numbered(field, static_cast<int>(i)), value[i]);
    }

private:
    /// "ask1", "present1": one of several.
    static QString numbered(const char *field, int index)
    {
        QString one = QLatin1String(field);
        if (one.endsWith(u's'))
            one.chop(1);
        return one + QString::number(index + 1);
    }
    /// A title of the institution's own; with any other role there is none, and nothing that could be typed.
    void title(const QString &field, Role &role)
    {
        if (!role.ownTitle.isEmpty())
            m_each({oneLine().needed(), field, &role.ownTitle});
    }

    const EachTypedText &m_each;
};

} // namespace

void eachText(Row &row, const EachTypedText &each)
{
    std::visit(
        [&]<class T>(T &typed) {
            Texts texts(each);
            RowKind<T>::fields(texts, typed);
        },
        row);
}

void eachTypedText(Row &row, const EachTypedText &each)
{
    eachText(row, [&](const TypedText &text) {
        if (!text.isNaming)
            each(text);
    });
}

void cleanTexts(Row &row)
{
    eachText(row, [](const TypedText &each) { *each.text = cleanText(*each.text, each.lines); });
}

} // namespace waymark
