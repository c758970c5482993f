#include "pages/incidents/IncidentBanner.h"

#include "base/Path.h"
#include "text/Format.h"
#include "theme/AccessibleRole.h"
#include "theme/Icons.h"
#include "theme/Paint.h"
#include "widgets/PrimaryButton.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {
constexpr int iconSide = 32;
}

IncidentBanner::IncidentBanner(QWidget *parent)
    : QWidget(parent), m_word(new TextLabel(TypeRole::Strong)), m_sentence(new TextLabel(TypeRole::Section)),
      m_detail(new TextLabel), m_go(new PrimaryButton)
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    m_sentence->setObjectName(u"incidentSentence"_s);
    m_go->setObjectName(u"goToIncident"_s);
    m_word->setInk(TextLabel::Ink::Warning);
    m_sentence->setWrap(TextLabel::Wrap::On);
    m_detail->setWrap(TextLabel::Wrap::On);
    auto *words = new QVBoxLayout;
    words->setSpacing(spacing::half);
    for (TextLabel *label : {m_word, m_sentence, m_detail})
        words->addWidget(label);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::page + iconSide + spacing::large, spacing::large, spacing::page,
                            spacing::large);
    row->setSpacing(spacing::page);
    row->addLayout(words, 1);
    row->addWidget(m_go, 0, Qt::AlignVCenter);
    connect(m_go, &QPushButton::clicked, this, &IncidentBanner::roomAsked);
    hide();
}

void IncidentBanner::showIncident(const Incident *incident)
{
    if (incident == nullptr) {
        m_id.clear();
        hide();
        return;
    }
    const auto over = std::count_if(incident->steps.begin(), incident->steps.end(), [](const auto &step) {
        return step.state == Progressing::Done || step.state == Progressing::Skipped;
    });
    m_word->setText(tr("An incident is open"));
    m_sentence->setText(printable(incident->title));
    m_detail->setText(tr("Declared at %1; %2 of %3 steps are over.")
                          .arg(text::utcAndLocal(incident->declared))
                          .arg(over)
                          .arg(incident->steps.size()));
    m_go->setText(tr("Go to the incident"));
    setAccessibleName(QString(m_word->text() + u". "_s + m_sentence->text()));
    setAccessibleDescription(m_detail->text());
    const bool isNew = m_id != incident->id;
    m_id = incident->id;
    show();
    if (isNew)
        announce(*this, accessibleName());
}

void IncidentBanner::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    const QRgb ink = stateInk(t, StateKind::Warning);
    const QRgb wash = stateWash(t, StateKind::Warning);
    paintShape(painter, rect(), {rgb(wash), mixed(ink, wash, 0.4), metric::cardRadius, 1});
    paintIcon(painter, QRect(spacing::page, (height() - iconSide) / 2, iconSide, iconSide), IconId::Incident,
              rgb(ink));
}

} // namespace holdfast
