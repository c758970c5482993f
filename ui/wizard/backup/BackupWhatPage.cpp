#include "wizard/backup/BackupWhatPage.h"

#include "models/EncryptionWords.h"
#include "text/Format.h"
#include "theme/Tokens.h"
#include "widgets/Card.h"
#include "widgets/ErrorCard.h"
#include "widgets/TextLabel.h"
#include "wizard/run/FailureWords.h"
#include "wizard/run/PlanRows.h"
#include "wizard/run/Values.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {
constexpr int longestLabel = 120;
constexpr int hintIndent = 28; // below the words of a check box
} // namespace

BackupWhatPage::BackupWhatPage(Workspace &workspace, BackupDraft &draft, QWidget *parent)
    : TaskPage(parent), m_workspace(workspace), m_draft(draft), m_error(new ErrorCard), m_what(new Card),
      m_values(new Values), m_labelName(new TextLabel(TypeRole::Strong)), m_label(new QLineEdit),
      m_labelHint(new TextLabel), m_runtime(new QCheckBox), m_runtimeHint(new TextLabel), m_steps(new Card),
      m_rows(new PlanRows)
{
    m_draft.request.variables = workspace.variables();
    m_runtime->setObjectName(u"withRuntime"_s);
    m_runtime->setChecked(m_draft.request.runtime == RuntimeFiles::Include);
    m_label->setObjectName(u"label"_s);
    m_label->setMaxLength(longestLabel);
    layOut();
    connect(m_error, &ErrorCard::actionTriggered, this, &TaskPage::asked);
    connect(m_label, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_draft.request.label = text; });
    connect(m_runtime, &QCheckBox::toggled, this, &BackupWhatPage::takeRuntime);
    connect(&workspace, &Workspace::changed, this, &BackupWhatPage::showValues);
    retranslate();
}

void BackupWhatPage::layOut()
{
    m_labelName->setBuddy(m_label);
    m_labelHint->setInk(TextLabel::Ink::Secondary);
    m_labelHint->setWrap(TextLabel::Wrap::On);
    auto *field = new QVBoxLayout;
    field->setSpacing(spacing::half);
    field->addWidget(m_labelName);
    field->addWidget(m_label);
    field->addWidget(m_labelHint);
    m_what->body()->addWidget(m_values);
    m_what->body()->addSpacing(spacing::half);
    m_runtimeHint->setInk(TextLabel::Ink::Secondary);
    m_runtimeHint->setWrap(TextLabel::Wrap::On);
    m_runtimeHint->setContentsMargins(hintIndent, 0, 0, 0);
    auto *runtime = new QVBoxLayout;
    runtime->setSpacing(2);
    runtime->addWidget(m_runtime);
    runtime->addWidget(m_runtimeHint);
    m_what->body()->addLayout(field);
    m_what->body()->addLayout(runtime);
    m_steps->body()->addWidget(m_rows);
    column()->addWidget(m_error);
    column()->addWidget(m_what);
    column()->addWidget(m_steps);
    column()->addStretch(1);
    m_error->hide();
    m_steps->hide();
}

QString BackupWhatPage::title() const
{
    return tr("What and where");
}

QString BackupWhatPage::heading() const
{
    return tr("Back up %1").replace(u"%1"_s, printable(m_draft.environment.databaseName()));
}

QString BackupWhatPage::standing() const
{
    return tr("Nothing has been done yet. The application goes on while the backup is taken.");
}

QString BackupWhatPage::missing() const
{
    if (m_draft.plan)
        return {};
    return m_draft.error ? tr("The backup cannot start: see the message on this page.")
                         : tr("One moment: the plan is being made.");
}

QWidget *BackupWhatPage::firstFocus()
{
    return m_label;
}

void BackupWhatPage::enter()
{
    if (!m_draft.plan)
        prepare();
}

void BackupWhatPage::prepare()
{
    m_draft.plan.reset();
    m_draft.error.reset();
    showError();
    const int generation = ++m_generation;
    m_workspace.jobs().ask<Result<Plan>>(
        this,
        [&services = m_workspace.services(), environment = m_draft.environment,
         request = m_draft.request](RunContext &) -> Result<Plan> {
            HOLDFAST_TRY_AS(const Run run, planBackup(services, environment, request));
            return run.plan;
        },
        [this, generation](const Result<Plan> &plan) {
            if (generation == m_generation)
                takePlan(plan);
        });
}

void BackupWhatPage::takePlan(const Result<Plan> &plan)
{
    if (plan)
        m_draft.plan = *plan;
    else
        m_draft.error = plan.error();
    retranslate();
    emit completeChanged();
}

void BackupWhatPage::retranslate()
{
    m_what->setTitle(tr("What will be copied"));
    m_labelName->setText(tr("Label"));
    m_label->setAccessibleName(tr("Label"));
    m_label->setPlaceholderText(tr("for example: before the upgrade"));
    m_labelHint->setText(tr("Optional. It stands in the signed metadata and in the list of backups."));
    m_label->setAccessibleDescription(m_labelHint->text());
    m_runtime->setText(tr("Also pack the &runtime files"));
    m_runtimeHint->setText(runtimeText());
    m_runtime->setAccessibleDescription(m_runtimeHint->text());
    m_steps->setTitle(tr("What will be done"));
    m_steps->setVisible(m_draft.plan.has_value());
    if (m_draft.plan)
        m_rows->setPlan(*m_draft.plan);
    showValues();
    showError();
}

QString BackupWhatPage::runtimeText() const
{
    const Environment &where = m_draft.environment;
    QString text = tr("What the service needs besides its data, as far as it is there: %1. Secrets in these "
                      "files are packed with them.")
                       .replace(u"%1"_s, printable(where.runtime.patterns.join(u", "_s)));
    if (!where.runtime.variables.isEmpty())
        text += u' ' + tr("Of the environment variables, for reference only: %1.")
                           .replace(u"%1"_s, where.runtime.variables.join(u", "_s));
    return text;
}

void BackupWhatPage::takeRuntime()
{
    m_draft.request.runtime = m_runtime->isChecked() ? RuntimeFiles::Include : RuntimeFiles::LeaveOut;
    prepare();
    emit completeChanged();
}

void BackupWhatPage::showValues()
{
    QString last = tr("There is none yet");
    if (const BackupSet *newest = m_workspace.newest())
        last = text::utcAndLocal(newest->time) + u", "_s + text::size(newest->manifest.sizeBytes);
    const QStringList recipients = recipientsOf(m_draft.environment);
    m_values->setValues(
        {{tr("Database"), printable(m_draft.environment.databasePlace())},
         {tr("Goes to"), toText(m_draft.environment.backupFolder())},
         {tr("Encrypted"), recipients.isEmpty() ? tr("No: whoever may read that folder can read the data")
                                                : encryptedForEach(recipients)},
         {tr("Newest backup"), last}});
}

void BackupWhatPage::showError()
{
    if (!m_draft.error) {
        m_error->hide();
        return;
    }
    ErrorCard::Failure failure = failureOf(*m_draft.error, text::DataNow::Unchanged);
    failure.next = {u"again"_s, tr("Check again")};
    m_error->showFailure(failure);
    m_error->show();
}

} // namespace holdfast
