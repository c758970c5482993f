#include "models/EncryptionWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(EncryptionWords)
};

const QString passphrase = QStringLiteral("passphrase");

} // namespace

QStringList recipientsOf(const Environment &environment)
{
    const Encryption &encryption = environment.encryption;
    return encryption.passphrase.isEmpty() ? encryption.recipients : QStringList{passphrase};
}

QStringList recipientsOf(const BackupSet &set)
{
    return set.manifest.details ? set.manifest.details->recipients : QStringList();
}

QString encryptedFor(const QStringList &recipients)
{
    if (recipients.isEmpty())
        return Say::tr("Not encrypted");
    if (recipients.contains(passphrase))
        return Say::tr("With a passphrase");
    return Say::tr("For %n recipient(s)", nullptr, static_cast<int>(recipients.size()));
}

QString encryptedForEach(const QStringList &recipients)
{
    QString words = encryptedFor(recipients);
    for (const QString &recipient : recipients) {
        if (recipient != passphrase)
            words += u'\n' + printable(recipient);
    }
    return words;
}

} // namespace holdfast
