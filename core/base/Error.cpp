#include "base/Error.h"

namespace holdfast {

Error during(Error error, const QString &what)
{
    error.whileDoing.append(what);
    return error;
}

} // namespace holdfast
