#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "system/Files.h"

#include <QProcessEnvironment>

namespace holdfast {

// Resolves the references in an environment file: `env:NAME`, `file:/path` (first line, trailing line end
// cut). An empty secret is a missing one.
class Secrets
{
public:
    Secrets(Files &files, const QProcessEnvironment &variables);

    // KeyMissing (variable unset or empty, file empty) or KeyUnreadable; the subject is the reference.
    Result<Secret> resolve(const QString &reference);

private:
    Files &m_files;
    QProcessEnvironment m_variables;
};

} // namespace holdfast
