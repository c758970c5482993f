// The rows of a pre-flight that only a PostgreSQL server has.

#include "plan/Preflight.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString describe(const QList<Session> &sessions)
{
    QStringList out;
    for (const Session &session : sessions) {
        const QString where = session.address.isEmpty() ? u"local"_s : session.address;
        out.append(u"pid %1, %2, %3, %4"_s.arg(session.pid)
                       .arg(session.user, session.program.isEmpty() ? u"?"_s : session.program, where));
    }
    return out.join(u"; "_s);
}

} // namespace

void Preflight::runOnServer()
{
    server();
    serverTarget();
    if (m_request.kept.isEmpty()) {
        versions();
        rights();
        needs();
        plainSql();
        serverSpace();
        collation();
        publications();
    } else {
        kept();
    }
    holders();
    locks();
    sessions();
}

void Preflight::runForScratch()
{
    m_out.live.server->mayOwn = true; // it takes nobody's place
    server();
    versions();
    rights();
    needs();
    plainSql();
}

void Preflight::server()
{
    const ServerFacts &facts = *m_out.live.server;
    if (facts.inRecovery) {
        add(row(u"server"_s, Verdict::Fail, phrase(u"server-expected"), phrase(u"server-is-standby"),
                phrase(u"server-standby-remedy")),
            fail(ErrorCode::PreconditionFailed, m_out.live.identity.path,
                 u"the server is a standby: it takes no changes"_s));
        return;
    }
    add(row(u"server"_s, Verdict::Pass, phrase(u"server-expected"),
            phrase(u"server-is",
                   {versionText(facts.version), facts.role, m_out.live.identity.systemIdentifier})));
}

void Preflight::serverTarget()
{
    const LiveDatabase &live = m_out.live;
    if (live.state == LiveState::Missing) {
        add(row(u"target"_s, Verdict::Warn, phrase(u"target-expected"), phrase(u"target-missing")));
    } else if (live.server->properties.isTemplate) {
        add(row(u"target"_s, Verdict::Fail, phrase(u"target-expected"), phrase(u"target-is-template")),
            fail(ErrorCode::PreconditionFailed, live.identity.path,
                 u"it is a template database: new databases are made from it"_s));
    } else if (!live.report.isEmpty()) {
        add(row(u"target"_s, Verdict::Warn, phrase(u"target-expected"),
                phrase(live.facts.schemaDigest.isEmpty() ? u"target-held" : u"target-not-counted",
                       {live.report})));
    } else {
        add(row(u"target"_s, Verdict::Pass, phrase(u"target-expected"),
                phrase(u"target-on-server", {bytesValue(live.size), live.server->properties.owner})));
    }
}

void Preflight::versions()
{
    const ServerFacts &facts = *m_out.live.server;
    const auto &details = m_out.set.manifest.details;
    const int source = details && details->postgres ? details->postgres->serverVersion : 0;
    const Phrase expected =
        source == 0 ? phrase(u"versions-expected-any") : phrase(u"versions-expected", {versionText(source)});
    if (facts.toolsVersion == 0) {
        add(row(u"versions"_s, Verdict::Fail, expected, phrase(u"versions-no-tools", {facts.toolsReport}),
                phrase(u"versions-install", {majorOf(facts.version)})),
            fail(ErrorCode::ToolsMissing, u"pg_restore "_s + QString::number(majorOf(facts.version)),
                 facts.toolsReport));
        return;
    }
    const Phrase observed =
        phrase(u"versions-are", {versionText(facts.version), versionText(facts.toolsVersion)});
    const int client = details && details->postgres ? details->postgres->clientVersion : 0;
    // From 17 on pg_restore sets what an older server does not know (P2).
    if (majorOf(facts.toolsVersion) >= 17 && majorOf(facts.version) < 17) {
        add(row(u"versions"_s, Verdict::Fail, expected, observed,
                phrase(u"versions-install", {majorOf(facts.version)})),
            fail(ErrorCode::ToolsMissing, u"pg_restore "_s + QString::number(majorOf(facts.version)),
                 u"client programs from 17 on cannot load into an older server"_s));
        return;
    }
    if (majorOf(facts.version) < majorOf(source) || majorOf(facts.toolsVersion) < majorOf(client)) {
        add(row(u"versions"_s, Verdict::Fail, expected, observed),
            fail(ErrorCode::VersionMismatch, m_out.live.identity.path,
                 u"taken from "_s + versionText(source) + u", the target is "_s +
                     versionText(facts.version)));
        return;
    }
    add(row(u"versions"_s, Verdict::Pass, expected, observed));
}

void Preflight::rights()
{
    const ServerFacts &facts = *m_out.live.server;
    const bool inPlace = m_request.placement == Placement::InPlace;
    if (inPlace && m_out.live.state == LiveState::Missing) {
        add(row(u"rights"_s, Verdict::Fail, phrase(u"rights-expected"), phrase(u"rights-no-place")),
            fail(ErrorCode::DatabaseNotFound, m_out.live.identity.path,
                 u"--in-place needs a database that is there"_s));
    } else if (!inPlace && !facts.createsDatabases) {
        add(row(u"rights"_s, Verdict::Fail, phrase(u"rights-expected"),
                phrase(u"rights-no-createdb", {facts.role}), phrase(u"rights-remedy", {facts.role})),
            fail(ErrorCode::SideDatabaseImpossible, m_out.live.identity.path,
                 u"the role "_s + facts.role + u" has no CREATEDB; --in-place does without"_s));
    } else if (!inPlace && !facts.besides) {
        add(row(u"rights"_s, Verdict::Fail, phrase(u"rights-expected"),
                phrase(u"rights-no-maintenance", {facts.role})),
            fail(ErrorCode::PreconditionFailed, m_out.live.identity.path,
                 u"the role may connect neither to postgres nor to template1, so it can rename nothing"_s));
    } else if (!facts.mayOwn) {
        add(row(u"rights"_s, Verdict::Fail, phrase(u"rights-expected"),
                phrase(u"rights-not-owner", {facts.role, facts.properties.owner})),
            fail(ErrorCode::PreconditionFailed, m_out.live.identity.path,
                 u"the database belongs to "_s + facts.properties.owner + u", and "_s + facts.role +
                     u" is no member of that role"_s));
    } else {
        add(row(u"rights"_s, Verdict::Pass, phrase(u"rights-expected"),
                phrase(inPlace ? u"rights-in-place" : u"rights-side", {facts.role})));
    }
}

void Preflight::missing(const QString &id, const QStringList &names)
{
    const Phrase expected = phrase(u"needs-expected");
    if (names.isEmpty()) {
        add(row(id, Verdict::Pass, expected, phrase(u"needs-there")));
        return;
    }
    add(row(id, Verdict::Fail, expected, phrase(u"needs-missing", {names.join(u", "_s)}),
            phrase(u"needs-remedy")),
        fail(ErrorCode::PreconditionFailed, m_out.live.identity.path,
             id + u" missing on the server: "_s + names.join(u", "_s)));
}

// What a dump names and does not carry (P14, P16).
void Preflight::needs()
{
    const auto &details = m_out.set.manifest.details;
    if (!details || !details->postgres)
        return;
    const ServerFacts &facts = *m_out.live.server;
    QStringList roles;
    for (const QString &role : details->postgres->roles) {
        if (!facts.roles.contains(role))
            roles.append(role);
    }
    missing(u"roles"_s, roles);
    QStringList tablespaces;
    for (const QString &tablespace : details->postgres->tablespaces) {
        if (!facts.tablespaces.contains(tablespace))
            tablespaces.append(tablespace);
    }
    missing(u"tablespaces"_s, tablespaces);
    extensions(details->postgres->extensions);
}

// A dump names no version: the target makes its own default one (P16).
void Preflight::extensions(const QList<Extension> &wanted)
{
    QStringList gone;
    QStringList other;
    for (const Extension &one : wanted) {
        QStringList versions;
        for (const Extension &each : m_out.live.server->extensions) {
            if (each.name == one.name)
                versions.append(each.version);
        }
        if (versions.isEmpty())
            gone.append(one.name + u' ' + one.version);
        else if (!versions.contains(one.version))
            other.append(one.name + u' ' + one.version);
    }
    if (gone.isEmpty() && !other.isEmpty()) {
        add(row(u"extensions"_s, Verdict::Warn, phrase(u"needs-expected"),
                phrase(u"needs-other-version", {other.join(u", "_s)})));
        return;
    }
    missing(u"extensions"_s, gone);
}

// What holds on to a database by more than a session (P12, P13).
void Preflight::holders()
{
    const ServerFacts &facts = *m_out.live.server;
    if (!facts.prepared.isEmpty() && m_out.live.state != LiveState::Missing) {
        add(row(u"holders"_s, Verdict::Fail, phrase(u"holders-expected"),
                phrase(u"holders-prepared", {facts.prepared.join(u", "_s)}), phrase(u"holders-remedy")),
            fail(ErrorCode::TargetInUse, m_out.live.identity.path,
                 u"prepared transactions: "_s + facts.prepared.join(u", "_s)));
        return;
    }
    const QStringList follow = facts.slotNames + facts.subscriptions;
    add(row(u"holders"_s, follow.isEmpty() ? Verdict::Pass : Verdict::Warn, phrase(u"holders-expected"),
            follow.isEmpty() ? phrase(u"holders-none")
                             : phrase(u"holders-stay-with-old", {follow.join(u", "_s)})));
}

void Preflight::sessions()
{
    const QList<Session> &sessions = m_out.live.server->sessions;
    add(row(u"sessions"_s, Verdict::Pass, phrase(u"sessions-expected"),
            sessions.isEmpty()
                ? phrase(u"sessions-none")
                : phrase(u"sessions-are", {static_cast<qint64>(sessions.size()), describe(sessions)})));
}

// A revert on a server: is the old database still there?
void Preflight::kept()
{
    if (m_out.keptSeen) {
        add(row(u"kept"_s, Verdict::Pass, phrase(u"kept-expected", {m_request.kept.name}),
                phrase(u"kept-there", {m_request.kept.name})));
        return;
    }
    add(row(u"kept"_s, Verdict::Fail, phrase(u"kept-expected", {m_request.kept.name}), phrase(u"kept-gone")),
        fail(ErrorCode::NothingToRevert, m_request.kept.name,
             u"there is no such database on the server any more, or another one has its name"_s));
}

// Plain SQL can carry commands that psql itself obeys (P3, R12): only a psql that shuts them out may read it.
void Preflight::plainSql()
{
    const ServerFacts &facts = *m_out.live.server;
    if (m_out.set.manifest.details || facts.toolsVersion == 0)
        return;
    if (!PostgresTools::restrictsScripts(facts.toolsVersion)) {
        add(row(u"plain-sql"_s, Verdict::Fail, phrase(u"plain-sql-expected"),
                phrase(u"plain-sql-old-psql", {versionText(facts.toolsVersion)})),
            fail(ErrorCode::ToolsMissing, u"psql"_s,
                 u"psql "_s + versionText(facts.toolsVersion) +
                     u" obeys commands hidden in plain SQL (CVE-2026-18408)"_s));
        return;
    }
    add(row(u"plain-sql"_s, Verdict::Pass, phrase(u"plain-sql-expected"),
            phrase(u"plain-sql-restricted", {versionText(facts.toolsVersion)})));
}

} // namespace holdfast
