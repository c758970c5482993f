#include "base/Path.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace holdfast {

QString toText(const Path &path)
{
    return QString::fromUtf8(path.native());
}

Path toPath(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return Path(std::string(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

bool isPlainText(const Path &path)
{
    return toPath(toText(path)) == path;
}

QString withSlashes(const QString &path)
{
    const bool windows = path.startsWith(u".\\"_s) || path.startsWith(u"..\\"_s) || !path.contains(u'/');
    return windows ? QString(path).replace(u'\\', u'/') : path;
}

QString printable(const QString &text)
{
    QString out;
    for (const QChar character : text) {
        if (character.category() == QChar::Other_Control)
            out += QString::fromLatin1(QUrl::toPercentEncoding(character));
        else
            out += character;
    }
    return out;
}

} // namespace holdfast
