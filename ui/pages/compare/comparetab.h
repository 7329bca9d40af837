// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"
#include "ui/document/document.h"

#include <QWidget>

namespace waymark {

/// One of the tabs of the Compare page. The page asks it to refresh() as the window asks the page.
class CompareTab : public QWidget
{
    Q_OBJECT

public:
    explicit CompareTab(Document &document, QWidget *parent = nullptr) : QWidget(parent), m_document(document) {}

    virtual void refresh() = 0;
    virtual QWidget *firstFocus() { return this; }

Q_SIGNALS:
    void commandWanted(waymark::Command command);

protected:
    Document &document() const { return m_document; }

private:
    Document &m_document;
};

} // namespace waymark
