#include "model/Environment.h"
#include "wiring/Practice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <memory>

using namespace holdfast;

namespace {

Path findProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &place : {folder, QString(folder + QStringLiteral("/../bin"))}) {
        const QFileInfo program(place + QStringLiteral("/holdfast-practice"));
        if (program.isExecutable())
            return toPath(program.canonicalFilePath());
    }
    return {};
}

QJsonObject readObject(const Path &path)
{
    QFile file(toText(path));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void writeObject(const Path &path, const QJsonObject &object)
{
    QFile file(toText(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(object).toJson());
}

QByteArray contentOf(const Path &path)
{
    QFile file(toText(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Starts and stops the real program, in a home of its own for each test.
class TestPracticeControl : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void startMakesAndServesTheTree();
    void environmentFileNamesTheServer();
    void environmentFileKeepsWhatWasAdded();
    void environmentFileHasAllKindsOfChecks();
    void checksOfTheOperatorFollowTheServer();
    void startReusesARunningServer();
    void serverIsDetached();
    void formerPortIsTakenAgain();
    void takenPortIsReplaced();
    void stopIsWithoutEffectWhenNothingRuns();
    void otherProcessIsNeverSignalled();
    void killedServerIsNotRunning();
    void resetRestoresTheTreeAndTheServer();
    void resetWithoutServerStartsNone();
    void missingProgramIsNamed();

private:
    PracticeState start();
    Path record() const { return m_places.root() / ".practice" / "server.json"; }

    std::unique_ptr<QTemporaryDir> m_folder;
    PracticePlaces m_places;
};

void TestPracticeControl::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/héberge moi-XXXXXX"));
    const Path folder = toPath(m_folder->path());
    m_places = {folder / "home", folder / "home" / "environments", findProgram()};
    if (m_places.program.empty())
        QSKIP("holdfast-practice is not built");
}

void TestPracticeControl::cleanup()
{
    if (m_places.program.empty())
        return;
    const auto stopped = stopPractice(m_places);
    QVERIFY2(stopped, stopped ? "" : qPrintable(stopped.error().detail));
    QVERIFY(!stopped->running);
}

PracticeState TestPracticeControl::start()
{
    const auto state = startPractice(m_places);
    if (!state)
        qWarning() << state.error().subject << state.error().detail;
    return state.value_or(PracticeState());
}

void TestPracticeControl::startMakesAndServesTheTree()
{
    const PracticeState state = start();
    QVERIFY(state.running);
    QVERIFY(state.url.startsWith(QStringLiteral("http://127.0.0.1:")));
    QVERIFY(state.root == m_places.root());
    QVERIFY(std::filesystem::exists(state.root / "backend" / "app.db"));
    QVERIFY(practiceState(m_places) == state);
    const auto stopped = stopPractice(m_places);
    QVERIFY(stopped && !stopped->running);
    QCOMPARE(stopped->url, state.url);
    QVERIFY(!std::filesystem::exists(record()));
    QVERIFY(::kill(static_cast<pid_t>(state.pid), 0) != 0 || !practiceState(m_places).running);
}

void TestPracticeControl::environmentFileNamesTheServer()
{
    const PracticeState state = start();
    const QString root = toText(state.root);
    const QByteArray expected = QByteArray(R"({"schema":1,"name":"practice","kind":"practice","root":"<root>",
        "database":{"url":"sqlite:///backend/app.db"},"keys":{"integrity":"file:<root>/.practice/integrity.key"},
        "diagnosis":{"logs":[".practice/server.log"]},
        "objectives":{"rpo_hours":24,"rto_minutes":60}})")
                                    .replace("<root>", root.toUtf8())
                                    .replace("<url>", state.url.toUtf8());
    QJsonObject found = readObject(m_places.environmentFile());
    QVERIFY(found.take(QStringLiteral("checks")).isObject());
    QCOMPARE(found, QJsonDocument::fromJson(expected).object());
    QCOMPARE(QFile::permissions(toText(m_places.environmentFile())) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestPracticeControl::environmentFileKeepsWhatWasAdded()
{
    start();
    QVERIFY(stopPractice(m_places));
    QJsonObject object = readObject(m_places.environmentFile());
    object[QStringLiteral("retention")] = 5;
    writeObject(m_places.environmentFile(), object);
    start();
    QCOMPARE(readObject(m_places.environmentFile())[QStringLiteral("retention")].toInt(), 5);
}

void TestPracticeControl::environmentFileHasAllKindsOfChecks()
{
    const PracticeState state = start();
    const auto environment = environmentFromJson(contentOf(m_places.environmentFile()));
    QVERIFY2(environment, environment ? "" : qPrintable(environment.error().detail));
    const QStringList ids = environment->checks.ids();
    for (const char *id : {"health", "frontend", "cors", "endpoint:auth", "endpoint:billing-quota",
                           "endpoint:chat", "endpoint:privacy", "endpoint:natal", "invariant:ledger",
                           "command:settings", "monitoring:1h", "monitoring:24h"})
        QVERIFY2(ids.contains(QString::fromLatin1(id)), id);
    const Path token = state.root / ".practice" / "operations.token";
    QCOMPARE(environment->checks.monitoring.token, QString(QStringLiteral("file:") + toText(token)));
    QCOMPARE(contentOf(token), QByteArray("practice-only-operations-token\n"));
    QCOMPARE(QFile::permissions(toText(token)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestPracticeControl::checksOfTheOperatorFollowTheServer()
{
    const PracticeState first = start();
    QVERIFY(stopPractice(m_places));
    QJsonObject object = readObject(m_places.environmentFile());
    QJsonObject checks = object[QStringLiteral("checks")].toObject();
    const QJsonObject own{{QStringLiteral("id"), QStringLiteral("own")},
                          {QStringLiteral("url"), QString(first.url + QStringLiteral("/own?a=b"))}};
    checks[QStringLiteral("endpoints")] = QJsonArray{own};
    object[QStringLiteral("checks")] = checks;
    writeObject(m_places.environmentFile(), object);
    QTcpServer other; // takes the former port
    QVERIFY(other.listen(QHostAddress::LocalHost, static_cast<quint16>(QUrl(first.url).port())));
    const PracticeState second = start();
    const auto environment = environmentFromJson(contentOf(m_places.environmentFile()));
    QVERIFY(environment);
    QCOMPARE(environment->checks.endpoints.size(), 1);
    QCOMPARE(environment->checks.endpoints.first().url, QString(second.url + QStringLiteral("/own?a=b")));
    QCOMPARE(environment->checks.frontend, QString(second.url + QStringLiteral("/")));
}

void TestPracticeControl::startReusesARunningServer()
{
    const PracticeState first = start();
    QVERIFY(first.running);
    QVERIFY(start() == first);
}

void TestPracticeControl::serverIsDetached()
{
    const PracticeState state = start();
    const QString proc = QStringLiteral("/proc/%1/").arg(state.pid);
    QCOMPARE(QFile::symLinkTarget(proc + QStringLiteral("fd/0")), QStringLiteral("/dev/null"));
    QCOMPARE(QFile::symLinkTarget(proc + QStringLiteral("fd/1")), QStringLiteral("/dev/null"));
    QCOMPARE(QFile::symLinkTarget(proc + QStringLiteral("fd/2")),
             toText(state.root / ".practice" / "server.log"));
    QCOMPARE(QFile::symLinkTarget(proc + QStringLiteral("cwd")), toText(state.root));
    QVERIFY(::getsid(static_cast<pid_t>(state.pid)) != ::getsid(0));
    QVERIFY(!contentOf(toPath(proc + QStringLiteral("environ"))).contains("HOLDFAST_HOME"));
}

void TestPracticeControl::formerPortIsTakenAgain()
{
    const PracticeState first = start();
    QVERIFY(stopPractice(m_places));
    QCOMPARE(start().url, first.url);
}

void TestPracticeControl::takenPortIsReplaced()
{
    const PracticeState first = start();
    QVERIFY(stopPractice(m_places));
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, static_cast<quint16>(QUrl(first.url).port())));
    const PracticeState second = start();
    QVERIFY(second.running);
    QVERIFY(second.url != first.url);
}

void TestPracticeControl::stopIsWithoutEffectWhenNothingRuns()
{
    const auto stopped = stopPractice(m_places);
    QVERIFY(stopped && !stopped->running);
    QVERIFY(stopped->url.isEmpty());
}

void TestPracticeControl::otherProcessIsNeverSignalled()
{
    const PracticeState state = start();
    const QJsonObject good = readObject(record());
    // A record of the same pid with another start time, and one of this test itself.
    QJsonObject reused = good;
    reused[QStringLiteral("start_ticks")] = good[QStringLiteral("start_ticks")].toInteger() - 1;
    QJsonObject foreign = good;
    foreign[QStringLiteral("pid")] = QCoreApplication::applicationPid();
    for (const QJsonObject &wrong : {reused, foreign}) {
        writeObject(record(), wrong);
        QVERIFY(!practiceState(m_places).running);
        QVERIFY(stopPractice(m_places));
        // Signal 0 only asks whether the process is there.
        QCOMPARE(::kill(static_cast<pid_t>(state.pid), 0), 0);
        writeObject(record(), good);
        QVERIFY(practiceState(m_places).running);
    }
}

void TestPracticeControl::killedServerIsNotRunning()
{
    const PracticeState state = start();
    QCOMPARE(::kill(static_cast<pid_t>(state.pid), SIGKILL), 0); // the server that this test started
    QTRY_VERIFY(!practiceState(m_places).running);
    QVERIFY(std::filesystem::exists(record()));
    const PracticeState again = start();
    QVERIFY(again.running);
    QVERIFY(again.pid != state.pid);
}

void TestPracticeControl::resetRestoresTheTreeAndTheServer()
{
    const PracticeState state = start();
    const Path key = state.root / ".practice" / "integrity.key";
    const QByteArray formerKey = contentOf(key);
    QVERIFY(!formerKey.isEmpty());
    std::filesystem::create_directories(state.root / "backups" / "db");
    writeObject(state.root / "backups" / "db" / "set.json", {});
    std::filesystem::resize_file(state.root / "backend" / "app.db", 0);

    const auto reset = resetPractice(m_places);
    QVERIFY2(reset, reset ? "" : qPrintable(reset.error().detail));
    QVERIFY(reset->running);
    QVERIFY(reset->pid != state.pid);
    QCOMPARE(reset->url, state.url);
    QCOMPARE(contentOf(key), formerKey);
    QVERIFY(std::filesystem::exists(state.root / "backups" / "db" / "set.json"));
    QVERIFY(std::filesystem::file_size(state.root / "backend" / "app.db") > 0);
}

void TestPracticeControl::resetWithoutServerStartsNone()
{
    const auto made = resetPractice(m_places);
    QVERIFY(made && !made->running);
    QVERIFY(std::filesystem::exists(m_places.root() / "backend" / "app.db"));
    const auto again = resetPractice(m_places);
    QVERIFY(again && !again->running);
}

void TestPracticeControl::missingProgramIsNamed()
{
    PracticePlaces places = m_places;
    places.program = m_places.home / "nothing here";
    const auto started = startPractice(places);
    QVERIFY(!started);
    QVERIFY(started.error().code == ErrorCode::PracticeFailed);
    QCOMPARE(started.error().subject, toText(places.program));
}

QTEST_GUILESS_MAIN(TestPracticeControl)
#include "tst_practice_control.moc"
