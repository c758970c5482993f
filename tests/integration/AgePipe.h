#pragma once

#include "base/ByteSink.h"

#include <QProcess>

#include <cstring>

// More than memory or a disk should hold, through the age program.
namespace holdfast::testing {

// Not periodic in chunks, and cheap to make and to compare anywhere in three gibibytes.
class Pattern
{
public:
    static constexpr qint64 period = 1048573; // a prime
    Pattern() : m_bytes(2 * period, Qt::Uninitialized)
    {
        quint32 state = 12345;
        for (qint64 i = 0; i < m_bytes.size(); ++i) {
            state = i == period ? 12345 : state * 1664525U + 1013904223U;
            m_bytes[i] = static_cast<char>(state >> 24U);
        }
        std::memcpy(m_bytes.data() + period, m_bytes.constData(), std::size_t(period));
    }
    // At least `period` bytes.
    const char *at(qint64 offset) const { return m_bytes.constData() + offset % period; }
    QByteArray first(qint64 size) const
    {
        QByteArray out;
        while (out.size() < size)
            out.append(at(out.size()), std::min(period, size - out.size()));
        return out;
    }

private:
    QByteArray m_bytes;
};

inline const Pattern &pattern()
{
    static const Pattern one;
    return one;
}

// Counts what comes and whether it is the pattern.
class Comparing final : public ByteSink
{
public:
    Result<void> write(const char *bytes, qint64 size) override
    {
        while (size > 0) {
            const qint64 piece = std::min(Pattern::period, size);
            same = same && std::memcmp(bytes, pattern().at(count), std::size_t(piece)) == 0;
            count += piece;
            bytes += piece;
            size -= piece;
        }
        return {};
    }
    Result<void> finish() override
    {
        complete = true;
        return {};
    }

    qint64 count = 0;
    bool same = true;
    bool complete = false;
};

// Feeds a program that runs, never more than it takes, and hands on what it says.
class Piped final : public ByteSink
{
public:
    Piped(const QStringList &arguments, ByteSink &out) : m_out(out)
    {
        m_process.start(QStringLiteral("age"), arguments);
        m_process.waitForStarted(-1);
    }
    Result<void> write(const char *bytes, qint64 size) override
    {
        m_process.write(bytes, size);
        while (m_process.bytesToWrite() > limit && m_process.waitForBytesWritten(-1))
            HOLDFAST_TRY(handOn());
        return handOn();
    }
    Result<void> finish() override
    {
        m_process.closeWriteChannel();
        while (m_process.waitForReadyRead(-1))
            HOLDFAST_TRY(handOn());
        m_process.waitForFinished(-1);
        HOLDFAST_TRY(handOn());
        if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
            return fail(ErrorCode::EngineFailed, QStringLiteral("age"),
                        QString::fromUtf8(m_process.readAllStandardError()));
        return m_out.finish();
    }

private:
    static constexpr qint64 limit = 4 * 1024 * 1024;
    Result<void> handOn()
    {
        const QByteArray bytes = m_process.readAllStandardOutput();
        return bytes.isEmpty() ? Result<void>() : m_out.write(bytes.constData(), bytes.size());
    }

    ByteSink &m_out;
    QProcess m_process;
};

} // namespace holdfast::testing
