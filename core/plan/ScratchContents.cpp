#include "plan/ScratchContents.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// "215; 1259 16385 TABLE public accounts shop_owner": what kind of thing, its schema or a dash, name, owner
// (PrintTOCSummary in PostgreSQL's src/bin/pg_dump/pg_backup_archiver.c).
struct Entry
{
    QString what; // from the kind on
    bool comment = false;
};

std::optional<Entry> entryIn(const QString &line)
{
    static const QRegularExpression pattern(u"^\\d+; \\d+ \\d+ (COMMENT - |SECURITY LABEL - )?(.*)$"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return Entry{match.captured(2), match.hasCaptured(1)};
}

// Kind and name, without the owner behind it; some names begin with the kind again.
QString nameOf(const QString &what)
{
    if (!what.contains(u" - "_s))
        return what.section(u' ', 0, -2);
    const QString kind = what.section(u" - "_s, 0, 0);
    const QString name = what.section(u" - "_s, 1).section(u' ', 0, -2);
    return name.startsWith(kind + u' ') ? name : QString(kind + u' ' + name);
}

bool begins(const QString &what, std::initializer_list<const char16_t *> kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [&](const char16_t *kind) {
        return what.startsWith(QString::fromUtf16(kind) + u' ');
    });
}

} // namespace

ScratchContents scratchContents(const QStringList &contents, const QStringList &foreignRoles, bool superuser)
{
    ScratchContents out;
    out.leaveOut = {u"publications"_s, u"subscriptions"_s};
    bool others = false;
    QSet<QString> unequal;
    // Filling a view from another server would reach out while it loads.
    const bool reaching = std::ranges::any_of(contents, [](const QString &line) {
        const std::optional<Entry> entry = entryIn(line);
        return entry && !entry->comment && begins(entry->what, {u"FOREIGN TABLE"});
    });
    for (const QString &line : contents) {
        const std::optional<Entry> entry = entryIn(line);
        const QString what = entry ? entry->what : QString();
        const bool published = begins(what, {u"PUBLICATION"});
        const bool trigger = begins(what, {u"EVENT TRIGGER"});
        const bool subscribed = begins(what, {u"SUBSCRIPTION"});
        const bool mapping = begins(what, {u"USER MAPPING"});
        const bool filling = reaching && begins(what, {u"MATERIALIZED VIEW DATA"});
        if (mapping || filling) {
            out.all = false;
            out.left.append(nameOf(what));
            // Whether a view is filled is one of the facts about relations.
            unequal += mapping ? u"foreign-servers"_s : u"relations"_s;
            continue;
        }
        if (published || trigger || subscribed) {
            out.all = false;
            if (!entry->comment && !what.startsWith(u"PUBLICATION TABLE") &&
                !what.startsWith(u"SUBSCRIPTION TABLE"))
                out.left.append(nameOf(what));
            // A subscription is in no signed facts. The others have an owner, and may have a comment.
            if (!subscribed)
                unequal += {published ? u"publications"_s : u"event-triggers"_s, u"owners"_s, u"comments"_s,
                            u"security-labels"_s};
            continue;
        }
        if (entry && entry->comment && !superuser && begins(what, {u"EXTENSION"})) {
            out.all = false;
            continue;
        }
        if (begins(what, {u"EXTENSION - pg_cron", u"EXTENSION - dblink", u"EXTENSION - pg_net",
                          u"EXTENSION - http"}))
            out.acting.append(nameOf(what));
        others = others || std::any_of(foreignRoles.begin(), foreignRoles.end(),
                                       [&](const QString &role) { return line.endsWith(u' ' + role); });
        out.lines.append(line);
    }
    if (others) {
        out.leaveOut += {u"owner"_s, u"privileges"_s};
        unequal += {u"owners"_s, u"privileges"_s, u"default-privileges"_s};
    }
    out.notCompared = unequal.values();
    out.notCompared.sort();
    return out;
}

} // namespace holdfast
