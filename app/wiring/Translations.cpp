#include "wiring/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace holdfast {

QString languageOfSystem()
{
    const QStringList languages = QLocale::system().uiLanguages();
    for (const QString &language : languages) {
        if (language.startsWith(u"fr"_s))
            return u"fr"_s;
        if (language.startsWith(u"en"_s))
            break;
    }
    return u"en"_s;
}

void installTranslations(const QString &language)
{
    // Owned by the application, found by name: a second call replaces the first.
    const QString name = u"holdfast-translation"_s;
    delete qApp->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    const QLocale system = QLocale::system();
    const bool same = system.name().startsWith(language);
    QLocale::setDefault(same && system.language() != QLocale::C ? system : QLocale(language));
    auto translator = std::make_unique<QTranslator>(qApp);
    translator->setObjectName(name);
    if (translator->load(u":/i18n/holdfast_"_s + language + u".qm"_s))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace holdfast
