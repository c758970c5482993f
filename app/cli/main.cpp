// holdfast-cli: the operations of Holdfast without a screen.

#include "cli/Invocation.h"
#include "cli/Spelling.h"
#include "wiring/Translations.h"

#include <QCoreApplication>
#include <QThread>

#include <csignal>
#include <thread>
#include <tuple>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::cli;

namespace {

// SIGINT, SIGTERM and SIGHUP ask the run to stop; it then says what the data is and ends with 130.
class StopOnSignal
{
public:
    StopOnSignal()
    {
        sigemptyset(&m_signals);
        for (const int number : {SIGINT, SIGTERM, SIGHUP})
            sigaddset(&m_signals, number);
        pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
        std::thread([awaited = m_signals, source = m_source]() mutable {
            int number = 0;
            while (sigwait(&awaited, &number) == 0)
                source.request_stop();
        }).detach();
    }
    std::stop_token token() const { return m_source.get_token(); }

private:
    sigset_t m_signals = {};
    std::stop_source m_source;
};

// Of a closed standard stream the next file that is opened would get the number, and what is said would be
// written into it: into a backup, for example.
void fillStandardStreams()
{
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(number, F_GETFD) < 0)
            std::ignore = ::open("/dev/null", number == STDIN_FILENO ? O_RDONLY : O_WRONLY);
    }
}

int usage(Output &output, const QString &command, const QString &subject, const QString &detail)
{
    Closing closing;
    closing.command = command;
    closing.exitCode = ExitCode::Usage;
    closing.outcome = Outcome::FailedDataUnchanged;
    closing.error = fail(ErrorCode::Usage, subject, detail);
    return output.close(closing);
}

QString versionText()
{
    return u"holdfast-cli "_s + QStringLiteral(HOLDFAST_VERSION);
}

QString generalHelp()
{
    QString text = u"holdfast-cli [--environment FILE|NAME] [--json] [--quiet] COMMAND …\n\n"_s;
    for (const Verb &verb : verbs()) {
        const QString head = QString::fromUtf16(verb.name) + u' ' + QString::fromLatin1(verb.arguments);
        text += u"  "_s + head.leftJustified(32) + QString::fromLatin1(verb.summary) + u'\n';
    }
    return text + u"\nholdfast-cli COMMAND --help shows the options of one.\n"_s;
}

void addGlobalOptions(QCommandLineParser &parser)
{
    parser.addOptions(QList<QCommandLineOption>{
        {u"environment"_s, u"environment file, or the name of a kept one"_s, u"FILE|NAME"_s},
        {u"repo-root"_s, u"root of the protected tree (default: BACKUP_REPO_ROOT, the current folder)"_s,
         u"DIR"_s},
        {u"json"_s, u"one JSON object a line"_s},
        {u"quiet"_s, u"only the last line"_s},
        {u"help"_s, u"this text"_s},
        {u"version"_s, u"the version"_s}});
}

// The verb is the first word that is neither an option nor the value of one of the global ones.
qsizetype placeOfVerb(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--environment" || arguments[i] == u"--repo-root")
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

int runVerb(const Verb &verb, QStringList arguments, Output &output, std::stop_token stop)
{
    const QString name = QString::fromUtf16(verb.name);
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addGlobalOptions(parser);
    verb.addOptions(parser);
    arguments.prepend(u"holdfast-cli "_s + name);
    if (!parser.parse(arguments))
        return usage(output, name, name, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        parser.setApplicationDescription(QString::fromLatin1(verb.summary));
        return output.tell(name, u"holdfast-cli "_s + name + u' ' + QString::fromLatin1(verb.arguments) +
                                     u'\n' + parser.helpText());
    }
    if (parser.isSet(u"version"_s))
        return output.tell(name, versionText());
    RealServices real(QProcessEnvironment::systemEnvironment());
    Invocation invocation{name, parser, parser.positionalArguments(), real, output, std::move(stop)};
    try {
        return verb.run(invocation);
    } catch (const std::exception &thrown) {
        // Nothing of ours throws; a library that does must not end the program without a last word.
        return invocation.refuse(fail(ErrorCode::Internal, name, QString::fromUtf8(thrown.what())));
    }
}

} // namespace

int main(int argc, char **argv)
{
    fillStandardStreams();
    const StopOnSignal stopOnSignal;
    ::umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"holdfast"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    installTranslations(languageOfSystem());

    QStringList arguments = withNewSpelling(QCoreApplication::arguments().mid(1));
    const QStringList options = arguments.mid(0, arguments.indexOf(u"--"_s));
    const Format format = options.contains(u"--json"_s) ? Format::Json : Format::Text;
    Output output(format, options.contains(u"--quiet"_s) ? Loudness::Quiet : Loudness::Normal);
    const qsizetype place = placeOfVerb(arguments);
    if (place < 0) {
        if (arguments.contains(u"--version"_s))
            return output.tell(u"holdfast"_s, versionText());
        if (arguments.contains(u"--help"_s))
            return output.tell(u"holdfast"_s, generalHelp());
        return usage(output, u"holdfast"_s, u"no command"_s, u"see holdfast-cli --help"_s);
    }
    const QString name = arguments.takeAt(place);
    if (name == u"help")
        return output.tell(name, generalHelp());
    for (const Verb &verb : verbs()) {
        if (name == QStringView(verb.name))
            return runVerb(verb, arguments, output, stopOnSignal.token());
    }
    return usage(output, printable(name), name, u"no such command"_s);
}
