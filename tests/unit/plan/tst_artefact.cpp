#include "TestServices.h"
#include "plan/Artefact.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

// What reading back an artefact tells of the disk below it.
class TestArtefact : public QObject
{
    Q_OBJECT

private slots:
    void bytesThatTheDiskChangedAreTheDisksFault_data();
    void bytesThatTheDiskChangedAreTheDisksFault();
};

void TestArtefact::bytesThatTheDiskChangedAreTheDisksFault_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("plain") << false;
    QTest::newRow("encrypted") << true;
}

// An engine that gets to see such bytes would call its own copy, and so the source, damaged.
void TestArtefact::bytesThatTheDiskChangedAreTheDisksFault()
{
    QFETCH(const bool, encrypted);
    const TempTree tree;
    TestServices services(tree.home());
    Artefact artefact(services, tree.data());
    if (encrypted)
        artefact.lock({{AgeIdentity::generate().recipient()}, {}});
    ProgressSlot progress;
    RunContext context({}, progress);
    const Result<ByteSink *> sink = artefact.begin(u"sqlite-backup-20260101-000000"_s, u".db.zst"_s);
    QVERIFY(sink);
    const QByteArray content = randomBytes(200'000);
    QVERIFY((*sink)->write(content.constData(), content.size()));
    QVERIFY(artefact.end());
    Nowhere nowhere;
    QVERIFY(artefact.readBack(nowhere, context));

    Path partial;
    for (const auto &entry : std::filesystem::directory_iterator(tree.data())) {
        if (entry.path().native().find(".partial-") != std::string::npos)
            partial = entry.path();
    }
    QFile file(QString::fromStdString(partial.native()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(150'000));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(150'000));
    QVERIFY(file.putChar(static_cast<char>(byte ^ 1)));
    file.close();
    const Result<void> back = artefact.readBack(nowhere, context);
    QVERIFY(!back);
    QCOMPARE(toString(back.error().code), u"io-failed"_s);
    QVERIFY2(back.error().detail.startsWith(u"the disk gave back other bytes"),
             qPrintable(back.error().detail));
}

QTEST_GUILESS_MAIN(TestArtefact)
#include "tst_artefact.moc"
