// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"
#include "ui/document/document.h"

#include <QWidget>

namespace waymark {

/// One of the places of the rail. The window makes a page when it is first gone to, and asks it to refresh() whenever
/// it is gone to. While it is in sight it refreshes by itself, once for each change of the document: nothing else needs
/// to ask for that after an edit, and a hidden page costs nothing.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Document &document, QWidget *parent = nullptr);

    /// Shows what the document holds now. Must be cheap when nothing changed.
    virtual void refresh() = 0;
    /// What the window's menus ask of this page: nothing where the command is not one of its own.
    virtual void carryOut(Command command) { Q_UNUSED(command) }
    /// What stands in the foot bar beside the saved line; made once, owned by the page's caller. Null for nothing.
    virtual QWidget *makeFoot(QWidget *parent)
    {
        Q_UNUSED(parent)
        return nullptr;
    }
    /// Where the keyboard starts.
    virtual QWidget *firstFocus() { return this; }

Q_SIGNALS:
    void placeWanted(waymark::Place place);
    void commandWanted(waymark::Command command, const QVariant &about = {});

protected:
    Document &document() const { return m_document; }

private:
    void follow();

    Document &m_document;
};

/// One of the tabs of a page. The page asks it to refresh() as the window asks the page.
class PageTab : public QWidget
{
    Q_OBJECT

public:
    explicit PageTab(Document &document, QWidget *parent = nullptr) : QWidget(parent), m_document(document) {}

    virtual void refresh() = 0;
    virtual QWidget *firstFocus() { return this; }

Q_SIGNALS:
    void placeWanted(waymark::Place place);
    void commandWanted(waymark::Command command);

protected:
    Document &document() const { return m_document; }

private:
    Document &m_document;
};

} // namespace waymark
