#include "wizard/verify/VerifyWhatPage.h"

#include "text/Words.h"
#include "theme/Tokens.h"
#include "widgets/Card.h"
#include "widgets/EmptyState.h"
#include "widgets/TextLabel.h"
#include "wizard/verify/CheckSentences.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {
constexpr int sentenceIndent = 28;
}

VerifyWhatPage::VerifyWhatPage(VerifyDraft &draft, QWidget *parent)
    : TaskPage(parent), m_draft(draft), m_none(new EmptyState(IconId::Shield)), m_card(new Card)
{
    const QStringList ids = draft.environment.checks.ids();
    for (const QString &id : ids)
        add(id);
    column()->addWidget(m_none);
    column()->addWidget(m_card);
    column()->addStretch(1);
    m_card->setVisible(!ids.isEmpty()); // once it is part of the page, and no window of its own
    m_none->setVisible(ids.isEmpty());
    retranslate();
}

void VerifyWhatPage::add(const QString &id)
{
    Line line{id, new QCheckBox, new TextLabel};
    line.box->setObjectName(QString(u"check:"_s + id));
    line.box->setChecked(!m_draft.leftOut.contains(id));
    line.sentence->setWrap(TextLabel::Wrap::On);
    line.sentence->setInk(TextLabel::Ink::Secondary);
    line.sentence->setContentsMargins(sentenceIndent, 0, 0, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(line.box, 0, Qt::AlignLeft);
    column->addWidget(line.sentence);
    m_card->body()->addLayout(column);
    m_lines.append(line);
    connect(line.box, &QCheckBox::toggled, this, &VerifyWhatPage::takeTicks);
}

void VerifyWhatPage::takeTicks()
{
    m_draft.leftOut.clear();
    for (const Line &line : std::as_const(m_lines)) {
        if (!line.box->isChecked())
            m_draft.leftOut.append(line.id);
    }
    emit completeChanged();
}

QString VerifyWhatPage::title() const
{
    return tr("Checks");
}

QString VerifyWhatPage::heading() const
{
    return tr("Is the service really back?");
}

QString VerifyWhatPage::standing() const
{
    return tr("These checks only read. They can be stopped at any time.");
}

QString VerifyWhatPage::missing() const
{
    if (m_lines.isEmpty())
        return tr("There is nothing to check.");
    return m_draft.leftOut.size() == m_lines.size() ? tr("Tick at least one check.") : QString();
}

void VerifyWhatPage::retranslate()
{
    m_none->setSentence(tr("No checks are configured"),
                        tr("Name them under “checks” in the environment file: health, front end, endpoints, "
                           "what must hold in the data, monitoring."));
    m_card->setTitle(tr("What will be checked"));
    for (const Line &line : std::as_const(m_lines)) {
        line.box->setText(text::checkTitle(line.id));
        line.sentence->setText(sentenceOf(m_draft.environment.checks, line.id));
        line.box->setAccessibleDescription(line.sentence->text());
    }
}

} // namespace holdfast
