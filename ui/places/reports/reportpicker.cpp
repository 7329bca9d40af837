// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/reports/reportpicker.h"

#include "ui/desk/page.h"
#include "ui/desk/settings.h"
#include "ui/look/card.h"
#include "ui/look/tokens.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

ReportPicker::ReportPicker(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_kinds(new QListWidget)
    , m_contains(wrappingLabel({}, TextSize::Small, Ink::Text))
    , m_shows(wrappingLabel({}, TextSize::Small, Ink::Text))
    , m_deidentified(new QCheckBox(tr("De-identified")))
    , m_comments(new QCheckBox(tr("With private comments")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    m_kinds->setObjectName(QStringLiteral("reportKinds"));
    m_kinds->setAccessibleName(tr("Reports"));
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ReportKind kind : reportKinds) {
        auto *item = new QListWidgetItem(reportName(kind), m_kinds);
        item->setToolTip(reportPurpose(kind).toHtmlEscaped());
    }
    const auto at = std::ranges::find(reportKinds, settings.reportKind());
    m_kinds->setCurrentRow(static_cast<int>(at == reportKinds.end() ? 0 : at - reportKinds.begin()));
    m_kinds->setFixedHeight(m_kinds->sizeHintForRow(0) * m_kinds->count() + 2 * m_kinds->frameWidth() + 2);
    column->addWidget(m_kinds);

    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(spacing::small);
    inside->addWidget(new PlainLabel(tr("What stands in it"), TextSize::Body, TextWeight::SemiBold));
    inside->addWidget(m_contains);
    inside->addWidget(new PlainLabel(tr("Who may see it"), TextSize::Body, TextWeight::SemiBold));
    inside->addWidget(m_shows);
    inside->addWidget(m_deidentified);
    inside->addWidget(m_comments);
    column->addWidget(card);

    connect(m_kinds, &QListWidget::currentRowChanged, this, [this] {
        show();
        keep();
    });
    for (QCheckBox *box : {m_deidentified, m_comments}) {
        connect(box, &QCheckBox::toggled, this, [this] {
            keep();
            show();
        });
    }
    show();
}

ReportKind ReportPicker::kind() const
{
    return reportKinds[static_cast<std::size_t>(std::max(0, m_kinds->currentRow()))];
}

ReportOptions ReportPicker::options() const { return m_settings.reportOptions(kind()); }

void ReportPicker::show()
{
    const ReportKind chosenKind = kind();
    const ReportOptions options = m_settings.reportOptions(chosenKind);
    const QSignalBlocker still(m_deidentified);
    const QSignalBlocker stillToo(m_comments);
    m_deidentified->setVisible(canBeDeidentified(chosenKind));
    m_deidentified->setChecked(options.deidentified);
    m_comments->setVisible(canShowComments(chosenKind));
    m_comments->setChecked(options.comments);
    QStringList contains{reportPurpose(chosenKind) + QLatin1Char('.')};
    for (const QString &line : reportContains(chosenKind))
        contains << QStringLiteral("• ") + line;
    m_contains->setText(contains.join(u'\n'));
    m_shows->setText(reportShows(chosenKind, options).join(u'\n'));
}

void ReportPicker::keep()
{
    m_settings.setReportKind(kind());
    m_settings.setReportOptions(kind(), {m_deidentified->isChecked() && canBeDeidentified(kind()),
                                         m_comments->isChecked() && canShowComments(kind())});
    Q_EMIT chosen();
}

} // namespace waymark
