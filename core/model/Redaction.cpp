#include "model/Redaction.h"

#include "base/Path.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype shortestKnown = 6; // characters; a shorter one would blot out half of every text

struct Rule
{
    QRegularExpression pattern;
    QString instead;
};

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

// Names of what holds a secret. Short ones only where they stand alone or begin in a name like `dbPass`;
// what goes on behind `auth` (`auth_errors`) is seldom a secret.
QString secretNames()
{
    return u"(?:SECRET|PASSWORD|PASSWD|PASSPHRASE|PWD|TOKEN|KEY|CREDENTIAL|PRIVATE|SALT|DSN|SIGNATURE|"
           u"SESSIONID|SESSION_ID|DATABASE_URL|(?<![a-z])(?:PASS|PW|JWT)|(?-i:(?<=[a-z])(?:Pass|Pw|Jwt)))S?"_s;
}
QString loginNames()
{
    return u"(?:(?<![a-z])O?AUTH|(?-i:(?<=[a-z])Auth))"_s;
}

// The value behind an option: quoted, or one word.
QString optionValue()
{
    return uR"((?:"[^"\n]*+"?|'[^'\n]*+'?|\S++))"_s;
}

// Name, separator and value, as in env files, JSON, source code and queries, percent-encoded ones included.
Rule assigned()
{
    const QString name = u"(?:"_s + secretNames() + uR"((?:[_.\[-][\w.\]-]*+)?|)" + loginNames() + u')';
    return {
        anyCase(u'(' + name +
                uR"(\\?["']?\]?(?:%(?:25){0,3}(?:22|27|5D))*+\s*(?:=>|[:=]|%(?:25){0,3}3[AD])\s*))" +
                uR"((?:\\"(?:(?!\\").)*+(?:\\")?|"(?:[^"\\]|\\.)*+"?|'(?:[^'\\]|\\.)*+'?|[^\s,;&)}\]]++))"),
        u"\\1••••"_s};
}

// Of command lines and argument lists: `--password X`, `-u NAME:X` (curl), `-pX` (mysql).
QList<Rule> options()
{
    const QString begin = uR"((?<![^\s"'(\[,=]))"_s;
    const QString names = u"(?:"_s + secretNames() + u'|' + loginNames() + u')';
    return {
        {anyCase(uR"((--?[a-z-]{0,40})" + names + uR"([a-z-]{0,40}["']?,?\s+))" + optionValue()),
         u"\\1••••"_s},
        {anyCase(u'(' + begin + uR"((?:-u|--user|--proxy-user)(?:["']?,?\s+|=)?))" +
                 uR"((?:"[^":\n]{1,256}:[^"\n]*+"?|'[^':\n]{1,256}:[^'\n]*+'?|[^\s:"']{1,256}:(?!//)\S++))"),
         u"\\1••••"_s},
        {QRegularExpression(u'(' + begin + uR"(-p)(?:"[^"\n]++"?|'[^'\n]++'?|[^\s"',)\]]{3,}+))"),
         u"\\1••••"_s},
    };
}

// All of them begin with a fixed word and repeat possessively or within bounds: no text makes them go back
// and forth, and none passes unseen for being too much work.
QList<Rule> rules()
{
    const QString dots = u"••••"_s;
    QList<Rule> out{
        {anyCase(
             uR"(-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END ).)*+(?:-----END [A-Z0-9 ]{0,40}-----)?)"_s),
         dots},
        {anyCase(uR"(\b((?:set-)?cookie|(?:proxy-)?authorization)(\\?["']?\s*[:=])[^\n]*+)"_s),
         u"\\1\\2 "_s + dots},
        {anyCase(uR"((://)[^\s"'<>]{1,512}@)"_s), u"\\1"_s + dots + u'@'},
        {QRegularExpression(uR"(\beyJ[\w-]{4,}+\.[\w-]++(?:\.[\w-]*+)?)"_s), dots},
        {anyCase(uR"(\b(bearer)(\s+|\s*[:=]\s*)["']?[^\s"',;]++)"_s), u"\\1 "_s + dots},
        {anyCase(uR"(\b(basic|digest|negotiate)(\s+)[a-z0-9._~+/=-]{8,}+)"_s), u"\\1 "_s + dots},
        assigned(),
        {QRegularExpression(
             uR"(\b(?:[srp]k_(?:live|test)_|whsec_|gh[pousr]_|github_pat_|glpat-|xox[abprs]-)[\w-]{8,}+)"_s),
         dots},
        {QRegularExpression(
             uR"(\b(?:AKIA|ASIA)[0-9A-Z]{12,}+|AGE-SECRET-KEY-1[0-9A-Z]++|\bsk-[\w-]{16,}+)"_s),
         dots},
    };
    out.append(options());
    return out;
}

// The tail of a private key whose beginning was cut off.
void hideCutKey(QString &text)
{
    static const QRegularExpression end(u"-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----"_s);
    const QRegularExpressionMatch match = end.match(text);
    if (match.hasMatch() && !text.left(match.capturedStart()).contains(u"-----BEGIN "_s))
        text = u"••••"_s + text.mid(match.capturedEnd());
}

QString withoutControls(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = printable(line.replace(u'\t', u' '));
    return lines.join(u'\n');
}

} // namespace

QString redacted(const QString &text, const QStringList &known)
{
    static const QList<Rule> all = [] {
        QList<Rule> out = rules();
        for (Rule &rule : out)
            rule.pattern.setPatternOptions(rule.pattern.patternOptions() |
                                           QRegularExpression::DotMatchesEverythingOption);
        return out;
    }();
    QString out = text;
    out.remove(u'\r');
    QStringList longestFirst = known;
    std::sort(longestFirst.begin(), longestFirst.end(),
              [](const QString &one, const QString &other) { return one.size() > other.size(); });
    for (const QString &secret : std::as_const(longestFirst)) {
        if (secret.size() >= shortestKnown)
            out.replace(secret, u"••••"_s);
    }
    hideCutKey(out);
    for (const Rule &rule : all)
        out.replace(rule.pattern, rule.instead);
    return withoutControls(out);
}

} // namespace holdfast
