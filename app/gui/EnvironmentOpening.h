#pragma once

#include "jobs/JobRunner.h"
#include "wiring/Practice.h"
#include "wiring/RealServices.h"

#include <QObject>

#include <optional>

namespace holdfast {

/// Which environment the operator asks for.
struct EnvironmentWish
{
    enum class Kind
    {
        Usual,    ///< the variables', else the last one, else the practice environment
        Practice, ///< started if it does not run
        Named     ///< by file or name
    };

    Kind kind = Kind::Usual;
    QString name;
};

/// An environment, and what remembers it: a file or a name; empty for one that came from variables.
struct FoundEnvironment
{
    std::optional<Environment> environment; ///< none: it is the practice one, which has to be started first
    QString reference;
};

/// Decides which environment a wish means. Reads files, so it belongs on a worker thread. `last` is the
/// reference of the one that was open last; one that is gone by now is passed over.
Result<FoundEnvironment> findEnvironment(RealServices &real, const EnvironmentWish &wish,
                                         const QString &last);

/// Opens environments off the GUI thread; starting the practice environment may take some seconds.
class EnvironmentOpening : public QObject
{
    Q_OBJECT

public:
    EnvironmentOpening(RealServices &real, JobRunner &jobs, PracticePlaces places, QObject *parent = nullptr);

    /// One of opened() and failed() follows, unless another wish comes first.
    void open(const EnvironmentWish &wish, const QString &last);
    const EnvironmentWish &wish() const { return m_wish; }

signals:
    void startingPractice();
    void opened(const holdfast::Environment &environment, const QString &reference);
    void failed(const holdfast::Error &error);

private:
    void take(const Result<FoundEnvironment> &found);
    void openPractice();

    RealServices &m_real;
    JobRunner &m_jobs;
    PracticePlaces m_places;
    EnvironmentWish m_wish;
    int m_generation = 0;
};

} // namespace holdfast
