#include "practice/PracticeData.h"
#include "practice/PracticeServer.h"
#include "practice/PracticeTree.h"
#include "practice/TerminationSignals.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>

using namespace holdfast;
using namespace holdfast::practice;

namespace {

constexpr int exitDone = 0;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;
constexpr int exitBusy = 7;

void say(FILE *stream, const QString &line)
{
    std::fprintf(stream, "%s\n", line.toUtf8().constData());
    std::fflush(stream);
}

int report(const Error &error)
{
    say(stderr, QStringLiteral("holdfast-practice: ") + error.subject + QStringLiteral(": ") + error.detail);
    return error.code == ErrorCode::Busy ? exitBusy : exitFailed;
}

int create(const std::filesystem::path &root, quint64 seed)
{
    if (const auto made = createPracticeTree(root, seed); !made)
        return report(made.error());
    say(stdout, QStringLiteral("practice_created root=") + QString::fromStdString(root.native()));
    return exitDone;
}

int reset(const std::filesystem::path &root, quint64 seed)
{
    if (const auto done = resetPracticeTree(root, seed); !done)
        return report(done.error());
    say(stdout, QStringLiteral("practice_reset root=") + QString::fromStdString(root.native()));
    return exitDone;
}

int serve(const std::filesystem::path &root, quint16 port)
{
    TerminationSignals signalsToEnd;
    PracticeServer server(root);
    QObject::connect(&signalsToEnd, &TerminationSignals::asked, qApp, &QCoreApplication::quit);
    QObject::connect(&server, &PracticeServer::orphaned, qApp, &QCoreApplication::quit);
    const auto record = server.start(port);
    if (!record)
        return report(record.error());
    say(stdout, QStringLiteral("practice_serving url=") + record->url);
    return QCoreApplication::exec();
}

int usage(const QString &problem)
{
    say(stderr, QStringLiteral("holdfast-practice: %1; see --help").arg(problem));
    return exitUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    ::umask(077);
    // Whatever the caller had open (pipes, locks) must not live on in a server that outlives it.
    ::close_range(3, ~0U, 0);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("holdfast-practice"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The practice environment of Holdfast: a made-up service to lose "
                       "and restore."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption seed(QStringLiteral("seed"),
                                  QStringLiteral("create, reset: which content to make."),
                                  QStringLiteral("N"), QString::number(defaultSeed));
    const QCommandLineOption port(QStringLiteral("port"),
                                  QStringLiteral("serve: the port on 127.0.0.1, 0 = a free one."),
                                  QStringLiteral("N"), QStringLiteral("0"));
    parser.addOptions({seed, port});
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("create, reset or serve"));
    parser.addPositionalArgument(QStringLiteral("ROOT"), QStringLiteral("root of the practice tree"));

    if (!parser.parse(QCoreApplication::arguments()))
        return usage(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp(exitDone);
    if (parser.isSet(version))
        parser.showVersion();

    const QStringList words = parser.positionalArguments();
    bool seedIsNumber = false;
    bool portIsNumber = false;
    const quint64 seedNumber = parser.value(seed).toULongLong(&seedIsNumber);
    const quint16 portNumber = parser.value(port).toUShort(&portIsNumber);
    if (words.size() != 2 || words[1].isEmpty())
        return usage(QStringLiteral("expected a command and ROOT"));
    if (!seedIsNumber || !portIsNumber)
        return usage(QStringLiteral("not a number"));
    const std::filesystem::path root =
        std::filesystem::absolute(QFile::encodeName(words[1]).toStdString()).lexically_normal();
    if (words[0] == QLatin1String("create"))
        return create(root, seedNumber);
    if (words[0] == QLatin1String("reset"))
        return reset(root, seedNumber);
    if (words[0] == QLatin1String("serve"))
        return serve(root, portNumber);
    return usage(QStringLiteral("unknown command ") + words[0]);
}
