#include "archive/RuntimeWalk.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// The deepest level that is looked into: deeper than any tree of scripts, shallow enough for the stack.
constexpr int deepest = 256;

class Walk
{
public:
    Walk(Files &files, Path root, const RunContext &context)
        : m_files(files), m_root(std::move(root)), m_context(context)
    {
    }

    Result<void> take(const QString &pattern)
    {
        m_pattern = pattern;
        m_led = false;
        HOLDFAST_TRY(below({}, pattern.split(u'/'), 0));
        if (!m_led)
            m_found.missing.append(pattern);
        return {};
    }
    FoundFiles found() { return std::move(m_found); }

private:
    // All that the remaining components take below the folder `prefix` (empty, or ending in '/').
    Result<void> below(const QString &prefix, const QStringList &pattern, int depth)
    {
        HOLDFAST_TRY(m_context.checkStop());
        const QString &first = pattern.first();
        if (depth > deepest) {
            leaveOut(m_found.skipped, prefix, u"too-deep"_s);
            return {};
        }
        if (!first.contains(u'*') && !first.contains(u'?'))
            return one(prefix + first, pattern, depth);
        const Result<QList<Path>> names = m_files.names(m_root / toPath(prefix));
        if (!names) {
            leaveOut(m_found.unreadable, prefix.chopped(prefix.isEmpty() ? 0 : 1), names.error().detail);
            return {};
        }
        for (const Path &name : *names) {
            const QString text = toText(name);
            if (first != u"**" && !matchesComponent(first, text))
                continue;
            if (!isPlainText(name) || !faultOfRuntimeName(text).isEmpty())
                leaveOut(m_found.skipped, prefix + text, u"name"_s);
            else
                HOLDFAST_TRY(one(prefix + text, pattern, depth));
        }
        return {};
    }

    // `name` is taken by the first component.
    Result<void> one(const QString &name, const QStringList &pattern, int depth)
    {
        if (isReservedName(name))
            return {};
        const Result<FileFacts> facts = m_files.facts(m_root / toPath(name));
        if (!facts) {
            leaveOut(m_found.unreadable, name, facts.error().detail);
            return {};
        }
        // Behind a ** that is not the last component only the whole name tells.
        const bool deep = pattern.first() == u"**" && pattern.size() > 1;
        const bool takes = deep ? isRuntimeAsset({m_pattern}, name) : pattern.size() == 1;
        switch (facts->type) {
        case FileType::Missing:
            return {};
        case FileType::Regular:
            if (takes)
                keep(name, *facts);
            return {};
        case FileType::Folder:
            return folder(name, pattern, depth);
        case FileType::Symlink:
            if (takes || !deep)
                leaveOut(m_found.skipped, name, u"symlink"_s);
            return {};
        case FileType::Other:
            if (takes)
                leaveOut(m_found.skipped, name, u"special-file"_s);
            return {};
        }
        return {};
    }

    Result<void> folder(const QString &name, const QStringList &pattern, int depth)
    {
        if (pattern.first() == u"**")
            return below(name + u'/', pattern, depth + 1);
        if (pattern.size() > 1)
            return below(name + u'/', pattern.mid(1), depth + 1);
        leaveOut(m_found.skipped, name, u"folder"_s);
        return {};
    }

    void keep(const QString &name, const FileFacts &facts)
    {
        m_led = true;
        m_found.files.insert(name, facts);
    }

    void leaveOut(QList<LeftOut> &list, const QString &name, const QString &reason)
    {
        m_led = true;
        const LeftOut item{name, reason};
        if (!list.contains(item))
            list.append(item);
    }

    Files &m_files;
    Path m_root;
    const RunContext &m_context;
    FoundFiles m_found;
    QString m_pattern;
    bool m_led = false; // to anything, be it only to something left out
};

} // namespace

Result<FoundFiles> findRuntimeFiles(Files &files, const Path &root, const QStringList &patterns,
                                    const RunContext &context)
{
    Walk walk(files, root, context);
    for (const QString &pattern : patterns)
        HOLDFAST_TRY(walk.take(pattern));
    return walk.found();
}

} // namespace holdfast
