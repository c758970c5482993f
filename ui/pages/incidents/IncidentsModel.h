#pragma once

#include "model/Incident.h"
#include "theme/Tokens.h"

#include <QAbstractTableModel>

#include <chrono>

namespace holdfast {

/// Open or closed, in a word and its kind.
QString standingOf(const Incident &incident);
StateKind kindOf(const Incident &incident);
/// From the declaration to its end; nothing while it is open.
std::optional<std::chrono::milliseconds> durationOf(const Incident &incident);

/// Incidents of the journal as rows. Holds values.
class IncidentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Time,
        Title,
        Standing,
        Duration,
        Who,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setIncidents(const QList<Incident> &incidents);
    const Incident *at(int row) const;
    /// Asks every text and header again, after a change of language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const Incident &incident, int column) const;
    QVariant sortValue(const Incident &incident, int column) const;

    QList<Incident> m_incidents;
};

} // namespace holdfast
