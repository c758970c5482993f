#include "widgets/FactsStrip.h"

#include "theme/Icons.h"
#include "theme/Paint.h"
#include "widgets/ElidedLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace holdfast {

FactsStrip::FactsStrip(QWidget *parent)
    : QWidget(parent), m_fold(new QToolButton), m_line(new ElidedLabel(TypeRole::Caption)),
      m_panel(new FactsPanel)
{
    m_fold->setObjectName(QStringLiteral("unfold"));
    m_fold->setFixedSize(metric::smallTarget, metric::smallTarget);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_line->setQuiet();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(spacing::page - 6, spacing::half, spacing::page, spacing::half);
    line->setSpacing(spacing::small);
    line->addWidget(m_fold);
    line->addWidget(m_line, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 1);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_panel);
    m_panel->hide();
    connect(m_fold, &QToolButton::clicked, this, &FactsStrip::toggle);
    retranslate();
}

void FactsStrip::setFacts(const QString &title, const QList<FactsPanel::Fact> &facts)
{
    QStringList parts;
    for (const FactsPanel::Fact &fact : facts)
        if (fact.kind == FactsPanel::Kind::Text)
            parts << fact.label + QStringLiteral(": ") + fact.value;
    m_line->setText(parts.join(QStringLiteral("  ·  ")));
    m_panel->setTitle(title);
    m_panel->setFacts(facts);
}

bool FactsStrip::isUnfolded() const
{
    return !m_panel->isHidden();
}

void FactsStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), rgb(t.surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), rgb(t.hairline));
}

void FactsStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FactsStrip::toggle()
{
    m_panel->setVisible(!isUnfolded());
    retranslate();
}

void FactsStrip::retranslate()
{
    m_fold->setIcon(
        themedIcon(isUnfolded() ? IconId::ChevronDown : IconId::ChevronRight, IconInk::Secondary));
    m_fold->setAccessibleName(isUnfolded() ? tr("Fold the facts") : tr("Show all facts"));
    m_fold->setToolTip(m_fold->accessibleName());
}

} // namespace holdfast
