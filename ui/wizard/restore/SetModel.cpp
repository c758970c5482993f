#include "wizard/restore/SetModel.h"

#include "models/SetsModel.h"
#include "text/Format.h"
#include "text/Words.h"
#include "theme/Tokens.h"

#include <QBrush>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

void SetModel::setRows(const QList<Row> &rows, const QDateTime &now)
{
    beginResetModel();
    m_rows = rows;
    m_now = now;
    endResetModel();
}

int SetModel::rowOf(const Path &artefact) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).set.artefact == artefact)
            return i;
    }
    return -1;
}

void SetModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int SetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ForegroundRole:
        return isChoosable(row.set)
                   ? QVariant()
                   : QVariant(QBrush(QColor::fromRgba(tokensFor(QGuiApplication::palette()).secondary)));
    case DepthRole:
        return static_cast<int>(row.proven);
    case StateRole:
        return static_cast<int>(stateKind(row.set.state));
    default:
        return {};
    }
}

QString SetModel::text(const Row &row, int column) const
{
    const BackupSet &set = row.set;
    switch (column) {
    case Taken:
        return set.time.isValid() ? set.time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s) : tr("Not known");
    case Age:
        return set.time.isValid()
                   ? text::duration(std::chrono::seconds(std::max<qint64>(0, set.time.secsTo(m_now))))
                   : QString();
    case Proven:
        return isChoosable(set) ? text::word(row.proven) : QString();
    case State:
        return text::word(set.state);
    default:
        return remark(set);
    }
}

QString SetModel::remark(const BackupSet &set) const
{
    if (!isChoosable(set))
        return setReason(set);
    return set.manifest.details ? set.manifest.details->label : tr("Version 1");
}

QVariant SetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Taken:
        return tr("Data as of");
    case Age:
        return tr("Age");
    case Proven:
        return tr("Proven");
    case State:
        return tr("State");
    default:
        return tr("Remark");
    }
}

Qt::ItemFlags SetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A set that cannot be chosen can still be walked over and read.
    const Qt::ItemFlags read = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isChoosable(m_rows.at(index.row()).set) ? read | Qt::ItemIsSelectable : read;
}

} // namespace holdfast
