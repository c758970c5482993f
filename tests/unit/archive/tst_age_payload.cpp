#include "AgeReference.h"
#include "archive/AgeFile.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestAgePayload : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsWhatTheSpecificationSays_data();
    void whatIsWrittenIsWhatTheSpecificationSays();
    void everyRecipientOpensIt();
    void thePassphraseOpensIt();
    void theKeyKeptFromItsMakingOpensIt();
    void noTwoFilesAreAlike();
    void chunksInTheirOrderAreRead_data();
    void chunksInTheirOrderAreRead();
    void chunksInAnyOtherOrderAreRefused_data();
    void chunksInAnyOtherOrderAreRefused();
    void everyFlippedBitIsCaught();
    void everyTruncationIsCaught();
    void cutsAndFlipsAtTheEdgesOfTwoChunksAreCaught();
    void piecesOfEverySizeGiveTheSame_data();
    void piecesOfEverySizeGiveTheSame();
    void noMoreThanAChunkIsHeld();
    void failuresOfTheNextStageAreKept_data();
    void failuresOfTheNextStageAreKept();
    void nothingIsCompleteAfterAnError();
};

namespace {

constexpr qsizetype full = 65536;
constexpr qsizetype sealed = full + 16;
const QByteArray fileKey = QByteArrayLiteral("0123456789abcdef");

QByteArray header()
{
    return signedHeader(fileKey, versionText() + "-> grease\n\n");
}

struct Written
{
    QByteArray file;
    QByteArray fileKey;
};

Written written(const AgeLock &lock, const QByteArray &plain, qsizetype piece = 1 << 20)
{
    Collected file;
    const Result<std::unique_ptr<AgeWriter>> writer = AgeWriter::begin(lock, file);
    if (!writer || !writeInPieces(**writer, plain, piece) || file.finished != 1)
        return {};
    return {file.bytes, (*writer)->fileKey().clone().reveal()};
}

AgeLock lockFor(const QList<const AgeIdentity *> &identities)
{
    AgeLock lock;
    for (const AgeIdentity *identity : identities)
        lock.recipients.append(identity->recipient());
    return lock;
}

// Where the payload begins, its nonce first.
qsizetype headerSize(const QByteArray &file)
{
    return file.indexOf('\n', file.indexOf("\n--- ") + 1) + 1;
}

// It is refused, and what was let through until then is the beginning of what was sealed.
bool isCaught(const QByteArray &file, const AgeKeys &keys, const QByteArray &plain)
{
    const Opened opened = openAge(file, keys);
    const bool ours = opened.code == u"artefact-damaged"_s || opened.code == u"identity-required"_s;
    return ours && !opened.complete && plain.startsWith(opened.plain) && opened.plain.size() % full == 0;
}

} // namespace

void TestAgePayload::whatIsWrittenIsWhatTheSpecificationSays_data()
{
    QTest::addColumn<int>("size");
    for (const qsizetype size :
         {qsizetype(0), qsizetype(1), full - 1, full, full + 1, 2 * full, 3 * full + 7})
        QTest::addRow("%lld bytes", qlonglong(size)) << int(size);
}

void TestAgePayload::whatIsWrittenIsWhatTheSpecificationSays()
{
    QFETCH(const int, size);
    const AgeIdentity one = AgeIdentity::generate();
    const AgeIdentity two = AgeIdentity::generate();
    const QByteArray plain = contentOf(size);
    const Written made = written(lockFor({&one, &two}), plain);
    const qsizetype begin = headerSize(made.file);
    const QByteArray text = made.file.first(made.file.indexOf("--- "));
    QCOMPARE(made.file.first(begin), signedHeader(made.fileKey, text));
    QCOMPARE(text.count("\n-> X25519 "), 2);
    QCOMPARE(text.count('\n'), 5);
    QCOMPARE(made.file.mid(begin), payloadOf(made.fileKey, plain, made.file.mid(begin, 16)));
    const Opened opened = openAge(made.file, keysOf({&one}));
    QCOMPARE(opened.plain, plain);
    QVERIFY(opened.complete);
}

void TestAgePayload::everyRecipientOpensIt()
{
    const AgeIdentity one = AgeIdentity::generate();
    const AgeIdentity two = AgeIdentity::generate();
    const AgeIdentity three = AgeIdentity::generate();
    const AgeIdentity stranger = AgeIdentity::generate();
    const QByteArray file = written(lockFor({&one, &two, &three}), "é").file;
    for (const AgeIdentity *identity : {&one, &two, &three}) {
        QCOMPARE(openAge(file, keysOf({identity})).plain, QByteArray("é"));
        QCOMPARE(openAge(file, keysOf({&stranger, identity})).plain, QByteArray("é"));
    }
    QCOMPARE(openAge(file, keysOf({&stranger})).code, u"identity-required"_s);
}

void TestAgePayload::thePassphraseOpensIt()
{
    AgeLock lock;
    lock.passphrase = shared("mot de passe, é");
    const QByteArray file = written(lock, "content").file;
    QVERIFY(file.startsWith("age-encryption.org/v1\n-> scrypt "));
    QVERIFY(file.split('\n')[1].endsWith(" 18"));
    QCOMPARE(openAge(file, keysOfPassphrase("mot de passe, é")).plain, QByteArray("content"));
    QCOMPARE(openAge(file, keysOfPassphrase("mot de passe, e")).code, u"identity-required"_s);
}

void TestAgePayload::theKeyKeptFromItsMakingOpensIt()
{
    const AgeIdentity one = AgeIdentity::generate();
    const Written made = written(lockFor({&one}), "content");
    QCOMPARE(made.fileKey.size(), 16);
    QCOMPARE(openAge(made.file, keysOfFile(made.fileKey)).plain, QByteArray("content"));
}

void TestAgePayload::noTwoFilesAreAlike()
{
    const AgeIdentity one = AgeIdentity::generate();
    const Written a = written(lockFor({&one, &one}), "content");
    const Written b = written(lockFor({&one, &one}), "content");
    const QList<QByteArray> linesOfA = a.file.split('\n');
    const QList<QByteArray> linesOfB = b.file.split('\n');
    QVERIFY(a.fileKey != b.fileKey);
    QVERIFY(linesOfA[1] != linesOfA[3]); // an ephemeral key of its own for each stanza
    QVERIFY(linesOfA[1] != linesOfB[1]);
    QVERIFY(a.file.mid(headerSize(a.file), 16) != b.file.mid(headerSize(b.file), 16));
}

void TestAgePayload::chunksInTheirOrderAreRead_data()
{
    QTest::addColumn<int>("size");
    for (const qsizetype size :
         {qsizetype(0), qsizetype(1), full - 1, full, full + 1, 2 * full, 3 * full - 1})
        QTest::addRow("%lld bytes", qlonglong(size)) << int(size);
    QTest::newRow("more chunks than a byte counts") << int(256 * full + 1);
}

void TestAgePayload::chunksInTheirOrderAreRead()
{
    QFETCH(const int, size);
    const QByteArray plain = contentOf(size);
    const Opened opened = openAge(header() + payloadOf(fileKey, plain), keysOfFile(fileKey));
    QCOMPARE(opened.detail, QString());
    QCOMPARE(opened.plain, plain);
    QVERIFY(opened.complete);
}

void TestAgePayload::chunksInAnyOtherOrderAreRefused_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("delivered");
    const QByteArray a = contentOf(full);
    const QByteArray b = contentOf(100);
    const auto row = [](const char *name, const QByteArray &payload, const QString &rule, qsizetype size) {
        QTest::newRow(name) << payload << rule << int(size);
    };
    const auto chunks = [](const QList<Chunk> &list) { return payloadOfChunks(fileKey, list); };
    row("nothing", {}, u"the payload has no nonce"_s, 0);
    row("half a nonce", payloadNonce().first(8), u"the payload has no nonce"_s, 0);
    const QString breaksOff = u"the payload breaks off"_s;
    row("no chunk", chunks({}), breaksOff, 0);
    row("half a tag", chunks({{{}, 0, true}}).chopped(8), breaksOff, 0);
    row("half a tag behind a chunk", chunks({{a, 0, false}, {{}, 1, true}}).chopped(1), breaksOff, full);
    const QString missing = u"the last chunk is missing"_s;
    row("empty and not the last", chunks({{{}, 0, false}}), missing, 0);
    row("short and not the last", chunks({{b, 0, false}}), missing, 0);
    row("full and not the last", chunks({{a, 0, false}}), missing, 0);
    row("two and not the last", chunks({{a, 0, false}, {b, 1, false}}), missing, full);
    row("two full and not the last", chunks({{a, 0, false}, {a, 1, false}}), missing, full);
    const QString empty = u"the last chunk is empty behind others"_s;
    row("an empty last behind a full one", chunks({{a, 0, false}, {{}, 1, true}}), empty, full);
    const QString follow = u"bytes follow the last chunk"_s;
    row("a byte behind a full last", chunks({{a, 0, true}}) + 'x', follow, 0);
    row("two last", chunks({{a, 0, true}, {b, 1, true}}), follow, 0);
    row("a second stream", chunks({{a, 0, true}}) + chunks({{b, 0, true}}), follow, 0);
    row("a second last, later", chunks({{a, 0, false}, {a, 1, true}, {b, 2, true}}), follow, full);
    const QString closed = u"a chunk does not open"_s;
    row("a byte behind a short last", chunks({{b, 0, true}}) + 'x', closed, 0);
    row("a short one inside", chunks({{b, 0, false}, {b, 1, true}}), closed, 0);
    row("an empty one inside", chunks({{{}, 0, false}, {b, 1, true}}), closed, 0);
    row("two short last", chunks({{b, 0, true}, {b, 1, true}}), closed, 0);
    row("exchanged", chunks({{a, 1, false}, {a, 0, false}, {b, 2, true}}), closed, 0);
    row("repeated", chunks({{a, 0, false}, {a, 0, false}, {b, 2, true}}), closed, full);
    row("left out", chunks({{a, 0, false}, {b, 2, true}}), closed, full);
    row("the first left out", chunks({{b, 1, true}}), closed, 0);
    row("a chunk larger than 64 KiB", chunks({{a + 'x', 0, true}}), closed, 0);
    row("a tag cut off", chunks({{a, 0, false}, {b, 1, true}}).chopped(16), closed, full);
    row("another nonce", 'x' + chunks({{b, 0, true}}).mid(1), closed, 0);
    row("under another key", payloadOf(QByteArray(16, 'k'), b), closed, 0);
}

void TestAgePayload::chunksInAnyOtherOrderAreRefused()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QString, rule);
    QFETCH(const int, delivered);
    for (const qsizetype piece : {qsizetype(1000), sealed, qsizetype(1) << 20}) {
        const Opened opened = openAge(header() + payload, keysOfFile(fileKey), piece);
        QCOMPARE(opened.detail, rule);
        QCOMPARE(opened.code, u"artefact-damaged"_s);
        QCOMPARE(opened.plain, contentOf(full).first(delivered));
        QVERIFY(!opened.complete);
    }
}

void TestAgePayload::everyFlippedBitIsCaught()
{
    const AgeIdentity one = AgeIdentity::generate();
    const AgeIdentity two = AgeIdentity::generate();
    const Written made = written(lockFor({&one, &two}), "content");
    const QList<AgeKeys> allKeys = {keysOf({&one}), keysOf({&two}), keysOfFile(made.fileKey)};
    for (const AgeKeys &keys : allKeys) {
        for (qsizetype bit = 0; bit < made.file.size() * 8; ++bit) {
            QByteArray flipped = made.file;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(isCaught(flipped, keys, {}), qPrintable(u"bit %1"_s.arg(bit)));
        }
    }
}

void TestAgePayload::everyTruncationIsCaught()
{
    const AgeIdentity one = AgeIdentity::generate();
    const AgeIdentity two = AgeIdentity::generate();
    const Written made = written(lockFor({&one, &two}), "content");
    const QList<AgeKeys> allKeys = {keysOf({&one}), keysOf({&two}), keysOfFile(made.fileKey)};
    for (const AgeKeys &keys : allKeys) {
        for (qsizetype size = 0; size < made.file.size(); ++size)
            QVERIFY2(isCaught(made.file.first(size), keys, {}), qPrintable(u"%1 bytes"_s.arg(size)));
    }
}

void TestAgePayload::cutsAndFlipsAtTheEdgesOfTwoChunksAreCaught()
{
    const AgeIdentity one = AgeIdentity::generate();
    for (const qsizetype size : {full + 100, 2 * full}) {
        const QByteArray plain = contentOf(size);
        const Written made = written(lockFor({&one}), plain);
        const AgeKeys keys = keysOf({&one});
        const qsizetype nonce = headerSize(made.file);
        const qsizetype first = nonce + 16;
        const qsizetype second = first + sealed;
        for (const qsizetype edge :
             {nonce, first, first + full, second, second + 16, made.file.size() - 16, made.file.size()}) {
            for (qsizetype at = edge - 20; at < edge + 20; ++at) {
                if (at >= made.file.size())
                    break;
                QVERIFY(isCaught(made.file.first(at), keys, plain));
                QVERIFY(isCaught(made.file.left(at) + made.file.mid(at + 1), keys, plain));
                QByteArray flipped = made.file;
                flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
                QVERIFY(isCaught(flipped, keys, plain));
            }
        }
        QVERIFY(isCaught(made.file + '\0', keys, plain));
        QVERIFY(isCaught(made.file.left(first) + made.file.mid(second), keys, plain));
        QVERIFY(isCaught(made.file + made.file, keys, plain));
    }
}

void TestAgePayload::piecesOfEverySizeGiveTheSame_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QList<qsizetype>>("pieces");
    QList<qsizetype> small;
    for (qsizetype piece = 1; piece < 400; ++piece)
        small.append(piece);
    QTest::newRow("100 bytes") << 100 << small;
    const QList<qsizetype> large = {1,          7,      16,         4096,     full - 1,     full,   full + 1,
                                    sealed - 1, sealed, sealed + 1, 2 * full, 3 * full + 5, 1 << 22};
    for (const qsizetype size : {full, 2 * full, 3 * full - 1, 3 * full + 1})
        QTest::addRow("%lld bytes", qlonglong(size)) << int(size) << large;
}

void TestAgePayload::piecesOfEverySizeGiveTheSame()
{
    QFETCH(const int, size);
    QFETCH(const QList<qsizetype>, pieces);
    const AgeIdentity one = AgeIdentity::generate();
    const QByteArray plain = contentOf(size);
    for (const qsizetype piece : pieces) {
        const Written made = written(lockFor({&one}), plain, piece);
        const qsizetype begin = headerSize(made.file);
        QCOMPARE(made.file.mid(begin), payloadOf(made.fileKey, plain, made.file.mid(begin, 16)));
        const Opened opened = openAge(made.file, keysOf({&one}), piece);
        QCOMPARE(opened.plain, plain);
        QVERIFY(opened.complete);
    }
}

void TestAgePayload::noMoreThanAChunkIsHeld()
{
    const AgeIdentity one = AgeIdentity::generate();
    Collected plain;
    AgeReader reader(keysOf({&one}), plain);
    const auto writer = AgeWriter::begin(lockFor({&one}), reader);
    QVERIFY(writer);
    const QByteArray piece = contentOf(10000);
    for (qsizetype given = 0; given < 20 * full; given += piece.size()) {
        QVERIFY((*writer)->write(piece.constData(), piece.size()));
        QVERIFY(plain.bytes.size() >= given + piece.size() - 2 * full);
    }
}

void TestAgePayload::failuresOfTheNextStageAreKept_data()
{
    QTest::addColumn<int>("writes");
    for (int writes = 0; writes < 4; ++writes)
        QTest::addRow("after %d", writes) << writes;
}

void TestAgePayload::failuresOfTheNextStageAreKept()
{
    QFETCH(const int, writes);
    const AgeIdentity one = AgeIdentity::generate();
    const QByteArray plain = contentOf(3 * full + 1);
    Collected file;
    file.writesUntilFailure = writes;
    const auto writer = AgeWriter::begin(lockFor({&one}), file);
    const Result<void> done = writer ? writeInPieces(**writer, plain, 1000) : Result<void>(writer.error());
    QCOMPARE(toString(done.error().code), u"disk-full"_s);
    QCOMPARE(file.finished, 0);

    Collected out;
    out.writesUntilFailure = writes;
    AgeReader reader(keysOf({&one}), out);
    const Result<void> read = writeInPieces(reader, written(lockFor({&one}), plain).file, 1000);
    QCOMPARE(toString(read.error().code), u"disk-full"_s);
    QCOMPARE(toString(reader.finish().error().code), u"disk-full"_s);
    QCOMPARE(out.finished, 0);
}

void TestAgePayload::nothingIsCompleteAfterAnError()
{
    const QByteArray good = header() + payloadOf(fileKey, "content");
    Collected plain;
    AgeReader reader(keysOfFile(fileKey), plain);
    QVERIFY(!reader.write("age-encryption.org/v3\n", 22));
    QVERIFY(!reader.write(good.constData(), good.size()));
    QVERIFY(!reader.finish());
    QCOMPARE(plain.bytes, QByteArray());
    QCOMPARE(plain.finished, 0);
}

QTEST_APPLESS_MAIN(TestAgePayload)
#include "tst_age_payload.moc"
