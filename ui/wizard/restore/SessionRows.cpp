#include "wizard/restore/SessionRows.h"

#include "text/Format.h"
#include "theme/Tokens.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype mostSessions = 50; // more are counted, not listed: the page must stay a page

QString stateWord(const QString &state)
{
    if (state == u"active")
        return SessionRows::tr("at work");
    if (state == u"idle")
        return SessionRows::tr("idle");
    if (state.startsWith(u"idle in transaction"))
        return SessionRows::tr("in a transaction, waiting");
    return state.isEmpty() ? SessionRows::tr("not told") : printable(state);
}

} // namespace

SessionRows::SessionRows(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::page);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(2, 1);
}

void SessionRows::setSessions(const QList<Session> &sessions)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addLine({tr("Process"), tr("User"), tr("Program"), tr("From"), tr("State")}, 0);
    int line = 1;
    QStringList said;
    for (const Session &session : sessions.mid(0, mostSessions)) {
        const QStringList cells{QString::number(session.pid), printable(session.user),
                                session.program.isEmpty() ? tr("not told") : printable(session.program),
                                session.address.isEmpty() ? tr("this machine") : printable(session.address),
                                stateWord(session.state)};
        said.append(cells.join(u", "_s));
        addLine(cells, line++);
    }
    setAccessibleName(tr("Sessions"));
    setAccessibleDescription(said.join(u'\n'));
    if (const qsizetype left = sessions.size() - mostSessions; left > 0) {
        auto *more = new TextLabel;
        more->setInk(TextLabel::Ink::Secondary);
        more->setText(tr("Further sessions: %1").arg(text::number(left)));
        m_grid->addWidget(more, line, 0, 1, 5);
    }
}

void SessionRows::addLine(const QStringList &cells, int line)
{
    int column = 0;
    for (const QString &cell : cells) {
        auto *label = new TextLabel(line == 0 ? TypeRole::Caption : TypeRole::Body);
        if (line == 0)
            label->setInk(TextLabel::Ink::Secondary);
        label->setWrap(column == 2 ? TextLabel::Wrap::On : TextLabel::Wrap::Off);
        label->setText(cell);
        m_grid->addWidget(label, line, column++, Qt::AlignTop);
    }
}

} // namespace holdfast
