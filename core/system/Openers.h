#pragma once

#include "system/Files.h"

#include <QList>
#include <QString>

namespace holdfast {

struct Opener
{
    qint64 pid = 0;
    QString program;
    friend bool operator==(const Opener &, const Opener &) = default;
};

// Who holds files open. `provable` is false when processes of other users could not be looked into
// (without root): then an empty list proves nothing.
struct OpenersReport
{
    QList<Opener> openers;
    bool provable = false;
};

class Openers
{
public:
    Openers() = default;
    Openers(const Openers &) = delete;
    Openers &operator=(const Openers &) = delete;
    virtual ~Openers() = default;

    // Processes other than this one that have one of `files` open, by device and inode (proc(5),
    // /proc/PID/fd).
    virtual OpenersReport of(const QList<FileFacts> &files) = 0;
};

class ProcOpeners final : public Openers
{
public:
    OpenersReport of(const QList<FileFacts> &files) override;
};

} // namespace holdfast
