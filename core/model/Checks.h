#pragma once

#include "model/ObjectReader.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace holdfast {

// How health is waited for: `passes` good answers in a row, asked every `interval`, until `deadline`.
struct HealthCheck
{
    QString url; // empty: no health check
    int passes = 3;
    std::chrono::seconds interval{2};
    std::chrono::seconds deadline{60};
    // Strict asks for the body of contracts §5; a bare --health-url also takes any other 2xx body, with a
    // note.
    enum class Body
    {
        Strict,
        AnySuccess
    } body = Body::Strict;

    friend bool operator==(const HealthCheck &, const HealthCheck &) = default;
};

// A member of an answer's JSON body, by its pointer (RFC 6901): it must be there, and be `equals` unless that
// is undefined.
struct JsonExpectation
{
    QString pointer;
    QJsonValue equals = QJsonValue::Undefined;

    friend bool operator==(const JsonExpectation &, const JsonExpectation &) = default;
};

// One route of the application. A status like 401 without a token proves that the route is up.
struct EndpointCheck
{
    QString id; // "auth", "billing-quota" …
    QString method = QStringLiteral("GET");
    QString url;
    // Names and values; a value may be a reference, `env:NAME` or `file:/path`, with `Bearer ` before it.
    QList<std::pair<QString, QString>> headers = {};
    QString body = {};
    QList<int> statuses = {200};
    QList<JsonExpectation> json = {};

    friend bool operator==(const EndpointCheck &, const EndpointCheck &) = default;
};

// The browser's question before a request from `origin`: may it?
struct CorsCheck
{
    QString origin; // empty: not checked
    QString url;
    QString method = QStringLiteral("GET");

    friend bool operator==(const CorsCheck &, const CorsCheck &) = default;
};

// A question in SQL, to be answered with one value, in a transaction that cannot write.
struct InvariantCheck
{
    QString id;
    QString sql;
    QString expected; // of the first column of the only row, as text

    friend bool operator==(const InvariantCheck &, const InvariantCheck &) = default;
};

// A program of the user's, by argument list, run in the root folder with a clean environment.
struct CommandCheck
{
    QString id;
    QStringList command;
    int exitCode = 0;
    std::chrono::seconds timeout{60};

    friend bool operator==(const CommandCheck &, const CommandCheck &) = default;
};

// The operational summary (contracts §5), before and after.
struct MonitoringCheck
{
    QString url; // without its query; empty: not checked
    QString token = QStringLiteral("env:OPS_ACCESS_TOKEN");
    QStringList windows = {QStringLiteral("1h"), QStringLiteral("24h")};
    std::chrono::seconds watch{0}; // how long it is watched after the first look; 0: not
    std::chrono::seconds interval{10};

    friend bool operator==(const MonitoringCheck &, const MonitoringCheck &) = default;
};

// What tells that the service is really back, besides its data.
struct Checks
{
    HealthCheck health;
    QString frontend = {}; // URL of the page that must answer with HTML; waited for like health
    CorsCheck cors = {};
    QList<EndpointCheck> endpoints = {};
    QList<InvariantCheck> invariants = {};
    QList<CommandCheck> commands = {};
    MonitoringCheck monitoring = {};

    // Of every check that would be made, in the order in which they are shown: "health", "frontend", "cors",
    // "endpoint:<id>", "invariant:<id>", "command:<id>", "monitoring:<window>".
    QStringList ids() const;
    bool isEmpty() const { return ids().isEmpty(); }

    friend bool operator==(const Checks &, const Checks &) = default;
};

// The member `checks` of an environment file (resources/schema/environment-1.json).
Result<Checks> readChecks(ObjectReader &top);
// What identifies all of it but health for a plan's hash, without a secret: URLs as they may be shown, the
// arguments of a command as their SHA-256, and a member "digest", the SHA-256 of everything that is asked and
// expected. Empty where there is no other check than health.
QJsonObject boundOf(const Checks &checks);

} // namespace holdfast
