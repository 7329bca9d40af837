// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"

#include <QKeySequence>
#include <QString>
#include <QWidget>

class QDialog;
class QPushButton;

namespace waymark {

class ChartView;
class Document;

/// Message boxes that show any text literally. `title` says what it is about in two or three words.
void tell(QWidget *parent, const QString &title, const QString &sentence);

/// True where the person chose `yes`, which is named by what it does ("Remove", "Close without saving"); Esc and the
/// other button leave everything as it is.
bool ask(QWidget *parent, const QString &title, const QString &question, const QString &yes, const QString &no,
         const QString &explanation = {});

/// The same before something is lost, with a sentence of explanation below the question.
bool confirm(QWidget *parent, const QString &question, const QString &explanation, const QString &yes,
             const QString &no = {});

enum class Choice { First, Second, Neither };

/// The same with two ways on. The first is the button that Enter presses; Esc and Cancel are neither.
Choice choose(QWidget *parent, const QString &title, const QString &question, const QString &first,
              const QString &second);

/// Marks a dialog that shows in itself why an edit was refused, so that no message box says it again on top of it.
void setShowsRefusals(QDialog &dialog);
/// Whether the dialog in front does so.
bool dialogShowsRefusals();

/// Where a window says what was done: a line of its own in the window's layout, which is there only while there is
/// something in it. A notice never lies over what can be pressed.
class NoticePlace : public QWidget
{
public:
    explicit NoticePlace(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
};

/// What was done, said in a few words in the NoticePlace of the window that `from` is in, or at the end of a window
/// that has none; gone after a moment, or by a click. It takes no key and no focus. Screen readers announce it.
void showNotice(QWidget *from, const QString &sentence);
/// The same of a change to the document that can be undone: gone with the next change, which is the undoing itself at
/// the latest.
void showNoticeOf(Document &document, QWidget *from, const QString &sentence);

/// Says on the view's window where a picture was saved, or why it was not.
void tellOfSaving(ChartView &view);

/// "Picture...": copying and saving, for those who would not look for them behind the right mouse button.
QPushButton *makePictureButton(ChartView &view);

/// Why what the window shows is not in the file, or why the file can only be read, for as long as that is so, and the
/// button that saves a copy.
class NotSavedBar : public AlertBar
{
    Q_OBJECT

public:
    explicit NotSavedBar(const Document &document, QWidget *parent = nullptr);

    /// The keys that save a copy, wherever that can be done.
    static QKeySequence copyKeys() { return Qt::CTRL | Qt::SHIFT | Qt::Key_S; }

Q_SIGNALS:
    void copyWanted();

private:
    void refresh();
    QString onlyShown() const;

    const Document &m_document;
};

} // namespace waymark
