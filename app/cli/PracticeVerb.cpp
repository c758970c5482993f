#include "cli/Invocation.h"
#include "wiring/Practice.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {

int runPractice(Invocation &invocation)
{
    const QString what = invocation.arguments.value(0);
    PracticePlaces places;
    places.home = invocation.real.home().folder;
    places.environmentsFolder = invocation.real.home().environments();
    Result<PracticeState> state =
        fail(ErrorCode::Usage, u"practice "_s + what, u"start, stop, reset or path"_s);
    if (invocation.arguments.size() == 1) {
        if (what == u"start")
            state = startPractice(places);
        else if (what == u"stop")
            state = stopPractice(places);
        else if (what == u"reset")
            state = resetPractice(places);
        else if (what == u"path")
            state = practiceState(places);
    }
    if (!state)
        return invocation.refuse(state.error());
    Closing closing;
    closing.command = u"practice"_s;
    closing.words = {u"root="_s + printable(toText(state->root)), u"url="_s + state->url};
    closing.facts = {{u"root"_s, toText(state->root)},
                     {u"url"_s, state->url},
                     {u"running"_s, state->running},
                     {u"environment"_s, toText(places.environmentFile())}};
    return invocation.output.close(closing);
}

} // namespace holdfast::cli
