#include "wizard/resume/SettleChoice.h"

#include "theme/Tokens.h"
#include "widgets/Card.h"
#include "widgets/StateChip.h"
#include "widgets/TextLabel.h"
#include "wizard/resume/ResumeWords.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {
constexpr int hintIndent = 28; // below the words of a radio button
}

SettleChoice::SettleChoice(QWidget *parent)
    : QWidget(parent), m_card(new Card), m_unknown(new TextLabel),
      m_continue(addWay(u"settleContinue"_s, Settle::Continue)), m_undo(addWay(u"settleUndo"_s, Settle::Undo))
{
    m_unknown->setObjectName(u"noSafeChoice"_s);
    m_unknown->setWrap(TextLabel::Wrap::On);
    m_card->body()->insertWidget(0, m_unknown);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

SettleChoice::Way SettleChoice::addWay(const QString &name, Settle settle)
{
    const Way way{new QRadioButton, new StateChip, new TextLabel};
    way.button->setObjectName(name);
    way.consequence->setWrap(TextLabel::Wrap::On);
    way.consequence->setInk(TextLabel::Ink::Secondary);
    way.consequence->setContentsMargins(hintIndent, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::medium);
    head->addWidget(way.button);
    head->addWidget(way.safe);
    head->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(head);
    words->addWidget(way.consequence);
    m_card->body()->addLayout(words);
    connect(way.button, &QRadioButton::toggled, this, [this, settle](bool on) {
        if (on)
            emit chosen(settle);
    });
    return way;
}

void SettleChoice::showRun(const Interrupted &one, std::optional<Settle> choice)
{
    m_card->setTitle(tr("What should become of it"));
    m_unknown->setText(
        tr("Nobody but you can say which loses nothing: look at the data first. So none of the "
           "two is chosen for you."));
    m_unknown->setVisible(!safeChoice(one));
    showWay(m_continue, one, Settle::Continue);
    showWay(m_undo, one, Settle::Undo);
    const QSignalBlocker quietOne(m_continue.button);
    const QSignalBlocker quietOther(m_undo.button);
    for (QRadioButton *each : {m_continue.button, m_undo.button})
        each->setAutoExclusive(choice.has_value()); // else neither could be taken back
    m_continue.button->setChecked(choice == Settle::Continue);
    m_undo.button->setChecked(choice == Settle::Undo);
    for (QRadioButton *each : {m_continue.button, m_undo.button})
        each->setAutoExclusive(true);
}

void SettleChoice::showWay(const Way &way, const Interrupted &one, Settle settle)
{
    const SettleWords words = wordsOf(one, settle);
    const bool safe = safeChoice(one) == settle;
    way.button->setText(words.title);
    way.consequence->setText(words.consequence);
    way.safe->setState(StateKind::Ok, tr("Loses nothing"));
    way.safe->setVisible(safe);
    way.button->setAccessibleDescription(safe ? QString(way.safe->word() + u". "_s + words.consequence)
                                              : words.consequence);
}

QWidget *SettleChoice::firstFocus() const
{
    return m_undo.button->isChecked() ? m_undo.button : m_continue.button;
}

} // namespace holdfast
