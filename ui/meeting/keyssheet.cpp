// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/keyssheet.h"

#include "ui/desk/page.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tags.h"
#include "ui/meeting/meetingkeys.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>

namespace waymark {
namespace {

QWidget *keysTable(int levels)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(spacing::tiny);
    const std::vector<KeyMeaning> keys = meetingKeyMeanings(levels);
    const int rows = static_cast<int>(keys.size() + 1) / 2;
    for (int at = 0; at < static_cast<int>(keys.size()); ++at) {
        const KeyMeaning &each = keys[static_cast<std::size_t>(at)];
        const int column = at < rows ? 0 : 3;
        grid->addWidget(new KeyHint(each.key), at % rows, column, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(wrappingLabel(each.meaning, TextSize::Body, Ink::Text), at % rows, column + 1);
    }
    grid->setColumnMinimumWidth(2, spacing::medium);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    grid->setRowStretch(rows, 1);
    return table;
}

} // namespace

KeysSheet::KeysSheet(int levels, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("meetingKeys"));
    setWindowTitle(tr("Keys in the meeting"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Arrows scroll where the text is too large for the screen.
    scroll->setFocusPolicy(Qt::StrongFocus);
    QWidget *table = keysTable(levels);
    scroll->setWidget(table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::medium);
    all->setSpacing(spacing::medium);
    all->addWidget(scroll, 1);
    all->addWidget(buttons);
    const int width = qRound(textScaled(760));
    const QMargins around = all->contentsMargins();
    const int high = table->layout()->totalHeightForWidth(width - around.left() - around.right()) + around.top() +
                     around.bottom() + all->spacing() + buttons->sizeHint().height() + spacing::small;
    const QSize most = (parent ? parent->screen() : screen())->availableSize() - QSize(40, 60);
    resize(std::min(width, most.width()), std::min(high, most.height()));
    scroll->setFocus();
}

void KeysSheet::keyPressEvent(QKeyEvent *event)
{
    const auto key = meetingKey(*event);
    if (key && key->kind == MeetingKey::Kind::Keys)
        close();
    else
        QDialog::keyPressEvent(event);
}

} // namespace waymark
