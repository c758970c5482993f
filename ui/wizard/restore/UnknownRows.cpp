#include "wizard/restore/UnknownRows.h"

#include "text/Words.h"
#include "theme/Tokens.h"
#include "widgets/TextLabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

UnknownRows::UnknownRows(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::small);
}

void UnknownRows::setChecks(const QList<CheckResult> &checks)
{
    QList<CheckResult> seen;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            seen.append(m_checks[i]);
    }
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_boxes.clear();
    m_checks = unknownOf(checks);
    for (const CheckResult &check : m_checks)
        add(check, seen.contains(check));
}

void UnknownRows::add(const CheckResult &check, bool ticked)
{
    auto *title = new TextLabel(TypeRole::Strong);
    title->setText(text::checkTitle(check.id));
    m_layout->addWidget(title);
    QStringList said;
    for (const Phrase &phrase : {check.expected, check.observed, check.remedy}) {
        if (phrase.isEmpty())
            continue;
        auto *line = new TextLabel;
        line->setWrap(TextLabel::Wrap::On);
        line->setInk(TextLabel::Ink::Secondary);
        line->setText(text::say(phrase));
        said.append(line->text());
        m_layout->addWidget(line);
    }
    auto *box = new QCheckBox(tr("I have looked at this"));
    box->setObjectName(u"looked-"_s + check.id);
    box->setAccessibleDescription(title->text() + u": "_s + said.join(u' '));
    box->setChecked(ticked);
    connect(box, &QCheckBox::toggled, this, &UnknownRows::changed);
    m_layout->addWidget(box, 0, Qt::AlignLeft);
    m_boxes.append(box);
}

QString UnknownRows::missing() const
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (!m_boxes[i]->isChecked())
            return text::checkTitle(m_checks[i].id);
    }
    return {};
}

} // namespace holdfast
