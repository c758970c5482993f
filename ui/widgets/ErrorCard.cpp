#include "widgets/ErrorCard.h"

#include "theme/AccessibleRole.h"
#include "theme/Icons.h"
#include "theme/Paint.h"
#include "widgets/CopyButton.h"
#include "widgets/PrimaryButton.h"
#include "widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>

namespace holdfast {

namespace {
constexpr int textLeft = spacing::large + spacing::page + spacing::medium;
}

ErrorCard::ErrorCard(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TypeRole::Section)),
      m_dataLabel(new TextLabel(TypeRole::Caption)), m_data(new TextLabel),
      m_undoneLabel(new TextLabel(TypeRole::Caption)), m_undone(new TextLabel),
      m_adviceLabel(new TextLabel(TypeRole::Caption)), m_advice(new TextLabel), m_actions(new QHBoxLayout),
      m_fold(new QToolButton), m_copy(new CopyButton), m_details(new QPlainTextEdit)
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(textLeft, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::half);
    addStatements(*column);
    column->addSpacing(spacing::medium);
    m_actions->setSpacing(spacing::small);
    column->addLayout(m_actions);
    column->addSpacing(spacing::small);
    addFold(*column);
    retranslate();
}

void ErrorCard::addStatements(QVBoxLayout &column)
{
    for (TextLabel *label : {m_title, m_data, m_undone, m_advice}) {
        label->setWrap(TextLabel::Wrap::On);
        label->setSelectable();
        label->setFocusPolicy(Qt::ClickFocus);
    }
    m_dataLabel->setInk(TextLabel::Ink::Secondary);
    m_undoneLabel->setInk(TextLabel::Ink::Secondary);
    m_adviceLabel->setInk(TextLabel::Ink::Secondary);
    column.addWidget(m_title);
    column.addSpacing(spacing::half);
    column.addWidget(m_dataLabel);
    column.addWidget(m_data);
    column.addSpacing(spacing::half);
    column.addWidget(m_undoneLabel);
    column.addWidget(m_undone);
    column.addSpacing(spacing::half);
    column.addWidget(m_adviceLabel);
    column.addWidget(m_advice);
}

void ErrorCard::addFold(QVBoxLayout &column)
{
    m_fold->setObjectName(QStringLiteral("details"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_details->setReadOnly(true);
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_details->setMinimumHeight(140);
    m_details->setTabChangesFocus(true);
    connect(m_fold, &QToolButton::clicked, this,
            [this] { m_details->isHidden() ? showDetails() : hideDetails(); });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(-spacing::small, 0, 0, 0);
    line->addWidget(m_fold);
    line->addWidget(m_copy);
    line->addStretch(1);
    column.addLayout(line);
    column.addWidget(m_details);
    hideDetails();
}

void ErrorCard::showFailure(const Failure &failure)
{
    if (failure == m_failure && !isHidden())
        return;
    m_failure = failure;
    m_title->setText(failure.whatFailed);
    m_data->setText(failure.dataNow);
    m_undone->setText(failure.undone);
    m_advice->setText(failure.advice);
    m_advice->setVisible(!failure.advice.isEmpty());
    m_adviceLabel->setVisible(!failure.advice.isEmpty());
    m_details->setPlainText(failure.details);
    m_details->setFont(typeFont(TypeRole::Mono));
    hideDetails();
    m_fold->setVisible(!failure.details.isEmpty());
    m_copy->setVisible(!failure.details.isEmpty());
    buildActions();
    retranslate();
    setAccessibleDescription(failure.dataNow);
    announce(*this, failure.whatFailed);
}

void ErrorCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    paintShape(painter, rect(), {rgb(t.surface), rgb(t.hairline), metric::cardRadius, 1});
    painter.save();
    painter.setClipRect(0, 0, spacing::half, height());
    paintShape(painter, QRectF(0, 0, 2 * metric::cardRadius, height()),
               {rgb(t.critical), QColor(), metric::cardRadius, 1});
    painter.restore();
    const int side = spacing::page;
    paintIcon(painter, QRect(spacing::large, m_title->y() + 12 - side / 2, side, side), IconId::StateCritical,
              rgb(t.critical));
}

void ErrorCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_details->setFont(typeFont(TypeRole::Mono));
}

void ErrorCard::buildActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto add = [this](QPushButton *button, const Action &action) {
        button->setText(action.text);
        button->setObjectName(action.id);
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { emit actionTriggered(id); });
        m_actions->addWidget(button);
    };
    if (!m_failure.next.text.isEmpty())
        add(new PrimaryButton, m_failure.next);
    for (const Action &action : m_failure.alternatives)
        add(new QPushButton, action);
    m_actions->addStretch(1);
}

void ErrorCard::showDetails()
{
    m_details->show();
    retranslate();
}

void ErrorCard::hideDetails()
{
    m_details->hide();
    retranslate();
}

void ErrorCard::retranslate()
{
    const bool folded = m_details->isHidden();
    m_dataLabel->setText(tr("What this means for the data now"));
    m_undoneLabel->setText(tr("What has already been undone"));
    m_adviceLabel->setText(tr("What to do next"));
    if (m_failure.undone.isEmpty())
        m_undone->setText(tr("Nothing had to be undone."));
    m_fold->setText(folded ? tr("Show details") : tr("Hide details"));
    m_fold->setIcon(themedIcon(folded ? IconId::ChevronRight : IconId::ChevronDown, IconInk::Secondary));
    m_details->setAccessibleName(tr("Details"));
    m_copy->setContent(tr("Details"), m_failure.details);
}

} // namespace holdfast
