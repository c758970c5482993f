#include "pages/incidents/RootCauseCard.h"

#include "pages/incidents/IncidentDesk.h"
#include "theme/Paint.h"
#include "theme/Tokens.h"
#include "widgets/TextLabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int linesShown = 3;

/// A text of several lines with the edge of our other fields.
class TextField final : public QPlainTextEdit
{
public:
    TextField()
    {
        setTabChangesFocus(true);
        viewport()->setAutoFillBackground(false);
        setFixedHeight(linesShown * QFontMetrics(font()).lineSpacing() + spacing::large);
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        if (event->type() == QEvent::FontChange)
            setFixedHeight(linesShown * QFontMetrics(font()).lineSpacing() + spacing::large);
        if (event->type() != QEvent::Paint)
            return QPlainTextEdit::event(event);
        const Tokens &t = tokensFor(palette());
        QPainter painter(this);
        paintShape(painter, rect(),
                   {rgb(t.surface), rgb(hasFocus() ? t.accent : t.border), metric::radius, 1});
        return true;
    }
};

} // namespace

RootCauseCard::RootCauseCard(IncidentDesk &desk, QWidget *parent)
    : Card(parent), m_desk(desk), m_standing(new TextLabel(TypeRole::Caption))
{
    m_standing->setObjectName(u"causeStanding"_s);
    m_standing->setInk(TextLabel::Ink::Secondary);
    body()->setSpacing(spacing::half);
    addField(&RootCause::cause, "cause");
    addField(&RootCause::impact, "impact");
    addField(&RootCause::actions, "actions");
    addField(&RootCause::prevention, "prevention");
    body()->addWidget(m_standing);
    body()->addStretch(1);
    connect(&m_desk, &IncidentDesk::failed, this, [this] { m_sent.reset(); });
    retranslate();
}

void RootCauseCard::addField(QString RootCause::*member, const char *name)
{
    auto *label = new TextLabel(TypeRole::Strong);
    auto *text = new TextField;
    text->setObjectName(QLatin1String(name));
    text->installEventFilter(this);
    label->setBuddy(text);
    body()->addWidget(label);
    body()->addWidget(text);
    body()->addSpacing(spacing::small);
    m_fields.append({member, label, text});
}

void RootCauseCard::showCause(const Incident &incident)
{
    const bool isAnother = incident.id != m_incident;
    const RootCause saved = m_sent.value_or(m_known);
    if (isAnother || hasArrived(incident.rootCause))
        m_sent.reset();
    if (!m_sent) { // else an older reading, from before it was written
        for (const Field &field : m_fields) {
            const QString &now = incident.rootCause.*field.member;
            const QString text = field.text->toPlainText().trimmed();
            if (isAnother || (text == (saved.*field.member).trimmed() && text != now.trimmed()))
                field.text->setPlainText(now);
        }
        m_known = incident.rootCause;
    }
    m_incident = incident.id;
    retranslate();
}

void RootCauseCard::save()
{
    if (m_desk.incident() == nullptr || m_desk.incident()->id != m_incident)
        return;
    RootCause asked = m_desk.incident()->rootCause;
    RootCause sent = m_sent.value_or(m_known);
    bool isAny = false;
    for (const Field &field : m_fields) {
        const QString text = field.text->toPlainText().trimmed();
        // Put back to what is on record while another text is on its way there: once that has come.
        if (text == (sent.*field.member).trimmed() || text == asked.*field.member)
            continue;
        asked.*field.member = sent.*field.member = text;
        isAny = true;
    }
    if (!isAny)
        return;
    m_sent = sent;
    m_desk.describe(asked);
}

// What others have written meanwhile is no matter here.
bool RootCauseCard::hasArrived(const RootCause &now) const
{
    return m_sent && std::all_of(m_fields.begin(), m_fields.end(), [&](const Field &field) {
               const QString &sent = *m_sent.*field.member;
               return sent == m_known.*field.member || sent == now.*field.member;
           });
}

bool RootCauseCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        save();
    return Card::eventFilter(watched, event);
}

void RootCauseCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    save();
}

void RootCauseCard::retranslate()
{
    setTitle(tr("Root cause"));
    const QStringList labels{tr("Ca&use: what made it happen"), tr("I&mpact: who and what was hit, how long"),
                             tr("A&ctions: what was done"),
                             tr("Pre&vention: what keeps it from coming back")};
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_fields[i].label->setText(labels[i]);
        m_fields[i].text->setAccessibleName(QString(labels[i]).remove(u'&'));
    }
    m_standing->setText(m_known.isComplete() ? tr("All four are on record.")
                                             : tr("Each is put on record as you leave its field."));
}

} // namespace holdfast
