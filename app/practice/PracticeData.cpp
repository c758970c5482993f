#include "practice/PracticeData.h"

#include "practice/PracticeResources.h"
#include "practice/PracticeWords.h"
#include "practice/SeededRandom.h"
#include "practice/SqliteSession.h"

#include <QFile>

#include <chrono>
#include <cstdio>
#include <vector>

namespace holdfast::practice {

namespace {

constexpr qint64 userCount = 2000;
constexpr qint64 quotaDays = 8;
constexpr qint64 conversationCount = 12000;
constexpr qint64 messageCount = 156000;
constexpr qint64 chartCount = 3200;
constexpr qint64 privacyCount = 180;
constexpr qint64 transferCount = 9000;
constexpr qint64 revenueAccount = 1;
constexpr qint64 gatewayAccount = 2;
constexpr qint64 firstCustomerAccount = 3;

constexpr qint64 day = 86400;
// All times lie before this one, 2025-04-01 06:00:00 UTC.
constexpr qint64 lastMoment = 1743487200;
constexpr qint64 firstMoment = lastMoment - 400 * day;

// "YYYY-MM-DD HH:MM:SS.000000", as SQLAlchemy stores a DATETIME in SQLite.
QByteArray momentText(qint64 seconds)
{
    using namespace std::chrono;
    const sys_seconds moment{std::chrono::seconds{seconds}};
    const auto midnight = floor<days>(moment);
    const year_month_day date{midnight};
    const hh_mm_ss time{moment - midnight};
    std::array<char, 64> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02u %02d:%02d:%02d.000000",
                      static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                      static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                      static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return {text.data(), length};
}

QByteArray dayText(qint64 seconds)
{
    return momentText(seconds).left(10);
}

QByteArray insertInto(const char *table, int columns)
{
    QByteArray sql = QByteArray("INSERT INTO ") + table + " VALUES (?";
    for (int column = 1; column < columns; ++column)
        sql += ",?";
    return sql + ")";
}

// Fills one table after the other through prepared statements; each function leaves its first error behind.
class Filler
{
public:
    Filler(SqliteSession &session, quint64 seed) : m_session(session), m_random(seed) {}

    Result<void> fill();

private:
    using Fill = void (Filler::*)(SqliteStatement &);

    Result<void> table(const char *name, int columns, Fill fillRows);
    void migrations(SqliteStatement &row);
    void users(SqliteStatement &row);
    void subscriptions(SqliteStatement &row);
    void quotas(SqliteStatement &row);
    void conversations(SqliteStatement &row);
    void messages(SqliteStatement &row);
    void charts(SqliteStatement &row);
    void privacyRequests(SqliteStatement &row);
    void ledger(SqliteStatement &row);
    void accounts(SqliteStatement &row);

    qint64 anyUser() { return m_random.between(1, userCount); }
    QByteArray sentence(const char *author);
    QByteArray positions();

    SqliteSession &m_session;
    SeededRandom m_random;
    std::vector<qint64> m_joined;          // by user id - 1: when the account was made
    std::vector<qint64> m_conversationAge; // by conversation id - 1: when it began
    std::vector<qint64> m_balances = std::vector<qint64>(static_cast<std::size_t>(userCount + 2));
};

Result<void> Filler::table(const char *name, int columns, Fill fillRows)
{
    SqliteStatement row(m_session, QString::fromLatin1(insertInto(name, columns)));
    (this->*fillRows)(row);
    if (row.error())
        return *row.error();
    return {};
}

Result<void> Filler::fill()
{
    HOLDFAST_TRY(table("alembic_version", 1, &Filler::migrations));
    HOLDFAST_TRY(table("users", 9, &Filler::users));
    HOLDFAST_TRY(table("subscriptions", 8, &Filler::subscriptions));
    HOLDFAST_TRY(table("quota_usage", 5, &Filler::quotas));
    HOLDFAST_TRY(table("conversations", 5, &Filler::conversations));
    HOLDFAST_TRY(table("messages", 6, &Filler::messages));
    HOLDFAST_TRY(table("natal_charts", 9, &Filler::charts));
    HOLDFAST_TRY(table("privacy_requests", 7, &Filler::privacyRequests));
    // Entries come first, so that the accounts can carry their balances; foreign keys are checked at commit.
    HOLDFAST_TRY(table("ledger_entries", 5, &Filler::ledger));
    return table("accounts", 5, &Filler::accounts);
}

void Filler::migrations(SqliteStatement &row)
{
    row.execute(QByteArray("20250318_0042"));
}

void Filler::users(SqliteStatement &row)
{
    for (qint64 id = 1; id <= userCount; ++id) {
        const QByteArray given = m_random.pick(givenNames);
        const QByteArray family = m_random.pick(familyNames);
        const qint64 joined = m_random.between(firstMoment, lastMoment - 30 * day);
        m_joined.push_back(joined);
        const QByteArray role = id == 1 ? "ops" : id <= 6 ? "support" : "user";
        const QByteArray hash =
            "$argon2id$v=19$practice$" + QByteArray::number(m_random.below(1LL << 62), 16);
        row.bind(1, id);
        row.bind(2, "user" + QByteArray::number(id).rightJustified(5, '0') + "@example.org");
        row.bind(3, given + ' ' + family);
        row.bind(4, QByteArray(m_random.pick(locales)));
        row.bind(5, role);
        row.bind(6, hash);
        row.bind(7, m_random.chance(96) ? 1 : 0);
        row.bind(8, momentText(joined));
        if (m_random.chance(92))
            row.bind(9, momentText(m_random.between(joined, lastMoment)));
        else
            row.bind(9, std::nullopt);
        row.finish();
    }
}

void Filler::subscriptions(SqliteStatement &row)
{
    qint64 id = 0;
    for (qint64 user = 1; user <= userCount; ++user) {
        const qint64 joined = m_joined[static_cast<std::size_t>(user - 1)];
        const qint64 changed = m_random.between(joined, lastMoment);
        if (m_random.chance(25)) {
            row.execute(++id, user, QByteArray("trial"), QByteArray("ended"), 0, QByteArray("EUR"),
                        momentText(joined), momentText(changed));
        }
        const Plan &plan = m_random.pick(plans);
        const QByteArray status = m_random.chance(88) ? "active" : "past_due";
        row.execute(++id, user, QByteArray(plan.name), status, plan.priceCents, QByteArray("EUR"),
                    momentText(changed), std::nullopt);
    }
}

void Filler::quotas(SqliteStatement &row)
{
    qint64 id = 0;
    for (qint64 user = 1; user <= userCount; ++user) {
        const qint64 limit = m_random.pick(plans).messagesPerDay;
        for (qint64 back = quotaDays - 1; back >= 0; --back)
            row.execute(++id, user, dayText(lastMoment - back * day), m_random.below(limit + 1), limit);
    }
}

void Filler::conversations(SqliteStatement &row)
{
    for (qint64 id = 1; id <= conversationCount; ++id) {
        const qint64 user = id == 1 ? practiceCustomer : anyUser();
        const qint64 began = m_random.between(m_joined[static_cast<std::size_t>(user - 1)], lastMoment - day);
        m_conversationAge.push_back(began);
        row.bind(1, id);
        row.bind(2, user);
        row.bind(3, QByteArray(m_random.pick(personas)));
        if (m_random.chance(85))
            row.bind(4, QByteArray(m_random.pick(topics)) + ", " + m_random.pick(signs));
        else
            row.bind(4, std::nullopt);
        row.bind(5, momentText(began));
        row.finish();
    }
}

QByteArray Filler::sentence(const char *author)
{
    const bool asks = *author == 'u';
    QByteArray text = asks ? m_random.pick(questions) : m_random.pick(answers);
    text.replace("{sign}", m_random.pick(signs));
    text.replace("{planet}", m_random.pick(planets));
    return text;
}

void Filler::messages(SqliteStatement &row)
{
    for (qint64 id = 1; id <= messageCount; ++id) {
        // Every conversation has at least one message; the rest falls where it falls.
        const qint64 conversation = id <= conversationCount ? id : m_random.between(1, conversationCount);
        const char *author = m_random.chance(50) ? "user" : "assistant";
        const qint64 began = m_conversationAge[static_cast<std::size_t>(conversation - 1)];
        row.execute(id, conversation, QByteArray(author), sentence(author), m_random.between(8, 420),
                    momentText(m_random.between(began, lastMoment)));
    }
}

QByteArray Filler::positions()
{
    QByteArray json = "{";
    for (const char *planet : planets) {
        if (json.size() > 1)
            json += ", ";
        json += QByteArray("\"") + planet + "\": {\"sign\": \"" + m_random.pick(signs) +
                "\", \"degree\": " + QByteArray::number(m_random.below(30)) + "}";
    }
    return json + "}";
}

void Filler::charts(SqliteStatement &row)
{
    for (qint64 id = 1; id <= chartCount; ++id) {
        const Place &place = m_random.pick(places);
        row.bind(1, id);
        row.bind(2, id <= userCount ? id : anyUser());
        row.bind(3, "Thème natal, " + QByteArray(place.name));
        row.bind(4, momentText(m_random.between(-10 * 365 * day, 35 * 365 * day)));
        row.bind(5, place.latitude);
        row.bind(6, place.longitude);
        row.bind(7, QByteArray(place.timeZone));
        row.bind(8, positions());
        if (m_random.chance(60)) {
            QByteArray wheel(192, '\0');
            for (char &byte : wheel)
                byte = static_cast<char>(m_random.below(256));
            row.bindBlob(9, wheel);
        } else {
            row.bind(9, std::nullopt);
        }
        row.finish();
    }
}

void Filler::privacyRequests(SqliteStatement &row)
{
    for (qint64 id = 1; id <= privacyCount; ++id) {
        const qint64 asked = m_random.between(firstMoment, lastMoment - 10 * day);
        const qint64 user = id == 1 ? practiceCustomer : anyUser();
        const QByteArray kind = id == 1 || m_random.chance(70) ? "export" : "delete";
        if (m_random.chance(4)) {
            row.execute(id, user, kind, QByteArray("failed"), momentText(asked), std::nullopt,
                        QByteArray("archive store did not answer"));
        } else if (m_random.chance(90)) {
            row.execute(id, user, kind, QByteArray("completed"), momentText(asked),
                        momentText(asked + m_random.between(60, 3 * day)), std::nullopt);
        } else {
            row.execute(id, user, kind, QByteArray("requested"), momentText(asked), std::nullopt,
                        std::nullopt);
        }
    }
}

void Filler::ledger(SqliteStatement &row)
{
    qint64 id = 0;
    for (qint64 transfer = 1; transfer <= transferCount; ++transfer) {
        const QByteArray name = "T" + QByteArray::number(transfer).rightJustified(7, '0');
        const qint64 customer = firstCustomerAccount + m_random.below(userCount);
        // Money comes in from the gateway and goes out as revenue.
        const bool paysIn = m_random.chance(50);
        const qint64 from = paysIn ? gatewayAccount : customer;
        const qint64 to = paysIn ? customer : revenueAccount;
        const qint64 amount = m_random.between(1, 60) * 50;
        const QByteArray booked = momentText(m_random.between(firstMoment, lastMoment));
        row.execute(++id, from, name, -amount, booked);
        row.execute(++id, to, name, amount, booked);
        m_balances[static_cast<std::size_t>(from - 1)] -= amount;
        m_balances[static_cast<std::size_t>(to - 1)] += amount;
    }
}

void Filler::accounts(SqliteStatement &row)
{
    const QByteArray euro = "EUR";
    row.execute(revenueAccount, std::nullopt, QByteArray("revenue"), euro, m_balances[0]);
    row.execute(gatewayAccount, std::nullopt, QByteArray("gateway"), euro, m_balances[1]);
    for (qint64 user = 1; user <= userCount; ++user) {
        const qint64 account = firstCustomerAccount + user - 1;
        row.execute(account, user, QByteArray("customer"), euro,
                    m_balances[static_cast<std::size_t>(account - 1)]);
    }
}

Result<QString> schema()
{
    registerPracticeResources();
    QFile file(QStringLiteral(":/practice/schema.sql"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::PracticeFailed, file.fileName(), file.errorString());
    return QString::fromUtf8(file.readAll());
}

} // namespace

QStringList mainTables()
{
    return {QStringLiteral("users"),         QStringLiteral("subscriptions"),
            QStringLiteral("quota_usage"),   QStringLiteral("conversations"),
            QStringLiteral("messages"),      QStringLiteral("natal_charts"),
            QStringLiteral("accounts"),      QStringLiteral("privacy_requests"),
            QStringLiteral("ledger_entries")};
}

Result<void> fillPracticeDatabase(const std::filesystem::path &file, quint64 seed)
{
    HOLDFAST_TRY_AS(const QString statements, schema());
    HOLDFAST_TRY_AS(SqliteSession session, SqliteSession::open(file, Access::Create));
    // Nobody reads this file before it is complete, so a crash may lose it: no journal while it is filled.
    HOLDFAST_TRY(
        session.run(QStringLiteral("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                                   "PRAGMA application_id = %1; PRAGMA user_version = 42;"
                                   "PRAGMA foreign_keys = ON; BEGIN; PRAGMA defer_foreign_keys = ON;")
                        .arg(applicationId)));
    HOLDFAST_TRY(session.run(statements));
    HOLDFAST_TRY(Filler(session, seed).fill());
    HOLDFAST_TRY(session.run(QStringLiteral("COMMIT")));
    return session.run(QStringLiteral("PRAGMA journal_mode = WAL"));
}

} // namespace holdfast::practice
