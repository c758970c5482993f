#include "wizard/resume/ResumeWords.h"

#include "models/UnsettledWords.h"
#include "text/Format.h"
#include "text/Words.h"
#include "wizard/restore/RestoreFacts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ResumeWords)
};

SettleWords onward(const Interrupted &one)
{
    switch (one.data) {
    case Standing::Before:
        return {Say::tr("Begin it again"),
                Say::tr("It runs again from its first step, by the very plan of then: the present data is "
                        "replaced, and kept beside. This is asked for once more, with a typed token.")};
    case Standing::After:
        return {Say::tr("Go on to its end"),
                Say::tr("Only what is left is done: the new data is proven, the application is started and "
                        "asked for its health. The data is not exchanged again.")};
    case Standing::Between:
    case Standing::Unknown:
        break;
    }
    return {Say::tr("Begin it again"),
            Say::tr("It runs again from its first step and replaces whatever stands there now, which is kept "
                    "beside. This is asked for once more, with a typed token.")};
}

SettleWords backward(const Interrupted &one)
{
    switch (one.data) {
    case Standing::Before: {
        QStringList words{Say::tr("What it left beside the data is removed; the data stays as it is.")};
        if (one.inForce.contains(u"freeze"_s))
            words.append(Say::tr("Writes are allowed again."));
        if (one.inForce.contains(u"services-stop"_s))
            words.append(Say::tr("The application is started again."));
        return {Say::tr("Stay with the data from before"), words.join(u' ')};
    }
    case Standing::After:
        return {Say::tr("Return to before"),
                Say::tr("The data from before takes its place again. What was written since goes out of use "
                        "with the new data; it is kept beside. This is asked for with a typed token.")};
    case Standing::Between:
    case Standing::Unknown:
        break;
    }
    return {Say::tr("Return to before"),
            Say::tr("What the run kept of the data from before takes the place of whatever stands there now. "
                    "This is asked for with a typed token.")};
}

} // namespace

SettleWords wordsOf(const Interrupted &one, Settle settle)
{
    return settle == Settle::Continue ? onward(one) : backward(one);
}

QList<FactsPanel::Fact> factsOf(const ResumeDraft &draft)
{
    QList<FactsPanel::Fact> facts{{Say::tr("Environment"), draft.environment.name + u" ("_s +
                                                               text::word(draft.environment.kind) + u')'}};
    if (!draft.isFound())
        return facts;
    const Interrupted &one = draft.interrupted();
    facts.append({Say::tr("Database"), printable(draft.environment.databasePlace())});
    if (!draft.report) // from then on it may be another
        facts.append({Say::tr("Data now"), dataSentence(one)});
    if (const QString force = inForceSentences(one).join(u' '); !force.isEmpty() && !draft.report)
        facts.append({Say::tr("Still in force"), force});
    facts.append({Say::tr("Outage declared"), text::utcAndLocal(one.operation.declared)});
    if (draft.choice)
        facts.append({Say::tr("Chosen"), wordsOf(one, *draft.choice).title});
    facts.append({Say::tr("Operation"), one.operation.id});
    return facts;
}

QString commandLineOf(const ResumeDraft &draft)
{
    return u"holdfast-cli --environment "_s + shellQuoted(draft.environment.name) + u" resume "_s +
           draft.interrupted().operation.id + (draft.choice == Settle::Undo ? u" --undo"_s : QString());
}

} // namespace holdfast
