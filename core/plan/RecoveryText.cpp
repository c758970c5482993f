#include "plan/Artefact.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// Who can open it. Only commands begin with four blanks.
QString lockText(const ManifestDetails &details)
{
    if (!details.encrypted())
        return {};
    if (details.recipients == QStringList{u"passphrase"_s})
        return u"It is encrypted (age) with a passphrase, which is asked for.\n"_s;
    return u"It is encrypted (age): identity.txt below is the identity file that belongs to one of\n"_s +
           details.recipients.join(u'\n') + u'\n';
}

// Where it was taken from, as a person reads it.
QString headOf(const Manifest &manifest)
{
    const ManifestDetails &details = *manifest.details;
    return u"How to get this data back without Holdfast\n"
           "==========================================\n\n"
           "Backup:            %1\n"
           "Taken from:        %2\n"
           "Data as of (UTC):  %3\n"
           "SHA-256 (stored):  %4\n"
           "SHA-256 (content): %5\n\n"
           "Stop the application first. Work in the folder of this file.\n%6\n"
           "1. Check that the file is whole (must print OK):\n\n"
           "    printf '%s  %s\\n' %4 %1 | sha256sum --check\n\n"_s.arg(
               manifest.backupFile, printable(details.source.path),
               details.consistencyPoint.toString(Qt::ISODateWithMs), manifest.sha256.toLower(),
               details.plain.sha256, lockText(details));
}

// `name` is the unpacked file. What is encrypted is piped, so that nothing half open is left behind.
QString unpackTo(const QString &name, const Manifest &manifest)
{
    const ManifestDetails &details = *manifest.details;
    QString unpack = u"    zstd -d %1 -o %2\n"_s.arg(manifest.backupFile, name);
    if (details.recipients == QStringList{u"passphrase"_s})
        unpack = u"    age --decrypt %1 | zstd -d -o %2\n"_s.arg(manifest.backupFile, name);
    else if (details.encrypted())
        unpack = u"    age --decrypt --identity identity.txt %1 | zstd -d -o %2\n"_s.arg(manifest.backupFile,
                                                                                         name);
    return unpack + u"    printf '%s  %s\\n' %1 %2 | sha256sum --check\n"_s.arg(details.plain.sha256, name);
}

QString sqliteText(const Manifest &manifest)
{
    return u"2. Unpack it, and check the content (must print OK, then ok):\n\n"_s +
           unpackTo(u"restored.db"_s, manifest) +
           u"    sqlite3 'file:restored.db?immutable=1' 'PRAGMA integrity_check'\n\n"
           "3. Put restored.db in the place of the database. Move the files that stand beside it and end in\n"
           "   -wal, -shm or -journal away first: they belong to the old one and would damage the new one.\n"_s;
}

// For a shell: in single quotes, which nothing but themselves ends.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString postgresText(const Manifest &manifest)
{
    const DatabaseProperties properties =
        manifest.details->postgres ? manifest.details->postgres->properties : DatabaseProperties();
    QString roles;
    for (const RelatedArtefact &each : manifest.details->related) {
        if (each.form == SetForm::Roles)
            roles = u"   On a new server first make the roles: see "_s + each.file + u".RECOVERY.txt\n"_s;
    }
    QString locale =
        u"--lc-collate="_s + quoted(properties.collate) + u" --lc-ctype="_s + quoted(properties.ctype);
    if (properties.localeProvider == u"i")
        locale += u" --locale-provider=icu --icu-locale="_s + quoted(properties.locale);
    else if (properties.localeProvider == u"b")
        locale += u" --locale-provider=builtin --builtin-locale="_s + quoted(properties.locale);
    return u"2. Unpack it, and read it through (must print OK, then nothing):\n\n"_s +
           unpackTo(u"restored.dump"_s, manifest) +
           u"    pg_restore --file=/dev/null restored.dump\n\n"
           "3. Load it into a new database, with PGHOST, PGPORT and PGUSER saying where and as whom.\n"_s +
           roles +
           u"\n    createdb --template=template0 --encoding=%1 %2 restored\n"
           "    pg_restore --exit-on-error --jobs=2 --dbname=restored restored.dump\n"
           "    psql --no-psqlrc --dbname=restored --command=ANALYZE\n\n"
           "4. Rename: the old database away, `restored` to its name. The database's own settings and\n"
           "   privileges are in the metadata beside this file, under holdfast/postgres/properties.\n"_s.arg(
               properties.encoding, locale);
}

QString rolesText(const Manifest &manifest)
{
    return u"2. Unpack it:\n\n"_s + unpackTo(u"roles.sql"_s, manifest) +
           u"\n3. On a new server, as a superuser; roles that are there already answer with an error, which "
           u"is\n"
           "   expected. "_s +
           (manifest.details->encrypted()
                ? u"Passwords are in it where the login of the backup could read them.\n\n"_s
                : u"No password is in it: set them again.\n\n"_s) +
           u"    psql --no-psqlrc --dbname=postgres --file=roles.sql\n"_s;
}

QString tarText(const Manifest &manifest, const QString &what)
{
    return u"2. Unpack it. "_s + what + u":\n\n"_s + unpackTo(u"restored.tar"_s, manifest) +
           u"    tar -xf restored.tar\n\n"_s;
}

} // namespace

QByteArray recoveryText(const Manifest &manifest)
{
    const QString head = headOf(manifest);
    switch (manifest.details->form) {
    case SetForm::Database:
        return (head + (manifest.mode == Mode::Postgres ? postgresText(manifest) : sqliteText(manifest)))
            .toUtf8();
    case SetForm::Forensic:
        return (head +
                tarText(manifest,
                        u"This is a raw copy of a damaged database, with the files that stood beside it"_s) +
                u"3. The file is `database`; a `database-wal` or `database-journal` beside it belongs to it.\n"_s)
            .toUtf8();
    case SetForm::Roles:
        return (head + rolesText(manifest)).toUtf8();
    case SetForm::Runtime:
        return (head + tarText(manifest, u"The names are relative to the root of the application"_s) +
                u"3. Compare before you copy: secrets may have changed since. `.holdfast` holds variables "
                u"and\n"
                "   notes for reference only.\n"_s)
            .toUtf8();
    }
    return {};
}

} // namespace holdfast
