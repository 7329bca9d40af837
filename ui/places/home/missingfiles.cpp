// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/home/missingfiles.h"

#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace waymark {

void MissingFiles::look(const std::vector<QString> &paths)
{
    const int question = ++m_question;
    // The answer comes back as an event in our thread, where alone it is safe to ask whether we are still there.
    auto *answers = new QObject;
    answers->moveToThread(thread());
    const QPointer<MissingFiles> asker(this);
    QThreadPool::globalInstance()->start([asker, answers, question, paths] {
        std::vector<QString> gone;
        for (const QString &path : paths) {
            if (!QFileInfo::exists(path))
                gone.push_back(path);
        }
        QMetaObject::invokeMethod(
            answers,
            [asker, answers, question, gone] {
                if (asker)
                    asker->take(question, gone);
                delete answers;
            },
            Qt::QueuedConnection);
    });
}

void MissingFiles::take(int question, std::vector<QString> missing)
{
    if (question != m_question)
        return;
    m_missing = std::move(missing);
    Q_EMIT looked();
}

} // namespace waymark
