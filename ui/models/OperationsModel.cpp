#include "models/OperationsModel.h"

#include "models/RowRole.h"
#include "models/Spans.h"
#include "text/Format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

bool sameOperations(const QList<OperationSummary> &a, const QList<OperationSummary> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto &one, const auto &other) { return one.id == other.id; });
}

} // namespace

void OperationsModel::setOperations(const QList<OperationSummary> &operations)
{
    if (!operations.isEmpty() && sameOperations(operations, m_operations)) {
        m_operations = operations;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_operations = operations;
    endResetModel();
}

const OperationSummary *OperationsModel::at(int row) const
{
    return row >= 0 && row < m_operations.size() ? &m_operations.at(row) : nullptr;
}

void OperationsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_operations.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int OperationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_operations.size());
}

int OperationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OperationsModel::textOf(const OperationSummary &operation, int column) const
{
    switch (column) {
    case Time:
        return minuteText(operation.started);
    case Kind:
        return procedureWord(operation.procedure);
    case Target:
        return printable(operation.target);
    case Outcome:
        return outcomeWord(operation);
    case Duration: {
        const auto duration = durationOf(operation);
        return duration ? text::duration(*duration) : QString();
    }
    case Who:
        return operation.actor;
    case Reason:
        return operation.reason == u"not given" ? QString() : operation.reason;
    default:
        return {};
    }
}

QVariant OperationsModel::sortValue(const OperationSummary &operation, int column) const
{
    switch (column) {
    case Time:
        return operation.started;
    case Outcome:
        return static_cast<int>(outcomeKind(operation));
    case Duration:
        return static_cast<qint64>(durationOf(operation).value_or(std::chrono::milliseconds(-1)).count());
    default:
        return textOf(operation, column);
    }
}

QVariant OperationsModel::data(const QModelIndex &index, int role) const
{
    const OperationSummary *operation = index.isValid() ? at(index.row()) : nullptr;
    if (operation == nullptr)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*operation, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) |
                                   (column == Duration ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(*operation, column);
    case StateRole:
        return column == Outcome ? QVariant(static_cast<int>(outcomeKind(*operation))) : QVariant();
    case FiguresRole:
        return column == Time || column == Duration;
    case KeyRole:
        return operation->id;
    case GroupRole:
        return operation->environment;
    case SearchRole:
        return QString(operation->id + u' ' + operation->errorCode + u' ' + operation->environment);
    default:
        return {};
    }
}

QVariant OperationsModel::headerData(int section, Qt::Orientation orientation, int role) const
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
        return tr("Started");
    case Kind:
        return tr("Operation");
    case Target:
        return tr("Target");
    case Outcome:
        return tr("Outcome");
    case Duration:
        return tr("Duration");
    case Who:
        return tr("Who");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace holdfast
