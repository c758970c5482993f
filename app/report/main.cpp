// holdfast-report: an HTML page as a PDF, without a screen. Exit code 0: made; 1: not; 2: wrong usage.

#include "report/Pdf.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <cstdio>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace holdfast::report;

namespace {

int complain(const QString &text, int exitCode)
{
    std::fputs((u"holdfast-report: "_s + text + u'\n').toUtf8().constData(), stderr);
    return exitCode;
}

int tell(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(077);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"holdfast-report"_s);
    QCommandLineParser parser;
    parser.addOptions(QList<QCommandLineOption>{
        {u"force"_s, u"replace OUT.pdf"_s}, {u"help"_s, u"this text"_s}, {u"version"_s, u"the version"_s}});
    parser.addPositionalArgument(u"IN.html"_s, u"the page"_s);
    parser.addPositionalArgument(u"OUT.pdf"_s, u"what to write; must not exist"_s);
    if (!parser.parse(QCoreApplication::arguments()))
        return complain(parser.errorText(), 2);
    if (parser.isSet(u"help"_s))
        return tell(parser.helpText());
    if (parser.isSet(u"version"_s))
        return tell(u"holdfast-report "_s + QStringLiteral(HOLDFAST_VERSION) + u'\n');
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2 || files.contains(QString()))
        return complain(u"IN.html and OUT.pdf are needed"_s, 2);
    const Fault fault = makePdf(files[0], files[1], parser.isSet(u"force"_s) ? Replace::Yes : Replace::No);
    return fault.isNone() ? 0 : complain(fault.reason, 1);
}
