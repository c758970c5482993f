#include "models/History.h"
#include "models/SetsModel.h"
#include "wizard/run/FailureWords.h"
#include "wizard/run/RunWords.h"

#include <QJsonArray>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

Plan planOf(Procedure procedure, const QStringList &steps)
{
    Plan plan;
    plan.procedure = procedure;
    for (const QString &step : steps)
        plan.rows.append({step, {}, {}, {}, {}});
    return plan;
}

const QStringList onFile{u"stage"_s,   u"examine"_s, u"safety-copy"_s, u"runtime-keep"_s, u"identity"_s,
                         u"replace"_s, u"proof"_s,   u"runtime-put"_s, u"health"_s};
const QStringList beside{u"stage"_s,        u"examine"_s,  u"load"_s, u"finish"_s,      u"proof"_s,
                         u"runtime-keep"_s, u"identity"_s, u"swap"_s, u"runtime-put"_s, u"health"_s};

const QStringList controlled{u"stage"_s,  u"examine"_s,        u"freeze"_s,        u"load"_s,
                             u"finish"_s, u"proof"_s,          u"services-stop"_s, u"identity"_s,
                             u"swap"_s,   u"services-start"_s, u"health"_s};

OperationSummary interruptedAt(const QString &step, const QJsonObject &facts)
{
    OperationSummary operation;
    operation.procedure = toString(Procedure::Restore);
    operation.lastStep = step;
    operation.facts = facts;
    return operation;
}

} // namespace

/// What is said of the live data while a plan runs, and after one that was cut off.
class TestRunWords : public QObject
{
    Q_OBJECT

private slots:
    void proofBesideChangesNothing()
    {
        const Plan plan = planOf(Procedure::Restore, beside);
        for (const QString &step : beside.mid(0, 7))
            QCOMPARE(dataNowAt(plan, step, StepState::Done), DataNow::Untouched);
        QCOMPARE(dataNowAt(plan, u"swap"_s, StepState::Running), DataNow::InExchange);
        QCOMPARE(dataNowAt(plan, u"swap"_s, StepState::Done), DataNow::Replaced);
    }

    void proofAfterTheReplacementSaysReplaced()
    {
        const Plan plan = planOf(Procedure::Restore, onFile);
        QCOMPARE(dataNowAt(plan, u"identity"_s, StepState::Done), DataNow::Untouched);
        QCOMPARE(dataNowAt(plan, u"replace"_s, StepState::Failed), DataNow::InExchange);
        QCOMPARE(dataNowAt(plan, u"proof"_s, StepState::Running), DataNow::Replaced);
    }

    void runtimeFilesChangeAfterTheData()
    {
        for (const QStringList &steps : {onFile, beside}) {
            const Plan plan = planOf(Procedure::Revert, steps);
            QCOMPARE(dataNowAt(plan, u"runtime-keep"_s, StepState::Done), DataNow::Untouched);
            QCOMPARE(dataNowAt(plan, u"runtime-put"_s, StepState::Running), DataNow::FilesInExchange);
            QCOMPARE(dataNowAt(plan, u"health"_s, StepState::Running), DataNow::FilesReplaced);
            QCOMPARE(dataNowAt(plan, u"runtime-put"_s, StepState::Skipped), DataNow::Replaced);
        }
    }

    void whatOnlyReadsNeverChangesData()
    {
        const Plan plan = planOf(Procedure::Backup, {u"copy"_s, u"publish"_s});
        QCOMPARE(changingStep(plan), QString());
        QCOMPARE(dataNowAt(plan, u"publish"_s, StepState::Done), DataNow::Untouched);
    }

    void cancellingIsOfferedExactlyWhereItIsSafe()
    {
        const auto possible = [](const Plan &plan, const QString &step) {
            return cancelOffer(plan, step).now == CancelOffer::Now::Possible;
        };
        const Plan file = planOf(Procedure::Restore, onFile);
        QVERIFY(possible(file, {}));
        QVERIFY(possible(file, u"identity"_s));
        QVERIFY(!possible(file, u"replace"_s));
        QVERIFY(!possible(file, u"proof"_s));
        QVERIFY(!possible(file, u"runtime-put"_s));
        QVERIFY(possible(file, u"health"_s));
        const Plan server = planOf(Procedure::Restore, beside);
        QVERIFY(possible(server, u"load"_s));
        QVERIFY(possible(server, u"proof"_s));
        QVERIFY(!possible(server, u"swap"_s));
        Plan inPlace = file;
        inPlace.bound = {{u"in_place"_s, true}};
        QVERIFY(possible(inPlace, u"replace"_s));
    }

    void writesAreToldAsRefusedFromTheFreezeToTheExchange()
    {
        const Plan plan = planOf(Procedure::Restore, controlled);
        const auto told = [&](const QString &step, StepState state) {
            return changedSoFar(plan.procedure, dataNowAt(plan, step, state))
                .contains(u"Writes are refused."_s);
        };
        QVERIFY(!told(u"examine"_s, StepState::Done));
        QVERIFY(told(u"freeze"_s, StepState::Running));
        QVERIFY(told(u"services-stop"_s, StepState::Done));
        QVERIFY(told(u"swap"_s, StepState::Running));
        QVERIFY(!told(u"swap"_s, StepState::Done));
        Plan inPlace = planOf(Procedure::Restore, {u"freeze"_s, u"replace"_s, u"finish"_s, u"proof"_s});
        inPlace.bound = {{u"in_place"_s, true}};
        QVERIFY(dataNowAt(inPlace, u"replace"_s, StepState::Done).writesRefused);
        QVERIFY(!dataNowAt(inPlace, u"finish"_s, StepState::Done).writesRefused);
    }

    void applicationIsToldAsStoppedUntilItIsStarted()
    {
        const Plan plan = planOf(Procedure::Restore, controlled);
        QVERIFY(!dataNowAt(plan, u"proof"_s, StepState::Done).applicationStopped);
        QVERIFY(dataNowAt(plan, u"services-stop"_s, StepState::Running).applicationStopped);
        QVERIFY(dataNowAt(plan, u"services-start"_s, StepState::Running).applicationStopped);
        QVERIFY(!dataNowAt(plan, u"services-start"_s, StepState::Done).applicationStopped);
        QVERIFY(changedSoFar(plan.procedure, dataNowAt(plan, u"swap"_s, StepState::Done))
                    .contains(u"The application is stopped."_s));
    }

    void cancellingSaysWhatIsTakenBack()
    {
        const Plan plan = planOf(Procedure::Restore, controlled);
        QVERIFY(!cancelOffer(plan, u"examine"_s).leaves.contains(u"allowed again"_s));
        QVERIFY(cancelOffer(plan, u"load"_s).leaves.contains(u"Writes are allowed again."_s));
        QVERIFY(cancelOffer(plan, u"identity"_s).leaves.contains(u"started again"_s));
        QVERIFY(cancelOffer(plan, u"services-start"_s).now == CancelOffer::Now::Impossible);
    }

    void runThatSettlesAnotherSaysWhatTheDataIs()
    {
        Plan rest = planOf(Procedure::Restore, {u"probe"_s, u"services-start"_s, u"health"_s});
        rest.bound = {{u"data_is"_s, u"after"_s}};
        const DataNow now = dataNowAt(rest, u"probe"_s, StepState::Running);
        QCOMPARE(now.data, DataNow::Replaced);
        QVERIFY(now.applicationStopped);
        QVERIFY(cancelOffer(rest, u"probe"_s).leaves.contains(u"new data stays in place"_s));
        Plan back = planOf(Procedure::Restore, {u"probe"_s, u"clear"_s, u"freeze-undo"_s});
        back.bound = {{u"data_is"_s, u"before"_s}};
        const QString told = changedSoFar(back.procedure, dataNowAt(back, u"clear"_s, StepState::Running));
        QVERIFY(told.contains(u"as it was before"_s) && told.contains(u"Writes are refused."_s));
        QVERIFY(!dataNowAt(back, u"freeze-undo"_s, StepState::Done).writesRefused);
        Plan revert = planOf(Procedure::Revert, {u"probe"_s, u"identity"_s, u"swap"_s});
        revert.bound = {{u"data_is"_s, u"unknown"_s}};
        QVERIFY(changedSoFar(revert.procedure, dataNowAt(revert, u"probe"_s, StepState::Running))
                    .contains(u"not known"_s));
        QVERIFY(runningTitle(revert).contains(u"Settling"_s));
    }

    void failureThatLeftSomethingInForceNamesTheSettling()
    {
        RunReport report;
        ErrorCard::Failure failure;
        failure.next = {u"again"_s, u"Start again"_s};
        nameSettling(failure, report);
        QCOMPARE(failure.next.id, u"again"_s);
        report.facts = {{leftUndoneFact.toString(), QJsonArray{u"freeze"_s, u"services-stop"_s}}};
        QCOMPARE(leftInForce(report).size(), 2);
        nameSettling(failure, report);
        QCOMPARE(failure.next.id, u"settle"_s);
        QCOMPARE(failure.alternatives.first().id, u"again"_s);
        QVERIFY(failure.dataNow.contains(u"Writes are still refused."_s));
        report.facts.insert(u"method"_s, u"swap"_s); // which has taken the freeze back
        QCOMPARE(leftInForce(report), QStringList{u"The application is still stopped."_s});
    }

    void interruptionInTheProofBesideLeftTheDataAlone()
    {
        const QString untouched = interruptionMeaning(interruptedAt(u"load"_s, {}));
        const QJsonObject onServer{{u"system_identifier"_s, u"7"_s}};
        QCOMPARE(interruptionMeaning(interruptedAt(u"proof"_s, onServer)), untouched);
        QVERIFY(interruptionMeaning(interruptedAt(u"proof"_s, {})) != untouched);
    }

    void interruptionInTheSwapNamesTheOldDatabase()
    {
        const QJsonObject facts{{u"system_identifier"_s, u"7"_s}, {u"kept_database"_s, u"été_pre"_s}};
        QVERIFY(interruptionMeaning(interruptedAt(u"swap"_s, facts)).contains(u"été_pre"_s));
    }

    void onlyDatabasesCanBeRestored()
    {
        BackupSet set;
        set.manifest.details.emplace();
        QVERIFY(holdsDatabase(set));
        set.manifest.details->form = SetForm::Roles;
        QVERIFY(!holdsDatabase(set));
        BackupSet zip; // of version 1
        zip.manifest.mode = Mode::RuntimeAssets;
        QVERIFY(!holdsDatabase(zip));
    }
};

QTEST_MAIN(TestRunWords)
#include "tst_run_words.moc"
