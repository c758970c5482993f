#include "pages/settings/ConnectionPanel.h"

#include "text/Format.h"
#include "text/Words.h"
#include "theme/AccessibleRole.h"
#include "theme/Tokens.h"
#include "widgets/FactsPanel.h"
#include "widgets/StateChip.h"
#include "widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Finding
{
    StateKind kind;
    QString word;
};

QString rightsOf(const ServerFacts &server, LiveState state)
{
    if (server.inRecovery)
        return ConnectionPanel::tr("None: a standby takes no changes; it can be backed up");
    if (!server.mayOwn)
        return ConnectionPanel::tr("To back up only: the database belongs to %1")
            .replace(u"%1"_s, printable(server.properties.owner));
    if (server.createsDatabases)
        return ConnectionPanel::tr("May make databases: restores beside, then swaps the names");
    return state == LiveState::Missing
               ? ConnectionPanel::tr("May not make databases, and there is none to restore into")
               : ConnectionPanel::tr("May not make databases: restores in place only");
}

QString programsOf(const ServerFacts &server)
{
    return server.toolsVersion == 0 ? ConnectionPanel::tr("None that fit: install postgresql-client-%1")
                                          .arg(majorOf(server.version))
                                    : versionText(server.toolsVersion);
}

void addServer(QList<FactsPanel::Fact> &facts, const LiveDatabase &live)
{
    const ServerFacts &server = *live.server;
    facts.append({ConnectionPanel::tr("Server"),
                  ConnectionPanel::tr("PostgreSQL %1, system identifier %2")
                      .arg(versionText(server.version), live.identity.systemIdentifier)});
    facts.append({ConnectionPanel::tr("Logged in as"), printable(server.role)});
    facts.append({ConnectionPanel::tr("Rights"), rightsOf(server, live.state)});
    facts.append({ConnectionPanel::tr("Client programs"), programsOf(server)});
    if (!server.sessions.isEmpty())
        facts.append({ConnectionPanel::tr("Connected now"), text::number(server.sessions.size())});
}

void addFile(QList<FactsPanel::Fact> &facts, const LiveDatabase &live)
{
    facts.append({ConnectionPanel::tr("Journal mode"), live.journalMode});
    facts.append({ConnectionPanel::tr("Last written"), text::utcAndLocal(live.modified)});
    if (!live.openers.openers.isEmpty())
        facts.append({ConnectionPanel::tr("Open in processes"), text::number(live.openers.openers.size())});
}

Finding findingOf(const LiveDatabase &live)
{
    switch (live.state) {
    case LiveState::Missing:
        return {StateKind::Warning, ConnectionPanel::tr("There is no database yet")};
    case LiveState::Damaged:
        return {StateKind::Critical, ConnectionPanel::tr("Damaged")};
    case LiveState::NotADatabase:
        return {StateKind::Critical, ConnectionPanel::tr("Not a database")};
    case LiveState::Sound:
        break;
    }
    const bool limited = live.server && (live.server->toolsVersion == 0 || live.server->inRecovery ||
                                         !live.server->mayOwn || !live.server->createsDatabases);
    return limited ? Finding{StateKind::Warning, ConnectionPanel::tr("Reached, with limits")}
                   : Finding{StateKind::Ok, ConnectionPanel::tr("Reached")};
}

} // namespace

ConnectionPanel::ConnectionPanel(QWidget *parent)
    : QWidget(parent), m_test(new QPushButton), m_state(new StateChip), m_facts(new FactsPanel),
      m_title(new TextLabel(TypeRole::Strong)), m_cause(new TextLabel(TypeRole::Mono)), m_next(new TextLabel)
{
    m_test->setObjectName(u"testConnection"_s);
    m_state->setObjectName(u"connectionState"_s);
    m_title->setObjectName(u"connectionTitle"_s);
    m_cause->setObjectName(u"connectionCause"_s);
    m_next->setObjectName(u"connectionNext"_s);
    layOut();
    connect(m_test, &QPushButton::clicked, this, &ConnectionPanel::testAsked);
    retranslate();
}

void ConnectionPanel::layOut()
{
    m_facts->setCompact();
    for (TextLabel *label : {m_title, m_cause, m_next})
        label->setWrap(TextLabel::Wrap::On);
    m_title->setInk(TextLabel::Ink::Critical);
    m_cause->setInk(TextLabel::Ink::Secondary);
    m_cause->setSelectable();
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::medium);
    line->addWidget(m_test);
    line->addWidget(m_state);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(line);
    column->addWidget(m_title);
    column->addWidget(m_cause);
    column->addWidget(m_next);
    column->addWidget(m_facts);
}

void ConnectionPanel::showEnvironment(const Environment &environment)
{
    if (!(environment == m_environment)) {
        m_found.reset();
        m_looking = false;
    }
    m_environment = environment;
    setVisible(!environment.name.isEmpty());
    retranslate();
}

void ConnectionPanel::showLooking()
{
    m_looking = true;
    retranslate();
}

void ConnectionPanel::showFound(const Result<LiveDatabase> &found)
{
    m_looking = false;
    m_found.emplace(found);
    retranslate();
    announce(*this, m_state->word());
}

void ConnectionPanel::showFacts(const LiveDatabase &live)
{
    const Finding finding = findingOf(live);
    m_state->setState(finding.kind, finding.word);
    QList<FactsPanel::Fact> facts{{tr("Reached at"), printable(live.identity.path)}};
    if (live.server)
        addServer(facts, live);
    if (live.state != LiveState::Missing)
        facts.append({tr("Size"), text::size(live.size)});
    if (!live.server && live.state != LiveState::Missing)
        addFile(facts, live);
    if (!live.report.isEmpty())
        facts.append({tr("Said by the engine"), printable(live.report)});
    m_facts->setFacts(facts);
}

void ConnectionPanel::showError(const Error &error)
{
    const text::ErrorWords words = text::explain(error, text::DataNow::Unchanged);
    m_state->setState(StateKind::Critical, tr("Not reached"));
    m_title->setText(words.title);
    m_cause->setText(printable(error.detail));
    m_next->setText(words.next);
}

void ConnectionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectionPanel::retranslate()
{
    const bool told = m_found && !m_looking;
    const bool failed = told && !*m_found;
    m_test->setText(tr("&Test the connection"));
    m_test->setEnabled(!m_looking);
    m_state->setVisible(m_found || m_looking);
    m_facts->setVisible(told && !failed);
    for (TextLabel *label : {m_title, m_cause, m_next})
        label->setVisible(failed);
    if (m_looking)
        m_state->setState(StateKind::Running, tr("Looking…"));
    else if (failed)
        showError(m_found->error());
    else if (told)
        showFacts(**m_found);
    m_cause->setVisible(failed && !m_cause->text().isEmpty());
}

} // namespace holdfast
