#include "pages/settings/EnvironmentCard.h"

#include "models/EncryptionWords.h"
#include "pages/settings/ConnectionPanel.h"
#include "text/Words.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FactsPanel.h"
#include "widgets/StateChip.h"
#include "widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using Fact = FactsPanel::Fact;

void addEncryption(QList<Fact> &facts, const Environment &environment)
{
    const QStringList recipients = recipientsOf(environment);
    facts.append({EnvironmentCard::tr("Backups are encrypted"),
                  recipients.isEmpty()
                      ? EnvironmentCard::tr("No. To begin: holdfast-cli keygen --output FILE, then its "
                                            "recipient into encryption.recipients of the environment file")
                      : encryptedFor(recipients)});
    for (const QString &recipient : environment.encryption.recipients)
        facts.append({EnvironmentCard::tr("Recipient"), printable(recipient), FactsPanel::Kind::Identifier});
    if (!environment.encryption.passphrase.isEmpty())
        facts.append(
            {EnvironmentCard::tr("The passphrase is in"), printable(environment.encryption.passphrase)});
    const QString identity = environment.encryption.identity;
    if (!identity.isEmpty()) // always file:/path
        facts.append({EnvironmentCard::tr("The identity is in"), printable(identity.section(u':', 1))});
}

void addChecks(QList<Fact> &facts, const Checks &checks)
{
    if (!checks.health.url.isEmpty())
        facts.append({EnvironmentCard::tr("Health is asked at"), shownUrl(checks.health.url)});
    const QStringList ids = checks.ids();
    facts.append({EnvironmentCard::tr("Checks of the service"),
                  ids.isEmpty()
                      ? EnvironmentCard::tr("None: nothing tells whether it is back after a restore")
                      : EnvironmentCard::tr("%1: %2", "how many, which")
                            .arg(QString::number(ids.size()), printable(ids.join(u", "_s)))});
    if (!checks.monitoring.url.isEmpty())
        facts.append({EnvironmentCard::tr("Monitoring is asked at"), shownUrl(checks.monitoring.url)});
}

} // namespace

EnvironmentCard::EnvironmentCard(QWidget *parent)
    : Card(parent), m_facts(new FactsPanel), m_connection(new ConnectionPanel),
      m_keptLabel(new TextLabel(TypeRole::Caption)), m_kept(new QVBoxLayout)
{
    m_facts->setCompact();
    m_keptLabel->setInk(TextLabel::Ink::Secondary);
    m_kept->setSpacing(spacing::half);
    body()->addWidget(m_facts);
    body()->addWidget(m_connection);
    body()->addWidget(m_keptLabel);
    body()->addLayout(m_kept);
    body()->addStretch(1);
    retranslate();
}

void EnvironmentCard::showEnvironment(const Environment &environment)
{
    m_environment = environment;
    m_connection->showEnvironment(environment);
    retranslate();
}

void EnvironmentCard::showKept(const QStringList &names)
{
    m_names = names;
    rebuildKept();
}

void EnvironmentCard::rebuildKept()
{
    while (QLayoutItem *item = m_kept->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &name : m_names) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *label = new ElidedLabel;
        label->setText(name);
        line->addWidget(label, 1);
        if (name == m_environment.name) {
            auto *open = new StateChip;
            open->setState(StateKind::Ok, tr("Open"));
            line->addWidget(open);
        } else {
            auto *button = new QPushButton(tr("Open", "verb"));
            button->setObjectName(QString(u"open:"_s + name));
            button->setAccessibleName(tr("Open %1").arg(name));
            connect(button, &QPushButton::clicked, this, [this, name] { emit openAsked(name); });
            line->addWidget(button);
        }
        m_kept->addWidget(row);
    }
    m_keptLabel->setVisible(!m_names.isEmpty());
}

void EnvironmentCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EnvironmentCard::retranslate()
{
    setTitle(tr("Environment"));
    m_keptLabel->setText(tr("Kept environments"));
    rebuildKept();
    if (m_environment.name.isEmpty()) {
        m_facts->setFacts({{tr("Open now"), tr("None")}});
        return;
    }
    QList<FactsPanel::Fact> facts{
        {tr("Open now"), tr("%1 (%2)", "name, kind").arg(m_environment.name, text::word(m_environment.kind))},
        {tr("Database"), printable(m_environment.databasePlace())},
        {tr("Objectives"), tr("newest backup at most %1 h old, restore within %2 min")
                               .arg(m_environment.rpo.count())
                               .arg(m_environment.rto.count())}};
    addChecks(facts, m_environment.checks);
    addEncryption(facts, m_environment);
    QStringList notes;
    for (const QString &note : m_environment.notes)
        notes.append(text::environmentNote(note));
    if (!notes.isEmpty())
        facts.append({tr("Assumed"), notes.join(u'\n')});
    m_facts->setFacts(facts);
}

} // namespace holdfast
