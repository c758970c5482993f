#include "model/Plan.h"
#include "models/OperationsModel.h"
#include "models/RowFilter.h"
#include "models/RowRole.h"
#include "models/SetsModel.h"
#include "models/Spans.h"
#include "models/Standing.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);

SetRow setRow(const QString &name, int hoursAgo, qint64 size)
{
    SetRow row;
    row.set.artefact = toPath(u"/sauvegardes d'été/"_s + name);
    row.set.state = SetState::Valid;
    row.set.time = now.addSecs(-3600 * hoursAgo);
    row.set.manifest.sizeBytes = size;
    row.set.manifest.details.emplace();
    row.set.manifest.details->label = u"Étiquette "_s + name;
    row.set.manifest.details->durationSeconds = static_cast<double>(size) / 100.0;
    row.proven = Depth::Sealed;
    return row;
}

OperationSummary operation(const QString &id, Procedure procedure, const QString &outcome)
{
    OperationSummary made;
    made.id = id;
    made.procedure = toString(procedure);
    made.environment = u"épreuve"_s;
    made.target = u"café.db"_s;
    made.started = now.addSecs(-600);
    made.outcome = outcome;
    if (!outcome.isEmpty()) {
        made.ended = now.addSecs(-590);
        made.exitCode = 0;
    }
    return made;
}

} // namespace

class TestPagesModels : public QObject
{
    Q_OBJECT

private slots:
    void setsModelKeepsTheRulesOfItemModels()
    {
        SetsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({setRow(u"a"_s, 1, 10), setRow(u"b"_s, 2, 20)});
        model.setNow(now);
        model.setRows({setRow(u"a"_s, 1, 11), setRow(u"b"_s, 2, 21)});
        model.setRows({setRow(u"c"_s, 1, 11)});
        model.retranslate();
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void operationsModelKeepsTheRulesOfItemModels()
    {
        OperationsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOperations({operation(u"1"_s, Procedure::Backup, u"verified"_s)});
        model.setOperations({operation(u"1"_s, Procedure::Backup, u"verified"_s)});
        model.setOperations({});
        model.retranslate();
        QCOMPARE(model.rowCount(), 0);
    }

    void filterKeepsTheRulesOfItemModels()
    {
        SetsModel model;
        RowFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({setRow(u"a"_s, 1, 10), setRow(u"b"_s, 2, 20)});
        filter.sort(SetsModel::Size, Qt::DescendingOrder);
        filter.setSearch(u"b"_s);
        filter.keepGroup(static_cast<int>(SetState::Foreign));
        filter.keepGroup({});
        filter.setSearch({});
        QCOMPARE(filter.rowCount(), 2);
    }

    void theSameFilesKeepTheirRows()
    {
        SetsModel model;
        model.setRows({setRow(u"a"_s, 1, 10)});
        const QPersistentModelIndex kept(model.index(0, 0));
        model.setRows({setRow(u"a"_s, 1, 12)});
        QVERIFY(kept.isValid());
    }

    void sizesSortAsNumbersNotAsText()
    {
        SetsModel model;
        RowFilter filter;
        filter.setSourceModel(&model);
        model.setRows({setRow(u"a"_s, 1, 900), setRow(u"b"_s, 2, 1'000'000), setRow(u"c"_s, 3, 20'000)});
        filter.sort(SetsModel::Size, Qt::AscendingOrder);
        QCOMPARE(filter.index(2, SetsModel::File).data().toString(), u"b"_s);
        filter.sort(SetsModel::Age, Qt::AscendingOrder);
        QCOMPARE(filter.index(0, SetsModel::File).data().toString(), u"a"_s);
    }

    void tenThousandRowsAreFilteredAndSortedAtOnce()
    {
        SetsModel model;
        RowFilter filter;
        filter.setSourceModel(&model);
        QList<SetRow> rows;
        for (int i = 0; i < 10'000; ++i)
            rows.append(setRow(u"nuit-%1.db.zst"_s.arg(i), i, 1000 + i));
        model.setRows(rows);
        QElapsedTimer watch;
        watch.start();
        filter.setSearch(u"nuit-99"_s);
        filter.sort(SetsModel::Size, Qt::AscendingOrder);
        filter.setSearch({});
        QVERIFY2(watch.elapsed() < 2000, qPrintable(QString::number(watch.elapsed())));
        qInfo("10 000 rows: %lld ms", watch.elapsed());
    }

    void searchTakesWordsInAnyOrderAndCase()
    {
        SetsModel model;
        RowFilter filter;
        filter.setSourceModel(&model);
        model.setRows({setRow(u"lundi matin"_s, 1, 900), setRow(u"mardi"_s, 2, 900)});
        filter.setSearch(u"MATIN étiquette"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setSearch(u"matin mardi"_s);
        QCOMPARE(filter.rowCount(), 0);
    }

    void foreignFilesShowNoFactsThatNobodySigned()
    {
        SetRow row = setRow(u"notes.txt"_s, 1, 900);
        row.set.state = SetState::Foreign;
        SetsModel model;
        model.setRows({row});
        QVERIFY(model.index(0, SetsModel::Size).data().toString().isEmpty());
        QVERIFY(!model.index(0, SetsModel::Proven).data(DepthRole).isValid());
        QVERIFY(!setReason(row.set).isEmpty());
    }

    void reasonOfAnInvalidSetIsASentence()
    {
        SetRow row = setRow(u"x.db.zst"_s, 1, 900);
        row.set.state = SetState::Invalid;
        row.set.reason = toString(ErrorCode::SignatureMismatch);
        QVERIFY(setReason(row.set).contains(u"x.db.zst"_s));
        QVERIFY(!setReason(row.set).contains(row.set.reason));
    }

    void agesDoNotFlicker()
    {
        QCOMPARE(ageText(now.addSecs(-30), now), u"less than 1 min"_s);
        QCOMPARE(ageText(now.addSecs(-125), now), u"2 min"_s);
        QCOMPARE(ageText(now.addSecs(60), now), u"less than 1 min"_s);
        QCOMPARE(ageText({}, now), QString());
    }

    void standing_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("depth");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("next");
        const auto row = [](const char *name, int hours, Depth depth, AgeStanding::Kind kind, NextStep next) {
            QTest::newRow(name) << hours << static_cast<int>(depth) << static_cast<int>(kind)
                                << static_cast<int>(next);
        };
        row("fresh, sealed", 6, Depth::Sealed, AgeStanding::Kind::Good, NextStep::Validate);
        row("fresh, readable", 6, Depth::Readable, AgeStanding::Kind::Good, NextStep::BackUp);
        row("last fifth", 20, Depth::Readable, AgeStanding::Kind::DueSoon, NextStep::BackUp);
        row("exactly there", 24, Depth::Readable, AgeStanding::Kind::DueSoon, NextStep::BackUp);
        row("beyond", 25, Depth::Readable, AgeStanding::Kind::TooOld, NextStep::BackUp);
    }
    void standing()
    {
        QFETCH(int, hours);
        QFETCH(int, depth);
        const Environment environment;
        const QList<BackupSet> sets{setRow(u"a"_s, hours, 10).set};
        const std::optional<Error> error;
        const StandingInput input{environment, sets, &sets.first(), static_cast<Depth>(depth), error,
                                  true,        now};
        const AgeStanding standing = standingOf(input);
        QTEST(static_cast<int>(standing.kind), "kind");
        QTEST(static_cast<int>(standing.next), "next");
        QVERIFY(!verdictWords(standing, input).sentence.isEmpty());
    }

    void withoutAKeyNothingIsProven()
    {
        Environment environment;
        environment.integrityKey = u"env:BACKUP_METADATA_HMAC_KEY"_s;
        const QList<BackupSet> sets;
        const std::optional<Error> error = fail(ErrorCode::KeyMissing, u"BACKUP_METADATA_HMAC_KEY"_s);
        const StandingInput input{environment, sets, nullptr, Depth::Taken, error, true, now};
        const VerdictWords words = verdictWords(standingOf(input), input);
        QCOMPARE(words.sentence, u"The integrity key is missing: nothing can be proven."_s);
        QVERIFY(words.detail.contains(u"BACKUP_METADATA_HMAC_KEY"_s));
        QVERIFY(!words.button.isEmpty());
    }

    void nothingIsSaidBeforeItWasRead()
    {
        const Environment environment;
        const QList<BackupSet> sets;
        const std::optional<Error> error;
        const StandingInput input{environment, sets, nullptr, Depth::Taken, error, false, now};
        QCOMPARE(standingOf(input).kind, AgeStanding::Kind::Reading);
    }

    void anOperationWithoutAnEndIsInterruptedUnlessItsProcessLives()
    {
        OperationSummary open = operation(u"1"_s, Procedure::Restore, {});
        QCOMPARE(endingOf(open), Ending::Interrupted);
        open.running = true;
        QCOMPARE(endingOf(open), Ending::Running);
        QCOMPARE(endingOf(operation(u"1"_s, Procedure::Restore, u"verified"_s)), Ending::Ended);
    }

    void aLaterGoodBackupEndsTheInterruptionOfOne()
    {
        const OperationSummary cut = operation(u"1"_s, Procedure::Backup, {});
        const OperationSummary restore = operation(u"2"_s, Procedure::Restore, u"verified"_s);
        const OperationSummary failed = operation(u"3"_s, Procedure::Backup, u"failed-data-unchanged"_s);
        const OperationSummary good = operation(u"4"_s, Procedure::Backup, u"verified"_s);
        const QList<OperationSummary> open{failed, restore, cut};
        QCOMPARE(interruptedBackup(open, u"épreuve"_s), &open.last());
        const QList<OperationSummary> made{good, cut};
        QVERIFY(interruptedBackup(made, u"épreuve"_s) == nullptr);
        QVERIFY(interruptedBackup(open, u"autre"_s) == nullptr);
        QVERIFY(interruptedBackup({operation(u"5"_s, Procedure::Restore, {})}, u"épreuve"_s) == nullptr);
    }

    void anInterruptionSaysWhereTheOldDataIs()
    {
        OperationSummary cut = operation(u"1"_s, Procedure::Restore, {});
        cut.lastStep = u"stage"_s;
        QVERIFY(interruptionMeaning(cut).contains(u"not touched"_s));
        cut.lastStep = u"replace"_s;
        cut.facts.insert(u"safety_copy"_s, u"/copies/avant.db.zst"_s);
        QVERIFY(interruptionMeaning(cut).contains(u"/copies/avant.db.zst"_s));
    }
};

QTEST_GUILESS_MAIN(TestPagesModels)
#include "tst_pages_models.moc"
