#pragma once

#include "FailingFiles.h"
#include "Passes.h"
#include "TempTree.h"
#include "base/Crypto.h"

#include <QTest>

namespace holdfast::testing {

// Neither constant nor random: compresses a little.
inline QByteArray contentOf(qsizetype size)
{
    QByteArray out(size, '\0');
    quint32 state = 12345;
    for (qsizetype i = 0; i < size; ++i) {
        state = state * 1664525U + 1013904223U;
        out[i] = static_cast<char>((state >> 24U) % 61U);
    }
    return out;
}

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("no error") : toString(result.error().code);
}

// Takes everything, or refuses from the n-th byte on.
class Taker final : public ByteSink
{
public:
    explicit Taker(qint64 refuseAt = -1) : m_refuseAt(refuseAt) {}
    Result<void> write(const char *bytes, qint64 size) override
    {
        taken.append(bytes, size);
        if (m_refuseAt >= 0 && taken.size() > m_refuseAt)
            return fail(ErrorCode::DiskFull, QStringLiteral("le preneur"), QStringLiteral("plein"));
        return {};
    }
    Result<void> finish() override
    {
        finished = true;
        return {};
    }

    QByteArray taken;
    bool finished = false;

private:
    qint64 m_refuseAt;
};

// What one artefact was made with.
struct Made
{
    PassReport report;
    AgeKeys kept; // its own key
    QByteArray bytes;
};

inline void bothKinds()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("compressed") << false;
    QTest::newRow("compressed and encrypted") << true;
}

// One folder and one identity; the artefact is `scellé` in it, what comes back of it `retour`.
class SealedScene : public QObject
{
protected:
    void renew() { m_tree = std::make_unique<TempTree>(TempTree::Place::Memory, std::nullopt); }
    Path file(const char *name) const { return m_tree->data() / name; }

    AgeLock lockOf(bool encrypted) const
    {
        return encrypted ? AgeLock{{m_identity.recipient()}, nullptr} : AgeLock();
    }

    AgeKeys identityOnly() const
    {
        std::vector<AgeIdentity> identities;
        identities.push_back(m_identity.clone());
        AgeKeys keys;
        keys.identities = std::make_shared<const std::vector<AgeIdentity>>(std::move(identities));
        return keys;
    }

    Made make(const QByteArray &content, bool encrypted)
    {
        std::filesystem::remove(file("scellé"));
        Result<std::unique_ptr<SealedWriter>> writer =
            SealedWriter::begin(m_files, file("scellé"), lockOf(encrypted));
        if (!writer || !(*writer)->write(content.constData(), content.size()) || !(*writer)->finish())
            qFatal("the artefact could not be made");
        return {(*writer)->report(), (*writer)->keys(), bytesOf(file("scellé"))};
    }

    Result<PassReport> unseal(Files &files, const Packing &packing, const AgeKeys &keys)
    {
        NewFile to(files);
        HOLDFAST_TRY(to.open(file("retour")));
        return readSealed(files, file("scellé"),
                          {packing.encrypted, packing.compressed, packing.plainLimit, keys}, to, m_context);
    }
    Result<PassReport> unseal(bool encrypted, qint64 limit, const AgeKeys &keys)
    {
        return unseal(m_files, {encrypted, true, limit}, keys);
    }

    std::unique_ptr<TempTree> m_tree;
    AgeIdentity m_identity = AgeIdentity::generate();
    PosixFiles m_files;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
};

} // namespace holdfast::testing
