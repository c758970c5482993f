#include "pages/incidents/TimelineCard.h"

#include "base/Path.h"
#include "text/IncidentWords.h"
#include "theme/Tokens.h"
#include "widgets/ScrollPane.h"
#include "widgets/TextLabel.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// Long words without a blank (ids, paths) may be broken anywhere after some letters.
QString breakable(const QString &text)
{
    static const QRegularExpression place(u"(-|/|\\S{24})(?=\\S)"_s);
    return QString(text).replace(place, u"\\1\u200B"_s);
}

} // namespace

TimelineCard::TimelineCard(QWidget *parent) : Card(parent)
{
    auto *list = new QWidget;
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, spacing::small, 0);
    m_rows->setSpacing(spacing::medium);
    m_rows->addStretch(1);
    m_pane = new ScrollPane(list);
    m_pane->setObjectName(u"timeline"_s);
    m_pane->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll it
    m_pane->setMinimumHeight(260);
    m_pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_pane, 1);
    connect(m_pane->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int newEnd) {
        QScrollBar *bar = m_pane->verticalScrollBar();
        if (m_follows)
            bar->setValue(newEnd);
    });
    connect(m_pane->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_follows = value >= m_pane->verticalScrollBar()->maximum() - spacing::page;
    });
}

void TimelineCard::showEntries(const QList<TimelineEntry> &entries, const Scenario &scenario)
{
    setTitle(tr("Timeline"));
    m_pane->setAccessibleName(tr("Timeline"));
    QStringList texts;
    for (const TimelineEntry &entry : entries)
        texts.append(entry.text.isEmpty()
                         ? text::timelineLine(entry, scenario)
                         : tr("%1 “%2”", "what happened, the words of a note")
                               .arg(text::timelineLine(entry, scenario), printable(entry.text)));
    if (entries == m_entries && texts == m_texts)
        return;
    const qsizetype kept =
        entries.mid(0, m_entries.size()) == m_entries && texts.mid(0, m_texts.size()) == m_texts
            ? m_entries.size()
            : 0; // what is there stays, so that nothing jumps
    while (m_rows->count() > kept + 1) {
        QLayoutItem *item = m_rows->takeAt(static_cast<int>(kept));
        delete item->widget();
        delete item;
    }
    m_entries = entries;
    m_texts = texts;
    for (qsizetype i = kept; i < entries.size(); ++i)
        addRow(entries[i], texts[i]);
}

void TimelineCard::addRow(const TimelineEntry &entry, const QString &sentence)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *head = new TextLabel(TypeRole::Caption);
    head->setInk(TextLabel::Ink::Secondary);
    const QString time = entry.at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
    const QString by = entry.by.isEmpty() ? time : time + u" · " + printable(entry.by);
    head->setText(breakable(by));
    head->setWrap(TextLabel::Wrap::On);
    auto *what = new TextLabel;
    what->setObjectName(u"timelineEntry"_s);
    what->setWrap(TextLabel::Wrap::On);
    what->setText(breakable(sentence));
    what->setAccessibleName(QString(by + u": "_s + sentence));
    column->addWidget(head);
    column->addWidget(what);
    m_rows->insertWidget(m_rows->count() - 1, row);
}

} // namespace holdfast
