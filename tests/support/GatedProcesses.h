#pragma once

#include "FailingFiles.h"
#include "system/Processes.h"

namespace holdfast::testing {

// Programs that pass the same gate as the files of a test, and are counted with them: the n-th call of a run
// is a file operation or a program. One that is to fail ends with exit code 1 and has done nothing.
class GatedProcesses final : public Processes
{
public:
    GatedProcesses(FailingFiles &gate, Processes &inner) : m_gate(gate), m_inner(inner) {}

    Result<ProcessEnd> run(const ProcessRequest &request, RunContext &context) override
    {
        const Result<void> go = m_gate.pass("run", request.program, FailingFiles::Need::Nothing);
        if (go)
            return m_inner.run(request, context);
        ProcessEnd end;
        end.exitCode = 1;
        end.errors = "this one was to fail\n";
        return end;
    }

private:
    FailingFiles &m_gate;
    Processes &m_inner;
};

} // namespace holdfast::testing
