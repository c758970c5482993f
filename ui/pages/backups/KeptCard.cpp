#include "pages/backups/KeptCard.h"

#include "models/KeptWords.h"
#include "models/Spans.h"
#include "theme/ButtonRole.h"
#include "theme/Tokens.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype fewRows = 2;

enum Column
{
    What,
    Size,
    Age,
    Until,
    Act
};

TextLabel *label(const QString &words, TypeRole role, TextLabel::Ink ink)
{
    auto *out = new TextLabel(role);
    out->setInk(ink);
    out->setText(words);
    return out;
}

} // namespace

KeptCard::KeptCard(QWidget *parent) : Card(parent), m_grid(new QGridLayout), m_more(new QPushButton)
{
    setObjectName(u"keptCopies"_s);
    m_more->setObjectName(u"allKept"_s);
    setButtonRole(*m_more, ButtonRole::Quiet);
    m_grid->setHorizontalSpacing(spacing::page);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(What, 1);
    body()->addLayout(m_grid);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &KeptCard::showAll);
    hide();
}

void KeptCard::showCopies(const QList<KeptCopy> &copies, const QDateTime &now)
{
    QList<Row> rows;
    for (const KeptCopy &copy : copies)
        rows.append({copy.operation,
                     {beforeWhat(copy), keptAs(copy), sizeWords(copy),
                      tr("%1 ago").arg(ageText(copy.since, now)), keptUntil(copy, now)}});
    const QStringList heads{tr("What can be returned to"), tr("Size"), tr("Age"), tr("Left alone")};
    setVisible(!rows.isEmpty());
    if (rows == m_rows && heads == m_heads)
        return; // the focus stays where it is
    m_rows = rows;
    m_heads = heads;
    fill();
}

void KeptCard::fill()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addHeads();
    const qsizetype shown = m_all ? m_rows.size() : std::min(fewRows, m_rows.size());
    for (qsizetype i = 0; i < shown; ++i)
        addRow(m_rows.at(i), static_cast<int>(i) + 1);
    m_more->setVisible(shown < m_rows.size());
    m_more->setText(tr("Show all %n", nullptr, static_cast<int>(m_rows.size())));
}

void KeptCard::addHeads()
{
    m_grid->addWidget(label(m_heads.first(), TypeRole::Section, TextLabel::Ink::Text), 0, What);
    for (int column = Size; column <= Until; ++column)
        m_grid->addWidget(label(m_heads.at(column), TypeRole::Caption, TextLabel::Ink::Secondary), 0, column,
                          Qt::AlignBottom);
}

void KeptCard::addRow(const Row &row, int place)
{
    auto *what = new QWidget;
    auto *words = new QVBoxLayout(what);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addWidget(label(row.words.at(0), TypeRole::Body, TextLabel::Ink::Text));
    auto *name = label(row.words.at(1), TypeRole::Caption, TextLabel::Ink::Secondary);
    name->setWrap(TextLabel::Wrap::On);
    words->addWidget(name);
    auto *act = new QPushButton(tr("Return to before…"));
    act->setObjectName(u"returnTo"_s);
    act->setAccessibleName(tr("Return to before: %1").replace(u"%1"_s, row.words.at(0)));
    act->setAccessibleDescription(row.words.mid(1).join(u", "_s));
    connect(act, &QPushButton::clicked, this, [this, id = row.operation] { emit revertAsked(id); });
    m_grid->addWidget(what, place, What);
    m_grid->addWidget(label(row.words.at(2), TypeRole::Body, TextLabel::Ink::Text), place, Size,
                      Qt::AlignVCenter);
    m_grid->addWidget(label(row.words.at(3), TypeRole::Body, TextLabel::Ink::Text), place, Age,
                      Qt::AlignVCenter);
    m_grid->addWidget(label(row.words.at(4), TypeRole::Body, TextLabel::Ink::Text), place, Until,
                      Qt::AlignVCenter);
    m_grid->addWidget(act, place, Act, Qt::AlignVCenter);
}

void KeptCard::showAll()
{
    m_all = true;
    fill();
    if (auto *first = findChild<QPushButton *>(u"returnTo"_s))
        first->setFocus();
}

} // namespace holdfast
