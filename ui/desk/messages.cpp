// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/messages.h"

#include "core/text/errors.h"
#include "ui/charts/chartview.h"
#include "ui/desk/saved.h"
#include "ui/document/document.h"
#include "ui/look/accessible.h"
#include "ui/look/plainlabel.h"
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QFontInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace waymark {
namespace {

constexpr int noticeMilliseconds = 6000; ///< long enough to look up from the keys and read ten words
constexpr auto noticeName = "notice";
constexpr auto noticePlaceName = "noticePlace";
constexpr auto showsRefusals = "showsRefusals";

class Notice : public PlainLabel
{
public:
    explicit Notice(const QString &sentence) : PlainLabel(sentence, TextSize::Body, TextWeight::SemiBold)
    {
        setObjectName(QString::fromLatin1(noticeName));
        setContentsMargins(spacing::page, spacing::small, spacing::page, spacing::small);
        setAlignment(Qt::AlignCenter);
        setWordWrap(true);
        QTimer::singleShot(noticeMilliseconds, this, &QObject::deleteLater);
    }

protected:
    void mousePressEvent(QMouseEvent *) override { deleteLater(); }
    void paintEvent(QPaintEvent *event) override
    {
        const Tokens tokens = Tokens::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.good, 2));
        painter.setBrush(tokens.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::control, corner::control);
        painter.end();
        PlainLabel::paintEvent(event);
    }
};

/// Of the window itself, not of another one that belongs to it.
QWidget &noticePlaceOf(QWidget &window)
{
    for (QWidget *place : window.findChildren<QWidget *>(QString::fromLatin1(noticePlaceName))) {
        if (place->window() == &window)
            return *place;
    }
    auto *place = new NoticePlace(&window);
    if (auto *column = qobject_cast<QVBoxLayout *>(window.layout()))
        column->addWidget(place);
    return *place;
}

QWidget *makeNotice(QWidget *from, const QString &sentence)
{
    QWidget *window = from->window();
    QWidget &place = noticePlaceOf(*window);
    for (QWidget *before : place.findChildren<QWidget *>(QString::fromLatin1(noticeName))) {
        before->hide();
        before->deleteLater();
    }
    auto *notice = new Notice(sentence);
    place.layout()->addWidget(notice);
    notice->show();
    if (place.parentWidget() == window && !qobject_cast<QVBoxLayout *>(window->layout())) {
        // None of our windows; a page that is shown alone.
        const int height = place.layout()->heightForWidth(window->width());
        place.setGeometry(0, window->height() - height, window->width(), height);
        place.raise();
    }
    place.show();
    announce(*window, sentence);
    return notice;
}

/// Those of our other dialogs; a box sets its words in, also where it has no picture beside them.
void setMargins(QMessageBox &box)
{
    if (auto *grid = qobject_cast<QGridLayout *>(box.layout())) {
        grid->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
        grid->setHorizontalSpacing(0);
        grid->setVerticalSpacing(spacing::medium);
        grid->setColumnStretch(1, 1); // the words
        if (QLayoutItem *inset = grid->itemAtPosition(0, 0); inset && inset->spacerItem())
            inset->spacerItem()->changeSize(0, 0, QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    for (QLabel *words : box.findChildren<QLabel *>()) {
        words->setContentsMargins(0, 0, 0, 0);
        words->setIndent(0);
    }
}

/// Over a window whose letters are read from the back of a room, a question is read from there, too.
void takeLetters(QMessageBox &box)
{
    const QWidget *over = box.parentWidget();
    if (!over || QFontInfo(over->font()).pixelSize() <= QFontInfo(box.font()).pixelSize())
        return;
    box.setFont(over->font());
    for (QWidget *each : box.findChildren<QWidget *>())
        each->setFont(over->font());
}

/// Over the window that it is about, also while the program starts and its window is still to come.
void execOverWindow(QMessageBox &box)
{
    QWidget *window = box.parentWidget() ? box.parentWidget()->window() : nullptr;
    if (window && !window->testAttribute(Qt::WA_WState_ExplicitShowHide)) // neither shown nor hidden so far
        window->show();
    setMargins(box);
    takeLetters(box);
    box.exec();
}

} // namespace

NoticePlace::NoticePlace(QWidget *parent) : QWidget(parent)
{
    setObjectName(QString::fromLatin1(noticePlaceName));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::tiny, spacing::page, spacing::tiny);
    hide();
}

bool NoticePlace::event(QEvent *event)
{
    // A notice was hidden, or is gone.
    if ((event->type() == QEvent::LayoutRequest || event->type() == QEvent::ChildRemoved) && layout()->isEmpty())
        hide();
    return QWidget::event(event);
}

void setShowsRefusals(QDialog &dialog) { dialog.setProperty(showsRefusals, true); }

bool dialogShowsRefusals()
{
    const QWidget *front = QApplication::activeModalWidget();
    return front && front->property(showsRefusals).toBool();
}

void showNotice(QWidget *from, const QString &sentence) { makeNotice(from, sentence); }

void showNoticeOf(Document &document, QWidget *from, const QString &sentence)
{
    QWidget *notice = makeNotice(from, sentence);
    QObject::connect(&document, &Document::changed, notice, &QWidget::hide);
}

void tell(QWidget *parent, const QString &title, const QString &sentence)
{
    QMessageBox box(QMessageBox::NoIcon, title, sentence, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    // Our own words: Qt has none in Welsh.
    QPushButton *ok = box.addButton(QCoreApplication::translate("Messages", "OK"), QMessageBox::AcceptRole);
    box.setDefaultButton(ok);
    box.setEscapeButton(ok);
    execOverWindow(box);
}

namespace {

QString cancelText() { return QCoreApplication::translate("waymark::FormDialog", "Cancel"); }

} // namespace

bool ask(QWidget *parent, const QString &title, const QString &question, const QString &yes, const QString &no,
         const QString &explanation)
{
    QMessageBox box(QMessageBox::NoIcon, title, question, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(explanation);
    const QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    QPushButton *leave = box.addButton(no, QMessageBox::RejectRole);
    box.setDefaultButton(leave);
    box.setEscapeButton(leave);
    execOverWindow(box);
    return box.clickedButton() == accept;
}

bool confirm(QWidget *parent, const QString &question, const QString &explanation, const QString &yes,
             const QString &no)
{
    return ask(parent, QGuiApplication::applicationDisplayName(), question, yes, no.isEmpty() ? cancelText() : no,
               explanation);
}

Choice choose(QWidget *parent, const QString &title, const QString &question, const QString &first,
              const QString &second)
{
    QMessageBox box(QMessageBox::NoIcon, title, question, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *leave = box.addButton(cancelText(), QMessageBox::RejectRole);
    QPushButton *one = box.addButton(first, QMessageBox::AcceptRole);
    const QPushButton *other = box.addButton(second, QMessageBox::DestructiveRole);
    box.setDefaultButton(one);
    box.setEscapeButton(leave);
    execOverWindow(box);
    return box.clickedButton() == one ? Choice::First : box.clickedButton() == other ? Choice::Second : Choice::Neither;
}

void tellOfSaving(ChartView &view)
{
    QObject::connect(&view, &ChartView::saved, &view, [&view](const QString &path) {
        tellSaved(&view, QCoreApplication::translate("Pictures", "Picture saved"),
                  QCoreApplication::translate("Pictures", "The picture is saved at %1.").arg(path), path);
    });
    QObject::connect(&view, &ChartView::copied, &view, [&view] {
        showNotice(&view, view.showsTable()
                              ? QCoreApplication::translate("Pictures", "Table copied, ready to paste")
                              : QCoreApplication::translate("Pictures", "Picture copied, ready to paste"));
    });
    QObject::connect(&view, &ChartView::saveFailed, &view, [&view](const Error &error) {
        tell(&view, QCoreApplication::translate("Pictures", "The picture was not saved"), sentence(error));
    });
}

QPushButton *makePictureButton(ChartView &view)
{
    auto *button = new QPushButton(QCoreApplication::translate("Pictures", "Picture…"));
    button->setObjectName(QStringLiteral("picture"));
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, &view, [&view, button] {
        QMenu menu;
        menu.addActions({view.copyAction(), view.savePngAction(), view.saveSvgAction()});
        menu.exec(button->mapToGlobal(QPoint(0, button->height())));
    });
    return button;
}

NotSavedBar::NotSavedBar(const Document &document, QWidget *parent) : AlertBar(parent), m_document(document)
{
    setObjectName(QStringLiteral("notSaved"));
    button()->setText(tr("Save a copy… (%1)", "with its keys").arg(copyKeys().toString(QKeySequence::NativeText)));
    connect(button(), &QAbstractButton::clicked, this, &NotSavedBar::copyWanted);
    connect(&document, &Document::saveStateChanged, this, &NotSavedBar::refresh);
    refresh();
}

QString NotSavedBar::onlyShown() const
{
    const QString file = QFileInfo(m_document.path()).fileName();
    if (m_document.whyOnlyShown().problem == FileError::Problem::ReadOnly)
        return tr("%1 is read-only. You can read it, make reports and export data. To change something, save a copy.")
            .arg(file);
    const auto &damage = m_document.workspace().damage();
    return tr("%1 is damaged (%n problem(s)). What can still be read is shown, and the file is not changed. To work on "
              "what is left, save a copy.",
              nullptr, static_cast<int>(damage.size()))
        .arg(file);
}

void NotSavedBar::refresh()
{
    const SaveState &state = m_document.saveState();
    if (m_document.isOnlyShown())
        setText(onlyShown());
    else if (state.kind != SaveState::Kind::Failed)
        setText({});
    else if (m_document.isParted())
        setText(tr("%1 Your work is still here: save a copy to continue with it.").arg(sentence(*state.error)));
    else
        setText(sentence(*state.error));
}

} // namespace waymark
