// Artefacts as they are made and read back in one pass: every content comes back, and nothing that was
// touched is ever taken for whole.

#include "Child.h"
#include "SealedScene.h"

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestSealedFile : public SealedScene
{
    Q_OBJECT

private slots:
    void init() { renew(); }

    void contentOfAnySizeComesBack_data();
    void contentOfAnySizeComesBack();
    void whatIsStoredAsItIsComesBack_data();
    void whatIsStoredAsItIsComesBack();
    void stockZstdReadsWhatWeWrite();
    void nothingPlainStandsInAnEncryptedFile();
    void onlyWhoHoldsAKeyReadsIt();
    void everyFlippedBitIsCaught_data();
    void everyFlippedBitIsCaught();
    void everyTruncationIsCaught_data();
    void everyTruncationIsCaught();
    void trailingBytesAreRefused_data();
    void trailingBytesAreRefused();
    void contentLargerThanItsLimitIsStopped_data();
    void contentLargerThanItsLimitIsStopped();
    void textIsNoArtefact_data();
    void textIsNoArtefact();
};

void TestSealedFile::contentOfAnySizeComesBack_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("encrypted");
    for (const int size : {0, 1, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 512 * 1024, 1024 * 1024 - 1,
                           1024 * 1024, 1024 * 1024 + 1, 3 * 1024 * 1024, 5 * 1024 * 1024}) {
        QTest::addRow("%d bytes, compressed", size) << size << false;
        QTest::addRow("%d bytes, encrypted", size) << size << true;
    }
}

void TestSealedFile::contentOfAnySizeComesBack()
{
    QFETCH(const int, size);
    QFETCH(const bool, encrypted);
    const QByteArray content = contentOf(size);
    const Made made = make(content, encrypted);
    QCOMPARE(made.report.plain, (StreamDigest{size, hex(sha256(content))}));
    QCOMPARE(made.report.stored, (StreamDigest{made.bytes.size(), hex(sha256(made.bytes))}));
    QCOMPARE(made.kept.isEmpty(), !encrypted);
    for (const AgeKeys &keys : {made.kept, identityOnly()}) {
        Taker taker;
        const auto back =
            readSealed(m_files, file("scellé"), {encrypted, true, size, keys}, taker, m_context);
        QVERIFY2(back, qPrintable(codeOf(back)));
        QCOMPARE(taker.taken, content);
        QVERIFY(taker.finished);
        QCOMPARE(*back, made.report);
    }
    QCOMPARE(*digestOf(m_files, file("scellé"), m_context), made.report.stored);
}

void TestSealedFile::whatIsStoredAsItIsComesBack_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 3 * 1024 * 1024})
        QTest::addRow("%d bytes", size) << size;
}

// Artefacts of version 1.
void TestSealedFile::whatIsStoredAsItIsComesBack()
{
    QFETCH(const int, size);
    const QByteArray content = contentOf(size);
    writeBytes(file("tel quel"), content);
    const StreamDigest digest{size, hex(sha256(content))};
    Taker taker;
    const auto back = readSealed(m_files, file("tel quel"), {false, false, size, {}}, taker, m_context);
    QVERIFY2(back, qPrintable(codeOf(back)));
    QCOMPARE(*back, (PassReport{digest, digest}));
    QCOMPARE(taker.taken, content);
    QVERIFY(taker.finished);
    QCOMPARE(*copyFile(m_files, file("tel quel"), file("copie"), m_context), digest);
    QCOMPARE(bytesOf(file("copie")), content);
}

void TestSealedFile::stockZstdReadsWhatWeWrite()
{
    const QByteArray content = contentOf(3'000'000);
    make(content, false);
    QProcess zstd;
    zstd.setStandardInputFile(toText(file("scellé")));
    zstd.start(u"zstd"_s, {u"-d"_s, u"-c"_s});
    QVERIFY(zstd.waitForFinished(30'000));
    QCOMPARE(zstd.readAllStandardOutput(), content);
}

void TestSealedFile::nothingPlainStandsInAnEncryptedFile()
{
    const QByteArray content = "mot de passe de tout le monde";
    const Made plain = make(content, false);
    QVERIFY(plain.bytes.contains(content)); // too short to be compressed: the looking itself works
    const Made made = make(content, true);
    QVERIFY(isAgeFile(made.bytes));
    QVERIFY(!made.bytes.contains(content.left(8)));
    QVERIFY(!made.bytes.contains(made.kept.fileKey->reveal()));
    QVERIFY(made.bytes != make(content, true).bytes);
}

void TestSealedFile::onlyWhoHoldsAKeyReadsIt()
{
    const Made made = make(contentOf(600), true);
    std::vector<AgeIdentity> others;
    others.push_back(AgeIdentity::generate());
    AgeKeys another;
    another.identities = std::make_shared<const std::vector<AgeIdentity>>(std::move(others));
    for (const AgeKeys &keys : {AgeKeys(), another}) {
        const auto back = unseal(true, 600, keys);
        QCOMPARE(codeOf(back), u"identity-required"_s);
        QCOMPARE(back.error().subject, toText(file("scellé")));
        QVERIFY(!std::filesystem::exists(file("retour")));
    }
    const AgeKeys notItsOwn{make(contentOf(600), true).kept}; // `scellé` is the second one now
    writeBytes(file("scellé"), made.bytes);
    QVERIFY(!unseal(true, 600, notItsOwn));
    QVERIFY(!std::filesystem::exists(file("retour")));
}

void TestSealedFile::everyFlippedBitIsCaught_data()
{
    bothKinds();
}

void TestSealedFile::everyFlippedBitIsCaught()
{
    QFETCH(const bool, encrypted);
    const Made made = make(contentOf(600), encrypted);
    for (qsizetype bit = 0; bit < made.bytes.size() * 8; ++bit) {
        QByteArray bad = made.bytes;
        bad[bit / 8] = static_cast<char>(static_cast<unsigned char>(bad[bit / 8]) ^
                                         (1U << static_cast<unsigned>(bit % 8)));
        writeBytes(file("scellé"), bad);
        const auto back = unseal(encrypted, 600, made.kept);
        // Not each bit of a zstd frame says something about its content: then it is the digest that tells.
        QVERIFY2(!back || (!encrypted && back->stored != made.report.stored),
                 qPrintable(QString::number(bit)));
        if (!back) {
            QCOMPARE(codeOf(back), u"artefact-damaged"_s);
            QCOMPARE(back.error().subject, toText(file("scellé")));
            QVERIFY(!std::filesystem::exists(file("retour")));
        }
        std::filesystem::remove(file("retour"));
    }
}

void TestSealedFile::everyTruncationIsCaught_data()
{
    bothKinds();
}

void TestSealedFile::everyTruncationIsCaught()
{
    QFETCH(const bool, encrypted);
    const Made made = make(contentOf(600), encrypted);
    for (qsizetype size = 0; size < made.bytes.size(); ++size) {
        writeBytes(file("scellé"), made.bytes.left(size));
        QCOMPARE(codeOf(unseal(encrypted, 600, made.kept)), u"artefact-damaged"_s);
        QVERIFY(!std::filesystem::exists(file("retour")));
    }
}

void TestSealedFile::trailingBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<bool>("encrypted");
    const QList<std::pair<const char *, QByteArray>> tails{
        {"a byte", QByteArray(1, '\0')},
        {"a line end", "\n"},
        {"a skippable frame", QByteArray("\x50\x2A\x4D\x18\x04\x00\x00\x00....", 12)},
        {"an empty frame", QByteArray("\x28\xB5\x2F\xFD\x24\x00\x01\x00\x00\x99\xE9\xD8\x51", 13)},
        {"more than a chunk", QByteArray(2'000'000, 'x')}};
    for (const auto &[name, tail] : tails) {
        QTest::addRow("%s, compressed", name) << tail << false;
        QTest::addRow("%s, encrypted", name) << tail << true;
    }
}

void TestSealedFile::trailingBytesAreRefused()
{
    QFETCH(const QByteArray, tail);
    QFETCH(const bool, encrypted);
    const Made made = make(contentOf(5000), encrypted);
    for (const QByteArray &bytes : {QByteArray(made.bytes + tail), QByteArray(tail + made.bytes),
                                    QByteArray(made.bytes + made.bytes)}) {
        writeBytes(file("scellé"), bytes);
        QCOMPARE(codeOf(unseal(encrypted, 100'000, made.kept)), u"artefact-damaged"_s);
        QVERIFY(!std::filesystem::exists(file("retour")));
    }
}

void TestSealedFile::contentLargerThanItsLimitIsStopped_data()
{
    bothKinds();
}

void TestSealedFile::contentLargerThanItsLimitIsStopped()
{
    QFETCH(const bool, encrypted);
    const Made made = make(QByteArray(40'000'000, 'z'), encrypted);
    QVERIFY(made.bytes.size() < 1'000'000);
    for (const qint64 limit : {qint64(0), qint64(1'000'000), qint64(39'999'999)}) {
        Taker taker;
        const auto back =
            readSealed(m_files, file("scellé"), {encrypted, true, limit, made.kept}, taker, m_context);
        QCOMPARE(codeOf(back), u"artefact-damaged"_s);
        QVERIFY(taker.taken.size() <= limit);
        QVERIFY(!taker.finished);
    }
}

void TestSealedFile::textIsNoArtefact_data()
{
    bothKinds();
}

void TestSealedFile::textIsNoArtefact()
{
    QFETCH(const bool, encrypted);
    writeBytes(file("scellé"), QByteArray("How to\n").repeated(1000));
    QCOMPARE(codeOf(unseal(encrypted, 1'000'000, identityOnly())), u"artefact-damaged"_s);
    writeBytes(file("scellé"), {});
    QCOMPARE(codeOf(unseal(encrypted, 1'000'000, identityOnly())), u"artefact-damaged"_s);
}

HOLDFAST_TEST_MAIN(TestSealedFile)
#include "tst_sealed_file.moc"
