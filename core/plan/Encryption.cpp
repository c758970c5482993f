#include "plan/Encryption.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 identityFileLimit = 1024 * 1024;
constexpr qint64 headerLimit = 1024 * 1024;

Result<std::shared_ptr<const std::vector<AgeIdentity>>> readIdentities(Files &files, const Path &named)
{
    const auto unreadable = [&named](const Error &why) {
        return fail(ErrorCode::KeyUnreadable, toText(named), why.detail);
    };
    // What holds secrets is often a link to where they are mounted.
    const Path file = files.canonical(named).value_or(named);
    Result<QByteArray> content = files.readAll(file, identityFileLimit);
    if (!content)
        return unreadable(content.error());
    const Secret wiped(std::move(*content));
    Result<std::vector<AgeIdentity>> identities = parseAgeIdentities(wiped.reveal());
    if (!identities)
        return unreadable(identities.error());
    return std::make_shared<const std::vector<AgeIdentity>>(std::move(*identities));
}

// A private key in the place of a recipient is never shown.
Result<AgeRecipient> readRecipient(const QString &text)
{
    Result<AgeRecipient> recipient = parseAgeRecipient(text);
    if (!recipient && text.contains(u"AGE-SECRET-KEY"_s, Qt::CaseInsensitive))
        return fail(ErrorCode::Usage, {},
                    u"that is an identity, which is secret; a recipient begins with age1"_s);
    return recipient;
}

// Those of the environment first; each one once.
Result<QList<AgeRecipient>> readRecipients(const Environment &environment, const QStringList &besides)
{
    QList<AgeRecipient> out;
    const QStringList &own = environment.encryption.recipients;
    for (const QString &text : own + besides) {
        const Result<AgeRecipient> recipient = readRecipient(text);
        const qsizetype place = own.indexOf(text);
        if (!recipient && place >= 0)
            return fail(ErrorCode::EnvironmentInvalid, environment.name,
                        u"/encryption/recipients/%1: %2"_s.arg(place).arg(recipient.error().detail));
        if (!recipient)
            return fail(ErrorCode::Usage, QString(u"--recipient "_s + recipient.error().subject).trimmed(),
                        recipient.error().detail);
        if (!out.contains(*recipient))
            out.append(*recipient);
    }
    return out;
}

// Only the place where an identity is kept; the file itself may be on another machine.
Path pathOf(const QString &reference)
{
    return toPath(reference.mid(reference.indexOf(u':') + 1));
}

} // namespace

Result<AgeLock> lockFor(const Services &services, const Environment &environment,
                        const QStringList &recipients)
{
    AgeLock lock;
    HOLDFAST_TRY_AS(lock.recipients, readRecipients(environment, recipients));
    if (environment.encryption.passphrase.isEmpty())
        return lock;
    if (!lock.recipients.isEmpty())
        return fail(ErrorCode::PreconditionFailed, u"--recipient"_s,
                    u"the environment encrypts with a passphrase, which stands alone"_s);
    HOLDFAST_TRY_AS(Secret passphrase, services.secrets.resolve(environment.encryption.passphrase));
    lock.passphrase = std::make_shared<const Secret>(std::move(passphrase));
    return lock;
}

QStringList recipientsOf(const AgeLock &lock)
{
    QStringList out;
    for (const AgeRecipient &recipient : lock.recipients)
        out.append(toText(recipient));
    if (lock.passphrase)
        out.append(u"passphrase"_s);
    return out;
}

Result<AgeKeys> keysToOpen(const Services &services, const Environment &environment, const OpenWith &with)
{
    AgeKeys keys;
    const Encryption &encryption = environment.encryption;
    if (!with.identity.empty()) {
        HOLDFAST_TRY_AS(keys.identities, readIdentities(services.files, with.identity));
    } else if (!encryption.identity.isEmpty()) {
        const Path file = pathOf(encryption.identity);
        HOLDFAST_TRY_AS(const FileFacts there, services.files.facts(file));
        if (there.exists()) {
            HOLDFAST_TRY_AS(keys.identities, readIdentities(services.files, file));
        }
    }
    const QString passphrase =
        with.passphrase.empty()
            ? encryption.passphrase
            : QString(u"file:"_s +
                      toText(services.files.canonical(with.passphrase).value_or(with.passphrase)));
    if (!passphrase.isEmpty()) {
        Result<Secret> secret = services.secrets.resolve(passphrase);
        if (!secret && !with.passphrase.empty())
            return secret.error();
        if (secret)
            keys.passphrase = std::make_shared<const Secret>(std::move(*secret));
    }
    return keys;
}

Result<void> checkOpens(Files &files, const BackupSet &set, const AgeKeys &keys)
{
    if (!set.manifest.details || !set.manifest.details->encrypted())
        return {};
    HOLDFAST_TRY_AS(const std::unique_ptr<File> file, files.openRead(set.artefact));
    QByteArray beginning(headerLimit, Qt::Uninitialized);
    HOLDFAST_TRY_AS(const qint64 size, file->read(beginning.data(), beginning.size()));
    Nowhere nowhere;
    AgeReader reader(keys, nowhere);
    const Result<void> opened = reader.write(beginning.constData(), size);
    if (opened)
        return {};
    Error error = opened.error();
    error.subject = toText(set.artefact);
    return error;
}

} // namespace holdfast
