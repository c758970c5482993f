// The shipped scenarios, and the user's own beside them.

#include "FailingFiles.h"
#include "TempTree.h"
#include "plan/Incidents.h"

#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestScenarioList : public QObject
{
    Q_OBJECT

private slots:
    void theFourOfTheRunbookAreThereInBothLanguages();
    void theirStepsAreThoseOfTheRunbook_data();
    void theirStepsAreThoseOfTheRunbook();
    void isFoundByIdOrLetterInAnyCase();
    void ownOnesStandBesideTheShippedOnes();
    void anOwnOneTakesThePlaceOfAShippedOne();
    void wrongFilesAreNamedAndTheOthersLoad();
    void anUnreadableFolderIsNamed();
};

namespace {

QByteArray own(const QByteArray &id, const QByteArray &letter)
{
    return R"({"schema":1,"id":")" + id + R"(","letter":")" + letter +
           R"(","title":{"en":"Own"},"when":{"en":"So."},"steps":[{"id":"a","kind":"manual","title":{"en":"A"}}]})";
}

struct OwnFolder
{
    Path folder() const { return tree.home() / "mes scénarios"; }
    Path file(const char *name) const { return folder() / name; }
    ScenarioList load()
    {
        PosixFiles files;
        return loadScenarios(files, folder());
    }

    TempTree tree{TempTree::Place::Memory, std::nullopt};
};

QStringList idsOf(const ScenarioList &list)
{
    QStringList out;
    for (const Scenario &scenario : list.scenarios)
        out.append(scenario.id);
    return out;
}

const QStringList shipped{u"a-database"_s, u"b-backend"_s, u"c-frontend"_s, u"d-credentials"_s};

} // namespace

void TestScenarioList::theFourOfTheRunbookAreThereInBothLanguages()
{
    OwnFolder own;
    const ScenarioList list = own.load();
    QCOMPARE(idsOf(list), shipped);
    QVERIFY(list.faulty.isEmpty());
    for (const Scenario &scenario : list.scenarios) {
        QList<LocalText> texts{scenario.title, scenario.when};
        for (const ScenarioStep &step : scenario.steps)
            texts.append({step.title, step.how});
        for (const LocalText &text : texts) {
            QVERIFY2(!text.english.isEmpty() && !text.french.isEmpty(), qPrintable(scenario.id));
            QVERIFY2(text.english != text.french, qPrintable(text.english));
        }
        QVERIFY2(!scenario.symptoms.isEmpty(), qPrintable(scenario.id));
    }
}

void TestScenarioList::theirStepsAreThoseOfTheRunbook_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("actions");
    QTest::newRow("A") << u"A"_s << u"port:backend backup restore verify -"_s;
    QTest::newRow("B") << u"B"_s << u"logs env-keys - (-) (restore) verify"_s;
    QTest::newRow("C") << u"C"_s << u"frontend port:frontend health cors - verify (-)"_s;
    QTest::newRow("D") << u"D"_s << u"env-keys clock (-) (-) verify auth-errors"_s;
}

void TestScenarioList::theirStepsAreThoseOfTheRunbook()
{
    QFETCH(QString, letter);
    QFETCH(QString, actions);
    OwnFolder own;
    const ScenarioList list = own.load();
    const Scenario *scenario = list.of(letter);
    QVERIFY(scenario != nullptr);
    QStringList found;
    for (const ScenarioStep &step : scenario->steps) {
        const QString action = step.action.isEmpty() ? u"-"_s : step.action;
        found.append(step.optional ? u'(' + action + u')' : action);
    }
    QCOMPARE(found.join(u' '), actions);
}

void TestScenarioList::isFoundByIdOrLetterInAnyCase()
{
    OwnFolder own;
    const ScenarioList list = own.load();
    QCOMPARE(list.of(u"b"_s)->id, u"b-backend"_s);
    QCOMPARE(list.of(u"B"_s)->id, u"b-backend"_s);
    QCOMPARE(list.of(u"B-Backend"_s)->id, u"b-backend"_s);
    QVERIFY(list.of(u"e"_s) == nullptr);
    QVERIFY(list.of({}) == nullptr);
}

void TestScenarioList::ownOnesStandBesideTheShippedOnes()
{
    OwnFolder folder;
    writeBytes(folder.file("plus tard.json"), own("late", ""));
    writeBytes(folder.file("é.json"), own("queue", "E"));
    writeBytes(folder.file("notes.txt"), "no scenario");
    writeBytes(folder.file("é.json~"), "left by an editor");
    writeBytes(folder.file(".hidden.json"), "left by another");
    const ScenarioList list = folder.load();
    QCOMPARE(idsOf(list), shipped + QStringList({u"queue"_s, u"late"_s}));
    QVERIFY(list.faulty.isEmpty());
    QVERIFY(list.of(u"e"_s)->source.endsWith(u"/é.json"_s));
}

void TestScenarioList::anOwnOneTakesThePlaceOfAShippedOne()
{
    OwnFolder folder;
    writeBytes(folder.file("b.json"), own("b-backend", "B"));
    const ScenarioList list = folder.load();
    QCOMPARE(idsOf(list), shipped);
    QCOMPARE(list.of(u"B"_s)->title.english, u"Own"_s);
    QVERIFY(list.faulty.isEmpty());
}

void TestScenarioList::wrongFilesAreNamedAndTheOthersLoad()
{
    OwnFolder folder;
    writeBytes(folder.file("a good.json"), own("good", ""));
    writeBytes(folder.file("b again.json"), own("good", ""));
    writeBytes(folder.file("c letter.json"), own("other", "A"));
    writeBytes(folder.file("d broken.json"), "{");
    writeBytes(folder.file("e large.json"), QByteArray(256 * 1024 + 1, ' '));
    std::filesystem::create_symlink(folder.file("a good.json"), folder.file("f link.json"));
    std::filesystem::create_directory(folder.file("g folder.json"));
    QCOMPARE(::mkfifo(folder.file("h pipe.json").c_str(), 0600), 0);
    const ScenarioList list = folder.load();
    QCOMPARE(idsOf(list), shipped + QStringList{u"good"_s});
    QStringList faults;
    for (const Error &error : list.faulty) {
        QCOMPARE(toString(error.code), u"scenario-invalid"_s);
        faults.append(toText(toPath(error.subject).filename()).left(1) + u' ' + error.detail.left(11));
    }
    QCOMPARE(faults,
             (QStringList{u"b /id: is the"_s, u"c /letter: is"_s, u"d is not a JS"_s, u"e is larger t"_s,
                          u"f is not a re"_s, u"g is not a re"_s, u"h is not a re"_s}));
}

void TestScenarioList::anUnreadableFolderIsNamed()
{
    OwnFolder folder;
    writeBytes(folder.folder(), "a file in its place");
    const ScenarioList list = folder.load();
    QCOMPARE(idsOf(list), shipped);
    QCOMPARE(list.faulty.size(), 1);
    QCOMPARE(list.faulty[0].subject, toText(folder.folder()));
}

QTEST_APPLESS_MAIN(TestScenarioList)
#include "tst_scenario_list.moc"
