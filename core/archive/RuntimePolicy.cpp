#include "archive/RuntimePolicy.h"

#include "system/Files.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

RuntimeJudge::RuntimeJudge(RuntimePolicy policy, QString archive)
    : m_policy(std::move(policy)), m_archive(std::move(archive))
{
}

Error RuntimeJudge::refuse(const QString &name, const QString &reason) const
{
    return fail(ErrorCode::ArtefactDamaged, m_archive,
                u"an entry that no such archive has: %1: %2"_s.arg(printable(name), reason));
}

Result<void> RuntimeJudge::take(const RuntimeEntry &entry)
{
    const QString fault = faultOfRuntimeName(entry.name);
    if (!fault.isEmpty())
        return refuse(entry.name, fault);
    if (!isRuntimeNote(entry.name) && !isRuntimeAsset(m_policy.allowed, entry.name))
        return refuse(entry.name, u"not among the runtime files of this environment"_s);
    if ((entry.mode & ~mode_t{0777}) != 0)
        return refuse(entry.name, u"special mode bits"_s);
    if (entry.size < 0 || entry.size > m_policy.maxBytes - m_bytes)
        return refuse(entry.name, u"larger than such archives are"_s);
    if (m_seen.size() >= m_policy.maxEntries)
        return refuse(entry.name, u"more entries than such archives have"_s);
    const QString folded = foldedName(entry.name);
    if (m_seen.contains(folded))
        return refuse(entry.name, u"the same name twice, letter case aside"_s);
    QStringList folders;
    for (qsizetype slash = folded.indexOf(u'/'); slash >= 0; slash = folded.indexOf(u'/', slash + 1))
        folders.append(folded.left(slash));
    const bool clash = m_folders.contains(folded) ||
                       std::any_of(folders.begin(), folders.end(),
                                   [this](const QString &folder) { return m_seen.contains(folder); });
    if (clash)
        return refuse(entry.name, u"a file where another entry needs a folder"_s);
    m_seen.insert(folded);
    m_folders.unite(QSet<QString>(folders.begin(), folders.end()));
    m_bytes += entry.size;
    return {};
}

QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

void removeStaged(Files &files, const QList<RuntimeEntry> &entries)
{
    for (const RuntimeEntry &entry : entries) {
        if (!entry.staged.empty())
            (void)files.remove(entry.staged);
    }
}

} // namespace holdfast
