#include "models/Standing.h"

#include "models/Spans.h"
#include "text/Format.h"
#include "text/Words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString translated(const char *source, int number = -1)
{
    return QCoreApplication::translate("Standing", source, nullptr, number);
}

bool isKeyError(const Error &error)
{
    return error.code == ErrorCode::KeyMissing || error.code == ErrorCode::KeyUnreadable;
}

QString keyAdvice(const Environment &environment)
{
    const QString reference = environment.integrityKey;
    const QString place = printable(reference.section(u':', 1));
    if (reference.startsWith(u"env:"_s))
        return translated(QT_TRANSLATE_NOOP("Standing",
                                            "Start Holdfast with %1 set to the key that signed the backups."))
            .arg(place);
    return translated(QT_TRANSLATE_NOOP(
                          "Standing", "Put the key that signed the backups into %1, readable by you alone."))
        .arg(place);
}

QString nothingValid(const StandingInput &input)
{
    const auto others = static_cast<int>(input.sets.size());
    const QString folder = printable(toText(input.environment.backupFolder()));
    if (others == 0)
        return translated(
                   QT_TRANSLATE_NOOP(
                       "Standing", "There is nothing in %1 yet. If the database is lost now, it stays lost."))
            .arg(folder);
    return translated(QT_TRANSLATE_N_NOOP("Standing", "Of %n file(s) there, none counts; Backups says why."),
                      others);
}

QString buttonOf(NextStep next)
{
    switch (next) {
    case NextStep::BackUp:
        return translated(QT_TRANSLATE_NOOP("Standing", "Back up &now"));
    case NextStep::Validate:
        return translated(QT_TRANSLATE_NOOP("Standing", "&Validate it…"));
    case NextStep::ReadAgain:
        return translated(QT_TRANSLATE_NOOP("Standing", "Read &again"));
    case NextStep::None:
        break;
    }
    return {};
}

QString ageSentence(const AgeStanding &standing, const StandingInput &input)
{
    return translated(
               QT_TRANSLATE_NOOP("Standing", "The newest valid backup is %1 old; the objective is %2."))
        .arg(spanText(standing.age.count()),
             translated(QT_TRANSLATE_NOOP("Standing", "%1 h")).arg(input.environment.rpo.count()));
}

QString breachDetail(const AgeStanding &standing, const StandingInput &input)
{
    if (standing.left.count() < 0)
        return translated(QT_TRANSLATE_NOOP("Standing", "The objective has been missed for %1."))
            .arg(spanText(-standing.left.count()));
    const QDateTime breach = input.now.addSecs(standing.left.count());
    return translated(
               QT_TRANSLATE_NOOP("Standing", "Without another backup the objective is missed in %1, at %2."))
        .arg(spanText(standing.left.count()), text::utcAndLocal(breach));
}

AgeStanding againstObjective(const StandingInput &input)
{
    AgeStanding standing;
    standing.age = std::chrono::seconds(qMax(qint64(0), input.newest->time.secsTo(input.now)));
    standing.left = std::chrono::seconds(input.environment.rpo) - standing.age;
    standing.next = NextStep::BackUp;
    if (standing.left.count() < 0)
        standing.kind = AgeStanding::Kind::TooOld;
    else if (standing.left * 5 < std::chrono::seconds(input.environment.rpo))
        standing.kind = AgeStanding::Kind::DueSoon;
    else {
        standing.kind = AgeStanding::Kind::Good;
        standing.next = input.proven < Depth::Readable ? NextStep::Validate : NextStep::BackUp;
    }
    return standing;
}

} // namespace

AgeStanding standingOf(const StandingInput &input)
{
    AgeStanding standing;
    if (!input.isRead)
        return standing;
    if (input.error) {
        standing.kind =
            isKeyError(*input.error) ? AgeStanding::Kind::KeyMissing : AgeStanding::Kind::Unreadable;
        standing.next = NextStep::ReadAgain;
        return standing;
    }
    if (input.newest != nullptr)
        return againstObjective(input);
    standing.kind = AgeStanding::Kind::NoBackup;
    standing.next = NextStep::BackUp;
    return standing;
}

VerdictWords verdictWords(const AgeStanding &standing, const StandingInput &input)
{
    VerdictWords words;
    words.button = buttonOf(standing.next);
    switch (standing.kind) {
    case AgeStanding::Kind::Reading:
        words.state = StateKind::Running;
        words.sentence = translated(QT_TRANSLATE_NOOP("Standing", "Reading the backups…"));
        return words;
    case AgeStanding::Kind::KeyMissing:
        words.state = StateKind::Critical;
        words.sentence =
            translated(QT_TRANSLATE_NOOP("Standing", "The integrity key is missing: nothing can be proven."));
        if (input.error->code == ErrorCode::KeyUnreadable)
            words.sentence = translated(
                QT_TRANSLATE_NOOP("Standing", "The integrity key cannot be read: nothing can be proven."));
        words.detail = keyAdvice(input.environment);
        return words;
    case AgeStanding::Kind::Unreadable: {
        const text::ErrorWords error = text::explain(*input.error, text::DataNow::Unchanged);
        words.state = StateKind::Critical;
        words.sentence = error.title;
        words.detail = error.next;
        return words;
    }
    case AgeStanding::Kind::NoBackup:
        words.state = StateKind::Critical;
        words.sentence = translated(QT_TRANSLATE_NOOP("Standing", "No valid backup."));
        words.detail = nothingValid(input);
        return words;
    case AgeStanding::Kind::TooOld:
        words.state = StateKind::Critical;
        break;
    case AgeStanding::Kind::DueSoon:
        words.state = StateKind::Warning;
        break;
    case AgeStanding::Kind::Good:
        words.state = StateKind::Ok;
        break;
    }
    words.sentence = ageSentence(standing, input);
    words.detail = breachDetail(standing, input);
    return words;
}

} // namespace holdfast
