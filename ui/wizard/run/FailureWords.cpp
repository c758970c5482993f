#include "wizard/run/FailureWords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(FailureWords)
};

/// Where the general advice speaks of the command line, what one does here instead.
QString adviceHere(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BackupNotFound:
        return Say::tr("It was moved or deleted after it was listed. Choose another backup.");
    case ErrorCode::IdentityRequired:
        return Say::tr(
            "Name the identity file that opens it, or a file with its passphrase. It is kept apart "
            "from the backups.");
    case ErrorCode::WrongTarget:
        return Say::tr(
            "Choose a backup of this database. If this really is the target, type the phrase below.");
    case ErrorCode::PlanStale:
        return Say::tr("Make the plan again, read it, and confirm that one. What you entered is kept.");
    case ErrorCode::SafetyCopyImpossible:
        return Say::tr(
            "Mend the reason in the details. Going on without a way back needs a phrase of its own.");
    case ErrorCode::SideDatabaseImpossible:
        return Say::tr("Give the login the right CREATEDB. Or restore in place: in one transaction, with a "
                       "safety copy made before.");
    case ErrorCode::NothingToRevert:
        return Say::tr(
            "Activity lists the restores that kept what was there before. A backup can be restored instead.");
    case ErrorCode::Unfinished:
        return Say::tr("Settle it first: the overview leads there, and so does the message above.");
    case ErrorCode::MetadataMissing:
        return Say::tr("Nothing proves what it is. Choose another backup.");
    case ErrorCode::Cancelled:
        return Say::tr("You can start again whenever you like.");
    default:
        return {};
    }
}

QString detailsOf(const Error &error, const QString &operation)
{
    QStringList lines{u"code: "_s + toString(error.code)};
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + u": "_s + value);
    };
    add(u"subject"_s, error.subject);
    add(u"reason"_s, error.detail);
    add(u"while"_s, error.whileDoing.join(u" < "_s));
    add(u"operation"_s, operation);
    add(u"holdfast"_s, QStringLiteral(HOLDFAST_VERSION));
    return lines.join(u'\n');
}

} // namespace

ErrorCard::Failure failureOf(const Error &error, text::DataNow data, const QString &operation)
{
    const text::ErrorWords words = text::explain(error, data);
    const QString here = data == text::DataNow::Unchanged ? adviceHere(error.code) : QString();
    ErrorCard::Failure failure;
    failure.whatFailed = error.code == ErrorCode::Cancelled ? Say::tr("Stopped, as you asked") : words.title;
    failure.dataNow = words.meaning;
    failure.advice = here.isEmpty() ? words.next : here;
    failure.details = detailsOf(error, operation);
    return failure;
}

QStringList leftInForce(const RunReport &report)
{
    QStringList out;
    const bool swapped = report.facts.value(u"method").toString() == u"swap"; // which takes the freeze back
    for (const QJsonValue &step : report.facts.value(leftUndoneFact).toArray()) {
        if (step.toString() == u"freeze" && swapped)
            continue;
        if (step.toString() == u"freeze")
            out.append(Say::tr("Writes are still refused."));
        else if (step.toString() == u"services-stop")
            out.append(Say::tr("The application is still stopped."));
        else
            out.append(Say::tr("Not taken back: %1.").replace(u"%1"_s, text::stepTitle(step.toString())));
    }
    return out;
}

void nameSettling(ErrorCard::Failure &failure, const RunReport &report)
{
    const QStringList left = leftInForce(report);
    if (left.isEmpty())
        return;
    failure.undone.clear();
    failure.dataNow += u' ' + left.join(u' ');
    failure.advice =
        Say::tr("Settle it: go on to the end, or back to what was before. Until then it stays so.");
    if (!failure.next.id.isEmpty())
        failure.alternatives.prepend(failure.next);
    failure.next = {u"settle"_s, Say::tr("Settle it…")};
}

QString phraseAfter(const QString &detail, const QString &option)
{
    const qsizetype at = detail.lastIndexOf(option);
    return at < 0 ? QString() : detail.mid(at + option.size()).trimmed();
}

} // namespace holdfast
