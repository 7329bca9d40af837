// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/agreebanner.h"

#include "ui/look/controlpainters.h"
#include "ui/look/icons.h"
#include "ui/look/plainlabel.h"
#include "ui/look/waymarkstyle.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace waymark {
namespace {

constexpr int pictureSide = 18;

} // namespace

AgreeBanner::AgreeBanner(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel({}, TextSize::Body, TextWeight::SemiBold, Ink::Text, this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_button->setObjectName(QStringLiteral("bannerButton"));
    m_button->setAutoDefault(false);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium + pictureSide + spacing::small, spacing::tiny, spacing::small,
                            spacing::tiny);
    row->setSpacing(spacing::medium);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        Q_EMIT commandWanted(m_view.kind == BannerView::Kind::AllAgreed ? Command::FinishReview
                                                                        : Command::ReopenReview);
    });
}

void AgreeBanner::show(const BannerView &view)
{
    m_view = view;
    setVisible(view.kind != BannerView::Kind::None);
    if (view.kind == BannerView::Kind::None)
        return;
    const bool ready = view.kind == BannerView::Kind::AllAgreed;
    m_text->setText(view.text);
    m_text->setInk(view.kind == BannerView::Kind::Damaged ? Ink::Warn : Ink::Text);
    m_button->setText(ready ? tr("Finish review…") : tr("Reopen…"));
    makePrimary(m_button, ready);
    setAccessibleName(view.text);
    update();
}

void AgreeBanner::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    const bool damaged = m_view.kind == BannerView::Kind::Damaged;
    paintPanel(painter, rect(), tokens.surface, damaged ? tokens.warn : tokens.line, damaged ? 2 : 1, corner::control);
    const QString name = damaged                                      ? QStringLiteral("warning")
                         : m_view.kind == BannerView::Kind::AllAgreed ? QStringLiteral("check")
                                                                      : QStringLiteral("lock");
    const QColor ink = damaged ? tokens.warn : m_view.kind == BannerView::Kind::AllAgreed ? tokens.good : tokens.mute;
    painter.drawPixmap(QPoint(spacing::medium, (height() - pictureSide) / 2),
                       iconPixmap(name, ink, pictureSide, devicePixelRatioF()));
}

} // namespace waymark
