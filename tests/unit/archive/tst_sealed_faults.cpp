// What fails or is stopped while an artefact is made or read back, and what is left of it: nothing.

#include "Child.h"
#include "SealedScene.h"

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestSealedFaults : public SealedScene
{
    Q_OBJECT

private slots:
    void init() { renew(); }

    void newFileIsPrivateAndNeverAnotherOne();
    void whatIsNotFinishedLeavesNothing();
    void faultAtEveryCallOfMakingLeavesNothing_data();
    void faultAtEveryCallOfMakingLeavesNothing();
    void faultAtEveryCallOfReadingLeavesNothing();
    void errorOfWhoTakesTheContentComesOut();
    void cancellingLeavesNothing_data();
    void cancellingLeavesNothing();
};

void TestSealedFaults::newFileIsPrivateAndNeverAnotherOne()
{
    make(contentOf(600), true);
    QCOMPARE(m_files.facts(file("scellé"))->mode, mode_t(0600));
    writeBytes(file("précieux"), "precious");
    QVERIFY(!SealedWriter::begin(m_files, file("précieux"), {}));
    QVERIFY(!copyFile(m_files, file("scellé"), file("précieux"), m_context));
    QCOMPARE(bytesOf(file("précieux")), "precious");
}

void TestSealedFaults::whatIsNotFinishedLeavesNothing()
{
    for (const bool encrypted : {false, true}) {
        const QByteArray content = contentOf(3'000'000);
        Result<std::unique_ptr<SealedWriter>> writer =
            SealedWriter::begin(m_files, file("scellé"), lockOf(encrypted));
        QVERIFY((*writer)->write(content.constData(), content.size()));
        QCOMPARE((*writer)->taken(), content.size());
        QVERIFY(std::filesystem::exists(file("scellé")));
        writer->reset();
        QCOMPARE(namesIn(m_tree->data()), QStringList());
    }
}

void TestSealedFaults::faultAtEveryCallOfMakingLeavesNothing_data()
{
    bothKinds();
}

void TestSealedFaults::faultAtEveryCallOfMakingLeavesNothing()
{
    QFETCH(const bool, encrypted);
    const AgeLock lock = lockOf(encrypted);
    writeBytes(file("clair"), contentOf(4 * 1024 * 1024));
    FailingFiles failing(m_files);
    for (int n = 1;; ++n) {
        failing.arm({n, ErrorCode::DiskFull, Fault::Lasting::Once, {}});
        const Result<PassReport> made = seal(failing, file("clair"), file("scellé"), m_context, lock);
        const QString call = failing.log().value(n - 1);
        if (!failing.struck()) {
            QVERIFY2(made, qPrintable(codeOf(made)));
            QVERIFY2(n > 15, "the sweep ended before it began");
            QCOMPARE(*digestOf(m_files, file("scellé"), m_context), made->stored);
            return;
        }
        QVERIFY2(codeOf(made) == u"disk-full"_s, qPrintable(QString(call + u": "_s + codeOf(made))));
        QVERIFY2(namesIn(m_tree->data()) == QStringList{u"clair"_s}, qPrintable(call));
    }
}

void TestSealedFaults::faultAtEveryCallOfReadingLeavesNothing()
{
    const Made made = make(contentOf(4 * 1024 * 1024), true);
    FailingFiles failing(m_files);
    for (int n = 1;; ++n) {
        failing.arm({n, ErrorCode::IoFailed, Fault::Lasting::Once, {}});
        const Result<PassReport> back = unseal(failing, {true, true, 4 * 1024 * 1024}, made.kept);
        const QString call = failing.log().value(n - 1);
        if (!failing.struck()) {
            QVERIFY2(back && *back == made.report, qPrintable(codeOf(back)));
            QVERIFY2(n > 15, "the sweep ended before it began");
            return;
        }
        QVERIFY2(codeOf(back) == u"io-failed"_s, qPrintable(QString(call + u": "_s + codeOf(back))));
        QVERIFY2(!std::filesystem::exists(file("retour")), qPrintable(call));
    }
}

void TestSealedFaults::errorOfWhoTakesTheContentComesOut()
{
    for (const bool encrypted : {false, true}) {
        const Made made = make(contentOf(5'000'000), encrypted);
        for (const qint64 refuseAt : {0, 2'000'000, 4'999'999}) {
            Taker taker(refuseAt);
            const auto back = readSealed(m_files, file("scellé"), {encrypted, true, 5'000'000, made.kept},
                                         taker, m_context);
            QCOMPARE(codeOf(back), u"disk-full"_s);
            QCOMPARE(back.error().subject, u"le preneur"_s);
            QVERIFY(!taker.finished);
        }
    }
}

void TestSealedFaults::cancellingLeavesNothing_data()
{
    bothKinds();
}

void TestSealedFaults::cancellingLeavesNothing()
{
    QFETCH(const bool, encrypted);
    const QByteArray content = contentOf(5'000'000);
    std::stop_source stop;
    ProgressSlot slot;
    slot.onChange([&](const Progress &progress) {
        if (progress.done > 2'000'000)
            stop.request_stop();
    });
    RunContext context(stop.get_token(), slot);
    writeBytes(file("clair"), content);
    QCOMPARE(codeOf(seal(m_files, file("clair"), file("scellé"), context, lockOf(encrypted))),
             u"cancelled"_s);
    QCOMPARE(namesIn(m_tree->data()), QStringList{u"clair"_s});

    const Made made = make(content, encrypted);
    Taker taker;
    const auto back =
        readSealed(m_files, file("scellé"), {encrypted, true, content.size(), made.kept}, taker, context);
    QCOMPARE(codeOf(back), u"cancelled"_s);
    QVERIFY(!taker.finished);
}

HOLDFAST_TEST_MAIN(TestSealedFaults)
#include "tst_sealed_faults.moc"
