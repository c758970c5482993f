#include "plan/VersionOneSql.h"

#include "base/Crypto.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 block = 1024 * 1024;
constexpr int preambleLines = 60; // pg_dump's settings stand at the very beginning
constexpr char completeLine[] = "-- PostgreSQL database dump complete";

// Hands out one line after the other, with its end.
class Lines
{
public:
    explicit Lines(File &file) : m_file(file) {}

    // Empty at the end of the file.
    Result<QByteArray> next()
    {
        while (true) {
            const qsizetype end = m_rest.indexOf('\n', m_at);
            if (end >= 0) {
                const QByteArray line = m_rest.mid(m_at, end - m_at + 1);
                m_at = end + 1;
                return line;
            }
            m_rest.remove(0, m_at);
            m_at = 0;
            QByteArray more(block, '\0');
            HOLDFAST_TRY_AS(const qint64 got, m_file.read(more.data(), more.size()));
            if (got == 0)
                return std::exchange(m_rest, {});
            m_rest.append(more.constData(), got);
        }
    }

private:
    File &m_file;
    QByteArray m_rest;
    qsizetype m_at = 0;
};

// Which lines of a script stay.
class Sieve
{
public:
    explicit Sieve(int serverMajor) : m_serverMajor(serverMajor) {}

    bool keeps(const QByteArray &line)
    {
        static const QRegularExpression restrict(u"^\\\\restrict ([A-Za-z0-9]+)$"_s);
        ++m_count;
        const QByteArray text = line.trimmed();
        if (text == completeLine)
            m_complete = true;
        else if (!text.isEmpty() && !text.startsWith("--") && !text.startsWith("\\unrestrict "))
            m_complete = false; // that line stood among data
        m_commits = m_commits || text == "COMMIT;";
        if (m_count <= preambleLines && m_key.isEmpty()) {
            m_key = restrict.match(QString::fromLatin1(text)).captured(1).toLatin1();
            if (!m_key.isEmpty())
                return false;
        }
        if (!m_key.isEmpty() && text == "\\unrestrict " + m_key)
            return false;
        return m_serverMajor >= 17 || m_count > preambleLines || text != "SET transaction_timeout = 0;";
    }
    bool complete() const { return m_complete; }
    bool commits() const { return m_commits; }

private:
    int m_serverMajor;
    int m_count = 0;
    QByteArray m_key;
    bool m_complete = false;
    bool m_commits = false;
};

} // namespace

Result<ScriptFacts> prepareScript(Files &files, const Path &from, const Path &to, int serverMajor,
                                  RunContext &context)
{
    HOLDFAST_TRY_AS(const std::unique_ptr<File> in, files.openRead(from));
    HOLDFAST_TRY_AS(const std::unique_ptr<File> out, files.create(to, Overwrite::Never));
    const QByteArray key = hex(randomBytes(32)).toLatin1();
    Lines lines(*in);
    Sieve sieve(serverMajor);
    QByteArray pending = "\\restrict " + key + '\n';
    const auto flush = [&]() -> Result<void> {
        HOLDFAST_TRY(context.checkStop());
        HOLDFAST_TRY(out->write(pending.constData(), pending.size()));
        pending.clear();
        return {};
    };
    bool first = true;
    while (true) {
        HOLDFAST_TRY_AS(QByteArray line, lines.next());
        if (first && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        first = false;
        if (line.isEmpty())
            break;
        if (sieve.keeps(line))
            pending += line;
        if (pending.size() >= block)
            HOLDFAST_TRY(flush());
    }
    if (!sieve.complete())
        return fail(ErrorCode::ArtefactDamaged, toText(from),
                    u"the dump was cut off: the line that ends a complete one is missing"_s);
    pending += "\n\\unrestrict " + key + '\n';
    HOLDFAST_TRY(flush());
    HOLDFAST_TRY(out->sync());
    HOLDFAST_TRY(out->close());
    return ScriptFacts{sieve.commits()};
}

} // namespace holdfast
