#include "pages/overview/InterruptedBanner.h"

#include "models/History.h"
#include "models/UnsettledWords.h"
#include "theme/AccessibleRole.h"
#include "theme/Icons.h"
#include "theme/Paint.h"
#include "widgets/PrimaryButton.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {
constexpr int iconSide = 32;
}

InterruptedBanner::InterruptedBanner(QWidget *parent)
    : QWidget(parent), m_word(new TextLabel(TypeRole::Strong)), m_sentence(new TextLabel(TypeRole::Section)),
      m_detail(new TextLabel), m_settle(new PrimaryButton), m_record(new QPushButton)
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    m_sentence->setObjectName(u"unsettledSentence"_s);
    m_detail->setObjectName(u"unsettledDetail"_s);
    m_settle->setObjectName(u"settle"_s);
    m_record->setObjectName(u"unsettledRecord"_s);
    layOut();
    connect(m_settle, &QPushButton::clicked, this, [this] { emit settleAsked(m_operation); });
    connect(m_record, &QPushButton::clicked, this, [this] { emit recordAsked(m_operation); });
    hide();
}

void InterruptedBanner::layOut()
{
    m_sentence->setWrap(TextLabel::Wrap::On);
    m_detail->setWrap(TextLabel::Wrap::On);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_settle);
    buttons->addWidget(m_record);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page + iconSide + spacing::large, spacing::large, spacing::page,
                               spacing::large);
    column->setSpacing(spacing::small);
    column->addWidget(m_word);
    column->addWidget(m_sentence);
    column->addWidget(m_detail);
    column->addSpacing(spacing::half);
    column->addLayout(buttons);
}

void InterruptedBanner::showRun(const Unsettled &one, qsizetype others)
{
    const QString sentence = stoppedSentence(one);
    QStringList detail{dataSentence(one.run)};
    detail += inForceSentences(one.run);
    if (others > 0)
        detail.append(tr("%n older run(s) stand(s) unsettled, too.", nullptr, static_cast<int>(others)));
    const bool changed = isHidden() || m_sentence->text() != sentence || m_state != stateOf(one.run);
    m_operation = one.run.operation.id;
    m_state = stateOf(one.run);
    m_word->setText(outcomeWord(one.run.operation));
    m_word->setInk(m_state == StateKind::Critical ? TextLabel::Ink::Critical : TextLabel::Ink::Warning);
    m_sentence->setText(sentence);
    m_detail->setText(detail.join(u' '));
    m_settle->setText(tr("Settle it…"));
    m_record->setText(tr("Show the record"));
    setAccessibleName(QString(m_word->text() + u". "_s + sentence));
    setAccessibleDescription(m_detail->text());
    show();
    update();
    if (changed)
        announce(*this, QString(sentence + u' ' + m_detail->text()));
}

void InterruptedBanner::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    const QRgb ink = stateInk(t, m_state);
    const QRgb wash = stateWash(t, m_state);
    paintShape(painter, rect(), {rgb(wash), mixed(ink, wash, 0.4), metric::cardRadius, 1});
    paintIcon(painter, QRect(spacing::page, spacing::large, iconSide, iconSide), iconFor(m_state), rgb(ink));
}

} // namespace holdfast
