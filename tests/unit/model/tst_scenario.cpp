// Scenario files: what they must hold, and which member is named when they do not.

#include "model/Scenario.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

class TestScenario : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberIsRead();
    void faultsCarryThePointer_data();
    void faultsCarryThePointer();
    void tooLargeIsRefusedBeforeItIsParsed();
    void frenchIsGivenWhereThereIsSome();
    void commandsOfTheEnvironmentTakeTheirPlace();
};

namespace {

QByteArray sample(const QByteArray &change = {}, const QByteArray &by = {})
{
    QByteArray json =
        R"({"schema":1,"id":"own-1","letter":"Q","title":{"en":"Queue stuck","fr":"File bloquée"},)"
        R"("when":{"en":"Nothing moves."},)"
        R"("symptoms":[{"fact":"port:broker:5672","verdicts":["fail","warn"],"weight":7,"unless":["logs"]}],)"
        R"("steps":[{"id":"look","kind":"assisted","action":"logs","title":{"en":"Look"}},)"
        R"({"id":"save","kind":"automatic","action":"backup","title":{"en":"Save"},"how":{"en":"So."}},)"
        R"({"id":"act","kind":"manual","title":{"en":"Act"},"command":["systemctl","restart","é"],"optional":true}]})";
    Q_ASSERT(change.isEmpty() || json.contains(change));
    return change.isEmpty() ? json : json.replace(change, by);
}

QByteArray times(qsizetype count, const QByteArray &item)
{
    QByteArray out;
    for (qsizetype i = 0; i < count; ++i)
        out += (i == 0 ? "" : ",") + QByteArray(item).replace("#", QByteArray::number(i));
    return out;
}

} // namespace

void TestScenario::everyMemberIsRead()
{
    const Result<Scenario> scenario = scenarioFromJson(sample(), u"/été/own.json"_s);
    QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().detail));
    QCOMPARE(scenario->id, u"own-1"_s);
    QCOMPARE(scenario->letter, u"Q"_s);
    QCOMPARE(scenario->title, (LocalText{u"Queue stuck"_s, u"File bloquée"_s}));
    QCOMPARE(scenario->when, (LocalText{u"Nothing moves."_s, {}}));
    QCOMPARE(scenario->source, u"/été/own.json"_s);
    QCOMPARE(scenario->symptoms,
             (QList<Symptom>{{u"port:broker:5672"_s, {u"fail"_s, u"warn"_s}, 7, {u"logs"_s}}}));
    QCOMPARE(scenario->steps.size(), 3);
    QCOMPARE(toString(scenario->steps[1].kind), u"automatic"_s);
    QCOMPARE(scenario->steps[1].action, u"backup"_s);
    QCOMPARE(scenario->steps[1].how.english, u"So."_s);
    QVERIFY(scenario->step(u"act"_s) != nullptr && scenario->step(u"act"_s)->optional);
    QCOMPARE(scenario->step(u"act"_s)->command, (QStringList{u"systemctl"_s, u"restart"_s, u"é"_s}));
    QVERIFY(scenario->step(u"none"_s) == nullptr);
}

void TestScenario::faultsCarryThePointer_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("begin");
    const auto row = [](const char *name, const QByteArray &json, const char *begin) {
        QTest::newRow(name) << json << QString::fromUtf8(begin);
    };
    row("no json", "{", "is not a JSON object");
    row("an array", "[]", "is not a JSON object");
    row("no schema", sample("\"schema\":1,", ""), "/schema: must be 1");
    row("other schema", sample("\"schema\":1", "\"schema\":2"), "/schema: must be 1");
    row("unknown member", sample("\"schema\":1", "\"schema\":1,\"x/y\":1"), "/x~1y: is not a member");
    row("no id", sample("\"id\":\"own-1\",", ""), "/id: is missing");
    row("bad id", sample("own-1", "Own 1"), "/id: must be small letters");
    row("a path as id", sample("own-1", "../own"), "/id: must be small letters");
    row("bad letter", sample("\"Q\"", "\"QQ\""), "/letter: must be one capital");
    row("title as a string", sample(R"({"en":"Queue stuck","fr":"File bloquée"})", "\"x\""),
        "/title: must be an object");
    row("no english", sample(R"("en":"Queue stuck",)", ""), "/title/en: is missing");
    row("other language", sample(R"("en":"Queue stuck",)", R"("en":"x","de":"y",)"),
        "/title/de: is not a member");
    row("no when", sample(R"("when":{"en":"Nothing moves."},)", ""), "/when: is missing");
    row("long text", sample("Nothing moves.", QByteArray(4001, 'x')), "/when/en: is longer than 4000");
    row("escape sequence", sample("Nothing moves.", "a\\u001b[2Jb"), "/when/en: holds control characters");
    row("unknown fact", sample("port:broker:5672", "weather"), "/symptoms/0/fact: is no fact");
    row("a family alone", sample("port:broker:5672", "port:"), "/symptoms/0/fact: is no fact");
    row("no verdict", sample(R"(["fail","warn"])", "[]"), "/symptoms/0/verdicts: must be");
    row("unknown verdict", sample(R"(["fail","warn"])", R"(["pass"])"), "/symptoms/0/verdicts: must be");
    row("heavy", sample("\"weight\":7", "\"weight\":101"), "/symptoms/0/weight: must be 1 to 100");
    row("no weight", sample("\"weight\":7", "\"weight\":0"), "/symptoms/0/weight: must be a whole number");
    row("unknown excuse", sample(R"(["logs"])", R"(["rain"])"), "/symptoms/0/unless: is no fact");
    row("member of a symptom", sample("\"weight\":7", "\"wait\":7"), "/symptoms/0/wait: is not a member");
    row("no steps", sample().left(sample().indexOf("\"steps\"")) + "\"steps\":[]}",
        "/steps: must be 1 to 50");
    row("a step that is none", sample().left(sample().indexOf("\"steps\"")) + "\"steps\":[1]}",
        "/steps/0: must be an object");
    row("too many steps",
        sample().left(sample().indexOf("\"steps\"")) + "\"steps\":[" +
            times(51, R"({"id":"s#","kind":"manual","title":{"en":"x"}})") + "]}",
        "/steps: must be 1 to 50");
    row("id twice", sample("\"id\":\"save\"", "\"id\":\"look\""), "/steps/1/id: is the id of another step");
    row("kind", sample("\"manual\"", "\"magic\""), "/steps/2/kind: must be one of");
    row("action of a plan", sample("\"backup\"", "\"format\""), "/steps/1/action: must be one of: backup");
    row("automatic without action", sample("\"action\":\"backup\",", ""), "/steps/1/action: must be one of");
    row("assisted action", sample("\"action\":\"logs\"", "\"action\":\"backup\""),
        "/steps/0/action: is no fact");
    row("manual action", sample("\"manual\"", "\"manual\",\"action\":\"backup\""),
        "/steps/2/action: is for automatic");
    row("no step title", sample(R"(,"title":{"en":"Act"})", ""), "/steps/2/title: is missing");
    row("a shell line", sample(R"(["systemctl","restart","é"])", "\"rm -rf /\""),
        "/steps/2/command: must be an array");
    row("empty command", sample(R"(["systemctl","restart","é"])", "[]"),
        "/steps/2/command: must be an array");
    row("control in a command", sample("systemctl", "a\\u0007"), "/steps/2/command: is too long, or holds");
    row("long command", sample(R"(["systemctl","restart","é"])", '[' + times(51, "\"#\"") + ']'),
        "/steps/2/command: is too long");
    row("optional", sample("\"optional\":true", "\"optional\":1"),
        "/steps/2/optional: must be true or false");
    row("member of a step", sample("\"optional\":true", "\"run\":\"x\""), "/steps/2/run: is not a member");
}

void TestScenario::faultsCarryThePointer()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, begin);
    const Result<Scenario> scenario = scenarioFromJson(json, u"own.json"_s);
    QVERIFY(!scenario);
    QCOMPARE(toString(scenario.error().code), u"scenario-invalid"_s);
    QVERIFY2(scenario.error().detail.startsWith(begin), qPrintable(scenario.error().detail));
}

void TestScenario::tooLargeIsRefusedBeforeItIsParsed()
{
    const Result<Scenario> scenario = scenarioFromJson(QByteArray(256 * 1024 + 1, '{'), u"own.json"_s);
    QVERIFY(!scenario);
    QVERIFY2(scenario.error().detail.contains(u"larger than"_s), qPrintable(scenario.error().detail));
    QVERIFY(scenarioFromJson(sample() + QByteArray(256 * 1024 - sample().size(), ' '), {}));
}

void TestScenario::frenchIsGivenWhereThereIsSome()
{
    const LocalText both{u"Day"_s, u"Jour"_s};
    QCOMPARE(both.in(u"fr"_s), u"Jour"_s);
    QCOMPARE(both.in(u"fr_CH"_s), u"Jour"_s);
    QCOMPARE(both.in(u"en"_s), u"Day"_s);
    QCOMPARE(both.in(u"frr"_s), u"Day"_s); // North Frisian
    QCOMPARE((LocalText{u"Day"_s, {}}).in(u"fr"_s), u"Day"_s);
}

void TestScenario::commandsOfTheEnvironmentTakeTheirPlace()
{
    Environment environment;
    environment.services.stop = {{u"docker"_s, u"stop"_s}, {u"true"_s}};
    ScenarioStep step;
    QVERIFY(commandsOf(step, environment).isEmpty());
    step.command = {u"services.stop"_s};
    QCOMPARE(commandsOf(step, environment), environment.services.stop);
    step.command = {u"services.start"_s};
    QVERIFY(commandsOf(step, environment).isEmpty());
    step.command = {u"services.stop"_s, u"now"_s};
    QCOMPARE(commandsOf(step, environment), QList<QStringList>{step.command});
}

QTEST_APPLESS_MAIN(TestScenario)
#include "tst_scenario.moc"
