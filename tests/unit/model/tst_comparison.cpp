#include "model/CheckResult.h"
#include "model/Fingerprint.h"
#include "model/RowSketch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

// What two fingerprints tell of each other, and what a list of checks amounts to.
class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void rowsOfBothSidesAreCompared();
    void rowsThatGoComeAndChangeAreToldFromSketches();
    void withoutSketchesTheDigestStillTellsThatRowsChanged();
    void schemaDifferencesAreToldByKind();
    void unknownIsBetterThanAWarningAndWorseThanAPass();
};

void TestComparison::rowsOfBothSidesAreCompared()
{
    Fingerprint backup;
    backup.tables = {{u"b"_s, 5}, {u"a"_s, 1}};
    Fingerprint live;
    live.tables = {{u"b"_s, 4}, {u"c"_s, 9}};
    const QList<RowsDifference> rows = compareRows(backup, live);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0], (RowsDifference{u"a"_s, 1, -1, RowsDifference::Where::OnlyBackup, 0, 1, 0}));
    QCOMPARE(rows[1], (RowsDifference{u"b"_s, 5, 4, RowsDifference::Where::Both, 0, 1, 0}));
    QCOMPARE(rows[2], (RowsDifference{u"c"_s, -1, 9, RowsDifference::Where::OnlyLive, 9, 0, 0}));
}

namespace {

TableRows sketched(const QList<quint64> &rows)
{
    RowSketch sketch;
    quint64 sum = 0;
    for (const quint64 row : rows) {
        sketch.add(row);
        sum += row;
    }
    return {u"t"_s, rows.size(), QString::number(sum), rows.isEmpty() ? QString() : sketch.text()};
}

RowsDifference compared(const TableRows &backup, const TableRows &live)
{
    Fingerprint ours;
    ours.tables = {backup};
    Fingerprint theirs;
    theirs.tables = {live};
    return compareRows(ours, theirs).value(0);
}

} // namespace

void TestComparison::rowsThatGoComeAndChangeAreToldFromSketches()
{
    using Where = RowsDifference::Where;
    const auto is = [](const RowsDifference &rows, qint64 go, qint64 come, qint64 change) {
        return rows.where == Where::Both && rows.go == go && rows.come == come && rows.change == change;
    };
    QVERIFY(is(compared(sketched({1, 2, 3}), sketched({3, 2, 1})), 0, 0, 0));
    QVERIFY(is(compared(sketched({1, 2, 3}), sketched({1, 2, 3, 4, 5})), 2, 0, 0));
    QVERIFY(is(compared(sketched({1, 2, 3}), sketched({1})), 0, 2, 0));
    QVERIFY(is(compared(sketched({1, 2, 3}), sketched({1, 2, 3 + 64})), 0, 0, 1));
    QVERIFY(is(compared(sketched({}), sketched({7})), 1, 0, 0));
    QVERIFY(is(compared(sketched({7}), sketched({})), 0, 1, 0));
    QVERIFY(compared(sketched({1}), sketched({1})).isSame());
}

void TestComparison::withoutSketchesTheDigestStillTellsThatRowsChanged()
{
    const TableRows backup{u"t"_s, 5, u"10"_s};
    QCOMPARE(compared(backup, {u"t"_s, 5, u"11"_s}).change, 1);
    QCOMPARE(compared(backup, {u"t"_s, 7, u"11"_s}), (RowsDifference{u"t"_s, 5, 7, {}, 2, 0, 0}));
    QVERIFY(compared(backup, {u"t"_s, 5}).isSame());
    QVERIFY(compared(backup, {u"t"_s, -1}).isSame());
}

void TestComparison::schemaDifferencesAreToldByKind()
{
    Fingerprint backup;
    backup.schemaDigest = u"x"_s;
    backup.catalogue = {{u"indexes"_s, 3, u"a"_s}, {u"columns"_s, 9, u"b"_s}};
    Fingerprint live = backup;
    QVERIFY(compareSchema(backup, live).isEmpty());
    live.schemaDigest = u"y"_s;
    live.catalogue[0] = {u"indexes"_s, 4, u"c"_s};
    QCOMPARE(compareSchema(backup, live), (QList<SchemaDifference>{{u"indexes"_s, 3, 4}}));
    backup.catalogue.clear();
    live.catalogue.clear();
    live.tables = {{u"t"_s, 1}};
    QCOMPARE(compareSchema(backup, live), (QList<SchemaDifference>{{u"schema"_s, 0, 1}}));
}

void TestComparison::unknownIsBetterThanAWarningAndWorseThanAPass()
{
    const auto rows = [](const QList<Verdict> &verdicts) {
        QList<CheckResult> out;
        for (const Verdict verdict : verdicts)
            out.append({toString(verdict), verdict, {}, {}, {}, {}});
        return out;
    };
    QVERIFY(worst(rows({Verdict::Pass, Verdict::Skipped})) == Verdict::Pass);
    QVERIFY(worst(rows({Verdict::Pass, Verdict::Unknown})) == Verdict::Unknown);
    QVERIFY(worst(rows({Verdict::Warn, Verdict::Unknown})) == Verdict::Warn);
    QVERIFY(worst(rows({Verdict::Unknown, Verdict::Fail})) == Verdict::Fail);
    const QList<CheckResult> unknown = unknownOf(rows({Verdict::Pass, Verdict::Unknown, Verdict::Warn}));
    QCOMPARE(unknown.size(), 1);
    QVERIFY(checkFromJson(toJson(unknown[0])) == unknown[0]);
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
