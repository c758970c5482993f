#include "wizard/restore/RestoreOptions.h"

#include "text/Format.h"
#include "theme/Icons.h"
#include "theme/Tokens.h"
#include "widgets/Card.h"
#include "widgets/TextLabel.h"
#include "wizard/run/Values.h"

#include <QCheckBox>
#include <QEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int hintIndent = 28; // below the words of a check box
constexpr qsizetype mostNames = 12;

std::optional<Path> runtimeFileOf(const RestoreDraft &draft)
{
    if (!draft.set || !draft.set->manifest.details)
        return std::nullopt;
    for (const RelatedArtefact &related : draft.set->manifest.details->related) {
        if (related.form == SetForm::Runtime)
            return relatedFile(*draft.set, related);
    }
    return std::nullopt;
}

} // namespace

RestoreOptions::RestoreOptions(const Workspace &workspace, RestoreDraft &draft, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_draft(draft), m_card(new Card), m_runtime(new QCheckBox),
      m_runtimeHint(new TextLabel), m_files(new Values), m_control(new QCheckBox),
      m_controlHint(new TextLabel), m_fold(new QToolButton), m_inPlace(new QCheckBox),
      m_inPlaceHint(new TextLabel)
{
    layOut();
    connect(m_runtime, &QCheckBox::toggled, this, &RestoreOptions::takeRuntime);
    connect(m_control, &QCheckBox::toggled, this, &RestoreOptions::takeControl);
    connect(m_inPlace, &QCheckBox::toggled, this, &RestoreOptions::takePlacement);
    connect(m_fold, &QToolButton::toggled, this, &RestoreOptions::showWays);
    retranslate();
    showSet();
}

void RestoreOptions::layOut()
{
    m_runtime->setObjectName(u"withRuntime"_s);
    m_control->setObjectName(u"controlServices"_s);
    m_control->setChecked(m_draft.request.control == Control::AsConfigured);
    m_inPlace->setObjectName(u"inPlace"_s);
    m_fold->setObjectName(u"otherWays"_s);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_files->setContentsMargins(hintIndent, 0, 0, 0);
    addHint(m_runtime, m_runtimeHint);
    m_card->body()->addWidget(m_files);
    addHint(m_control, m_controlHint);
    m_control->setVisible(mayControl());
    m_controlHint->setVisible(mayControl());
    m_card->body()->addWidget(m_fold, 0, Qt::AlignLeft);
    addHint(m_inPlace, m_inPlaceHint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void RestoreOptions::addHint(QCheckBox *box, TextLabel *hint)
{
    hint->setWrap(TextLabel::Wrap::On);
    hint->setInk(TextLabel::Ink::Secondary);
    hint->setContentsMargins(hintIndent, 0, 0, 0);
    auto *choice = new QVBoxLayout;
    choice->setSpacing(2);
    choice->addWidget(box);
    choice->addWidget(hint);
    m_card->body()->addLayout(choice);
}

void RestoreOptions::showSet()
{
    const std::optional<Path> file = runtimeFileOf(m_draft);
    const QSignalBlocker quiet(m_runtime);
    m_runtime->setEnabled(file.has_value());
    m_runtime->setChecked(m_runtimeWanted && file);
    m_draft.request.runtimeArtefact = m_runtime->isChecked() ? *file : Path();
    m_runtimeHint->setText(file ? tr("Left as they are unless you tick this. The next page shows what would "
                                     "change; secrets in use now stay.")
                                : tr("This backup has no runtime files with it."));
    m_runtime->setAccessibleDescription(m_runtimeHint->text());
    QList<Values::Value> values;
    if (file)
        values = {{tr("Archive"), printable(toText(file->filename()))}, {tr("Holds"), namesIn(*file)}};
    m_files->setValues(values);
    m_files->setVisible(!values.isEmpty());
    m_inPlace->setChecked(m_draft.isInPlace());
    if (m_draft.isInPlace())
        m_fold->setChecked(true);
    showWays();
}

QString RestoreOptions::namesIn(const Path &archive) const
{
    for (const BackupSet &each : m_workspace.companionsOf(*m_draft.set)) {
        if (each.artefact != archive || !each.manifest.details)
            continue;
        QStringList names;
        for (const QJsonValue &file : each.manifest.details->runtime.value(u"files").toArray())
            names.append(printable(file.toObject().value(u"name").toString()));
        const qsizetype more = names.size() - mostNames;
        const QString listed = names.mid(0, mostNames).join(u", "_s);
        return more > 0 ? tr("%1 and further files: %2").arg(listed, text::number(more)) : listed;
    }
    return {};
}

void RestoreOptions::takeRuntime()
{
    m_runtimeWanted = m_runtime->isChecked();
    m_draft.forgetPlan();
    m_draft.request.runtimeArtefact = m_runtimeWanted ? runtimeFileOf(m_draft).value_or(Path()) : Path();
    emit changed();
}

void RestoreOptions::takeControl()
{
    m_draft.forgetPlan();
    m_draft.request.control = m_control->isChecked() ? Control::AsConfigured : Control::LeftAlone;
    emit changed();
}

// Refusing writes is a setting of a server's database.
bool RestoreOptions::mayControl() const
{
    const ServiceControl &services = m_draft.environment.services;
    return !services.stop.isEmpty() || (services.refuseWrites && m_draft.isServer());
}

QString RestoreOptions::controlTitle() const
{
    const ServiceControl &services = m_draft.environment.services;
    if (services.stop.isEmpty())
        return tr("Refuse writes meanwhile");
    return services.refuseWrites && m_draft.isServer()
               ? tr("Stop and start the application, and refuse writes meanwhile")
               : tr("Stop the application meanwhile, and start it afterwards");
}

QString RestoreOptions::controlHint() const
{
    QStringList commands;
    for (const QStringList &command : m_draft.environment.services.stop)
        commands.append(command.join(u' '));
    const QString why =
        tr("So that nothing is written which the restore would lose. Unticked, the application "
           "is left alone: what it writes before the exchange is lost with the present data.");
    return commands.isEmpty()
               ? why
               : QString(why + u' ' +
                         tr("Stopped by: %1").replace(u"%1"_s, printable(commands.join(u"; "_s))));
}

void RestoreOptions::takePlacement()
{
    const Placement wanted = m_inPlace->isChecked() ? Placement::InPlace : Placement::Side;
    if (wanted == m_draft.request.placement)
        return;
    m_draft.forgetPlan();
    m_draft.request.placement = wanted;
    emit changed();
}

void RestoreOptions::showWays()
{
    const bool open = m_fold->isChecked();
    m_fold->setVisible(m_draft.isServer());
    m_fold->setIcon(themedIcon(open ? IconId::ChevronDown : IconId::ChevronRight, IconInk::Secondary));
    m_inPlace->setVisible(m_draft.isServer() && open);
    m_inPlaceHint->setVisible(m_draft.isServer() && open);
}

void RestoreOptions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showSet();
}

void RestoreOptions::retranslate()
{
    m_card->setTitle(tr("What else"));
    m_runtime->setText(tr("Also put back the &runtime files"));
    m_control->setText(controlTitle());
    m_controlHint->setText(controlHint());
    m_control->setAccessibleDescription(m_controlHint->text());
    m_fold->setText(tr("Other ways"));
    m_inPlace->setText(tr("&In place: empty this database and load the backup into it"));
    m_inPlaceHint->setText(
        tr("For a login that may not make databases. It is one transaction: it ends well, or nothing has "
           "changed. Nobody can use the database meanwhile, which takes as long as the loading; and the way "
           "back is a safety copy that must be loaded again, not a swap of names."));
    m_inPlace->setAccessibleDescription(m_inPlaceHint->text());
}

} // namespace holdfast
