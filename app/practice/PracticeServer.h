#pragma once

#include "practice/PracticeBackend.h"
#include "practice/ServerRecord.h"

#include <QAbstractHttpServer>
#include <QTimer>

#include <optional>

namespace holdfast::practice {

// The backend on a socket of 127.0.0.1, with its record on disk as long as it listens.
class PracticeServer : public QAbstractHttpServer
{
    Q_OBJECT

public:
    explicit PracticeServer(std::filesystem::path root);
    ~PracticeServer() override;

    // Listens on `port`, 0 = a free one, and writes the record. Fails when the port is taken
    // (PracticeFailed), another server has this root (Busy) or the root is no practice tree; nothing is left
    // behind then. Call once.
    Result<ServerRecord> start(quint16 port);

signals:
    // The record is gone or names another process: the tree was removed under the server, nobody can find it
    // any more.
    void orphaned();

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    void lookAfterRecord();

    std::filesystem::path m_root;
    PracticeBackend m_backend;
    std::optional<ServeLock> m_lock;
    std::optional<ServerRecord> m_record;
    QTimer m_recordTimer;
};

} // namespace holdfast::practice
