#include "base/Path.h"

namespace holdfast {

QString toText(const Path &path) { return QString::fromUtf8(path.native()); }

Path toPath(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return Path(std::string(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

bool isPlainText(const Path &path) { return toPath(toText(path)) == path; }

} // namespace holdfast
