// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/check/pageview.h"

#include "core/text/errors.h"

#include <algorithm>

namespace waymark {
namespace {

constexpr std::size_t mostKept = 8;

} // namespace

PagePictures::PagePictures(const QString &path, const QString &program, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_program(program)
{}

const PagePictures::Kept *PagePictures::find(const Key &key) const
{
    const auto found = std::ranges::find(m_kept, key, &Kept::key);
    return found == m_kept.end() ? nullptr : &*found;
}

const QImage *PagePictures::picture(int page, int dpi) const
{
    const Kept *kept = find({page, dpi});
    return kept && !kept->picture.isNull() ? &kept->picture : nullptr;
}

const QImage *PagePictures::anyPicture(int page) const
{
    const auto found = std::ranges::find_if(
        m_kept, [page](const Kept &kept) { return kept.key.page == page && !kept.picture.isNull(); });
    return found == m_kept.end() ? nullptr : &found->picture;
}

QString PagePictures::trouble(int page, int dpi) const
{
    const Kept *kept = find({page, dpi});
    return kept ? kept->trouble : QString();
}

void PagePictures::want(int page, int dpi)
{
    const Key key{page, dpi};
    if (find(key))
        return;
    if (!m_drawing)
        begin(key);
    else if (m_drawn == key)
        m_next.reset();
    else
        m_next = key;
}

void PagePictures::begin(const Key &key)
{
    m_drawn = key;
    m_drawing = new PagePicture(m_path, m_program, this);
    connect(m_drawing, &PagePicture::finished, this, [this, from = m_drawing] { take(from); });
    m_drawing->start(key.page, key.dpi);
}

void PagePictures::take(PagePicture *from)
{
    const Result<QByteArray> &answer = *from->result();
    Kept kept{m_drawn, {}, {}};
    if (answer)
        kept.picture.loadFromData(*answer, "PNG");
    if (!answer)
        kept.trouble = sentence(answer.error());
    else if (kept.picture.isNull())
        kept.trouble = sentence(PdfError{PdfError::Problem::ReaderAnswer, m_path});
    m_kept.push_front(std::move(kept));
    if (m_kept.size() > mostKept)
        m_kept.pop_back();
    m_drawing = nullptr;
    from->deleteLater();
    if (const auto next = std::exchange(m_next, {}))
        begin(*next);
    Q_EMIT changed();
}

} // namespace waymark
