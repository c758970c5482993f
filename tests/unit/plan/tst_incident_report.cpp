// What the report of an incident says, and that nobody who wrote into it decides how it is read.

#include "TempTree.h"
#include "TestServices.h"
#include "plan/IncidentReport.h"
#include "plan/ReportFile.h"
#include "text/IncidentPage.h"
#include "text/IncidentWords.h"
#include "text/Words.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

namespace {

using std::chrono::minutes;

const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);

Incident incidentAtNoon()
{
    Incident out;
    out.id = u"incident-20260304-120100-00000001"_s;
    out.environment = u"épreuve"_s;
    out.target = u"/srv/base.db"_s;
    out.scenario = u"a-database"_s;
    out.title = u"Base indisponible"_s;
    out.declared = noon;
    out.opened = noon.addSecs(60);
    out.checklist = emptyChecklist();
    return out;
}

CheckResult check(const QString &id, Verdict verdict)
{
    CheckResult out;
    out.id = id;
    out.verdict = verdict;
    return out;
}

OperationSummary run(const QString &procedure, int minute, const QString &outcome,
                     const QList<CheckResult> &checks = {})
{
    OperationSummary out;
    out.id = procedure + u"-at-"_s + QString::number(minute);
    out.procedure = procedure;
    out.environment = u"épreuve"_s;
    out.started = noon.addSecs(minute * 60);
    out.ended = out.started.addSecs(60);
    out.outcome = outcome;
    for (const CheckResult &each : checks)
        out.checks.append(toJson(each));
    if (procedure != u"verify")
        out.facts = {{u"data_as_of"_s, noon.addSecs(-7200).toString(Qt::ISODateWithMs)}};
    return out;
}

IncidentReport reportWith(const QList<OperationSummary> &operations)
{
    Environment environment;
    environment.name = u"épreuve"_s;
    return reportOf(incidentAtNoon(), {}, environment, operations);
}

const CheckResult healthy = check(u"health"_s, Verdict::Pass);
const CheckResult ill = check(u"health"_s, Verdict::Fail);

// Everything that could end an element, begin a block, make a link or turn the text.
const QString hostile =
    u"<script>alert(1)</script> & \"q\" 'a' </td></table>\n"
    "# heading\n- item\n1. one\n> quote\n```\n| a | b |\n---\n===\n"
    "[link](javascript:x) ![i](http://evil/x.png) https://evil.example www.evil.example "
    "*b* _i_ `c` &lt; \\ a@evil.example\n"
    "    indented\n\x1b[31mred\a \u202Edesrever\u202C \u2066iso\u2069 \u200Fr\uFEFF end"_s;

// All places where people or programs write.
IncidentReport hostileReport()
{
    IncidentReport report = reportWith({});
    Incident &incident = report.incident;
    incident.title = incident.target = incident.environment = incident.openedBy = hostile;
    incident.notes = {{noon, hostile, hostile}};
    IncidentStep step;
    step.id = step.owner = step.note = hostile;
    incident.steps = {step};
    incident.rootCause = {hostile, hostile, hostile, hostile};
    incident.closed = noon;
    incident.closedBy = hostile;
    report.timeline = {{noon, hostile, phrase(u"incident-step-done", {hostile}), hostile, hostile},
                       {noon, hostile, {hostile, {hostile}}, hostile, hostile}};
    report.checklist.first() = {
        u"backend-healthy"_s, ChecklistItem::State::Done, false, hostile, hostile, noon};
    CheckResult seen = check(hostile, Verdict::Fail);
    seen.observed = phrase(u"health-no-answer", {hostile});
    seen.waivedBy = seen.waivedFor = hostile;
    report.operations = {{hostile, u"verify"_s, hostile, noon, noon, Outcome::Verified, {seen}}};
    return report;
}

QStringList tagsOf(const QString &html)
{
    QStringList out;
    auto tag = QRegularExpression(u"<(/?[a-zA-Z!][a-zA-Z0-9]*)"_s).globalMatch(html);
    while (tag.hasNext())
        out.append(tag.next().captured(1));
    out.removeDuplicates();
    out.sort();
    return out;
}

} // namespace

class TestIncidentReport : public QObject
{
    Q_OBJECT

private slots:
    void recoveryEndsWithTheLastRestoreThatWasHealthy();
    void withoutARestoreRecoveryEndsWithAWholeVerification();
    void aVerificationOfOneCheckIsNoRecovery();
    void healthOfAnotherBackendIsNoRecovery();
    void aFailedOrRolledBackRestoreIsNoRecovery();
    void illAfterTheRestoreIsNoRecoveryUntilHealthPasses();
    void withoutAHealthCheckTheDataIsWhatCounts();
    void lostIsFromTheRestoredDataToTheDeclaration();
    void aMissingScenarioLeavesItsId();
    void objectivesAreSaid();
    void everyTimelinePhraseHasWords();
    void stepsAndItemsAreShownByTheirTitles();
    void allSectionsAreThere();
    void hostileTextCannotBreakOutOfTheHtml();
    void hostileTextCannotBreakOutOfTheMarkdown();
    void tricksAreShownByTheirNumbers();
    void filesAreMadeAndTheMissingPdfIsSaid();
    void aReportTakesThePlaceOfTheEarlierOne();
};

void TestIncidentReport::withoutARestoreRecoveryEndsWithAWholeVerification()
{
    const OperationSummary failed = run(u"verify"_s, 10, u"restored-with-deviations"_s, {healthy});
    const OperationSummary part = run(u"verify"_s, 20, u"verified"_s);
    const OperationSummary whole = run(u"verify"_s, 30, u"verified"_s, {healthy});
    QVERIFY(!reportWith({failed, part}).recovery);
    QCOMPARE(*reportWith({failed, part, whole, run(u"verify"_s, 40, u"verified"_s, {healthy})}).recovery,
             minutes(31));
    QVERIFY(!reportWith({whole, run(u"verify"_s, 40, u"restored-with-deviations"_s)}).recovery);
    QVERIFY(!reportWith({whole}).lost);
}

void TestIncidentReport::recoveryEndsWithTheLastRestoreThatWasHealthy()
{
    const IncidentReport report =
        reportWith({run(u"restore"_s, 30, u"verified"_s, {healthy}), run(u"backup"_s, 5, u"verified"_s),
                    run(u"restore"_s, 10, u"restored-with-deviations"_s, {healthy}),
                    run(u"verify"_s, 50, u"verified"_s, {healthy})});
    QVERIFY(report.recovery);
    QCOMPARE(*report.recovery, minutes(31));
    QCOMPARE(report.operations.size(), 4);
    QCOMPARE(report.operations.first().procedure, u"backup"_s);
}

void TestIncidentReport::aVerificationOfOneCheckIsNoRecovery()
{
    OperationSummary single = run(u"verify"_s, 20, u"verified"_s, {healthy});
    single.bound = {{u"only"_s, QJsonArray{u"health"_s}}};
    const OperationSummary whole = run(u"verify"_s, 30, u"verified"_s, {healthy});
    QVERIFY(!reportWith({single}).recovery);
    QCOMPARE(*reportWith({single, whole}).recovery, minutes(31));
    const OperationSummary restore = run(u"restore"_s, 10, u"restored-with-deviations"_s, {ill});
    QVERIFY(!reportWith({restore, single}).recovery);
    QCOMPARE(*reportWith({restore, single, whole}).recovery, minutes(31));
    OperationSummary failed = single;
    failed.outcome = u"restored-with-deviations"_s;
    failed.started = failed.started.addSecs(1200);
    QVERIFY(!reportWith({whole, failed}).recovery);
}

void TestIncidentReport::healthOfAnotherBackendIsNoRecovery()
{
    Environment environment;
    environment.name = u"épreuve"_s;
    environment.checks.health.url = u"http://localhost:8000/health"_s;
    OperationSummary verified = run(u"verify"_s, 20, u"verified"_s, {healthy});
    verified.bound = {{u"health_url"_s, u"http://other:8000/health"_s}};
    QVERIFY(!reportOf(incidentAtNoon(), {}, environment, {verified}).recovery);
    verified.bound = {{u"health_url"_s, environment.checks.health.url}};
    QVERIFY(reportOf(incidentAtNoon(), {}, environment, {verified}).recovery);
}

void TestIncidentReport::aFailedOrRolledBackRestoreIsNoRecovery()
{
    for (const QString &outcome : {u"failed-data-changed"_s, u"failed-data-unchanged"_s, u"rolled-back"_s,
                                   u"outcome-unknown"_s, QString()}) {
        const IncidentReport report = reportWith({run(u"restore"_s, 10, outcome, {healthy})});
        QVERIFY2(!report.recovery && !report.lost, qPrintable(outcome));
    }
    QVERIFY(reportWith({run(u"revert"_s, 10, u"rolled-back"_s, {healthy})}).recovery);
}

void TestIncidentReport::illAfterTheRestoreIsNoRecoveryUntilHealthPasses()
{
    QList<OperationSummary> all{run(u"restore"_s, 10, u"restored-with-deviations"_s, {ill})};
    QVERIFY(!reportWith(all).recovery);
    all.append(run(u"verify"_s, 20, u"restored-with-deviations"_s, {ill}));
    QVERIFY(!reportWith(all).recovery);
    all.append(run(u"verify"_s, 40, u"verified"_s, {healthy}));
    all.append(run(u"verify"_s, 50, u"verified"_s, {healthy}));
    QCOMPARE(*reportWith(all).recovery, minutes(41));
}

void TestIncidentReport::withoutAHealthCheckTheDataIsWhatCounts()
{
    QCOMPARE(*reportWith({run(u"restore"_s, 10, u"verified"_s)}).recovery, minutes(11));
}

void TestIncidentReport::lostIsFromTheRestoredDataToTheDeclaration()
{
    QVERIFY(!reportWith({run(u"verify"_s, 1, u"verified"_s)}).lost);
    QCOMPARE(*reportWith({run(u"restore"_s, 10, u"verified"_s)}).lost, std::chrono::hours(2));
    OperationSummary fresh = run(u"restore"_s, 10, u"verified"_s);
    fresh.facts = {{u"data_as_of"_s, noon.addSecs(300).toString(Qt::ISODateWithMs)}};
    QCOMPARE(*reportWith({fresh}).lost, minutes(0));
    fresh.facts = {{u"data_as_of"_s, u"yesterday"_s}};
    QVERIFY(!reportWith({fresh}).lost);
}

void TestIncidentReport::aMissingScenarioLeavesItsId()
{
    QCOMPARE(reportWith({}).scenario.id, u"a-database"_s);
    QVERIFY(reportWith({}).scenario.steps.isEmpty());
}

void TestIncidentReport::objectivesAreSaid()
{
    const IncidentReport good = reportWith({run(u"restore"_s, 10, u"verified"_s)});
    QVERIFY2(text::recoveryLine(good).contains(u"11 min 00 s of 60 min, inside"_s),
             qPrintable(text::recoveryLine(good)));
    QCOMPARE(text::lostLine(good), u"2 h, inside the objective of 24 h"_s);
    IncidentReport late = reportWith({run(u"restore"_s, 90, u"verified"_s)});
    late.lost = std::chrono::hours(25);
    QVERIFY(text::recoveryLine(late).contains(u"beyond"_s));
    QVERIFY(text::lostLine(late).contains(u"beyond"_s));
    QVERIFY(!text::recoveryLine(reportWith({})).isEmpty());
    QVERIFY(!text::lostLine(reportWith({})).isEmpty());
}

void TestIncidentReport::everyTimelinePhraseHasWords()
{
    QStringList codes{u"incident-declared"_s, u"incident-exchanged"_s};
    for (const QString &state : {u"todo"_s, u"running"_s, u"done"_s, u"failed"_s, u"skipped"_s})
        codes.append(u"incident-step-"_s + state);
    for (const QString &state : {u"open"_s, u"done"_s, u"not-applicable"_s})
        codes.append(u"incident-item-"_s + state);
    for (const Procedure procedure :
         {Procedure::Backup, Procedure::Validate, Procedure::Restore, Procedure::Revert, Procedure::Verify})
        codes.append(u"incident-began-"_s + toString(procedure));
    for (int i = 0; i <= static_cast<int>(Outcome::OutcomeUnknown); ++i)
        codes.append(u"incident-ended-"_s + toString(static_cast<Outcome>(i)));
    for (const QString &code : std::as_const(codes))
        QVERIFY2(text::knows(code), qPrintable(code));
    for (const QString &item : checklistIds())
        QVERIFY2(text::checklistTitle(item) != item, qPrintable(item));
}

void TestIncidentReport::stepsAndItemsAreShownByTheirTitles()
{
    Scenario scenario;
    scenario.steps = {{u"freeze"_s, StepKind::Manual, {}, {u"Freeze %1 writes"_s, {}}}};
    const TimelineEntry step{noon, {}, phrase(u"incident-step-done", {u"freeze"_s})};
    QCOMPARE(text::timelineLine(step, scenario), u"Step “Freeze %1 writes”: done"_s);
    QCOMPARE(text::timelineLine(step, {}), u"Step “freeze”: done"_s);
    const TimelineEntry item{noon, {}, phrase(u"incident-item-done", {u"frontend-accessible"_s})};
    QCOMPARE(text::timelineLine(item, {}), u"Checklist “Frontend accessible”: done"_s);
}

void TestIncidentReport::allSectionsAreThere()
{
    const IncidentReport report = reportWith({run(u"restore"_s, 10, u"verified"_s, {healthy})});
    const QString markdown = text::reportMarkdown(report);
    const QString html = text::reportHtml(report);
    for (const QString &section : {u"Timeline"_s, u"Cause"_s, u"Impact"_s, u"Actions"_s, u"Prevention"_s,
                                   u"Checklist"_s, u"Checks"_s, u"What this report does not prove"_s}) {
        QVERIFY2(markdown.contains(u"\n## "_s + section + u'\n'), qPrintable(section));
        QVERIFY2(html.contains(u'>' + section + u"</h2>"_s), qPrintable(section));
    }
    for (const QString &fact : {u"2026-03-04 12:00:00 UTC"_s, u"/srv/base.db"_s, u"restore-at-10"_s}) {
        QVERIFY2(QString(markdown).remove(u'\\').contains(fact), qPrintable(fact));
        QVERIFY2(html.contains(fact), qPrintable(fact));
    }
    QVERIFY(html.contains(u"incident status "_s + report.incident.id));
    // It needs nothing else and loads nothing.
    for (const QString &outside :
         {u"http://"_s, u"https://"_s, u" src="_s, u" href="_s, u"@import"_s, u"url("_s})
        QVERIFY2(!html.contains(outside), qPrintable(outside));
}

void TestIncidentReport::hostileTextCannotBreakOutOfTheHtml()
{
    const QString html = text::reportHtml(hostileReport());
    const QString harmless = text::reportHtml(reportWith({run(u"restore"_s, 10, u"verified"_s, {healthy})}));
    QStringList tags = tagsOf(harmless);
    tags.append(u"br"_s);
    for (const QString &tag : tagsOf(html))
        QVERIFY2(tags.contains(tag), qPrintable(tag));
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;q&quot;"_s));
    QCOMPARE(html.count(u"<table"_s), html.count(u"</table>"_s));
    for (const QChar trick : {QChar(0x1B), QChar(0x202E), QChar(0x2066), QChar(0x200F), QChar(7)})
        QVERIFY(!html.contains(trick));
    QVERIFY(html.contains(u"[U+202E]desrever[U+202C]"_s));
}

void TestIncidentReport::hostileTextCannotBreakOutOfTheMarkdown()
{
    const QString markdown = text::reportMarkdown(hostileReport());
    static const QRegularExpression bare(u"(?<!\\\\)(?:<(?!br>)|`|!\\[|\\]\\(|&|@|://|\\bwww\\.)"_s);
    const auto found = bare.match(QString(markdown).replace(u"\\\\"_s, u"  "_s));
    QVERIFY2(!found.hasMatch(),
             qPrintable(markdown.mid(std::max<qsizetype>(0, found.capturedStart() - 40), 90)));
    // Blocks begin only where the report has them.
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        QVERIFY2(!line.startsWith(u"# heading"_s) && !line.startsWith(u"- item"_s) &&
                     !line.startsWith(u"1. one"_s) && !line.startsWith(u"> "_s) &&
                     !line.startsWith(u"    "_s) && !line.startsWith(u"==="_s) && !line.startsWith(u"---"_s),
                 qPrintable(line));
    }
    QCOMPARE(lines.filter(QRegularExpression(u"^# "_s)).size(), 1);
    // Each row of the tables has the cells of its head.
    qsizetype cells = 0;
    for (const QString &line : lines) {
        if (!line.startsWith(u"| "_s)) {
            cells = 0;
            continue;
        }
        const qsizetype here = QString(line).replace(u"\\\\"_s, u"  "_s).remove(u"\\|"_s).count(u'|');
        QVERIFY2(cells == 0 || here == cells, qPrintable(line));
        cells = here;
    }
}

void TestIncidentReport::tricksAreShownByTheirNumbers()
{
    QCOMPARE(text::withoutTricks(u"a\u202Eb\tc\r\nd\u2028e\x1b\u200Bf"_s),
             u"a[U+202E]b c\nd[U+2028]e[U+001B][U+200B]f"_s);
    // What joins letters stays: families and Persian words need it.
    const QString joined = u"👩\u200D👧 می\u200Cخواهم"_s;
    QCOMPARE(text::withoutTricks(joined), joined);
    QCOMPARE(text::withoutTricks(u"\U000E0041x"_s), u"[U+E0041]x"_s);
}

void TestIncidentReport::filesAreMadeAndTheMissingPdfIsSaid()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    TestServices services(tree.home());
    ProgressSlot slot;
    RunContext context({}, slot);
    const Path folder = tree.home() / "rapports d'incident";
    const Path nowhere = tree.base() / "pas là" / "holdfast-report";
    const Result<ReportFiles> made =
        writeReport(services, folder, {u"incident-1"_s, u"# é\n"_s, u"<p>é</p>"_s}, context, nowhere);
    QVERIFY(made);
    QCOMPARE(bytesOf(made->markdown), QByteArray("# é\n"));
    QCOMPARE(bytesOf(made->html), QByteArray("<p>é</p>"));
    QVERIFY(made->pdf.empty());
    QVERIFY2(made->pdfNotMade.contains(toText(nowhere)), qPrintable(made->pdfNotMade));
    QCOMPARE(namesIn(folder).size(), 2);
    QCOMPARE(services.files.facts(made->html)->mode & 0777, 0600u);

    // A program that says nothing and fails, and one that ends well but leaves nothing.
    for (const char *program : {"/bin/false", "/bin/true"}) {
        const Result<ReportFiles> again =
            writeReport(services, folder, {u"incident-1"_s, u"a"_s, u"b"_s}, context, program);
        QVERIFY(again && again->pdf.empty() && !again->pdfNotMade.isEmpty());
    }
}

void TestIncidentReport::aReportTakesThePlaceOfTheEarlierOne()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    TestServices services(tree.home());
    ProgressSlot slot;
    RunContext context({}, slot);
    for (const QString &content : {u"one"_s, u"two"_s}) {
        const Result<ReportFiles> made =
            writeReport(services, tree.home(), {u"incident-1"_s, content, content}, context, "/bin/false");
        QVERIFY(made);
        QCOMPARE(bytesOf(made->markdown), content.toUtf8());
    }
    // A folder that cannot be made is an error, not a report without files.
    writeBytes(tree.base() / "eine Datei", "x");
    QVERIFY(!writeReport(services, tree.base() / "eine Datei" / "in", {u"i"_s, u"a"_s, u"b"_s}, context,
                         "/bin/true"));
}

QTEST_APPLESS_MAIN(TestIncidentReport)
#include "tst_incident_report.moc"
