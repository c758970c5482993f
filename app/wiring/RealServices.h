#pragma once

#include "plan/Services.h"
#include "store/EnvironmentStore.h"
#include "store/Home.h"

#include <QProcessEnvironment>

namespace holdfast {

// The services of a real run, made once by each program and handed on by reference.
class RealServices
{
public:
    explicit RealServices(const QProcessEnvironment &variables);

    const Services &services() const { return m_services; }
    EnvironmentStore &environments() { return m_environments; }
    const Home &home() const { return m_home; }
    const QProcessEnvironment &variables() const { return m_variables; }
    Path workFolder() const { return m_home.folder / "work"; }

private:
    QProcessEnvironment m_variables;
    Home m_home;
    SystemClock m_clock;
    PosixFiles m_files;
    FlockLocks m_locks;
    NetworkHttp m_http;
    ProcOpeners m_openers;
    RealProcesses m_processes;
    Secrets m_secrets;
    Journal m_journal;
    PlanStore m_plans;
    EnvironmentStore m_environments;
    Services m_services;
};

} // namespace holdfast
