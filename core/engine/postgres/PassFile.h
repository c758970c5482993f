#pragma once

#include "base/Path.h"
#include "base/Result.h"
#include "engine/postgres/ServerAccess.h"

#include <QMap>
#include <QString>

namespace holdfast {

// How a client program of PostgreSQL is given the password: by environment variables that hold none, but the
// name of a password file (PostgreSQL manual 34.16) that lives in memory and is gone with this object, or
// with our process (P34).
class PassFile
{
public:
    enum class Place
    {
        Memory,   // memfd_create(2); where there is none, as Temporary
        Temporary // 0600 in the system's folder for temporary files
    };

    // For an access without a password nothing is made: the operator's own password file is handed on.
    static Result<PassFile> make(const ServerAccess &access, Place place = Place::Memory);

    PassFile(PassFile &&other) noexcept;
    PassFile &operator=(PassFile &&other) = delete;
    PassFile(const PassFile &) = delete;
    PassFile &operator=(const PassFile &) = delete;
    ~PassFile();

    // For the program's environment; valid as long as this object.
    const QMap<QString, QString> &variables() const { return m_variables; }

private:
    PassFile() = default;
    Result<void> fill(const Secret &line, Place place);

    int m_descriptor = -1;
    Path m_temporary;
    QMap<QString, QString> m_variables;
};

} // namespace holdfast
