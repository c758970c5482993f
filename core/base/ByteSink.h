#pragma once

#include "base/Result.h"

#include <QtGlobal>

namespace holdfast {

// What bytes are written to, one piece after the other; stages of a pass stand behind each other as sinks.
// Not for two threads at a time. After an error nothing more may be written.
class ByteSink
{
public:
    ByteSink() = default;
    ByteSink(const ByteSink &) = delete;
    ByteSink &operator=(const ByteSink &) = delete;
    virtual ~ByteSink() = default;

    // All bytes, or an error.
    virtual Result<void> write(const char *bytes, qint64 size) = 0;
    // There is no more: what was written is complete behind this sink, or an error. Called once; without it
    // nothing behind may take what it has for complete.
    virtual Result<void> finish() = 0;
};

// Where what is only read goes.
class Nowhere final : public ByteSink
{
public:
    Result<void> write(const char * /*bytes*/, qint64 /*size*/) override { return {}; }
    Result<void> finish() override { return {}; }
};

} // namespace holdfast
