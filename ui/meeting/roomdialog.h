// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "ui/forms/formdialog.h"

#include <vector>

class QCheckBox;
class QComboBox;

namespace waymark {

/// Which round it is and who is in the room: chosen once, recorded with everything that is agreed from then on.
class RoomDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit RoomDialog(Document &document, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    void addPeople();

    struct Here
    {
        PersonId person;
        QCheckBox *box;
    };

    Document &m_document;
    ReviewId m_review;
    QComboBox *m_round;
    Field *m_roundField;
    std::vector<Here> m_people;
};

} // namespace waymark
