#pragma once

#include "AgeReference.h"

#include <QTest>

// Files of one short chunk whose stanzas the test composes; signed right, whatever is in them.
namespace holdfast::testing {

inline const QByteArray fileKey = QByteArrayLiteral("0123456789abcdef");
inline const QByteArray content = QByteArrayLiteral("le contenu, à garder");
inline const QByteArray scalar(32, '\x42');
inline const QByteArray otherScalar(32, '\x24');
inline const QByteArray salt = QByteArrayLiteral("salt of scrypt16");
inline const QByteArray passphrase = QByteArrayLiteral("pass phrase, é");
inline constexpr int workFactor = 2;

// Of `scalar`.
inline AgeIdentity ownIdentity()
{
    return AgeIdentity::parse("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX")
        ->clone();
}

inline AgeKeys allKeys()
{
    const AgeIdentity own = ownIdentity();
    AgeKeys keys = keysOf({&own});
    keys.passphrase = shared(passphrase);
    return keys;
}

inline QByteArray ownStanza()
{
    return x25519Text(fileKey, publicKey(scalar));
}

inline QByteArray otherStanza()
{
    return x25519Text(fileKey, publicKey(otherScalar));
}

inline QByteArray scryptStanza(const QByteArray &factor = QByteArray::number(workFactor))
{
    return stanzaText("scrypt " + unpadded(salt) + ' ' + factor,
                      scryptBody(fileKey, passphrase, salt, workFactor));
}

// All of a file but what stands before its MAC line.
inline QByteArray fileOf(const QByteArray &text)
{
    return signedHeader(fileKey, text) + payloadOf(fileKey, content);
}

inline QByteArray fileOfStanzas(const QByteArray &stanzas)
{
    return fileOf(versionText() + stanzas);
}

inline void refuses(const QByteArray &file, const QString &code, const QString &detail, const AgeKeys &keys)
{
    for (const qsizetype piece : {qsizetype(1), file.size()}) {
        const Opened opened = openAge(file, keys, piece);
        QCOMPARE(opened.detail, detail);
        QCOMPARE(opened.code, code);
        QCOMPARE(opened.plain, QByteArray());
        QVERIFY(!opened.complete);
    }
}

inline void accepts(const QByteArray &file, const AgeKeys &keys)
{
    for (const qsizetype piece : {qsizetype(1), file.size()}) {
        const Opened opened = openAge(file, keys, piece);
        QCOMPARE(opened.detail, QString());
        QCOMPARE(opened.plain, content);
        QVERIFY(opened.complete);
    }
}

} // namespace holdfast::testing
