// What becomes of an env file when an archived one comes back (mergeEnvFile of RuntimeFiles.h).

#include "base/Path.h"
#include "model/DatabaseUrl.h"
#include "model/EnvFile.h"
#include "model/RuntimeFiles.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QByteArray byteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF");
constexpr qsizetype longestValue = 200; // lines

// A line of an env file, or the lines of one quoted value.
struct Item
{
    QByteArray raw; // without its line end
    QByteArray lineEnd;
    QString key; // empty: a comment, a blank line, or nothing that assigns
    QString value;
};

struct Line
{
    QByteArray raw;
    QByteArray lineEnd;
};

QList<Line> linesOf(const QByteArray &text)
{
    QList<Line> out;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype feed = text.indexOf('\n', at);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const bool carriage = feed > at && text[feed - 1] == '\r';
        out.append({text.mid(at, end - at - (carriage ? 1 : 0)), feed < 0   ? QByteArray()
                                                                 : carriage ? QByteArray("\r\n")
                                                                            : QByteArray("\n")});
        at = end + 1;
    }
    return out;
}

// As envFileValue sees it.
QString keyOf(const QByteArray &raw)
{
    QString line = QString::fromUtf8(raw).trimmed();
    if (line.startsWith(u"export "_s))
        line = line.mid(7).trimmed();
    const qsizetype equals = line.indexOf(u'=');
    return equals <= 0 || line.startsWith(u'#') ? QString() : line.left(equals).trimmed();
}

// Where the quoted value that begins at `from` ends; -1 when it does not.
qsizetype closingQuote(const QByteArray &text, qsizetype from)
{
    const char quote = text[from];
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\')
            ++i;
        else if (text[i] == quote)
            return i;
    }
    return -1;
}

// How many lines from `first` make one assignment: more than one for a quoted value that is closed further
// down (a private key, say) with nothing but a comment behind it.
qsizetype extentOf(const QList<Line> &lines, qsizetype first)
{
    QByteArray text = lines[first].raw;
    qsizetype open = text.indexOf('=') + 1;
    while (open < text.size() && (text[open] == ' ' || text[open] == '\t'))
        ++open;
    if (open >= text.size() || (text[open] != '"' && text[open] != '\''))
        return 1;
    for (qsizetype count = 1; count <= longestValue; ++count) {
        const qsizetype close = closingQuote(text, open);
        if (close >= 0) {
            const QByteArray behind = text.mid(close + 1).trimmed();
            return behind.isEmpty() || behind.startsWith('#') ? count : 1;
        }
        if (first + count >= lines.size())
            return 1;
        text += lines[first + count - 1].lineEnd + lines[first + count].raw;
    }
    return 1;
}

QList<Item> itemsOf(QByteArray text)
{
    if (text.startsWith(byteOrderMark))
        text.remove(0, byteOrderMark.size());
    const QList<Line> lines = linesOf(text);
    QList<Item> out;
    for (qsizetype i = 0; i < lines.size();) {
        Item item{lines[i].raw, lines[i].lineEnd, keyOf(lines[i].raw), {}};
        const qsizetype extent = item.key.isEmpty() ? 1 : extentOf(lines, i);
        for (qsizetype more = 1; more < extent; ++more) {
            item.raw += item.lineEnd + lines[i + more].raw;
            item.lineEnd = lines[i + more].lineEnd;
        }
        if (!item.key.isEmpty()) {
            item.value = extent > 1 ? QString::fromUtf8(item.raw.mid(item.raw.indexOf('=') + 1)).trimmed()
                                    : envFileValue(item.raw, item.key).value_or(QString());
        }
        out.append(item);
        i += extent;
    }
    return out;
}

// The last of duplicate keys wins.
QMap<QString, Item> effective(const QList<Item> &items)
{
    QMap<QString, Item> out;
    for (const Item &item : items) {
        if (!item.key.isEmpty())
            out.insert(item.key, item);
    }
    return out;
}

QByteArray lineEndOf(const QList<Item> &items, const QByteArray &otherwise)
{
    for (const Item &item : items) {
        if (!item.lineEnd.isEmpty())
            return item.lineEnd;
    }
    return otherwise;
}

bool isSecretOnASide(const QString &key, const QMap<QString, Item> &one, const QMap<QString, Item> &other)
{
    return isSecretKey(key, one.value(key).value) || isSecretKey(key, other.value(key).value);
}

QByteArray keepSecrets(const QList<Item> &present, const QList<Item> &archived)
{
    const QMap<QString, Item> now = effective(present);
    const QMap<QString, Item> then = effective(archived);
    QByteArray out;
    // All of duplicates: whichever a reader takes, it gets the present value.
    for (const Item &item : archived) {
        const bool keep = now.contains(item.key) && isSecretOnASide(item.key, now, then);
        out += (keep ? now.value(item.key).raw : item.raw) + item.lineEnd;
    }
    const QByteArray lineEnd = lineEndOf(archived, lineEndOf(present, QByteArrayLiteral("\n")));
    for (auto one = now.begin(); one != now.end(); ++one) {
        if (then.contains(one.key()) || !isSecretKey(one.key(), one->value))
            continue;
        if (!out.isEmpty() && !out.endsWith('\n'))
            out += lineEnd;
        out += one->raw + lineEnd;
    }
    return out;
}

// Whether every secret of `present` has its value in `merged`, by our reading and line by line: what a file
// with odd quotes means depends on who reads it.
bool keepsAll(const QByteArray &present, const QByteArray &merged)
{
    const QMap<QString, Item> now = effective(itemsOf(present));
    const QMap<QString, Item> then = effective(itemsOf(merged));
    for (auto one = now.begin(); one != now.end(); ++one) {
        if (isSecretKey(one.key(), one->value) && then.value(one.key()).value != one->value)
            return false;
    }
    for (const Line &line : linesOf(present)) {
        const QString key = keyOf(line.raw);
        if (!key.isEmpty() && isSecretKey(key, envFileValue(present, key).value_or(QString())) &&
            envFileValue(present, key) != envFileValue(merged, key))
            return false;
    }
    return true;
}

QString shown(const Item &item, bool secret)
{
    if (item.key.isEmpty())
        return {};
    return secret ? u"••••"_s : printable(item.value);
}

KeyChange changeOf(const QString &key, const Item &now, const Item &archived, const Item &then)
{
    KeyChange out;
    out.key = key;
    out.secret = isSecretKey(key, now.value) || isSecretKey(key, archived.value);
    out.shownNow = shown(now, out.secret);
    out.shownThen = shown(then, out.secret);
    const bool there = !now.key.isEmpty();
    if (!there || then.key.isEmpty())
        out.kind = there ? KeyChangeKind::Removed : KeyChangeKind::Added;
    else if (now.value != then.value)
        out.kind = KeyChangeKind::Changed;
    else if (archived.key.isEmpty() || archived.value != now.value)
        out.kind = KeyChangeKind::Kept;
    return out;
}

QList<KeyChange> changesOf(const QByteArray &present, const QByteArray &archived, const QByteArray &merged)
{
    const QMap<QString, Item> now = effective(itemsOf(present));
    const QMap<QString, Item> old = effective(itemsOf(archived));
    const QMap<QString, Item> then = effective(itemsOf(merged));
    QMap<QString, Item> all = now;
    all.insert(old);
    QList<KeyChange> out;
    for (auto one = all.begin(); one != all.end(); ++one)
        out.append(changeOf(one.key(), now.value(one.key()), old.value(one.key()), then.value(one.key())));
    return out;
}

} // namespace

QString toString(KeyChangeKind kind)
{
    switch (kind) {
    case KeyChangeKind::Same:
        return u"same"_s;
    case KeyChangeKind::Added:
        return u"added"_s;
    case KeyChangeKind::Removed:
        return u"removed"_s;
    case KeyChangeKind::Changed:
        return u"changed"_s;
    case KeyChangeKind::Kept:
        return u"kept"_s;
    }
    return {};
}

bool isSecretKey(const QString &key, const QString &value)
{
    static const QRegularExpression name(u"SECRET|PASSWORD|PASSWD|PASSPHRASE|PWD|TOKEN|KEY|CREDENTIAL|"
                                         u"PRIVATE|DSN|SALT|DATABASE_URL|(?<![A-Z])PASS(?![A-Z])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    // The user of a URL is a secret more often than not: keys of services stand there.
    static const QRegularExpression user(u"://[^/?#\\s]*@"_s);
    return name.match(key).hasMatch() || user.match(value).hasMatch() || holdsPassword(value);
}

std::optional<EnvMerge> mergeEnvFile(const QByteArray &present, const QByteArray &archived,
                                     SecretPolicy policy)
{
    const bool text = !present.contains('\0') && !archived.contains('\0');
    if (policy == SecretPolicy::TakeArchived || present.isEmpty())
        return EnvMerge{archived, text ? changesOf(present, archived, archived) : QList<KeyChange>()};
    if (!text)
        return {};
    EnvMerge out;
    if (archived.startsWith(byteOrderMark))
        out.content = byteOrderMark;
    out.content += keepSecrets(itemsOf(present), itemsOf(archived));
    if (!keepsAll(present, out.content))
        return {};
    out.keys = changesOf(present, archived, out.content);
    return out;
}

} // namespace holdfast
