#include "base/Path.h"

namespace holdfast {

QString toText(const Path &path) { return QString::fromUtf8(path.native()); }

Path toPath(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return Path(std::string(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

bool isPlainText(const Path &path) { return toPath(toText(path)) == path; }

QString printable(const QString &text)
{
    QString out;
    for (const QChar character : text) {
        if (character.unicode() < 0x20 || character.unicode() == 0x7f) {
            out += u'%';
            out += QString::number(character.unicode(), 16).toUpper().rightJustified(2, u'0');
        } else {
            out += character;
        }
    }
    return out;
}

} // namespace holdfast
