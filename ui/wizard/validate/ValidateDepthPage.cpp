#include "wizard/validate/ValidateDepthPage.h"

#include "text/Format.h"
#include "text/Words.h"
#include "theme/Tokens.h"
#include "widgets/Card.h"
#include "widgets/TextLabel.h"
#include "wizard/run/Values.h"

#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {
constexpr int hintIndent = 28;
}

ValidateDepthPage::ValidateDepthPage(Workspace &workspace, ValidateDraft &draft, QWidget *parent)
    : TaskPage(parent), m_workspace(workspace), m_draft(draft), m_card(new Card),
      m_readable(new QRadioButton), m_readableHint(new TextLabel), m_sealed(new QRadioButton),
      m_sealedHint(new TextLabel), m_setCard(new Card), m_values(new Values)
{
    m_readable->setObjectName(u"depthReadable"_s);
    m_sealed->setObjectName(u"depthSealed"_s);
    addChoice(m_readable, m_readableHint);
    addChoice(m_sealed, m_sealedHint);
    m_setCard->body()->addWidget(m_values);
    column()->addWidget(m_card);
    column()->addWidget(m_setCard);
    column()->addStretch(1);
    (draft.request.depth == Depth::Sealed ? m_sealed : m_readable)->setChecked(true);
    connect(m_readable, &QRadioButton::toggled, this,
            [this] { m_draft.request.depth = m_readable->isChecked() ? Depth::Readable : Depth::Sealed; });
    connect(&workspace, &Workspace::changed, this, &ValidateDepthPage::showValues);
    retranslate();
}

void ValidateDepthPage::addChoice(QRadioButton *button, TextLabel *hint)
{
    hint->setWrap(TextLabel::Wrap::On);
    hint->setInk(TextLabel::Ink::Secondary);
    hint->setContentsMargins(hintIndent, 0, 0, 0);
    auto *choice = new QVBoxLayout;
    choice->setSpacing(2);
    choice->addWidget(button);
    choice->addWidget(hint);
    m_card->body()->addLayout(choice);
}

QString ValidateDepthPage::title() const
{
    return tr("Depth");
}

QString ValidateDepthPage::heading() const
{
    return tr("How far should this backup be proven?");
}

QString ValidateDepthPage::standing() const
{
    return tr("A validation only reads. The database is not touched.");
}

QWidget *ValidateDepthPage::firstFocus()
{
    return m_readable->isChecked() ? m_readable : m_sealed;
}

void ValidateDepthPage::retranslate()
{
    m_card->setTitle(tr("Depth of proof"));
    m_readable->setText(tr("Readable to the last byte"));
    m_readableHint->setText(
        m_workspace.environment().database.mode == Mode::Postgres
            ? tr("Checks signature and digest, unpacks all of it beside, and lets pg_restore read it to its "
                 "last byte. What the tables hold is proven by a restore only.")
            : tr("Checks signature and digest, unpacks all of it beside, and lets SQLite check the "
                 "content. Takes about as long as a restore."));
    m_sealed->setText(tr("Sealed"));
    m_sealedHint->setText(
        tr("Checks the signature and the digest of the whole file. Quick; does not look inside."));
    m_readable->setAccessibleDescription(m_readableHint->text());
    m_sealed->setAccessibleDescription(m_sealedHint->text());
    m_setCard->setTitle(tr("The backup"));
    showValues();
}

void ValidateDepthPage::showValues()
{
    QList<Values::Value> values{{tr("File"), toText(m_draft.request.artefact)}};
    for (const BackupSet &set : m_workspace.sets()) {
        if (set.artefact != m_draft.request.artefact)
            continue;
        values.append({tr("Data as of"), set.time.isValid() ? text::utcAndLocal(set.time) : tr("Not known")});
        values.append({tr("Size"), text::size(set.manifest.sizeBytes)});
        values.append({tr("Proven so far"), text::word(m_workspace.provenDepth(set))});
    }
    m_values->setValues(values);
}

} // namespace holdfast
