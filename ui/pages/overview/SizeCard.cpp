#include "pages/overview/SizeCard.h"

#include "pages/overview/Figure.h"
#include "text/Format.h"
#include "widgets/Sparkline.h"

#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

namespace {

constexpr qsizetype shownMost = 30;

/// Newest first, valid backups only: a safety copy would show the same data twice.
QList<double> sizesOf(const QList<BackupSet> &sets)
{
    QList<double> sizes;
    for (const BackupSet &set : sets) {
        const bool safetyCopy =
            set.manifest.details && set.manifest.details->purpose == SetPurpose::PreRestore;
        if (set.state == SetState::Valid && !safetyCopy && sizes.size() < shownMost)
            sizes.append(static_cast<double>(set.manifest.sizeBytes));
    }
    return sizes;
}

} // namespace

SizeCard::SizeCard(QWidget *parent) : Card(parent), m_last(new Figure), m_line(new Sparkline)
{
    m_line->setMinimumHeight(44);
    body()->addWidget(m_last);
    body()->addStretch(1);
    body()->addWidget(m_line);
}

void SizeCard::showSizes(const QList<BackupSet> &sets)
{
    setTitle(tr("Size"));
    m_last->setLabel(tr("Last backup"));
    QList<double> sizes = sizesOf(sets);
    m_line->setVisible(sizes.size() > 1);
    if (sizes.isEmpty()) {
        m_last->setValue(tr("None yet"));
        return;
    }
    const auto [least, most] = std::minmax_element(sizes.begin(), sizes.end());
    const QString range =
        tr("Last %1 backups: %2 to %3", "at least two; least and largest size")
            .arg(sizes.size())
            .arg(text::size(static_cast<qint64>(*least)), text::size(static_cast<qint64>(*most)));
    m_last->setValue(text::size(static_cast<qint64>(sizes.first())), sizes.size() > 1 ? range : QString());
    std::reverse(sizes.begin(), sizes.end());
    m_line->setSeries({sizes, {}, range});
}

} // namespace holdfast
