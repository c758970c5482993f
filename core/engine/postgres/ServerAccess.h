#pragma once

#include "base/Secret.h"
#include "model/DatabaseUrl.h"

namespace holdfast {

// How to reach a server, read once at the start of a run: a restored `.env` cannot re-point it (M8).
struct ServerAccess
{
    DatabaseUrl url;  // of mode Postgres
    Secret password;  // empty: libpq finds what it needs itself (password file, peer, certificate)
    QString passFile; // the operator's own PGPASSFILE; empty: libpq's default
};

} // namespace holdfast
