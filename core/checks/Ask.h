#pragma once

#include "base/Phrase.h"
#include "base/RunContext.h"
#include "system/Http.h"
#include "system/Secrets.h"

namespace holdfast {

// Sends, and follows at most five redirects of GET and HEAD, within the same scheme, host and port only: a
// token never leaves its origin (R21). HttpFailed also for a circle of them, and for one that leads
// elsewhere.
Result<HttpAnswer> ask(Http &http, const HttpRequest &request, const RunContext &context);

// In words, what kept the answer from coming ("http-timeout", "http-refused" …; its values: the raw reason),
// and what to look at. Of a run that was told to stop: that it was not made, and nothing to mend.
Phrase faultPhrase(const Error &error);
Phrase faultRemedy(const Error &error);

// What an answer off contract is: the error object of contracts §5 ({"error":{"code",…,"request_id"}}) with
// its code, or what else `error` says, without secrets; for 401, 403, 422 and 429 what to mend (Retry-After
// named); HTML where JSON was asked for; no JSON; an empty body. `answer` has a status that was not expected,
// or a body that is none.
Phrase refusalPhrase(const HttpAnswer &answer);
Phrase refusalRemedy(const HttpAnswer &answer);

// The secret behind a reference, to be sent in a header. KeyMissing, or KeyUnreadable also when it holds a
// line end; the subject is the reference.
Result<QByteArray> headerSecret(Secrets &secrets, const QString &reference);
// What is told where there is none: which reference, and why.
Phrase secretPhrase(const Error &error);
Phrase secretRemedy(const Error &error);

// By its type, or by how it begins.
bool isHtml(const HttpAnswer &answer);
// It has a member `error` that is not null, false, 0 or empty, whatever its status says.
bool isErrorBody(const HttpAnswer &answer);

} // namespace holdfast
