#include "wizard/validate/ValidateDepthPage.h"

#include "models/EncryptionWords.h"
#include "text/Format.h"
#include "text/Words.h"
#include "theme/Tokens.h"
#include "widgets/Card.h"
#include "widgets/TextLabel.h"
#include "wizard/run/OpeningBox.h"
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
      m_restored(new QRadioButton), m_restoredHint(new TextLabel), m_readable(new QRadioButton),
      m_readableHint(new TextLabel), m_sealed(new QRadioButton), m_sealedHint(new TextLabel),
      m_opening(new OpeningBox(workspace, draft.environment)), m_setCard(new Card), m_values(new Values)
{
    m_restored->setObjectName(u"depthRestored"_s);
    m_readable->setObjectName(u"depthReadable"_s);
    m_sealed->setObjectName(u"depthSealed"_s);
    addChoice(m_restored, m_restoredHint);
    addChoice(m_readable, m_readableHint);
    addChoice(m_sealed, m_sealedHint);
    m_setCard->body()->addWidget(m_values);
    column()->addWidget(m_card);
    column()->addWidget(m_opening);
    column()->addWidget(m_setCard);
    column()->addStretch(1);
    const Depth depth = draft.request.depth;
    (depth == Depth::Restored ? m_restored
     : depth == Depth::Sealed ? m_sealed
                              : m_readable)
        ->setChecked(true);
    for (QRadioButton *button : {m_restored, m_readable, m_sealed})
        connect(button, &QRadioButton::toggled, this, &ValidateDepthPage::takeDepth);
    connect(m_opening, &OpeningBox::changed, this, &ValidateDepthPage::takeOpening);
    connect(&workspace, &Workspace::changed, this, &ValidateDepthPage::showSet);
    retranslate();
    showSet();
}

void ValidateDepthPage::takeDepth()
{
    m_draft.request.depth = chosenDepth();
    showSet();
}

void ValidateDepthPage::takeOpening()
{
    m_draft.request.opening = m_opening->opening();
    emit completeChanged();
}

// The seal is checked without opening anything.
void ValidateDepthPage::showSet()
{
    m_opening->showSet(m_draft.request.depth == Depth::Sealed ? nullptr : chosenSet());
    showValues();
}

const BackupSet *ValidateDepthPage::chosenSet() const
{
    for (const BackupSet &set : m_workspace.sets()) {
        if (set.artefact == m_draft.request.artefact)
            return &set;
    }
    return nullptr;
}

Depth ValidateDepthPage::chosenDepth() const
{
    if (m_restored->isChecked())
        return Depth::Restored;
    return m_sealed->isChecked() ? Depth::Sealed : Depth::Readable;
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
    return tr("A validation never touches the database in use.");
}

QString ValidateDepthPage::missing() const
{
    return m_opening->missing();
}

QWidget *ValidateDepthPage::firstFocus()
{
    return m_restored->isChecked() ? m_restored : m_sealed->isChecked() ? m_sealed : m_readable;
}

QString ValidateDepthPage::readableHint() const
{
    return m_workspace.environment().database.mode == Mode::Postgres
               ? tr("Checks signature and digest, unpacks all of it beside, and lets pg_restore read it to "
                    "its last byte. What the tables hold is proven by a restore only.")
               : tr("Checks signature and digest, unpacks all of it beside, and lets SQLite check the "
                    "content. Takes about as long as a restore.");
}

QString ValidateDepthPage::restoredHint() const
{
    return m_workspace.environment().database.mode == Mode::Postgres
               ? tr("Loads it into a database of its own on the same server, compares every table with what "
                    "is signed, and drops it. Takes longer than a restore, and as much room on the server.")
               : tr("Restores it into a file of its own, opens it as the application would, and compares "
                    "every table with what is signed. Takes about as long as a restore.");
}

void ValidateDepthPage::retranslate()
{
    m_card->setTitle(tr("Depth of proof"));
    m_readable->setText(tr("Readable to the last byte"));
    m_readableHint->setText(readableHint());
    m_restored->setText(tr("Restored into a scratch target"));
    m_restoredHint->setText(restoredHint());
    m_sealed->setText(tr("Sealed"));
    m_sealedHint->setText(
        tr("Checks the signature and the digest of the whole file. Quick; does not look inside."));
    m_restored->setAccessibleDescription(m_restoredHint->text());
    m_readable->setAccessibleDescription(m_readableHint->text());
    m_sealed->setAccessibleDescription(m_sealedHint->text());
    m_setCard->setTitle(tr("The backup"));
    m_opening->retranslate();
    showValues();
}

void ValidateDepthPage::showValues()
{
    QList<Values::Value> values{{tr("File"), toText(m_draft.request.artefact)}};
    if (const BackupSet *set = chosenSet()) {
        values.append(
            {tr("Data as of"), set->time.isValid() ? text::utcAndLocal(set->time) : tr("Not known")});
        values.append({tr("Size"), text::size(set->manifest.sizeBytes)});
        values.append({tr("Encrypted"), encryptedFor(recipientsOf(*set))});
        values.append({tr("Proven so far"), text::word(m_workspace.provenDepth(*set))});
    }
    m_values->setValues(values);
}

} // namespace holdfast
