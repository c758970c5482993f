#include "wizard/verify/VerifyRows.h"

#include "text/Words.h"
#include "theme/AccessibleRole.h"
#include "theme/ButtonRole.h"
#include "wizard/run/CheckWords.h"
#include "wizard/verify/WaiverForm.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {
constexpr int textLeft = spacing::half + metric::icon + spacing::medium; // where CheckRow has its words
} // namespace

VerifyRows::VerifyRows(Verification &verification, QWidget *parent)
    : QWidget(parent), m_verification(verification), m_rows(new CheckRows)
{
    m_rows->setObjectName(u"verifyRows"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    connect(&verification, &Verification::changed, this, &VerifyRows::showRows);
    connect(&verification, &Verification::remade, this, &VerifyRows::tell);
    connect(&verification, &Verification::ended, this, &VerifyRows::showRows);
    showRows();
}

CheckRows::Row VerifyRows::rowFor(const QString &id) const
{
    using State = Verification::State;
    const State state = m_verification.stateOf(id);
    if (state == State::Made)
        return rowOf(*m_verification.resultOf(id));
    CheckRows::Row row;
    row.id = id;
    row.title = text::checkTitle(id);
    switch (state) {
    case State::Coming:
    case State::Made:
        row.verdict = StateKind::Neutral;
        break;
    case State::AtWork:
        row.verdict = StateKind::Running;
        break;
    case State::LeftOut:
        row.verdict = StateKind::Skipped;
        row.word = tr("Left out");
        break;
    case State::NotMade:
        row.verdict = StateKind::Unknown;
        row.word = tr("Not made");
        break;
    }
    return row;
}

void VerifyRows::showRows()
{
    QList<CheckRows::Row> rows;
    for (const QString &id : m_verification.ids())
        rows.append(rowFor(id));
    m_rows->setRows(rows);
    showBelow();
}

VerifyRows::Below VerifyRows::wantedBelow(const QString &id) const
{
    if (!m_verification.offersAgain(id))
        return Below::Nothing;
    if (!m_verification.offersPass(id))
        return Below::Again;
    return m_open == id ? Below::Form : Below::AgainOrPass;
}

void VerifyRows::showBelow()
{
    for (const QString &id : m_verification.ids()) {
        const Below wanted = wantedBelow(id);
        if (m_below.value(id, Below::Nothing) == wanted)
            continue;
        giveUpFocus(id);
        m_below.insert(id, wanted);
        m_stops.remove(id);
        m_rows->setBelow(id, wanted == Below::Nothing ? nullptr : makeBelow(id, wanted));
    }
    for (const QString &id : m_stops.keys()) {
        if (m_verification.isRunning())
            giveUpFocus(id);
        for (QWidget *stop : m_stops.value(id))
            stop->setEnabled(!m_verification.isRunning());
    }
    orderStops();
}

// What goes, or cannot be used for a while, would hand it on to whatever comes next.
void VerifyRows::giveUpFocus(const QString &id)
{
    for (const QWidget *stop : m_stops.value(id)) {
        if (stop->hasFocus())
            m_rows->setFocus(Qt::OtherFocusReason);
    }
}

QWidget *VerifyRows::makeBelow(const QString &id, Below what)
{
    QWidget *content = what == Below::Form ? makeForm(id) : makeActions(id, what);
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(textLeft, 0, spacing::half, spacing::medium);
    column->addWidget(content);
    return place;
}

QWidget *VerifyRows::makeActions(const QString &id, Below what)
{
    const QString title = text::checkTitle(id);
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    const auto add = [&](const QString &name, const QString &words) {
        auto *button = new QPushButton(words);
        button->setObjectName(QString(name + id));
        button->setAccessibleName(QString(title + u": "_s + words));
        button->setAutoDefault(false);
        line->addWidget(button);
        m_stops[id].append(button);
        return button;
    };
    connect(add(u"again:"_s, tr("Check again")), &QPushButton::clicked, this,
            [this, id] { m_verification.again(id); });
    if (what == Below::AgainOrPass)
        connect(add(u"pass:"_s, tr("Let it pass…")), &QPushButton::clicked, this,
                [this, id] { openForm(id); });
    line->addStretch(1);
    return box;
}

QWidget *VerifyRows::makeForm(const QString &id)
{
    auto *form = new WaiverForm(id, m_verification.actor());
    m_stops.insert(id, form->stops());
    connect(form, &WaiverForm::closed, this, &VerifyRows::closeForm);
    connect(form, &WaiverForm::accepted, this, [this](const Waiver &waiver) {
        m_open.clear();
        m_verification.letPass(waiver);
    });
    QTimer::singleShot(0, form, &WaiverForm::takeFocus); // once it has its place
    return form;
}

void VerifyRows::openForm(const QString &id)
{
    m_open = id;
    showBelow();
}

void VerifyRows::closeForm()
{
    const QString id = std::exchange(m_open, {});
    showBelow();
    if (!m_stops.value(id).isEmpty())
        m_stops.value(id).last()->setFocus(Qt::OtherFocusReason);
}

// What is made later would else come after all that was there before.
void VerifyRows::orderStops()
{
    QWidget *last = m_rows;
    for (const QString &id : m_verification.ids()) {
        for (QWidget *stop : m_stops.value(id)) {
            setTabOrder(last, stop);
            last = stop;
        }
    }
}

void VerifyRows::tell(const QString &id)
{
    const CheckRows::Row row = rowFor(id);
    const QString word = row.word.isEmpty() ? CheckRows::wordFor(row.verdict) : row.word;
    announce(*this, QString(row.title + u": "_s + word + u". "_s + row.observed));
}

void VerifyRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const QString &id : m_below.keys()) {
        if (m_below.value(id) != Below::Form) // the form turns by itself, and keeps what was typed
            m_below.insert(id, Below::Nothing);
    }
    showRows();
}

} // namespace holdfast
