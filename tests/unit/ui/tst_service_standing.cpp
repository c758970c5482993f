#include "models/ServiceStanding.h"

#include "model/Plan.h"

#include <QJsonArray>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

/// How the service stood, by what is on record.
class TestServiceStanding : public QObject
{
    Q_OBJECT

private slots:
    void nothingOnRecordIsNever();
    void wholeVerificationCounts();
    void madeAgainTakesThePlaceOfWhatItWas();
    void olderThanTheNewestWholeOneDoesNotCount();
    void restoreThatMadeThemAllCounts();
    void partAloneNamesWhatIsMissing();
    void beforeTheDataWasChangedDoesNotCount();
    void partSinceTheDataWasChangedStandsAlone();
    void refusedRestoreHasChangedNothing();
    void letPassIsNoVerification();
    void otherEnvironmentsAndUnendedRunsDoNotCount();

private:
    static Environment environment()
    {
        Environment out;
        out.name = u"orders"_s;
        out.checks.health.url = u"http://localhost/health"_s;
        out.checks.frontend = u"http://localhost/"_s;
        return out;
    }
    static CheckResult check(const QString &id, Verdict verdict)
    {
        CheckResult out;
        out.id = id;
        out.verdict = verdict;
        return out;
    }
    static OperationSummary operation(int minute, const QList<CheckResult> &checks,
                                      Procedure procedure = Procedure::Verify)
    {
        OperationSummary out;
        out.environment = u"orders"_s;
        out.procedure = toString(procedure);
        out.ended = QDateTime(QDate(2026, 3, 4), QTime(5, minute), Qt::UTC);
        for (const CheckResult &each : checks)
            out.checks.append(toJson(each));
        return out;
    }
    static QList<CheckResult> both(Verdict health, Verdict frontend)
    {
        return {check(u"health"_s, health), check(u"frontend"_s, frontend)};
    }
};

void TestServiceStanding::nothingOnRecordIsNever()
{
    const ServiceStanding standing = serviceStanding({}, environment());
    QVERIFY(!standing.at.isValid());
    QCOMPARE(standing.missing.size(), 2);
}

void TestServiceStanding::wholeVerificationCounts()
{
    const ServiceStanding standing =
        serviceStanding({operation(10, both(Verdict::Pass, Verdict::Pass))}, environment());
    QCOMPARE(standing.at.time().minute(), 10);
    QCOMPARE(standing.passed(), 2);
    QVERIFY(standing.outcome() == Outcome::Verified);
}

void TestServiceStanding::madeAgainTakesThePlaceOfWhatItWas()
{
    const ServiceStanding standing = serviceStanding({operation(12, {check(u"frontend"_s, Verdict::Pass)}),
                                                      operation(10, both(Verdict::Pass, Verdict::Fail))},
                                                     environment());
    QCOMPARE(standing.at.time().minute(), 10);
    QVERIFY(standing.failed().isEmpty());
    QVERIFY(standing.outcome() == Outcome::Verified);
}

void TestServiceStanding::olderThanTheNewestWholeOneDoesNotCount()
{
    const ServiceStanding standing = serviceStanding({operation(12, both(Verdict::Fail, Verdict::Pass)),
                                                      operation(10, both(Verdict::Pass, Verdict::Pass))},
                                                     environment());
    QCOMPARE(standing.failed().first().id, u"health"_s);
    QVERIFY(standing.outcome() == Outcome::RestoredWithDeviations);
}

void TestServiceStanding::restoreThatMadeThemAllCounts()
{
    QList<CheckResult> checks = both(Verdict::Pass, Verdict::Pass);
    checks.prepend(check(u"content"_s, Verdict::Pass));
    const ServiceStanding standing =
        serviceStanding({operation(30, checks, Procedure::Restore)}, environment());
    QCOMPARE(standing.results.size(), 2);
    QCOMPARE(standing.at.time().minute(), 30);
}

void TestServiceStanding::partAloneNamesWhatIsMissing()
{
    const ServiceStanding standing = serviceStanding({operation(20, {check(u"health"_s, Verdict::Pass)}),
                                                      operation(10, {check(u"frontend"_s, Verdict::Pass)})},
                                                     environment());
    QCOMPARE(standing.missing, QStringList{u"frontend"_s});
    QVERIFY(standing.outcome() != Outcome::Verified);
}

void TestServiceStanding::beforeTheDataWasChangedDoesNotCount()
{
    const OperationSummary whole = operation(10, both(Verdict::Pass, Verdict::Pass));
    for (const Procedure procedure : {Procedure::Restore, Procedure::Revert}) {
        OperationSummary without = operation(20, {check(u"content"_s, Verdict::Pass)}, procedure);
        without.outcome = toString(Outcome::RestoredUnverified);
        const ServiceStanding standing = serviceStanding({without, whole}, environment());
        QVERIFY(!standing.at.isValid() && standing.changedSince);
        QVERIFY(standing.outcome() != Outcome::Verified);
        without.ended = {}; // interrupted
        without.outcome.clear();
        QVERIFY(!serviceStanding({without, whole}, environment()).at.isValid());
        QCOMPARE(serviceStanding({whole, without}, environment()).at.time().minute(), 10);
    }
}

void TestServiceStanding::partSinceTheDataWasChangedStandsAlone()
{
    const ServiceStanding standing = serviceStanding({operation(30, {check(u"health"_s, Verdict::Pass)}),
                                                      operation(20, {}, Procedure::Restore),
                                                      operation(10, both(Verdict::Pass, Verdict::Pass))},
                                                     environment());
    QCOMPARE(standing.missing, QStringList{u"frontend"_s});
    QCOMPARE(standing.at.time().minute(), 30);
}

void TestServiceStanding::refusedRestoreHasChangedNothing()
{
    OperationSummary refused = operation(20, {}, Procedure::Restore);
    refused.outcome = toString(Outcome::FailedDataUnchanged);
    const ServiceStanding standing =
        serviceStanding({refused, operation(10, both(Verdict::Pass, Verdict::Pass))}, environment());
    QCOMPARE(standing.at.time().minute(), 10);
}

void TestServiceStanding::letPassIsNoVerification()
{
    QList<CheckResult> checks = both(Verdict::Pass, Verdict::Fail);
    checks.last().waivedBy = u"Zoé"_s;
    const ServiceStanding standing = serviceStanding({operation(10, checks)}, environment());
    QVERIFY(standing.failed().isEmpty());
    QCOMPARE(standing.waived().size(), 1);
    QVERIFY(standing.outcome() == Outcome::RestoredWithDeviations);
}

void TestServiceStanding::otherEnvironmentsAndUnendedRunsDoNotCount()
{
    OperationSummary other = operation(10, both(Verdict::Pass, Verdict::Pass));
    other.environment = u"autre"_s;
    OperationSummary running = operation(11, both(Verdict::Pass, Verdict::Pass));
    running.ended = {};
    const OperationSummary backup = operation(12, both(Verdict::Pass, Verdict::Pass), Procedure::Backup);
    QVERIFY(!serviceStanding({other, running, backup}, environment()).at.isValid());
}

QTEST_GUILESS_MAIN(TestServiceStanding)
#include "tst_service_standing.moc"
