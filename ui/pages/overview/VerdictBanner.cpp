#include "pages/overview/VerdictBanner.h"

#include "theme/AccessibleRole.h"
#include "theme/ButtonRole.h"
#include "theme/Icons.h"
#include "theme/Paint.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace holdfast {

namespace {

constexpr int iconSide = 32;

bool isAbnormal(StateKind state)
{
    return state == StateKind::Warning || state == StateKind::Critical;
}

} // namespace

VerdictBanner::VerdictBanner(QWidget *parent)
    : QWidget(parent), m_sentence(new TextLabel(TypeRole::Page)), m_detail(new TextLabel),
      m_button(new QPushButton)
{
    setAccessibleRole(*this, QAccessible::StatusBar);
    m_sentence->setObjectName(QStringLiteral("verdict"));
    m_button->setObjectName(QStringLiteral("nextStep"));
    m_sentence->setWrap(TextLabel::Wrap::On);
    m_detail->setWrap(TextLabel::Wrap::On);
    m_detail->setInk(TextLabel::Ink::Secondary);
    auto *words = new QVBoxLayout;
    words->setSpacing(spacing::half);
    words->addStretch(1);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::page + iconSide + spacing::large, spacing::large, spacing::page,
                            spacing::large);
    row->setSpacing(spacing::page);
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, &VerdictBanner::nextStepTriggered);
}

void VerdictBanner::showVerdict(const VerdictWords &words)
{
    const bool changed = words.state != m_state;
    m_state = words.state;
    m_sentence->setText(words.sentence);
    m_detail->setText(words.detail);
    m_detail->setVisible(!words.detail.isEmpty());
    m_button->setText(words.button);
    m_button->setVisible(!words.button.isEmpty());
    showRole();
    setAccessibleName(words.sentence);
    setAccessibleDescription(words.detail);
    if (changed && isVisible())
        announce(*this, words.sentence);
    update();
}

void VerdictBanner::setRank(Rank rank)
{
    m_rank = rank;
    showRole();
}

void VerdictBanner::showRole()
{
    const bool urged = isAbnormal(m_state) && m_rank == Rank::First;
    setButtonRole(*m_button, urged ? ButtonRole::Primary : ButtonRole::Standard);
}

void VerdictBanner::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    const QRgb fill = isAbnormal(m_state) ? stateWash(t, m_state) : t.surface;
    const QColor edge = isAbnormal(m_state) ? mixed(stateInk(t, m_state), fill, 0.4) : rgb(t.hairline);
    paintShape(painter, rect(), {rgb(fill), edge, metric::cardRadius, 1});
    paintIcon(painter, QRect(spacing::page, (height() - iconSide) / 2, iconSide, iconSide), iconFor(m_state),
              rgb(stateInk(t, m_state)));
}

} // namespace holdfast
