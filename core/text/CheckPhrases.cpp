// The words for the checks against the application: what came back from it, and what to mend.

#include "text/PhraseTable.h"

namespace holdfast::text {

namespace {

constexpr std::array entries{
    // No answer.
    PhraseEntry{u"http-no-answer", QT_TRANSLATE_NOOP("Phrases", "No answer: %1")},
    PhraseEntry{u"http-refused", QT_TRANSLATE_NOOP("Phrases", "Connection refused: nobody listens there")},
    PhraseEntry{
        u"http-refused-remedy",
        QT_TRANSLATE_NOOP("Phrases", "Start the service, or correct its port in the environment file.")},
    PhraseEntry{u"http-no-host", QT_TRANSLATE_NOOP("Phrases", "No host of this name: %1")},
    PhraseEntry{
        u"http-no-host-remedy",
        QT_TRANSLATE_NOOP("Phrases", "Correct the name in the environment file, or look at the DNS.")},
    PhraseEntry{u"http-unreachable", QT_TRANSLATE_NOOP("Phrases", "No connection came about: %1")},
    PhraseEntry{u"http-unreachable-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Look at the network between here and the service.")},
    PhraseEntry{u"http-timeout", QT_TRANSLATE_NOOP("Phrases", "No complete answer in time: %1")},
    PhraseEntry{u"http-timeout-remedy",
                QT_TRANSLATE_NOOP("Phrases",
                                  "The service is there but does not come to an end: look at its log "
                                  "and at what it waits for, then restart it.")},
    PhraseEntry{u"http-too-large",
                QT_TRANSLATE_NOOP("Phrases", "The answer is larger than any such answer may be: %1")},
    PhraseEntry{u"http-too-large-remedy",
                QT_TRANSLATE_NOOP("Phrases", "This is not the answer of a check: correct the URL in the "
                                             "environment file, or look at what answers there.")},
    PhraseEntry{u"http-cut",
                QT_TRANSLATE_NOOP("Phrases", "The connection ended before the answer was whole: %1")},
    PhraseEntry{u"http-cut-remedy",
                QT_TRANSLATE_NOOP("Phrases",
                                  "The service broke off, perhaps it crashed, or another program has "
                                  "taken its port: look at its log, and at what listens there.")},
    PhraseEntry{u"http-tls", QT_TRANSLATE_NOOP("Phrases", "No trust in the secure connection (TLS): %1")},
    PhraseEntry{u"http-tls-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Look at the certificate: its name, its dates, and whether this "
                                             "machine trusts who signed it.")},
    PhraseEntry{u"http-malformed", QT_TRANSLATE_NOOP("Phrases", "What came back is no sound HTTP: %1")},
    PhraseEntry{
        u"http-malformed-remedy",
        QT_TRANSLATE_NOOP("Phrases", "Something else may have taken the port: look at what listens there.")},
    PhraseEntry{u"http-redirects", QT_TRANSLATE_NOOP("Phrases", "Redirected without end: %1")},
    PhraseEntry{u"http-other-origin",
                QT_TRANSLATE_NOOP("Phrases", "Redirected to another address, which is not followed: %1")},
    PhraseEntry{u"http-redirects-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Give the address itself in the environment file, or mend the "
                                             "redirect in the service or its proxy.")},
    // An answer, but not the one that is wanted.
    PhraseEntry{u"http-401",
                QT_TRANSLATE_NOOP("Phrases", "Not logged in: the token is missing, wrong or expired (%1)")},
    PhraseEntry{
        u"http-401-remedy",
        QT_TRANSLATE_NOOP("Phrases", "Put a valid token behind the reference in the environment file.")},
    PhraseEntry{u"http-403", QT_TRANSLATE_NOOP("Phrases", "Not allowed: the token may not do this (%1)")},
    PhraseEntry{
        u"http-403-remedy",
        QT_TRANSLATE_NOOP("Phrases", "Give the token the right that is missing, or use another one.")},
    PhraseEntry{u"http-422",
                QT_TRANSLATE_NOOP("Phrases", "The application does not accept what it was asked (%1)")},
    PhraseEntry{u"http-422-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Compare the URL and the body in the environment file with what "
                                             "this version of the application takes.")},
    PhraseEntry{u"http-429", QT_TRANSLATE_NOOP("Phrases", "Asked too often (%1)")},
    PhraseEntry{u"http-429-after",
                QT_TRANSLATE_NOOP("Phrases", "Asked too often (%1); to be asked again after: %2")},
    PhraseEntry{u"http-429-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Wait that long, then retry; ask less often if it comes back.")},
    PhraseEntry{u"http-500-remedy",
                QT_TRANSLATE_NOOP("Phrases", "The application failed by itself: look at its log.")},
    PhraseEntry{u"http-status", QT_TRANSLATE_NOOP("Phrases", "Unexpected answer: %1")},
    PhraseEntry{u"http-status-remedy",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Compare with what this route should answer: the URL may be wrong, "
                                  "or the application of another version.")},
    PhraseEntry{u"http-error-body",
                QT_TRANSLATE_NOOP("Phrases", "Said to be a success, but the body is an error (%1)")},
    PhraseEntry{u"http-empty", QT_TRANSLATE_NOOP("Phrases", "The body is empty (%1)")},
    PhraseEntry{u"http-html",
                QT_TRANSLATE_NOOP("Phrases", "A web page (HTML) where JSON was asked for (%1)")},
    PhraseEntry{u"http-html-remedy",
                QT_TRANSLATE_NOOP("Phrases",
                                  "A proxy or another application may answer in its place: look at "
                                  "the URL, and at what listens there.")},
    PhraseEntry{u"http-not-json", QT_TRANSLATE_NOOP("Phrases", "The body is no JSON (%1)")},
    PhraseEntry{u"http-off-contract", QT_TRANSLATE_NOOP("Phrases", "Not the answer that was agreed on (%1)")},
    PhraseEntry{u"secret-missing", QT_TRANSLATE_NOOP("Phrases", "Not asked: %1 is not set, or empty")},
    PhraseEntry{u"secret-unreadable", QT_TRANSLATE_NOOP("Phrases", "Not asked: %1 cannot be used: %2")},
    PhraseEntry{u"secret-remedy", QT_TRANSLATE_NOOP("Phrases", "Give %1, then retry this check.")},
    // Readiness.
    PhraseEntry{u"health-expected-any", QT_TRANSLATE_NOOP("Phrases", "Any success, HTTP 200 to 299")},
    PhraseEntry{u"frontend-expected", QT_TRANSLATE_NOOP("Phrases", "HTTP 200 and a page (HTML)")},
    PhraseEntry{u"frontend-answers", QT_TRANSLATE_NOOP("Phrases", "HTTP 200 and a page")},
    PhraseEntry{u"frontend-not-html", QT_TRANSLATE_NOOP("Phrases", "HTTP 200, but no page: %1")},
    PhraseEntry{u"frontend-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Look at the container of the frontend and its log, and at what "
                                             "holds port %1.")},
    // CORS.
    PhraseEntry{u"cors-expected", QT_TRANSLATE_NOOP("Phrases", "Pages of %1 may ask (%2)")},
    PhraseEntry{u"cors-allowed", QT_TRANSLATE_NOOP("Phrases", "They may: allowed is %1")},
    PhraseEntry{u"cors-missing",
                QT_TRANSLATE_NOOP("Phrases", "HTTP %1 without Access-Control-Allow-Origin: browsers refuse")},
    PhraseEntry{u"cors-other", QT_TRANSLATE_NOOP("Phrases", "Only %1 is allowed: browsers refuse")},
    PhraseEntry{u"cors-method",
                QT_TRANSLATE_NOOP("Phrases", "The origin is allowed, the method %1 is not: browsers refuse")},
    PhraseEntry{u"cors-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Add %1 to what the backend allows (CORS), then restart it.")},
    // Endpoints.
    PhraseEntry{u"endpoint-expected", QT_TRANSLATE_NOOP("Phrases", "%1 %2: HTTP %3")},
    PhraseEntry{u"endpoint-expected-json",
                QT_TRANSLATE_NOOP("Phrases", "%1 %2: HTTP %3, and the members as agreed")},
    PhraseEntry{u"endpoint-as-expected", QT_TRANSLATE_NOOP("Phrases", "HTTP %1, as expected")},
    PhraseEntry{u"endpoint-html-remedy",
                QT_TRANSLATE_NOOP("Phrases",
                                  "A proxy or another application may answer in its place: look at "
                                  "the URL, and at what listens there. If a page is right, give this "
                                  "endpoint the header Accept: text/html.")},
    PhraseEntry{u"endpoint-member-missing", QT_TRANSLATE_NOOP("Phrases", "The answer has no %1")},
    PhraseEntry{u"endpoint-member-is",
                QT_TRANSLATE_NOOP("Phrases", "%1 of the answer is %2 where %3 is expected")},
    PhraseEntry{u"endpoint-member-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Compare with what this route should answer; the data may be "
                                             "other than expected, or the version of the application.")},
    // Monitoring.
    PhraseEntry{u"monitoring-expected",
                QT_TRANSLATE_NOOP("Phrases", "No grave alert that was not there at %1")},
    PhraseEntry{u"monitoring-expected-from",
                QT_TRANSLATE_NOOP("Phrases", "No grave alert that was not there at %1, by the record of %2")},
    PhraseEntry{u"monitoring-expected-alone",
                QT_TRANSLATE_NOOP("Phrases", "No grave alert; there is no look from before to compare with")},
    PhraseEntry{u"monitoring-quiet", QT_TRANSLATE_NOOP("Phrases", "No alert")},
    PhraseEntry{u"monitoring-delta", QT_TRANSLATE_NOOP("Phrases", "New: %1; known: %2; gone: %3")},
    PhraseEntry{u"monitoring-firing",
                QT_TRANSLATE_NOOP("Phrases", "Alerts, all counted as new without a look from before: %1")},
    PhraseEntry{u"monitoring-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Look into %1 first: it was not there before.")},
    PhraseEntry{u"monitoring-watch-cut",
                QT_TRANSLATE_NOOP("Phrases", "No grave alert was new, but watched for %1 of %2 only: it was "
                                             "told to stop")},
    PhraseEntry{u"monitoring-watch-cut-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Retry this check, and let it watch to the end.")},
    PhraseEntry{u"monitoring-off-contract",
                QT_TRANSLATE_NOOP("Phrases", "Not the summary that was agreed on: %1")},
    PhraseEntry{u"monitoring-off-contract-remedy",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Look at the version of the application: its operational summary "
                                  "is not one that can be judged here.")},
    // Invariants and commands.
    PhraseEntry{u"invariant-expected", QT_TRANSLATE_NOOP("Phrases", "The answer is %1")},
    PhraseEntry{u"invariant-value", QT_TRANSLATE_NOOP("Phrases", "The answer is %1")},
    PhraseEntry{u"invariant-error", QT_TRANSLATE_NOOP("Phrases", "The database refuses the question: %1")},
    PhraseEntry{u"invariant-rows", QT_TRANSLATE_NOOP("Phrases", "Not one row, but: %1")},
    PhraseEntry{u"invariant-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Look at the rows behind it before the application writes more; "
                                             "if the question itself is wrong, correct it.")},
    PhraseEntry{u"command-expected", QT_TRANSLATE_NOOP("Phrases", "Ends with code %1")},
    PhraseEntry{u"command-exit", QT_TRANSLATE_NOOP("Phrases", "Ended with code %1: %2")},
    PhraseEntry{u"command-signal", QT_TRANSLATE_NOOP("Phrases", "Killed by a signal")},
    PhraseEntry{u"command-timeout", QT_TRANSLATE_NOOP("Phrases", "Did not end in time, and was stopped")},
    PhraseEntry{u"command-missing", QT_TRANSLATE_NOOP("Phrases", "The program could not be started")},
    PhraseEntry{u"command-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Run it by hand in the root folder, and read what it says.")},
};

} // namespace

const char *checkPhrase(const QString &code)
{
    return sourceIn(entries, code);
}

} // namespace holdfast::text
