#include "models/SetsModel.h"

#include "models/EncryptionWords.h"
#include "models/RowRole.h"
#include "models/Spans.h"
#include "text/Format.h"
#include "text/Words.h"

#include <algorithm>

namespace holdfast {

namespace {

bool isSafetyCopy(const BackupSet &set)
{
    return set.manifest.details && set.manifest.details->purpose == SetPurpose::PreRestore;
}

bool sameFiles(const QList<SetRow> &a, const QList<SetRow> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const SetRow &one, const SetRow &other) {
        return one.set.artefact == other.set.artefact;
    });
}

bool isFigures(int column)
{
    return column == SetsModel::Time || column == SetsModel::Age || column == SetsModel::Size ||
           column == SetsModel::Duration;
}

bool isRightAligned(int column)
{
    return column == SetsModel::Age || column == SetsModel::Size || column == SetsModel::Duration;
}

} // namespace

StateKind stateKind(SetState state)
{
    switch (state) {
    case SetState::Valid:
        return StateKind::Ok;
    case SetState::Damaged:
        return StateKind::Warning;
    case SetState::Invalid:
        return StateKind::Critical;
    case SetState::Partial:
        return StateKind::Unknown;
    case SetState::Foreign:
        break;
    }
    return StateKind::Neutral;
}

bool holdsDatabase(const BackupSet &set)
{
    const auto &details = set.manifest.details;
    const bool part = details && (details->form == SetForm::Roles || details->form == SetForm::Runtime);
    return !part && set.manifest.mode != Mode::RuntimeAssets;
}

QString setKind(const BackupSet &set)
{
    if (set.manifest.mode == Mode::RuntimeAssets)
        return isSafetyCopy(set) ? SetsModel::tr("Safety copy of runtime files")
                                 : SetsModel::tr("Runtime files");
    const bool encrypted = !recipientsOf(set).isEmpty();
    if (isSafetyCopy(set))
        return encrypted ? SetsModel::tr("Safety copy, encrypted") : SetsModel::tr("Safety copy");
    return encrypted ? SetsModel::tr("Backup, encrypted") : SetsModel::tr("Backup");
}

QString setReason(const BackupSet &set)
{
    for (int code = 0; set.state == SetState::Invalid && code <= static_cast<int>(ErrorCode::Internal);
         ++code) {
        if (toString(static_cast<ErrorCode>(code)) == set.reason)
            return text::explain(fail(static_cast<ErrorCode>(code), set.fileName()), text::DataNow::Unchanged)
                .title;
    }
    switch (set.state) {
    case SetState::Invalid:
        return SetsModel::tr("It does not hold: %1").arg(set.reason);
    case SetState::Damaged:
        return SetsModel::tr(
            "The source was damaged when this was taken. It is kept because it may be all there is.");
    case SetState::Partial:
        return SetsModel::tr("There is no signed metadata beside it: nothing proves what it is.");
    case SetState::Foreign:
        return SetsModel::tr("This file was not made by a backup.");
    case SetState::Valid:
        break;
    }
    return {};
}

bool isUsable(const BackupSet &set)
{
    return set.state == SetState::Valid || set.state == SetState::Damaged;
}

void SetsModel::setRows(const QList<SetRow> &rows)
{
    if (!rows.isEmpty() && sameFiles(rows, m_rows)) {
        m_rows = rows;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void SetsModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Age), index(rowCount() - 1, Age));
}

const SetRow *SetsModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

void SetsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SetsModel::textOf(const SetRow &row, int column) const
{
    const BackupSet &set = row.set;
    const bool known = isUsable(set);
    switch (column) {
    case Time:
        return minuteText(set.time);
    case Age:
        return m_now.isValid() ? ageText(set.time, m_now) : QString();
    case State:
        return text::word(set.state);
    case Proven:
        return known ? text::word(row.proven) : QString();
    case Kind:
        return known || set.state == SetState::Invalid ? setKind(set) : QString();
    case Size:
        return known ? text::size(set.manifest.sizeBytes) : QString();
    case Duration:
        return known && set.manifest.details ? text::duration(std::chrono::milliseconds(static_cast<qint64>(
                                                   set.manifest.details->durationSeconds * 1000)))
                                             : QString();
    case Label:
        return set.manifest.details ? set.manifest.details->label : QString();
    case File:
        return printable(set.fileName());
    default:
        return {};
    }
}

QVariant SetsModel::sortValue(const SetRow &row, int column) const
{
    const BackupSet &set = row.set;
    const bool known = isUsable(set);
    switch (column) {
    case Time:
        return set.time;
    case Age: // ascending: the youngest first
        return set.time.isValid() ? QVariant(-set.time.toMSecsSinceEpoch()) : QVariant();
    case State:
        return static_cast<int>(set.state);
    case Proven:
        return known ? static_cast<int>(row.proven) : -1;
    case Size:
        return known ? set.manifest.sizeBytes : qint64(-1);
    case Duration:
        return known && set.manifest.details ? set.manifest.details->durationSeconds : -1.0;
    default:
        return textOf(row, column);
    }
}

QVariant SetsModel::data(const QModelIndex &index, int role) const
{
    const SetRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) |
                                   (isRightAligned(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(*row, index.column());
    case StateRole:
        return index.column() == State ? QVariant(static_cast<int>(stateKind(row->set.state))) : QVariant();
    case DepthRole:
        return index.column() == Proven && isUsable(row->set) ? QVariant(static_cast<int>(row->proven))
                                                              : QVariant();
    case FiguresRole:
        return isFigures(index.column());
    case KeyRole:
        return toText(row->set.artefact);
    case GroupRole:
        return static_cast<int>(row->set.state);
    case SearchRole:
        return row->set.manifest.details ? row->set.manifest.details->setId : QString();
    default:
        return {};
    }
}

QVariant SetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) |
                                   (isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Taken");
    case Age:
        return tr("Age");
    case State:
        return tr("State");
    case Proven:
        return tr("Proven to");
    case Kind:
        return tr("Kind");
    case Size:
        return tr("Size");
    case Duration:
        return tr("Duration");
    case Label:
        return tr("Label");
    case File:
        return tr("File");
    default:
        return {};
    }
}

} // namespace holdfast
