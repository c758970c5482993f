#include "model/RuntimeFiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// NAME_MAX and PATH_MAX of Linux.
constexpr qsizetype longestComponent = 255;
constexpr qsizetype longestName = 4095;

QString faultOfComponents(const QString &text)
{
    for (const QString &component : text.split(u'/')) {
        if (component.isEmpty())
            return u"an absolute path, or an empty component"_s;
        if (component == u"." || component == u"..")
            return u"a component that is . or .."_s;
        if (component.toUtf8().size() > longestComponent)
            return u"a component of more than 255 bytes"_s;
    }
    if (text.toUtf8().size() > longestName)
        return u"longer than a path can be"_s;
    return {};
}

bool holdsUnusual(const QString &text)
{
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph)
            return true;
    }
    return false;
}

// `p` and `n` stand at the components that are still to be matched.
bool matchesFrom(const QStringList &pattern, qsizetype p, const QStringList &name, qsizetype n)
{
    if (p == pattern.size())
        return n == name.size();
    if (pattern[p] == u"**") {
        // Last, it stands for at least the file itself.
        if (p + 1 == pattern.size())
            return n < name.size();
        for (qsizetype rest = n; rest < name.size(); ++rest) {
            if (matchesFrom(pattern, p + 1, name, rest))
                return true;
        }
        return false;
    }
    return n < name.size() && matchesComponent(pattern[p], name[n]) &&
           matchesFrom(pattern, p + 1, name, n + 1);
}

// What `**` stands for grows as often as it is there, so one after the other is the same as one.
QStringList componentsOf(const QString &pattern)
{
    QStringList out;
    for (const QString &component : pattern.split(u'/')) {
        if (component != u"**" || out.isEmpty() || out.last() != u"**")
            out.append(component);
    }
    return out;
}

} // namespace

QStringList RuntimeAssets::defaultPatterns()
{
    return {u"backend/.env"_s, u"docker-compose.yml"_s, u"docker-compose.*.yml"_s, u"backend/alembic.ini"_s,
            u"scripts/**"_s};
}

bool isRuntimeNote(const QString &name)
{
    return name == environmentNote || name == absentNote;
}

QString faultOfRuntimeName(const QString &name)
{
    if (name.contains(u'\\'))
        return u"a backslash"_s;
    if (holdsUnusual(name))
        return u"a control character"_s;
    if (name.contains(QChar::ReplacementCharacter) || !name.isValidUtf16())
        return u"not valid UTF-8"_s;
    return faultOfComponents(name);
}

QString faultOfRuntimePattern(const QString &pattern)
{
    const QString fault = faultOfRuntimeName(pattern);
    if (!fault.isEmpty())
        return u"must be a path below the root: "_s + fault;
    if (pattern.count(u"**"_s) > 4)
        return u"must hold no more than four times **"_s;
    for (const QString &component : pattern.split(u'/')) {
        if (component.contains(u"**"_s) && component != u"**")
            return u"must have ** only as a whole component"_s;
    }
    return {};
}

bool matchesComponent(const QString &pattern, const QString &component)
{
    // The classic greedy walk: on a mismatch the last * takes one character more.
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype taken = 0;
    for (qsizetype c = 0; c < component.size();) {
        if (p < pattern.size() && (pattern[p] == u'?' || pattern[p] == component[c]) && pattern[p] != u'*') {
            ++p;
            ++c;
        } else if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            taken = c;
        } else if (star >= 0) {
            p = star + 1;
            c = ++taken;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

bool isReservedName(const QString &name)
{
    const QStringList components = name.split(u'/');
    if (components.first() == u"backups" || components.first() == u".holdfast")
        return true;
    return std::any_of(components.begin(), components.end(),
                       [](const QString &component) { return component.startsWith(u".holdfast-"_s); });
}

bool isRuntimeAsset(const QStringList &patterns, const QString &name)
{
    if (isReservedName(name))
        return false;
    const QStringList components = name.split(u'/');
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) {
        return matchesFrom(componentsOf(pattern), 0, components, 0);
    });
}

bool isEnvFile(const QString &name)
{
    const QString file = name.section(u'/', -1);
    return file.endsWith(u".env"_s, Qt::CaseInsensitive) || file.startsWith(u".env."_s, Qt::CaseInsensitive);
}

} // namespace holdfast
