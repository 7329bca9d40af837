// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institution/modelchoice.h"

#include "core/model/modelfile.h"
#include "core/text/institution.h"
#include "core/text/wordingnames.h"

#include <QFileDialog>

#include <utility>

namespace waymark {

ModelChoice::ModelChoice(QWidget *parent) : QComboBox(parent)
{
    // A model names itself, at any length: the list must not make its window wider than the screen.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    addItem(editionTitle(builtInModel().structure));
    addItem(tr("Another edition, from a file…"));
    connect(this, &QComboBox::activated, this, &ModelChoice::choose);
}

const Model &ModelChoice::model() const { return isOwn() ? builtInModel() : *m_other; }

void ModelChoice::setKind(InstitutionKind kind)
{
    setItemText(0, editionName(builtInModel().structure, builtInModel().wording, kind));
}

Result<void> ModelChoice::take(const QString &path)
{
    auto read = readModel(path);
    if (!read)
        return failed(read.error());
    if (m_other)
        removeItem(1);
    m_other = std::move(*read);
    insertItem(1, editionTitle(m_other->structure));
    setCurrentIndex(1);
    m_last = 1;
    Q_EMIT chosen();
    return {};
}

void ModelChoice::choose(int index)
{
    if (index < count() - 1) {
        m_last = index;
        Q_EMIT chosen();
        return;
    }
    setCurrentIndex(m_last);
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a model file"), {}, tr("Model files (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto taken = take(path); !taken)
        Q_EMIT refused(taken.error());
}

} // namespace waymark
