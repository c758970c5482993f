// Words for people: there are some for everything that the programs can say.

#include "TempTree.h"
#include "checks/HealthProbe.h"
#include "text/Words.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void everyPhraseInTheSourcesHasWords();
    void everyErrorCodeHasWords();
    void everyOutcomeStateDepthAndVerdictHasAWord();
    void stepsAndChecksInTheSourcesHaveTitles();
    void valuesAreNeverSubstitutedInto();
    void missingValuesDoNotCrash();
    void typedValuesGetTheirUnits();
    void controlCharactersOfValuesAreEncoded();
    void errorsSayWhatTheDataIsNow();
    void anUnknownPhraseShowsItsCode();
};

namespace {

QByteArray sources()
{
    const Path root = toPath(qEnvironmentVariable("HOLDFAST_TEST_DATA")).parent_path().parent_path();
    QByteArray out;
    for (const char *folder : {"core", "app", "ui"}) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h")
                out += bytesOf(entry.path());
        }
    }
    return out;
}

QStringList matches(const QByteArray &text, const QString &pattern)
{
    QStringList out;
    auto found = QRegularExpression(pattern).globalMatch(QString::fromUtf8(text));
    while (found.hasNext())
        out.append(found.next().captured(1));
    out.removeDuplicates();
    return out;
}

} // namespace

void TestText::everyPhraseInTheSourcesHasWords()
{
    const QByteArray all = sources();
    QStringList codes = matches(all, u"phrase\\(u\"([^\"]+)\""_s);
    // phrase(condition ? u"one" : u"other"
    codes += matches(all, u"phrase\\([^;{}\"]*\\? u\"([^\"]+)\""_s);
    codes += matches(all, u"phrase\\([^;{}\"]*\\? u\"[^\"]+\" : u\"([^\"]+)\""_s);
    QVERIFY2(codes.size() > 60, "the scan found too little to be right");
    QStringList without;
    for (const QString &code : std::as_const(codes)) {
        if (!text::knows(code))
            without.append(code);
    }
    QCOMPARE(without, QStringList());
}

void TestText::everyErrorCodeHasWords()
{
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
        const Error error = fail(static_cast<ErrorCode>(i), u"SUBJECT"_s, u"x"_s);
        const text::ErrorWords words = text::explain(error, text::DataNow::Unchanged);
        QVERIFY2(!words.title.isEmpty() && !words.next.isEmpty() && !words.meaning.isEmpty(),
                 qPrintable(toString(error.code)));
        QVERIFY2(!words.title.contains(u'%'), qPrintable(words.title));
    }
}

void TestText::everyOutcomeStateDepthAndVerdictHasAWord()
{
    for (const Outcome outcome :
         {Outcome::Verified, Outcome::RestoredUnverified, Outcome::RestoredWithDeviations,
          Outcome::RolledBack, Outcome::FailedDataUnchanged, Outcome::FailedDataChanged,
          Outcome::OutcomeUnknown})
        QVERIFY(!text::word(outcome).isEmpty() && !text::meaning(outcome).isEmpty());
    for (const SetState state :
         {SetState::Valid, SetState::Damaged, SetState::Invalid, SetState::Partial, SetState::Foreign})
        QVERIFY(!text::word(state).isEmpty());
    for (const Depth depth : {Depth::Taken, Depth::Sealed, Depth::Readable, Depth::Restored, Depth::Served})
        QVERIFY(!text::word(depth).isEmpty());
    for (const Verdict verdict :
         {Verdict::Pass, Verdict::Warn, Verdict::Fail, Verdict::Skipped, Verdict::Unknown})
        QVERIFY(!text::word(verdict).isEmpty());
    for (const Procedure procedure :
         {Procedure::Backup, Procedure::Validate, Procedure::Restore, Procedure::Revert, Procedure::Verify})
        QVERIFY(!text::procedureName(procedure).isEmpty());
}

void TestText::stepsAndChecksInTheSourcesHaveTitles()
{
    const QByteArray all = sources();
    const QStringList steps = matches(all, u"\\{u\"([a-z-]+)\"_s, \\[\\w+[^\\]]*\\]\\(RunContext"_s);
    QVERIFY(steps.size() > 8);
    for (const QString &id : steps)
        QVERIFY2(text::stepTitle(id) != id, qPrintable(id));
    for (const QString &id : matches(all, u"row\\(u\"([a-z-]+)\"_s, "_s))
        QVERIFY2(text::checkTitle(id) != id, qPrintable(id));
}

void TestText::valuesAreNeverSubstitutedInto()
{
    const Phrase given = phrase(u"identity-other-application", {u"%2 %1 <b>"_s, u"%1"_s});
    const QString said = text::say(given);
    QVERIFY2(said.contains(u"%2 %1 <b>"_s), qPrintable(said));
    const Error error = fail(ErrorCode::IoFailed, u"100%1 %2"_s);
    QVERIFY(text::explain(error, text::DataNow::Unchanged).title.contains(u"100%1 %2"_s));
}

void TestText::missingValuesDoNotCrash()
{
    QVERIFY(!text::say(phrase(u"copied")).isEmpty());
    QCOMPARE(text::say({}), QString());
}

void TestText::typedValuesGetTheirUnits()
{
    QLocale::setDefault(QLocale::c());
    // Which blanks stand between number and unit is the typographer's business.
    const QString said =
        text::say(phrase(u"copied", {0, 0, bytesValue(5LL * 1024 * 1024), bytesValue(12)})).simplified();
    QVERIFY2(said.contains(u"5.0 MiB"_s) && said.contains(u"12 byte"_s), qPrintable(said));
    const QString age = text::say(phrase(u"age-is", {secondsValue(std::chrono::hours(54))})).simplified();
    QVERIFY2(age.contains(u"2 d 6 h"_s), qPrintable(age));
}

void TestText::controlCharactersOfValuesAreEncoded()
{
    const QString said = text::say(phrase(u"published", {u"a\nb\x1b[31m"_s}));
    QVERIFY2(said.contains(u"a%0Ab%1B[31m"_s), qPrintable(said));
    QVERIFY(
        !text::explain(fail(ErrorCode::IoFailed, u"a\nb"_s), text::DataNow::Unchanged).title.contains(u'\n'));
}

void TestText::errorsSayWhatTheDataIsNow()
{
    const Error error = fail(ErrorCode::DiskFull, u"/srv"_s);
    const text::ErrorWords unchanged = text::explain(error, text::DataNow::Unchanged);
    const text::ErrorWords changed = text::explain(error, text::DataNow::Changed);
    QVERIFY(unchanged.meaning != changed.meaning);
    QVERIFY(unchanged.next != changed.next);
}

void TestText::anUnknownPhraseShowsItsCode()
{
    QVERIFY(!text::knows(u"no-such-code"_s));
    QCOMPARE(text::say(phrase(u"no-such-code", {1})), u"no-such-code"_s);
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
