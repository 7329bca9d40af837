// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/finddialog.h"

#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/find/hitmodel.h"
#include "ui/look/accessible.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {
namespace {

std::optional<ReviewId> reviewInView(const Document &document)
{
    const Review *review = document.review();
    return review ? std::optional(review->id) : std::nullopt;
}

} // namespace

FindDialog::FindDialog(const Document &document, QWidget *parent)
    : FormDialog(tr("Find"), {}, parent)
    , m_index(document.workspace(), reviewInView(document))
    , m_model(new HitModel(this))
    , m_words(new QLineEdit)
    , m_state(wrappingLabel({}, TextSize::Body, Ink::Mute))
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("findDialog"));
    setMinimumWidth(static_cast<int>(textScaled(720)));
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setAccessibleName(tr("Find in all reviews"));
    m_words->setPlaceholderText(tr("Words, a name, or a statement's number such as 2.4"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    body()->addWidget(m_words);
    m_state->setObjectName(QStringLiteral("findState"));
    body()->addWidget(m_state);
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(static_cast<int>(textScaled(120)));
    m_list->installEventFilter(this);
    body()->addWidget(m_list, 1);
    setButtons(tr("Go to it"), tr("Close"));
    setRoomyBody(static_cast<int>(textScaled(480))); // for nothing is found yet

    connect(m_words, &QLineEdit::textChanged, this, &FindDialog::search);
    connect(m_list, &QListView::activated, this, &FindDialog::accept);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { acceptButton()->setEnabled(m_model->hit(now)); });
    m_words->setFocus();
    search();
}

QString FindDialog::words() const { return m_words->text(); }

void FindDialog::setWords(const QString &words)
{
    m_words->setText(words);
    m_words->selectAll();
}

void FindDialog::search()
{
    m_model->show(m_index.find(m_words->text()));
    m_list->scrollToTop();
    acceptButton()->setEnabled(false);
    chooseNext(0, 1);
    if (m_words->text().trimmed().isEmpty())
        tell(tr("Searches every review in this file: statements and descriptors, reasons, evidence, private comments, "
                "actions, people, and texts for governors and from visitors. Colleagues' answers are not searched."));
    else if (m_model->count() == 0)
        tell(tr(
            "Nothing found. Try fewer words, or just the start of each word. Colleagues' answers are not searched."));
    else
        tell(tr("%n found", nullptr, m_model->count()));
}

void FindDialog::tell(const QString &sentence)
{
    if (m_state->text() == sentence)
        return;
    m_state->setText(sentence);
    announce(*this, sentence);
}

bool FindDialog::chooseNext(int row, int step)
{
    for (; row >= 0 && row < m_model->rowCount(); row += step) {
        const QModelIndex index = m_model->index(row);
        if (m_model->hit(index)) {
            m_list->setCurrentIndex(index);
            return true;
        }
    }
    return false;
}

bool FindDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return FormDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentIndex().row();
    if (watched == m_words && key->key() == Qt::Key_Down && m_list->currentIndex().isValid()) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched != m_list)
        return FormDialog::eventFilter(watched, event);
    if (key->key() == Qt::Key_Down) {
        chooseNext(row + 1, 1);
        return true;
    }
    if (key->key() == Qt::Key_Up) {
        if (!chooseNext(row - 1, -1)) {
            m_list->scrollToTop();
            m_words->setFocus(Qt::OtherFocusReason);
        }
        return true;
    }
    // A space is a word's end here: in other lists it chooses, but this one has only ways to go.
    const QString typed = key->text();
    const bool isTyped = !typed.isEmpty() && typed.front().isPrint() &&
                         !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isTyped || key->key() == Qt::Key_Backspace) {
        m_words->setFocus(Qt::OtherFocusReason);
        m_words->end(false);
        QKeyEvent again(QEvent::KeyPress, key->key(), key->modifiers(), typed);
        QCoreApplication::sendEvent(m_words, &again);
        return true;
    }
    return FormDialog::eventFilter(watched, event);
}

bool FindDialog::submit()
{
    const Hit *found = m_model->hit(m_list->currentIndex());
    if (!found)
        return false;
    m_chosen = found->place;
    return true;
}

} // namespace waymark
