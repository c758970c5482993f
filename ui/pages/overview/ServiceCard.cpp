#include "pages/overview/ServiceCard.h"

#include "models/Spans.h"
#include "text/Format.h"
#include "text/Words.h"
#include "widgets/StateChip.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString titles(const QList<CheckResult> &checks)
{
    QStringList out;
    for (const CheckResult &check : checks)
        out.append(text::checkTitle(check.id));
    return out.join(u", "_s);
}

} // namespace

ServiceCard::ServiceCard(QWidget *parent)
    : Card(parent), m_label(new TextLabel(TypeRole::Caption)), m_when(new TextLabel(TypeRole::Section)),
      m_note(new TextLabel), m_outcome(new StateChip), m_verify(new QPushButton)
{
    m_label->setInk(TextLabel::Ink::Secondary);
    m_note->setObjectName(u"serviceChecks"_s);
    m_note->setInk(TextLabel::Ink::Secondary);
    m_note->setWrap(TextLabel::Wrap::On);
    m_outcome->setObjectName(u"serviceOutcome"_s);
    m_verify->setObjectName(u"verifyService"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(spacing::half);
    words->addWidget(m_label);
    words->addWidget(m_when);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::page);
    line->addLayout(words);
    line->addWidget(m_outcome, 0, Qt::AlignVCenter);
    line->addWidget(m_note, 1, Qt::AlignVCenter);
    line->addWidget(m_verify, 0, Qt::AlignVCenter);
    body()->addLayout(line);
    connect(m_verify, &QPushButton::clicked, this, &ServiceCard::verifyAsked);
}

QString ServiceCard::counts(const ServiceStanding &standing)
{
    const qsizetype all = standing.results.size() + standing.missing.size();
    QStringList sentences{tr("%1 of %2 checks passed.", "how many, of how many")
                              .arg(text::number(standing.passed()), text::number(all))};
    if (const QList<CheckResult> failed = standing.failed(); !failed.isEmpty())
        sentences.append(tr("Failed: %1.").arg(titles(failed)));
    if (const QList<CheckResult> waived = standing.waived(); !waived.isEmpty())
        sentences.append(tr("Let pass: %1.").arg(titles(waived)));
    if (!standing.missing.isEmpty())
        sentences.append(tr("Not made: %1.").arg(text::number(standing.missing.size())));
    return sentences.join(u' ');
}

void ServiceCard::showService(const ServiceStanding &standing, const Environment &environment,
                              const QDateTime &now)
{
    const bool any = !environment.checks.isEmpty();
    const bool known = any && standing.at.isValid();
    m_label->setText(tr("Service last verified"));
    m_verify->setText(tr("Verify the service…"));
    m_verify->setVisible(any);
    m_outcome->setVisible(known);
    setAccessibleName(m_label->text());
    if (!known) {
        m_when->setText(standing.changedSince ? tr("Not since the data was changed") : tr("Never"));
        m_note->setText(any ? tr("%n check(s) tell whether it is really back after a restore.", nullptr,
                                 static_cast<int>(environment.checks.ids().size()))
                            : tr("No checks are configured: after a restore nothing tells whether the "
                                 "service is really back."));
        return;
    }
    const Outcome outcome = standing.outcome();
    m_when->setText(tr("%1 ago").arg(ageText(standing.at, now)));
    m_outcome->setState(outcome == Outcome::Verified ? StateKind::Verified : StateKind::Warning,
                        text::word(outcome));
    m_note->setText(counts(standing));
}

} // namespace holdfast
