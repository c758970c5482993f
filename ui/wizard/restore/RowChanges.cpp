#include "wizard/restore/RowChanges.h"

#include "text/Format.h"
#include "text/Words.h"
#include "theme/Tokens.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int screenful = 12;
constexpr int mostTables = 300; // more are counted, not listed: the page must stay a page

TextLabel *cell(const QString &text, TypeRole role, Qt::Alignment alignment)
{
    auto *label = new TextLabel(role);
    label->setText(text);
    label->setAlignment(alignment | Qt::AlignVCenter);
    return label;
}

QString count(qint64 rows)
{
    return rows < 0 ? QStringLiteral("–") : text::number(rows);
}

// What stands behind the seconds tells nobody anything, and takes the room of the other columns.
QString wholeSeconds(const QString &moment)
{
    static const QRegularExpression fraction(u"\\.\\d+(?=$|[+-])"_s);
    return printable(QString(moment).remove(fraction));
}

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QJsonValue timeOf(const QDateTime &time)
{
    return timeValue(time.toString(Qt::ISODateWithMs));
}

QList<RowsDifference> worstFirst(QList<RowsDifference> tables)
{
    tables.removeIf([](const RowsDifference &rows) { return rows.isSame(); });
    std::stable_sort(tables.begin(), tables.end(), [](const RowsDifference &a, const RowsDifference &b) {
        return a.go != b.go ? a.go > b.go : a.change > b.change;
    });
    return tables;
}

} // namespace

RowChanges::RowChanges(QWidget *parent)
    : QWidget(parent), m_sentences(new QVBoxLayout), m_grid(new QGridLayout), m_more(new QPushButton)
{
    m_sentences->setSpacing(spacing::small);
    m_grid->setHorizontalSpacing(spacing::page);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(0, 1);
    m_more->setObjectName(u"showAllTables"_s);
    m_more->setAutoDefault(false);
    connect(m_more, &QPushButton::clicked, this, &RowChanges::showAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::large);
    column->addLayout(m_sentences);
    column->addLayout(m_grid);
    column->addWidget(m_more, 0, Qt::AlignLeft);
}

void RowChanges::setLoss(const Loss &loss)
{
    m_loss = loss;
    m_more->setText(tr("Show all tables"));
    clear(*m_sentences);
    addSentences();
    showTables();
}

void RowChanges::addSentences()
{
    if (const auto window = m_loss.window())
        addSentence(text::say(phrase(u"lost-since", {timeOf(m_loss.since), secondsValue(*window)})));
    else if (m_loss.seen != Loss::Seen::NothingToCompare)
        addSentence(text::say(phrase(u"lost-unknown")));
    if (!m_loss.tables.isEmpty())
        addSentence(text::say(phrase(u"rows-go-come", {m_loss.go(), m_loss.come()})));
    if (m_loss.change() > 0)
        addSentence(text::say(phrase(u"rows-change", {m_loss.change()})));
    if (m_loss.seen == Loss::Seen::Unreadable) {
        addSentence(text::say(phrase(u"loss-unreadable", {m_loss.whyNot})));
        addSentence(text::say(
            phrase(u"loss-live-file", {bytesValue(m_loss.liveBytes), timeOf(m_loss.liveModified)})));
    }
    if (m_loss.other)
        addSentence(text::say(phrase(u"loss-other-set", {toText(m_loss.other->artefact.filename()),
                                                         timeOf(m_loss.other->time), m_loss.other->rows})));
    for (const SchemaDifference &one : m_loss.schema)
        addSentence(text::say(phrase(u"loss-schema", {one.kind, one.backup, one.live})).trimmed());
}

void RowChanges::addSentence(const QString &sentence)
{
    auto *label = new TextLabel(m_sentences->count() == 0 ? TypeRole::Strong : TypeRole::Body);
    label->setWrap(TextLabel::Wrap::On);
    label->setText(sentence);
    m_sentences->addWidget(label);
}

void RowChanges::showAll()
{
    m_all = true;
    showTables();
}

void RowChanges::showTables()
{
    clear(*m_grid);
    const QList<RowsDifference> different = worstFirst(m_loss.tables);
    const qsizetype listed = std::min<qsizetype>(different.size(), m_all ? mostTables : screenful);
    int line = 1;
    for (const RowsDifference &table : different.mid(0, listed))
        addLine(table, line++);
    if (line > 1)
        addHead();
    if (const qsizetype same = m_loss.tables.size() - different.size(); same > 0)
        addNote(tr("Tables that stay as they are: %1").arg(text::number(same)), line++);
    if (different.size() > listed)
        addNote(tr("Further tables that differ: %1").arg(text::number(different.size() - listed)), line++);
    m_more->setVisible(!m_all && different.size() > screenful);
}

void RowChanges::addHead()
{
    int column = 0;
    for (const QString &word :
         {tr("Table"), tr("In the backup"), tr("Now"), tr("At the least"), tr("Newest row now")}) {
        auto *label = cell(word, TypeRole::Caption, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        label->setInk(TextLabel::Ink::Secondary);
        m_grid->addWidget(label, 0, column++);
    }
}

void RowChanges::addLine(const RowsDifference &rows, int line)
{
    QStringList words;
    if (rows.go > 0)
        words.append(tr("%1 go").arg(text::number(rows.go)));
    if (rows.come > 0)
        words.append(tr("%1 come").arg(text::number(rows.come)));
    if (rows.change > 0)
        words.append(tr("%1 change").arg(text::number(rows.change)));
    if (words.isEmpty())
        words.append(rows.where == RowsDifference::Where::OnlyLive ? tr("the table goes")
                                                                   : tr("the table comes"));
    auto *newest = cell(wholeSeconds(rows.newest), TypeRole::Mono, Qt::AlignRight);
    newest->setToolTip(printable(rows.column));
    m_grid->addWidget(cell(printable(rows.table), TypeRole::Body, Qt::AlignLeft), line, 0);
    m_grid->addWidget(cell(count(rows.backup), TypeRole::Mono, Qt::AlignRight), line, 1);
    m_grid->addWidget(cell(count(rows.live), TypeRole::Mono, Qt::AlignRight), line, 2);
    m_grid->addWidget(cell(words.join(u", "_s), TypeRole::Strong, Qt::AlignRight), line, 3);
    m_grid->addWidget(newest, line, 4);
}

void RowChanges::addNote(const QString &sentence, int line)
{
    auto *label = cell(sentence, TypeRole::Body, Qt::AlignLeft);
    label->setInk(TextLabel::Ink::Secondary);
    m_grid->addWidget(label, line, 0, 1, 5);
}

} // namespace holdfast
