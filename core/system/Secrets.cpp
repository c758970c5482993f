#include "system/Secrets.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 maxSecretBytes = 64 * 1024;

} // namespace

Secrets::Secrets(Files &files, const QProcessEnvironment &variables) : m_files(files), m_variables(variables)
{
}

Result<Secret> Secrets::resolve(const QString &reference)
{
    if (reference.startsWith(u"env:"_s)) {
        const QString name = reference.mid(4);
        const QByteArray value = m_variables.value(name).toUtf8();
        if (value.isEmpty())
            return fail(ErrorCode::KeyMissing, name, name + u" is required"_s);
        return Secret(value);
    }
    if (reference.startsWith(u"file:"_s)) {
        Result<QByteArray> content = m_files.readAll(toPath(reference.mid(5)), maxSecretBytes);
        if (!content)
            return fail(ErrorCode::KeyUnreadable, reference, content.error().detail);
        const qsizetype end = content->indexOf('\n');
        QByteArray line = end < 0 ? *content : content->left(end);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            return fail(ErrorCode::KeyMissing, reference, u"the file is empty"_s);
        return Secret(line);
    }
    return fail(ErrorCode::KeyUnreadable, reference, u"only env: and file: references are known"_s);
}

} // namespace holdfast
