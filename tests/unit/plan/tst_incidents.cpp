// An incident is what its records in the journal say, and nothing else.

#include "TempTree.h"
#include "TestServices.h"
#include "model/OperationalSummary.h"
#include "plan/IncidentReport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

namespace {

Scenario scenario()
{
    Scenario out;
    out.id = u"a-database"_s;
    out.letter = u"A"_s;
    out.title = {u"Database down"_s, u"Base indisponible"_s};
    out.steps = {{u"freeze"_s, StepKind::Assisted, {}, {u"Freeze writes"_s, u"Geler"_s}},
                 {u"snapshot"_s, StepKind::Automatic, u"backup"_s, {u"Snapshot"_s, u"Instantané"_s}}};
    return out;
}

QJsonObject checkOf(const QString &id, Verdict verdict)
{
    CheckResult check;
    check.id = id;
    check.verdict = verdict;
    return toJson(check);
}

OperationalSummary window(bool criticalFires)
{
    return {u"1h"_s, {{u"availability_degraded"_s, Severity::Critical, criticalFires, u"m"_s}}};
}

struct Ran
{
    QString procedure = u"verify"_s;
    QJsonArray checks = {};
    QString outcome = u"verified"_s;
    QJsonObject facts = {};
    QJsonObject bound = {};
};

QJsonObject only(const QString &check)
{
    return {{u"only"_s, QJsonArray{check}}};
}

QJsonObject healthAt(const QString &url)
{
    return {{u"health_url"_s, url}};
}

} // namespace

class TestIncidents : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everythingIsReadBackFromTheJournal();
    void anIncidentIsNoOperation();
    void oneEnvironmentHasOneOpenIncident();
    void ofTwoOpenedInTheSameMomentTheFirstCounts();
    void whatIsDeclaredInTheFutureIsRefused();
    void withoutAKeyTheRecordsCarryNoMac();
    void unknownRecordsAndMembersChangeNothing();
    void aClosedIncidentTakesNothingMore();
    void unknownStepsAndItemsAreRefused();
    void textsHaveALimit();
    void hostileTextStaysWhatItIs();
    void aStepKeepsItsOwnerAndItsFirstBeginning();
    void textsOfTheCauseByTwoWritersAreAllKept();
    void aTextOfTheCauseCanBeTakenBack();
    void closingNeedsChecklistAndCause();
    void recoveryIsTimedFromTheOpenOne();
    void operationsAreThoseOfItsEnvironmentAndTime();
    void healthTicksTheBackendOnlyAfterTheLastRestore();
    void aLaterFailureOpensTheItemAgain();
    void aRestoreThatChangedNothingProvesNothingLess();
    void allEndpointsSeenHaveToPass();
    void singleChecksTickNothingBeforeAWholeVerification();
    void aVerificationThatWasStoppedIsNoWholeOne();
    void endpointsOfThePlanThatWereNotAskedKeepTheItemOpen();
    void healthOfAnotherBackendTicksNothing();
    void aCriticalAlertKeepsMonitoringOpen();
    void monitoringNeedsEveryWindow();
    void aPersonsTickStays();
    void theTimelineIsInOrderOfTime();

private:
    Incident open();
    Incident now() const;
    OperationSummary ran(const Ran &what);
    QString stateOf(const QString &item, const QList<OperationSummary> &operations) const;
    Result<void> tick(const QString &item, ChecklistItem::State state, const QString &reason);

    std::unique_ptr<TempTree> m_tree;
    std::unique_ptr<TestServices> m_services;
    Environment m_environment;
    int m_runs = 0;
};

void TestIncidents::init()
{
    m_tree = std::make_unique<TempTree>(TempTree::Place::Memory);
    m_services = std::make_unique<TestServices>(m_tree->home());
    m_environment = m_tree->environment();
    m_runs = 0;
}

void TestIncidents::cleanup()
{
    m_services.reset();
    m_tree.reset();
}

Incident TestIncidents::open()
{
    const Result<Incident> opened =
        openIncident(*m_services, m_environment, scenario(), {{}, u"fr"_s, u"première note"_s});
    return opened ? *opened : Incident();
}

Incident TestIncidents::now() const
{
    const Result<Incident> found = findIncident(m_services->journal, m_environment.name, {});
    return found ? *found : Incident();
}

// One that begins now and ends a minute later.
OperationSummary TestIncidents::ran(const Ran &what)
{
    OperationSummary out;
    out.id = u"run-"_s + QString::number(++m_runs);
    out.procedure = what.procedure;
    out.environment = m_environment.name;
    m_services->clock.advance(std::chrono::minutes(1));
    out.started = m_services->clock.nowUtc();
    m_services->clock.advance(std::chrono::minutes(1));
    out.ended = m_services->clock.nowUtc();
    out.outcome = what.outcome;
    out.checks = what.checks;
    out.facts = what.facts;
    out.bound = what.bound;
    return out;
}

QString TestIncidents::stateOf(const QString &item, const QList<OperationSummary> &operations) const
{
    for (const ChecklistItem &each : checklistOf(now(), operations, m_environment)) {
        if (each.id == item)
            return toString(each.state);
    }
    return {};
}

Result<void> TestIncidents::tick(const QString &item, ChecklistItem::State state, const QString &reason)
{
    ChecklistItem given;
    given.id = item;
    given.state = state;
    given.reason = reason;
    return tickItem(*m_services, m_environment, now(), given);
}

void TestIncidents::everythingIsReadBackFromTheJournal()
{
    const QDateTime declared = m_services->clock.nowUtc().addSecs(-600);
    const Result<Incident> opened =
        openIncident(*m_services, m_environment, scenario(), {declared, u"fr"_s, u"vu à l'écran"_s});
    QVERIFY(opened);
    QVERIFY(opened->id.startsWith(u"incident-20260304-"_s));
    QVERIFY(reportStep(*m_services, m_environment, *opened,
                       {u"snapshot"_s, Progressing::Done, u"fait"_s, u"Zoé"_s, u"op-1"_s}));
    QVERIFY(addNote(*m_services, m_environment, *opened, u"une note"_s));
    QVERIFY(tick(u"monitoring-stable"_s, ChecklistItem::State::NotApplicable, u"pas de supervision"_s));
    QVERIFY(describeCause(*m_services, m_environment, *opened, {u"c"_s, u"i"_s, u"a"_s, u"p"_s}));

    const Journal other(m_tree->journal(), m_services->clock);
    const Result<Incident> read = findIncident(other, m_environment.name, {});
    QVERIFY(read);
    QCOMPARE(read->declared, declared);
    QCOMPARE(read->opened, m_services->clock.nowUtc());
    QCOMPARE(read->title, u"Base indisponible"_s);
    QCOMPARE(read->target, m_environment.databasePlace());
    QCOMPARE(read->openedBy, u"testeur@épreuve"_s);
    QVERIFY(read->isOpen());
    QCOMPARE(read->steps.size(), 2);
    const IncidentStep *step = read->step(u"snapshot"_s);
    QVERIFY(step != nullptr);
    QCOMPARE(toString(step->state), toString(Progressing::Done));
    QCOMPARE(step->owner, u"Zoé"_s);
    QCOMPARE(step->by, u"testeur@épreuve"_s);
    QCOMPARE(step->operations, QStringList{u"op-1"_s});
    QCOMPARE(toString(read->step(u"freeze"_s)->state), toString(Progressing::Todo));
    QCOMPARE(read->notes.size(), 2);
    QCOMPARE(read->notes[0].text, u"vu à l'écran"_s);
    QCOMPARE(read->checklist.size(), 5);
    QCOMPARE(toString(read->checklist[3].state), toString(ChecklistItem::State::NotApplicable));
    QCOMPARE(read->checklist[3].by, u"testeur@épreuve"_s);
    QVERIFY(read->rootCause.isComplete());
    QCOMPARE(*m_services->journal.check(m_services->keys().current), ChainState::Whole);
}

void TestIncidents::anIncidentIsNoOperation()
{
    open();
    QCOMPARE(m_services->journal.operations()->size(), 0);
}

void TestIncidents::oneEnvironmentHasOneOpenIncident()
{
    const Incident first = open();
    const Result<Incident> second = openIncident(*m_services, m_environment, scenario(), {});
    QVERIFY(!second);
    QCOMPARE(toString(second.error().code), toString(ErrorCode::PreconditionFailed));
    QVERIFY(second.error().detail.contains(first.id));
    Environment other = m_environment;
    other.name = u"autre"_s;
    QVERIFY(openIncident(*m_services, other, scenario(), {}));
    QCOMPARE(incidents(m_services->journal)->size(), 2);
    QCOMPARE(incidents(m_services->journal, u"autre"_s)->size(), 1);
}

void TestIncidents::ofTwoOpenedInTheSameMomentTheFirstCounts()
{
    const Incident first = open();
    const QJsonObject body{{u"kind"_s, u"incident-open"_s}, {u"environment"_s, m_environment.name}};
    QVERIFY(m_services->journal.append(u"incident-late"_s, body, {}));
    QVERIFY(m_services->journal.append(u"incident-late"_s,
                                       {{u"kind"_s, u"incident-note"_s}, {u"text"_s, u"x"_s}}, {}));
    QCOMPARE(incidents(m_services->journal)->size(), 1);
    QCOMPARE(now().id, first.id);
    QCOMPARE(now().notes.size(), 1);
}

void TestIncidents::whatIsDeclaredInTheFutureIsRefused()
{
    const Result<Incident> opened =
        openIncident(*m_services, m_environment, scenario(), {m_services->clock.nowUtc().addSecs(1), {}, {}});
    QVERIFY(!opened);
    QCOMPARE(toString(opened.error().code), toString(ErrorCode::PreconditionFailed));
    QCOMPARE(incidents(m_services->journal)->size(), 0);
}

void TestIncidents::withoutAKeyTheRecordsCarryNoMac()
{
    m_environment.integrityKey = u"env:NOT_THERE"_s;
    QVERIFY(!open().id.isEmpty());
    QVERIFY(addNote(*m_services, m_environment, now(), u"sans clé"_s));
    QCOMPARE(now().notes.size(), 2);
    QCOMPARE(*m_services->journal.check(m_services->keys().current), ChainState::Whole);
}

void TestIncidents::unknownRecordsAndMembersChangeNothing()
{
    const Incident opened = open();
    const auto put = [&](const QJsonObject &body) {
        QVERIFY(m_services->journal.append(opened.id, body, {}));
    };
    put({{u"kind"_s, u"incident-of-a-later-version"_s}, {u"text"_s, u"?"_s}});
    put({{u"kind"_s, u"incident-step"_s}, {u"step"_s, u"freeze"_s}, {u"state"_s, u"exploded"_s}});
    put({{u"kind"_s, u"incident-step"_s}, {u"step"_s, 17}, {u"state"_s, QJsonArray{1}}});
    put({{u"kind"_s, u"incident-item"_s}, {u"item"_s, u"of-a-later-version"_s}, {u"state"_s, u"done"_s}});
    put({{u"kind"_s, 3}});
    QCOMPARE(now(), opened);
    put({{u"kind"_s, u"incident-note"_s}, {u"text"_s, u"t"_s}, {u"colour"_s, QJsonObject{{u"r"_s, 1}}}});
    QCOMPARE(now().notes.size(), 2);
}

void TestIncidents::aClosedIncidentTakesNothingMore()
{
    const Incident opened = open();
    for (const QString &item : checklistIds())
        QVERIFY(tick(item, ChecklistItem::State::Done, u"vu"_s));
    QVERIFY(describeCause(*m_services, m_environment, opened, {u"c"_s, u"i"_s, u"a"_s, u"p"_s}));
    QVERIFY(closeIncident(*m_services, m_environment, opened));
    const auto refused = [](const Result<void> &end) {
        return !end && end.error().code == ErrorCode::PreconditionFailed;
    };
    // The caller still holds it as open.
    QVERIFY(refused(addNote(*m_services, m_environment, opened, u"zu spät"_s)));
    QVERIFY(refused(reportStep(*m_services, m_environment, opened, {u"freeze"_s})));
    QVERIFY(refused(describeCause(*m_services, m_environment, opened, {})));
    QVERIFY(refused(closeIncident(*m_services, m_environment, opened)));
    // Appended by a program that had not read the closing yet.
    QVERIFY(
        m_services->journal.append(opened.id, {{u"kind"_s, u"incident-note"_s}, {u"text"_s, u"x"_s}}, {}));
    const Result<Incident> closed = findIncident(m_services->journal, {}, opened.id);
    QVERIFY(closed && !closed->isOpen());
    QCOMPARE(closed->notes.size(), 1);
    QCOMPARE(toString(findIncident(m_services->journal, m_environment.name, {}).error().code),
             toString(ErrorCode::IncidentNotFound));
    QVERIFY(openIncident(*m_services, m_environment, scenario(), {}));
    QCOMPARE(incidents(m_services->journal)->first().isOpen(), true);
}

void TestIncidents::unknownStepsAndItemsAreRefused()
{
    const Incident opened = open();
    QCOMPARE(toString(reportStep(*m_services, m_environment, opened, {u"no-step"_s}).error().code),
             toString(ErrorCode::PreconditionFailed));
    QCOMPARE(toString(tick(u"no-item"_s, ChecklistItem::State::Done, u"x"_s).error().code),
             toString(ErrorCode::PreconditionFailed));
    QCOMPARE(toString(tick(u"backend-healthy"_s, ChecklistItem::State::NotApplicable, u" "_s).error().code),
             toString(ErrorCode::PreconditionFailed));
    QCOMPARE(toString(addNote(*m_services, m_environment, opened, u" \n"_s).error().code),
             toString(ErrorCode::PreconditionFailed));
    QCOMPARE(now(), opened);
    QCOMPARE(toString(addNote(*m_services, m_environment, {}, u"of none"_s).error().code),
             toString(ErrorCode::IncidentNotFound));
}

void TestIncidents::textsHaveALimit()
{
    const Incident opened = open();
    const QString most(longestText / 2, u'é'); // two bytes each
    QVERIFY(addNote(*m_services, m_environment, opened, most));
    QCOMPARE(now().notes.last().text, most);
    const QString more = most + u'e';
    const Result<void> note = addNote(*m_services, m_environment, opened, more);
    const Result<void> step =
        reportStep(*m_services, m_environment, opened, {u"freeze"_s, Progressing::Done, more});
    const Result<void> cause = describeCause(*m_services, m_environment, opened, {{}, {}, {}, more});
    for (const Result<void> &end : {note, step, cause}) {
        QVERIFY(!end);
        QCOMPARE(toString(end.error().code), toString(ErrorCode::PreconditionFailed));
    }
    QCOMPARE(now().notes.size(), 2);
    Environment other = m_environment;
    other.name = u"autre"_s;
    QVERIFY(!openIncident(*m_services, other, scenario(), {{}, {}, more}));
    QCOMPARE(incidents(m_services->journal)->size(), 1);
}

void TestIncidents::hostileTextStaysWhatItIs()
{
    const Incident opened = open();
    const QString hostile = u"a\0b\x1b[31m\u202E'); DROP TABLE records;-- <script>\n{\"kind\":\"end\"}"_s;
    QVERIFY(addNote(*m_services, m_environment, opened, hostile));
    QCOMPARE(now().notes.last().text, hostile);
    QVERIFY(addNote(*m_services, m_environment, opened, QString(QChar(0xD800)) + u"x"_s));
    QCOMPARE(now().notes.last().text, u"?x"_s);
    QCOMPARE(*m_services->journal.check(m_services->keys().current), ChainState::Whole);
}

void TestIncidents::aStepKeepsItsOwnerAndItsFirstBeginning()
{
    const Incident opened = open();
    const auto say = [&](Progressing state, const QString &note, const QString &owner = {}) {
        m_services->clock.advance(std::chrono::minutes(1));
        QVERIFY(reportStep(*m_services, m_environment, opened, {u"freeze"_s, state, note, owner, {}}));
    };
    say(Progressing::Running, {}, u"Ann"_s);
    const QDateTime begun = m_services->clock.nowUtc();
    say(Progressing::Failed, u"refuse"_s);
    QCOMPARE(now().step(u"freeze"_s)->ended, m_services->clock.nowUtc());
    say(Progressing::Running, {});
    QVERIFY(!now().step(u"freeze"_s)->ended.isValid());
    say(Progressing::Done, {});
    const Incident after = now();
    const IncidentStep &step = *after.step(u"freeze"_s);
    QCOMPARE(step.owner, u"Ann"_s);
    QCOMPARE(step.begun, begun);
    QCOMPARE(step.ended, m_services->clock.nowUtc());
    QCOMPARE(step.note, u"refuse"_s);
}

void TestIncidents::textsOfTheCauseByTwoWritersAreAllKept()
{
    const Incident opened = open(); // as each of them has read it
    QVERIFY(describeCause(*m_services, m_environment, opened, {u"disque plein"_s, {}, {}, {}}));
    QVERIFY(describeCause(*m_services, m_environment, opened, {{}, u"20 min"_s, {}, {}}));
    QVERIFY(describeCause(*m_services, m_environment, opened, {{}, {}, u"restauré"_s, u"alerte"_s}));
    const Incident after = now();
    QCOMPARE(after.rootCause, (RootCause{u"disque plein"_s, u"20 min"_s, u"restauré"_s, u"alerte"_s}));
    QStringList texts;
    for (const TimelineEntry &entry : timelineOf(after, {})) {
        if (entry.what.code == u"incident-cause")
            texts.append(entry.text);
    }
    QCOMPARE(texts, QStringList({u"disque plein"_s, u"20 min"_s, u"restauré\nalerte"_s}));
    // What is as it was needs no record.
    QVERIFY(describeCause(*m_services, m_environment, after, after.rootCause));
    QCOMPARE(now(), after);
}

void TestIncidents::aTextOfTheCauseCanBeTakenBack()
{
    QVERIFY(describeCause(*m_services, m_environment, open(), {u"c"_s, u"i"_s, {}, {}}));
    QVERIFY(describeCause(*m_services, m_environment, now(), {{}, u"i"_s, {}, {}}));
    QCOMPARE(now().rootCause, (RootCause{{}, u"i"_s, {}, {}}));
}

void TestIncidents::closingNeedsChecklistAndCause()
{
    const Incident opened = open();
    const Result<void> early = closeIncident(*m_services, m_environment, opened);
    QVERIFY(!early);
    for (const QString &word : checklistIds() + QStringList{u"impact"_s, u"prevention"_s})
        QVERIFY2(early.error().detail.contains(word), qPrintable(early.error().detail));
    for (const QString &item : checklistIds())
        QVERIFY(tick(item, ChecklistItem::State::Done, u"vu"_s));
    QVERIFY(describeCause(*m_services, m_environment, opened, {u"c"_s, u" "_s, u"a"_s, u"p"_s}));
    const Result<void> still = closeIncident(*m_services, m_environment, opened);
    QVERIFY(!still);
    QVERIFY2(still.error().detail.endsWith(u": impact"_s), qPrintable(still.error().detail));
    QVERIFY(now().isOpen());
    QVERIFY(describeCause(*m_services, m_environment, opened, {u"c"_s, u"i"_s, u"a"_s, u"p"_s}));
    QVERIFY(closeIncident(*m_services, m_environment, opened));
    QCOMPARE(findIncident(m_services->journal, {}, opened.id)->closedBy, u"testeur@épreuve"_s);
}

void TestIncidents::recoveryIsTimedFromTheOpenOne()
{
    QVERIFY(!declaredOfOpenIncident(m_services->journal, m_environment.name).isValid());
    const QDateTime declared = m_services->clock.nowUtc().addSecs(-900);
    QVERIFY(openIncident(*m_services, m_environment, scenario(), {declared, {}, {}}));
    QCOMPARE(declaredOfOpenIncident(m_services->journal, m_environment.name), declared);
    QVERIFY(!declaredOfOpenIncident(m_services->journal, u"autre"_s).isValid());
}

void TestIncidents::operationsAreThoseOfItsEnvironmentAndTime()
{
    const OperationSummary before = ran({});
    m_services->clock.advance(std::chrono::minutes(1));
    const Incident opened = open();
    const OperationSummary first = ran({});
    OperationSummary foreign = ran({});
    foreign.environment = u"autre"_s;
    const OperationSummary second = ran({});
    const QList<OperationSummary> within = operationsOf(opened, {second, foreign, first, before});
    QCOMPARE(within.size(), 2);
    QCOMPARE(within[0].id, first.id);
    QCOMPARE(within[1].id, second.id);
}

void TestIncidents::healthTicksTheBackendOnlyAfterTheLastRestore()
{
    open();
    const QString item = u"backend-healthy"_s;
    QList<OperationSummary> all{ran({u"verify"_s, {checkOf(u"health"_s, Verdict::Pass)}})};
    QCOMPARE(stateOf(item, all), toString(ChecklistItem::State::Done));
    all.append(ran({u"restore"_s, {}}));
    QCOMPARE(stateOf(item, all), toString(ChecklistItem::State::Open));
    all.append(ran({u"verify"_s, {checkOf(u"health"_s, Verdict::Warn)}}));
    QCOMPARE(stateOf(item, all), toString(ChecklistItem::State::Open));
    all.append(ran({u"revert"_s, {checkOf(u"health"_s, Verdict::Pass)}}));
    const ChecklistItem ticked = checklistOf(now(), all, m_environment).first();
    QCOMPARE(toString(ticked.state), toString(ChecklistItem::State::Done));
    QVERIFY(ticked.byEvidence);
    QCOMPARE(ticked.by, all.last().id);
    QCOMPARE(ticked.at, all.last().ended);
}

void TestIncidents::aLaterFailureOpensTheItemAgain()
{
    open();
    QList<OperationSummary> all{ran({u"verify"_s, {checkOf(u"frontend"_s, Verdict::Pass)}})};
    QCOMPARE(stateOf(u"frontend-accessible"_s, all), toString(ChecklistItem::State::Done));
    all.append(ran({u"verify"_s, {checkOf(u"frontend"_s, Verdict::Fail)}}));
    QCOMPARE(stateOf(u"frontend-accessible"_s, all), toString(ChecklistItem::State::Open));
}

void TestIncidents::aRestoreThatChangedNothingProvesNothingLess()
{
    open();
    const QList<OperationSummary> all{ran({u"verify"_s, {checkOf(u"health"_s, Verdict::Pass)}}),
                                      ran({u"restore"_s, {}, u"failed-data-unchanged"_s})};
    QCOMPARE(stateOf(u"backend-healthy"_s, all), toString(ChecklistItem::State::Done));
}

void TestIncidents::allEndpointsSeenHaveToPass()
{
    open();
    const QString item = u"endpoints-revalidated"_s;
    QList<OperationSummary> all{ran({u"verify"_s, {checkOf(u"health"_s, Verdict::Pass)}})};
    QCOMPARE(stateOf(item, all), toString(ChecklistItem::State::Open));
    all.append(
        ran({u"verify"_s,
             {checkOf(u"endpoint:auth"_s, Verdict::Pass), checkOf(u"endpoint:chat"_s, Verdict::Fail)}}));
    QCOMPARE(stateOf(item, all), toString(ChecklistItem::State::Open));
    // The one that failed, once more.
    all.append(ran({u"verify"_s,
                    {checkOf(u"endpoint:chat"_s, Verdict::Pass)},
                    u"verified"_s,
                    {},
                    only(u"endpoint:chat"_s)}));
    QCOMPARE(stateOf(item, all), toString(ChecklistItem::State::Done));
    all.append(ran({u"restore"_s, {checkOf(u"endpoint:auth"_s, Verdict::Pass)}}));
    QCOMPARE(stateOf(item, all), toString(ChecklistItem::State::Open));
}

void TestIncidents::singleChecksTickNothingBeforeAWholeVerification()
{
    open();
    const auto single = [&](const QString &check, Verdict verdict) {
        return ran({u"verify"_s, {checkOf(check, verdict)}, u"verified"_s, {}, only(check)});
    };
    QList<OperationSummary> all{single(u"health"_s, Verdict::Pass), single(u"frontend"_s, Verdict::Pass),
                                single(u"endpoint:auth"_s, Verdict::Pass)};
    for (const QString &item : {u"backend-healthy"_s, u"frontend-accessible"_s, u"endpoints-revalidated"_s})
        QCOMPARE(stateOf(item, all), toString(ChecklistItem::State::Open));
    all.append(ran({u"restore"_s, {checkOf(u"health"_s, Verdict::Fail)}}));
    all.append(single(u"frontend"_s, Verdict::Pass));
    QCOMPARE(stateOf(u"frontend-accessible"_s, all), toString(ChecklistItem::State::Open));
    all.append(single(u"health"_s, Verdict::Pass));
    QCOMPARE(stateOf(u"backend-healthy"_s, all), toString(ChecklistItem::State::Done));
    all.append(single(u"health"_s, Verdict::Fail));
    QCOMPARE(stateOf(u"backend-healthy"_s, all), toString(ChecklistItem::State::Open));
}

void TestIncidents::aVerificationThatWasStoppedIsNoWholeOne()
{
    open();
    OperationSummary stopped =
        ran({u"verify"_s, {checkOf(u"endpoint:auth"_s, Verdict::Fail)}, u"failed-data-unchanged"_s});
    stopped.errorCode = u"cancelled"_s;
    const OperationSummary single = ran({u"verify"_s,
                                         {checkOf(u"endpoint:auth"_s, Verdict::Pass)},
                                         u"verified"_s,
                                         {},
                                         only(u"endpoint:auth"_s)});
    QCOMPARE(stateOf(u"endpoints-revalidated"_s, {stopped, single}), toString(ChecklistItem::State::Open));
    stopped.errorCode.clear();
    QCOMPARE(stateOf(u"endpoints-revalidated"_s, {stopped, single}), toString(ChecklistItem::State::Done));
}

void TestIncidents::endpointsOfThePlanThatWereNotAskedKeepTheItemOpen()
{
    open();
    const QJsonObject endpoints{{u"endpoint:auth"_s, QJsonArray()}, {u"endpoint:chat"_s, QJsonArray()}};
    const QList<OperationSummary> all{ran({u"verify"_s,
                                           {checkOf(u"endpoint:auth"_s, Verdict::Pass)},
                                           u"verified"_s,
                                           {},
                                           {{u"checks"_s, endpoints}}})};
    QCOMPARE(stateOf(u"endpoints-revalidated"_s, all), toString(ChecklistItem::State::Open));
}

void TestIncidents::healthOfAnotherBackendTicksNothing()
{
    open();
    const QString item = u"backend-healthy"_s;
    const auto asked = [&](const QString &url, const QJsonObject &more = {}) {
        QJsonObject bound = healthAt(url);
        for (const QString &key : more.keys())
            bound.insert(key, more.value(key));
        return ran({u"verify"_s, {checkOf(u"health"_s, Verdict::Pass)}, u"verified"_s, {}, bound});
    };
    const QString ours = u"http://localhost:8000/health"_s;
    const QString other = u"http://other:8000/health"_s;
    m_environment.checks.health.url = ours;
    QCOMPARE(stateOf(item, {asked(other)}), toString(ChecklistItem::State::Open));
    QCOMPARE(stateOf(item, {asked(ours)}), toString(ChecklistItem::State::Done));
    OperationSummary ill = asked(ours);
    ill.checks = {checkOf(u"health"_s, Verdict::Fail)};
    QCOMPARE(stateOf(item, {ill, asked(other)}), toString(ChecklistItem::State::Open));
    // Where the environment names none, the whole verification says which it is.
    m_environment.checks.health.url.clear();
    QCOMPARE(stateOf(item, {ill, asked(other, only(u"health"_s))}), toString(ChecklistItem::State::Open));
    QCOMPARE(stateOf(item, {ill, asked(ours, only(u"health"_s))}), toString(ChecklistItem::State::Done));
}

void TestIncidents::monitoringNeedsEveryWindow()
{
    open();
    const QString item = u"monitoring-stable"_s;
    OperationalSummary hour = window(false);
    OperationalSummary day = window(true);
    day.window = u"24h"_s;
    const auto said = [&](const QList<OperationalSummary> &windows) {
        return QJsonObject{{u"monitoring"_s, toJson(Baseline{m_services->clock.nowUtc(), {}, windows})}};
    };
    const QJsonArray both{checkOf(u"monitoring:1h"_s, Verdict::Pass),
                          checkOf(u"monitoring:24h"_s, Verdict::Pass)};
    const auto single = [&](const OperationalSummary &seen) {
        const QString check = u"monitoring:"_s + seen.window;
        return ran({u"verify"_s, {checkOf(check, Verdict::Pass)}, u"verified"_s, said({seen}), only(check)});
    };
    QCOMPARE(stateOf(item, {single(hour)}), toString(ChecklistItem::State::Open));
    QList<OperationSummary> all{ran({u"verify"_s, both, u"verified"_s, said({hour, day})}), single(hour)};
    QCOMPARE(stateOf(item, all), toString(ChecklistItem::State::Open)); // what fires within the day
    day.alerts.first().firing = false;
    all.append(single(day));
    QCOMPARE(stateOf(item, all), toString(ChecklistItem::State::Done));
    QCOMPARE(stateOf(item, {ran({u"verify"_s, both, u"verified"_s, said({hour})})}),
             toString(ChecklistItem::State::Open));
    // Of a restore, what was said after it.
    OperationSummary restore = ran({u"restore"_s, both, u"verified"_s, said({hour, day})});
    QCOMPARE(stateOf(item, {restore}), toString(ChecklistItem::State::Open));
    restore.facts.insert(u"monitoring_after"_s, restore.facts.value(u"monitoring"_s));
    QCOMPARE(stateOf(item, {restore}), toString(ChecklistItem::State::Done));
}

void TestIncidents::aCriticalAlertKeepsMonitoringOpen()
{
    open();
    const QString item = u"monitoring-stable"_s;
    const auto verified = [&](bool fires, Verdict verdict) {
        return ran({u"verify"_s,
                    {checkOf(u"monitoring:1h"_s, verdict)},
                    u"verified"_s,
                    {{u"monitoring"_s, toJson(Baseline{m_services->clock.nowUtc(), {}, {window(fires)}})}}});
    };
    QList<OperationSummary> all{verified(true, Verdict::Pass)}; // known before, so it passed
    QCOMPARE(stateOf(item, all), toString(ChecklistItem::State::Open));
    all.append(verified(false, Verdict::Warn));
    QCOMPARE(stateOf(item, all), toString(ChecklistItem::State::Open));
    all.append(verified(false, Verdict::Pass));
    QCOMPARE(stateOf(item, all), toString(ChecklistItem::State::Done));
    all.append(ran({u"verify"_s,
                    {checkOf(u"monitoring:1h"_s, Verdict::Pass)},
                    u"verified"_s,
                    {{u"monitoring"_s, QJsonObject{{u"garbage"_s, 1}}}}}));
    QCOMPARE(stateOf(item, all), toString(ChecklistItem::State::Open));
}

void TestIncidents::aPersonsTickStays()
{
    open();
    QVERIFY(tick(u"frontend-accessible"_s, ChecklistItem::State::Done, u"vu au navigateur"_s));
    const QList<OperationSummary> all{ran({u"verify"_s, {checkOf(u"frontend"_s, Verdict::Fail)}})};
    const ChecklistItem item = checklistOf(now(), all, m_environment)[1];
    QCOMPARE(toString(item.state), toString(ChecklistItem::State::Done));
    QVERIFY(!item.byEvidence);
    QCOMPARE(item.reason, u"vu au navigateur"_s);
    QVERIFY(tick(u"frontend-accessible"_s, ChecklistItem::State::Open, {}));
    QCOMPARE(stateOf(u"frontend-accessible"_s, all), toString(ChecklistItem::State::Open));
}

void TestIncidents::theTimelineIsInOrderOfTime()
{
    const QDateTime declared = m_services->clock.nowUtc().addSecs(-600);
    const Incident opened = *openIncident(*m_services, m_environment, scenario(), {declared, {}, {}});
    OperationSummary restore = ran({u"restore"_s, {}});
    restore.doneAt.insert(u"replace"_s, restore.started.addSecs(30));
    restore.sequence = 1000; // its end is on record after the note of the same millisecond
    QVERIFY(addNote(*m_services, m_environment, opened, u"revenu"_s));
    m_services->clock.advance(std::chrono::minutes(1));
    QVERIFY(
        reportStep(*m_services, m_environment, opened, {u"freeze"_s, Progressing::Skipped, u"inutile"_s}));
    QStringList codes;
    QDateTime last;
    for (const TimelineEntry &entry : timelineOf(now(), {restore})) {
        QVERIFY(!last.isValid() || entry.at >= last);
        QCOMPARE(entry.at.timeSpec(), Qt::UTC);
        last = entry.at;
        codes.append(entry.what.code);
    }
    QCOMPARE(codes, QStringList({u"incident-declared"_s, u"incident-opened"_s, u"incident-began-restore"_s,
                                 u"incident-exchanged"_s, u"incident-note"_s, u"incident-ended-verified"_s,
                                 u"incident-step-skipped"_s}));
}

QTEST_APPLESS_MAIN(TestIncidents)
#include "tst_incidents.moc"
