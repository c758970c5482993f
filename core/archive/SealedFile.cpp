#include "archive/SealedFile.h"

namespace holdfast {

SealedWriter::SealedWriter(Files &files) : m_file(files), m_stored(m_file) {}

Result<std::unique_ptr<SealedWriter>> SealedWriter::begin(Files &files, const Path &file, const AgeLock &lock,
                                                          Compress what)
{
    std::unique_ptr<SealedWriter> out(new SealedWriter(files));
    HOLDFAST_TRY(out->m_file.open(file));
    if (!lock.isOpen()) {
        HOLDFAST_TRY_AS(out->m_age, AgeWriter::begin(lock, out->m_stored));
    }
    ByteSink &behind = out->m_age ? static_cast<ByteSink &>(*out->m_age) : out->m_stored;
    out->m_thread = std::make_unique<ThreadedSink>(behind);
    out->m_zstd = std::make_unique<ZstdWriter>(*out->m_thread, what);
    out->m_plain = std::make_unique<Meter>(*out->m_zstd);
    return out;
}

Result<void> SealedWriter::write(const char *bytes, qint64 size)
{
    return m_plain->write(bytes, size);
}

Result<void> SealedWriter::finish()
{
    return m_plain->finish();
}

AgeKeys SealedWriter::keys() const
{
    AgeKeys out;
    if (m_age)
        out.fileKey = std::make_shared<const Secret>(m_age->fileKey());
    return out;
}

Result<PassReport> readSealed(Files &files, const Path &stored, const Packing &packing, ByteSink &to,
                              RunContext &context)
{
    // Three threads: reading and decrypting here, unpacking, digesting and writing.
    Meter plain(to);
    ThreadedSink last(plain);
    std::optional<ZstdReader> zstd;
    std::optional<ThreadedSink> middle;
    if (packing.compressed)
        middle.emplace(zstd.emplace(last, packing.plainLimit));
    ByteSink &thread = middle ? *middle : last;
    std::optional<AgeReader> age;
    if (packing.encrypted)
        age.emplace(packing.keys, thread);
    Meter meter(age ? static_cast<ByteSink &>(*age) : thread);
    Result<void> done = feedFrom(files, stored, meter, context);
    if (done)
        done = meter.finish();
    if (done)
        return PassReport{plain.digest(), meter.digest()};
    Error error = done.error();
    if (error.subject.isEmpty())
        error.subject = toText(stored);
    return error;
}

Result<StreamDigest> digestOf(Files &files, const Path &file, RunContext &context)
{
    Nowhere nowhere;
    Meter meter(nowhere);
    HOLDFAST_TRY(feedFrom(files, file, meter, context));
    HOLDFAST_TRY(meter.finish());
    return meter.digest();
}

Result<StreamDigest> copyFile(Files &files, const Path &file, const Path &copy, RunContext &context)
{
    NewFile output(files);
    HOLDFAST_TRY(output.open(copy));
    Meter meter(output);
    HOLDFAST_TRY(feedFrom(files, file, meter, context));
    HOLDFAST_TRY(meter.finish());
    return meter.digest();
}

} // namespace holdfast
