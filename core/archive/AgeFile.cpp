#include "archive/AgeFile.h"

#include "archive/AgeArmor.h"
#include "archive/AgeHeader.h"
#include "archive/AgeStream.h"
#include "base/Crypto.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int fileKeySize = 16;

// A file without armor: header, nonce, chunks.
class BinaryReader final : public ByteSink
{
public:
    BinaryReader(AgeKeys keys, ByteSink &to) : m_keys(std::move(keys)), m_to(to) {}

    Result<void> write(const char *bytes, qint64 size) override
    {
        qint64 taken = 0;
        if (!m_header.isComplete()) {
            HOLDFAST_TRY_AS(taken, m_header.take({bytes, size}));
            if (!m_header.isComplete())
                return {};
            HOLDFAST_TRY_AS(m_fileKey, openAgeHeader(m_header.header(), m_keys));
        }
        if (!m_opener) {
            const qint64 missing = std::min(agePayloadNonceSize - m_nonce.size(), size - taken);
            m_nonce.append(bytes + taken, missing);
            taken += missing;
            if (m_nonce.size() < agePayloadNonceSize)
                return {};
            m_opener.emplace(std::exchange(m_fileKey, {}), m_nonce, m_to);
        }
        return m_opener->write(bytes + taken, size - taken);
    }

    Result<void> finish() override
    {
        if (!m_header.isComplete())
            return fail(ErrorCode::ArtefactDamaged, {}, u"the header breaks off"_s);
        if (!m_opener)
            return fail(ErrorCode::ArtefactDamaged, {}, u"the payload has no nonce"_s);
        return m_opener->finish();
    }

private:
    AgeKeys m_keys;
    ByteSink &m_to;
    AgeHeaderReader m_header;
    Secret m_fileKey;
    QByteArray m_nonce;
    std::optional<AgeOpener> m_opener;
};

} // namespace

struct AgeWriter::State
{
    Secret fileKey;
    AgeSealer sealer;
};

AgeWriter::AgeWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}

AgeWriter::~AgeWriter() = default;

Result<std::unique_ptr<AgeWriter>> AgeWriter::begin(const AgeLock &lock, ByteSink &to)
{
    Q_ASSERT(!lock.isOpen());
    Q_ASSERT(lock.recipients.isEmpty() || !lock.passphrase);
    Secret fileKey(randomBytes(fileKeySize));
    const QByteArray nonce = randomBytes(agePayloadNonceSize);
    HOLDFAST_TRY_AS(const QByteArray header, makeAgeHeader(lock, fileKey));
    const QByteArray beginning = header + nonce;
    HOLDFAST_TRY(to.write(beginning.constData(), beginning.size()));
    std::unique_ptr<State> state(new State{fileKey.clone(), AgeSealer(fileKey, nonce, to)});
    return std::unique_ptr<AgeWriter>(new AgeWriter(std::move(state)));
}

Result<void> AgeWriter::write(const char *bytes, qint64 size)
{
    return m_state->sealer.write(bytes, size);
}

Result<void> AgeWriter::finish()
{
    return m_state->sealer.finish();
}

Secret AgeWriter::fileKey() const
{
    return m_state->fileKey.clone();
}

struct AgeReader::State
{
    State(AgeKeys keys, ByteSink &to) : binary(std::move(keys), to) {}

    Result<void> write(const char *bytes, qint64 size)
    {
        if (!isSeen && beginsAgeArmor(*bytes))
            armor.emplace(binary);
        isSeen = true;
        return armor ? armor->write(bytes, size) : binary.write(bytes, size);
    }
    // Whoever goes on after an error does not get a file that looks complete.
    Result<void> keep(Result<void> result)
    {
        if (!result)
            error = result.error();
        return result;
    }

    BinaryReader binary;
    std::optional<AgeArmorReader> armor;
    bool isSeen = false; // the first byte
    std::optional<Error> error;
};

AgeReader::AgeReader(AgeKeys keys, ByteSink &to) : m_state(std::make_unique<State>(std::move(keys), to)) {}

AgeReader::~AgeReader() = default;

Result<void> AgeReader::write(const char *bytes, qint64 size)
{
    if (m_state->error)
        return *m_state->error;
    if (size == 0)
        return {};
    return m_state->keep(m_state->write(bytes, size));
}

Result<void> AgeReader::finish()
{
    if (m_state->error)
        return *m_state->error;
    return m_state->keep(m_state->armor ? m_state->armor->finish() : m_state->binary.finish());
}

bool isAgeFile(const QByteArray &beginning)
{
    if (beginning.startsWith("age-encryption.org/"))
        return true;
    return beginning.trimmed().startsWith(ageArmorBegin());
}

} // namespace holdfast
