#include "wizard/verify/CheckSentences.h"

#include "base/Path.h"
#include "model/Environment.h"
#include "text/Format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(CheckSentences)
};

QString waiting(const HealthCheck &health)
{
    return Say::tr("%n time(s) in a row, within %1", "answers", health.passes)
        .arg(text::duration(health.deadline));
}

QString sentence(const EndpointCheck &endpoint)
{
    QStringList statuses;
    for (const int status : endpoint.statuses)
        statuses.append(QString::number(status));
    QString words =
        Say::tr("%1 %2 answers %3.", "method, URL, statuses")
            .arg(endpoint.method, shownUrl(endpoint.url), statuses.join(Say::tr(" or ", "between statuses")));
    QStringList members;
    for (const JsonExpectation &expectation : endpoint.json)
        members.append(printable(expectation.pointer));
    if (!members.isEmpty())
        words += u' ' + Say::tr("Looked at in its body: %1.").arg(members.join(u", "_s));
    return words;
}

QString sentence(const InvariantCheck &invariant)
{
    return Say::tr("%1 gives %2.", "SQL, value")
        .arg(printable(invariant.sql.simplified()), printable(invariant.expected));
}

QString sentence(const CommandCheck &command)
{
    return Say::tr("%1 ends with exit code %2.")
        .arg(printable(command.command.join(u' ')), QString::number(command.exitCode));
}

QString sentence(const MonitoringCheck &monitoring, const QString &window)
{
    return Say::tr("%1 shows no critical and no high alert that was not there before (the last %2).")
        .arg(shownUrl(monitoring.url), window);
}

template <class Check>
QString sentenceIn(const QList<Check> &checks, const QString &id)
{
    for (const Check &check : checks) {
        if (check.id == id)
            return sentence(check);
    }
    return {};
}

} // namespace

QString sentenceOf(const Checks &checks, const QString &id)
{
    if (id == u"health")
        return Say::tr("GET %1 answers that all is healthy, %2.")
            .arg(shownUrl(checks.health.url), waiting(checks.health));
    if (id == u"frontend")
        return Say::tr("GET %1 answers with an HTML page, %2.")
            .arg(shownUrl(checks.frontend), waiting(checks.health));
    if (id == u"cors")
        return Say::tr("A page of %1 may send %2 to %3.")
            .arg(checks.cors.origin, checks.cors.method, shownUrl(checks.cors.url));
    const QString name = id.section(u':', 1);
    if (id.startsWith(u"endpoint:"))
        return sentenceIn(checks.endpoints, name);
    if (id.startsWith(u"invariant:"))
        return sentenceIn(checks.invariants, name);
    if (id.startsWith(u"command:"))
        return sentenceIn(checks.commands, name);
    return id.startsWith(u"monitoring:") ? sentence(checks.monitoring, name) : QString();
}

} // namespace holdfast
