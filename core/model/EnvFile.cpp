#include "model/EnvFile.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString unquoted(QString value)
{
    if (value.startsWith(u'\'')) {
        const qsizetype end = value.indexOf(u'\'', 1);
        return end < 0 ? value.mid(1) : value.mid(1, end - 1);
    }
    if (value.startsWith(u'"')) {
        QString out;
        for (qsizetype i = 1; i < value.size() && value[i] != u'"'; ++i) {
            if (value[i] == u'\\' && i + 1 < value.size()) {
                ++i;
                out += value[i] == u'n' ? u'\n' : value[i] == u't' ? u'\t' : value[i];
            } else {
                out += value[i];
            }
        }
        return out;
    }
    // Unquoted: a # begins a comment only at the start or after a blank.
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'#' && (i == 0 || value[i - 1].isSpace()))
            return value.left(i).trimmed();
    }
    return value;
}

} // namespace

std::optional<QString> envFileValue(const QByteArray &content, const QString &key)
{
    std::optional<QString> found;
    QString text = QString::fromUtf8(content);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    for (QString line : text.split(u'\n')) {
        line = line.trimmed();
        if (line.startsWith(u"export "_s))
            line = line.mid(7).trimmed();
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0 || line.startsWith(u'#') || line.left(equals).trimmed() != key)
            continue;
        found = unquoted(line.mid(equals + 1).trimmed());
    }
    return found;
}

} // namespace holdfast
