// holdfast: the console.

#include "gui/Console.h"
#include "gui/QuitOnSignal.h"
#include "wiring/Translations.h"
#include "wizard/Wizards.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QPointer>
#include <QScreen>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace holdfast;

namespace {

EnvironmentWish wishFrom(const QCommandLineParser &parser)
{
    if (parser.isSet(u"practice"_s))
        return {EnvironmentWish::Kind::Practice, {}};
    if (parser.isSet(u"environment"_s))
        return {EnvironmentWish::Kind::Named, parser.value(u"environment"_s)};
    return {};
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Back up, prove and restore one service's database."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"practice"_s, u"open the practice environment, starting it if need be"_s});
    parser.addOption({u"environment"_s, u"environment file, or the name of a kept one"_s, u"FILE|NAME"_s});
}

/// As large as is pleasant, and maximised where the screen has no more than that.
void showFitting(MainWindow &window)
{
    const QSize wanted(1280, 820);
    const QSize room = window.screen()->availableSize();
    window.resize(wanted.boundedTo(room));
    if (room.width() < wanted.width() + 160 || room.height() < wanted.height() + 80)
        window.showMaximized();
    else
        window.show();
}

} // namespace

int main(int argc, char **argv)
{
    const QuitOnSignal quitOnSignal;
    ::umask(077);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"holdfast"_s);
    QApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    QApplication::setDesktopFileName(u"holdfast"_s);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    RealServices real(QProcessEnvironment::systemEnvironment());
    ConsoleSettings settings(real.home());
    const QString language = settings.language(languageOfSystem());
    installTranslations(language);
    Theme theme(application);
    theme.setChoice(settings.theme());
    theme.setFontScale(settings.textSize());
    QApplication::setWindowIcon(applicationIcon());

    Console console({real,
                     theme,
                     settings,
                     {real.home().folder, real.home().environments(), {}},
                     {makeBackupWizard, makeValidateWizard, makeRestoreWizard, makeRevertWizard,
                      makeResumeWizard, makeVerifyWizard},
                     language});
    quitOnSignal.listen([window = QPointer(&console.window())] {
        if (window)
            window->close();
    });
    showFitting(console.window());
    console.open(wishFrom(parser));
    return QApplication::exec();
}
