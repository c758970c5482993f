// The rows about what a person should look at on a server before a restore.

#include "plan/Preflight.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString clockText(std::chrono::seconds duration)
{
    const auto all = duration.count();
    return u"%1:%2:%3"_s.arg(all / 3600)
        .arg(all / 60 % 60, 2, 10, QChar(u'0'))
        .arg(all % 60, 2, 10, QChar(u'0'));
}

QString describe(const QList<LongTransaction> &transactions)
{
    QStringList out;
    for (const LongTransaction &one : transactions) {
        QStringList words{u"pid "_s + QString::number(one.session.pid), one.session.user,
                          one.session.program.isEmpty() ? u"?"_s : one.session.program};
        if (one.since.count() > 0)
            words.append(clockText(one.since));
        if (one.exclusive)
            words.append(u"AccessExclusiveLock"_s);
        out.append(words.join(u", "_s));
    }
    return out.join(u"; "_s);
}

} // namespace

// What the set took on the server that it is from, indexes included; of one that does not say, its own size,
// which is less.
qint64 Preflight::bytesOnServer() const
{
    const auto &details = m_out.set.manifest.details;
    if (details && details->postgres && details->postgres->databaseBytes > 0)
        return details->postgres->databaseBytes;
    return details ? details->plain.size : m_out.set.manifest.sizeBytes;
}

Path Preflight::folderOnServer() const
{
    const ServerFacts &facts = *m_out.live.server;
    const auto &details = m_out.set.manifest.details;
    const QString tablespace =
        details && details->postgres ? details->postgres->properties.tablespace : facts.properties.tablespace;
    return facts.tablespaceFolders.value(tablespace, facts.dataFolder);
}

// Room on the server's disk, not on ours (P40). Where it cannot be known from here, a person has to look.
void Preflight::serverSpace()
{
    const ServerFacts &facts = *m_out.live.server;
    const qint64 needed = bytesOnServer();
    const Phrase expected = phrase(u"server-space-expected", {bytesValue(needed)});
    const Result<qint64> free =
        facts.files == ServerFiles::Here
            ? m_services.files.freeSpace(folderOnServer())
            : Result<qint64>(fail(ErrorCode::PermissionDenied, m_out.live.identity.path));
    if (!free) {
        add(row(u"server-space"_s, Verdict::Unknown, expected,
                phrase(facts.files == ServerFiles::Elsewhere ? u"server-space-elsewhere"
                                                             : u"server-space-hidden"),
                phrase(u"server-space-look", {bytesValue(needed)})));
        return;
    }
    const Phrase seen = phrase(u"space-free", {bytesValue(*free)});
    if (*free >= needed) {
        add(row(u"server-space"_s, Verdict::Pass, expected, seen));
        return;
    }
    const QString folder = toText(folderOnServer());
    add(row(u"server-space"_s, Verdict::Fail, expected, seen, phrase(u"space-remedy", {folder})),
        fail(ErrorCode::DiskFull, folder,
             u"%1 bytes are free on the server, %2 are needed"_s.arg(*free).arg(needed)));
}

// Text that is sorted otherwise than an index was built is not found in it (P11).
void Preflight::collation()
{
    QStringList changed;
    for (const CollationChange &one : m_out.live.server->collations)
        changed.append(one.name + u": "_s + one.recorded + u" → "_s + one.actual);
    const Phrase expected = phrase(u"collation-expected");
    if (changed.isEmpty())
        add(row(u"collation"_s, Verdict::Pass, expected, phrase(u"collation-as-recorded")));
    else
        add(row(u"collation"_s, Verdict::Warn, expected,
                phrase(u"collation-changed", {changed.join(u", "_s)}), phrase(u"collation-remedy")));
}

void Preflight::locks()
{
    const QList<LongTransaction> &held = m_out.live.server->longTransactions;
    const Phrase expected = phrase(u"locks-expected");
    if (held.isEmpty())
        add(row(u"locks"_s, Verdict::Pass, expected, phrase(u"locks-none")));
    else
        add(row(u"locks"_s, Verdict::Warn, expected, phrase(u"locks-are", {describe(held)}),
                phrase(u"locks-remedy")));
}

// They come back with the content, and whoever follows them does not come with them (P38).
void Preflight::publications()
{
    const auto &details = m_out.set.manifest.details;
    const QList<CatalogueFacts> catalogue =
        details ? details->fingerprint.catalogue : QList<CatalogueFacts>();
    const bool inSet = std::any_of(catalogue.begin(), catalogue.end(), [](const CatalogueFacts &facts) {
        return facts.kind == u"publications" && facts.count > 0;
    });
    const QStringList &here = m_out.live.server->publications;
    const Phrase expected = phrase(u"publications-expected");
    if (!inSet && here.isEmpty())
        add(row(u"publications"_s, Verdict::Pass, expected, phrase(u"publications-none")));
    else
        add(row(u"publications"_s, Verdict::Warn, expected,
                here.isEmpty() ? phrase(u"publications-come")
                               : phrase(inSet ? u"publications-come-and-are" : u"publications-are",
                                        {here.join(u", "_s)}),
                phrase(u"publications-remedy")));
}

} // namespace holdfast
