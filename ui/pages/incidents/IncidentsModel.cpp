#include "pages/incidents/IncidentsModel.h"

#include "base/Path.h"
#include "models/RowRole.h"
#include "models/Spans.h"
#include "text/Format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

QString standingOf(const Incident &incident)
{
    return incident.isOpen() ? IncidentsModel::tr("Open", "an incident") : IncidentsModel::tr("Closed");
}

StateKind kindOf(const Incident &incident)
{
    return incident.isOpen() ? StateKind::Warning : StateKind::Ok;
}

std::optional<std::chrono::milliseconds> durationOf(const Incident &incident)
{
    if (incident.isOpen())
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, incident.declared.msecsTo(incident.closed)));
}

void IncidentsModel::setIncidents(const QList<Incident> &incidents)
{
    if (incidents == m_incidents)
        return;
    beginResetModel();
    m_incidents = incidents;
    endResetModel();
}

const Incident *IncidentsModel::at(int row) const
{
    return row >= 0 && row < m_incidents.size() ? &m_incidents.at(row) : nullptr;
}

void IncidentsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_incidents.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int IncidentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_incidents.size());
}

int IncidentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IncidentsModel::textOf(const Incident &incident, int column) const
{
    switch (column) {
    case Time:
        return minuteText(incident.declared);
    case Title:
        return printable(incident.title);
    case Standing:
        return standingOf(incident);
    case Duration: {
        const auto duration = durationOf(incident);
        return duration ? text::duration(*duration) : QString();
    }
    case Who:
        return printable(incident.openedBy);
    default:
        return {};
    }
}

QVariant IncidentsModel::sortValue(const Incident &incident, int column) const
{
    switch (column) {
    case Time:
        return incident.declared;
    case Duration:
        return static_cast<qint64>(durationOf(incident).value_or(std::chrono::milliseconds(-1)).count());
    default:
        return textOf(incident, column);
    }
}

QVariant IncidentsModel::data(const QModelIndex &index, int role) const
{
    const Incident *incident = index.isValid() ? at(index.row()) : nullptr;
    if (incident == nullptr)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*incident, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) |
                                   (column == Duration ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(*incident, column);
    case StateRole:
        return column == Standing ? QVariant(static_cast<int>(kindOf(*incident))) : QVariant();
    case FiguresRole:
        return column == Time || column == Duration;
    case KeyRole:
    case SearchRole:
        return incident->id;
    case GroupRole:
        return incident->isOpen();
    default:
        return {};
    }
}

QVariant IncidentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) |
                                   (section == Duration ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Began");
    case Title:
        return tr("Incident");
    case Standing:
        return tr("State");
    case Duration:
        return tr("Duration");
    case Who:
        return tr("Declared by");
    default:
        return {};
    }
}

} // namespace holdfast
