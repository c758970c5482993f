#pragma once

#include "base/Path.h"
#include "base/Result.h"

#include <QJsonObject>

namespace holdfast {

// The member `checks` of practice.json: what shows that the practice server at `url` is really back. Above
// the fresh values whatever `former` has already; URLs of the server that `former` was written for become
// those of this one. Tokens stand in it by reference to the files of writePracticeTokens.
QJsonObject practiceChecks(const QJsonObject &former, const Path &root, const QString &url);

// The tokens of backend/.env, one file each below root/.practice, 0600; written only where they differ. A
// .env without them leaves the files as they are. PracticeFailed with the path.
Result<void> writePracticeTokens(const Path &root);

} // namespace holdfast
