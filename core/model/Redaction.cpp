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

// All of them begin with a fixed word and repeat possessively or within bounds: no text makes them go back
// and forth, and none passes unseen for being too much work.
QList<Rule> rules()
{
    const QString words = u"(?:SECRET|PASSWORD|PASSWD|PASSPHRASE|PWD|TOKEN|KEY|CREDENTIAL|PRIVATE|SALT|DSN|"
                          u"SIGNATURE|SESSIONID|SESSION_ID|DATABASE_URL)S?"_s;
    const QString dots = u"••••"_s;
    return {
        {anyCase(
             uR"(-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----(?:(?!-----END ).)*+(?:-----END [A-Z0-9 ]{0,40}-----)?)"_s),
         dots},
        {anyCase(uR"(\b((?:set-)?cookie|(?:proxy-)?authorization)(\\?["']?\s*[:=])[^\n]*+)"_s),
         u"\\1\\2 "_s + dots},
        {anyCase(uR"((://)[^\s"'<>]{1,512}@)"_s), u"\\1"_s + dots + u'@'},
        {QRegularExpression(uR"(\beyJ[\w-]{4,}+\.[\w-]++(?:\.[\w-]*+)?)"_s), dots},
        {anyCase(uR"(\b(bearer)(\s+|\s*[:=]\s*)["']?[^\s"',;]++)"_s), u"\\1 "_s + dots},
        {anyCase(uR"(\b(basic|digest|negotiate)(\s+)[a-z0-9._~+/=-]{8,}+)"_s), u"\\1 "_s + dots},
        {anyCase(
             u"("_s + words + uR"((?:[_.\[-][\w.\]-]*+)?\\?["']?\]?\s*(?:=>|[:=])\s*))" +
             uR"((?:\\"(?:(?!\\").)*+(?:\\")?|"(?:[^"\\]|\\.)*+"?|'(?:[^'\\]|\\.)*+'?|[^\s,;&)}\]]++))"_s),
         u"\\1"_s + dots},
        {anyCase(u"(--?[a-z-]{0,40}"_s + words + uR"([a-z-]{0,40}\s+)[^\s]++)"_s), u"\\1"_s + dots},
        {QRegularExpression(
             uR"(\b(?:[srp]k_(?:live|test)_|whsec_|gh[pousr]_|github_pat_|glpat-|xox[abprs]-)[\w-]{8,}+)"_s),
         dots},
        {QRegularExpression(
             uR"(\b(?:AKIA|ASIA)[0-9A-Z]{12,}+|AGE-SECRET-KEY-1[0-9A-Z]++|\bsk-[\w-]{16,}+)"_s),
         dots},
    };
}

// The tail of a private key whose beginning was cut off.
void hideCutKey(QString &text)
{
    static const QRegularExpression end(u"-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----"_s);
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
