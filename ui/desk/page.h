// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"
#include "ui/document/document.h"
#include "ui/look/plainlabel.h"

#include <QDate>
#include <QWidget>
#include <optional>
#include <utility>

class QLayout;
class QListWidget;
class QPushButton;

namespace waymark {

struct HitPlace;

/// One of the places of the rail. The window makes a page when it is first gone to, and asks it to come up to date
/// whenever it is gone to. While it is in sight it refreshes by itself, once for each change of the document: nothing
/// else needs to ask for that after an edit, and a hidden page costs nothing.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Document &document, QWidget *parent = nullptr);

    /// Shows what the document holds now.
    virtual void refresh() = 0;
    /// The same, where it may be something else than what is shown.
    void bringUpToDate();
    /// What the window's menus ask of this page: nothing where the command is not one of its own.
    virtual void carryOut(Command command) { Q_UNUSED(command) }
    /// Brings into sight what was found here, with the keyboard in it; the page is in sight, and shows the review and
    /// the statement already.
    virtual void showHit(const HitPlace &place) { Q_UNUSED(place) }
    /// What is in the foot bar beside the saved line; made once, owned by the page's caller. Null for nothing.
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
    /// Another size of text or theme: what is shown is out of date, and the document is not.
    void changeEvent(QEvent *event) override;
    /// False for a page that shows more than the document and the day: it is refreshed whenever it is gone to.
    virtual bool showsTheDocumentAlone() const { return false; }

private:
    void follow();

    Document &m_document;
    std::optional<std::pair<qint64, QDate>> m_shown; ///< the document's revision, and the day
};

/// One of the tabs of a page. The page asks it to refresh() as the window asks the page.
class PageTab : public QWidget
{
    Q_OBJECT

public:
    explicit PageTab(Document &document, QWidget *parent = nullptr) : QWidget(parent), m_document(document) {}

    virtual void refresh() = 0;
    virtual QWidget *firstFocus() { return this; }
    /// Whether the next step is a button of its own, so that the page's is not filled as well.
    [[nodiscard]] virtual bool hasNextStep() const { return false; }

Q_SIGNALS:
    void placeWanted(waymark::Place place);
    void commandWanted(waymark::Command command, const QVariant &about = {});

protected:
    Document &document() const { return m_document; }

private:
    Document &m_document;
};

// What several pages are made of.

PlainLabel *wrappingLabel(const QString &text, TextSize size, Ink ink);

/// For a list of sentences: each is read whole, on several lines where it has to be, and nothing scrolls sideways.
void wrapItems(QListWidget &list);

/// Takes everything out of a layout that a refresh fills anew.
void clearLayout(QLayout *layout);
/// The same where what goes may be the very button that was pressed: out of sight now, deleted once that is over.
void retireLayout(QLayout *layout);

/// What is in a page's place while there is nothing to show: what is missing, why, and the one way on. `start` is
/// the primary button, for the caller to connect.
QWidget *makeEmptyState(const QString &title, const QString &text, const QString &wayOn, QPushButton *&start);

} // namespace waymark
