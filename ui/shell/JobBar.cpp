#include "shell/JobBar.h"

#include "theme/Icons.h"
#include "theme/Paint.h"
#include "theme/Tokens.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Panes.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace holdfast {

JobBar::JobBar(QWidget *parent)
    : QWidget(parent), m_text(new ElidedLabel), m_progress(new QProgressBar), m_percent(new TextLabel),
      m_cancel(new QPushButton)
{
    markPane(*this);
    setMinimumHeight(metric::jobBar);
    m_progress->setRange(0, 1000);
    m_progress->setValue(0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(220);
    m_percent->setInk(TextLabel::Ink::Secondary);
    m_percent->setMinimumWidth(48);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::page + spacing::page, spacing::half + 1, spacing::page, spacing::half);
    row->setSpacing(spacing::medium);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_percent);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &JobBar::cancelRequested);
    hide();
}

void JobBar::showJob(const Job &job)
{
    m_text->setText(job.text);
    m_percent->setVisible(job.fraction.has_value());
    if (job.fraction) {
        m_progress->setValue(static_cast<int>(*job.fraction * 1000));
        m_percent->setText(tr("%1 %").arg(static_cast<int>(*job.fraction * 100)));
    }
    m_progress->setAccessibleName(job.text);
    m_cancel->setText(job.cancelText);
    m_cancel->setVisible(!job.cancelText.isEmpty());
    setAccessibleName(job.text);
    show();
}

void JobBar::clear()
{
    m_progress->setValue(0);
    hide();
}

void JobBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), rgb(t.surface));
    painter.fillRect(QRect(0, 0, width(), 1), rgb(t.hairline));
    const int side = metric::smallIcon;
    paintIcon(painter, QRect(spacing::page, (height() - side) / 2, side, side), IconId::StateRunning,
              rgb(t.accent));
}

} // namespace holdfast
