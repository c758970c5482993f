#include "wizard/run/OpeningBox.h"

#include "models/EncryptionWords.h"
#include "text/Words.h"
#include "theme/AccessibleRole.h"
#include "theme/Tokens.h"
#include "widgets/Card.h"
#include "widgets/TextLabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

OpeningBox::OpeningBox(Workspace &workspace, const Environment &environment, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_environment(environment), m_card(new Card),
      m_sentence(new TextLabel), m_label(new TextLabel(TypeRole::Strong)), m_path(new QLineEdit),
      m_browse(new QPushButton), m_verdict(new TextLabel)
{
    setObjectName(u"opening"_s);
    m_path->setObjectName(u"identityFile"_s);
    m_browse->setObjectName(u"browseIdentity"_s);
    m_verdict->setObjectName(u"openingVerdict"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(600ms);
    layOut();
    connect(m_path, &QLineEdit::textChanged, this, &OpeningBox::takePath);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_pause.isActive())
            tryIt();
    });
    connect(&m_pause, &QTimer::timeout, this, &OpeningBox::tryIt);
    connect(m_browse, &QPushButton::clicked, this, &OpeningBox::browse);
    retranslate();
    hide();
}

void OpeningBox::layOut()
{
    m_label->setBuddy(m_path);
    m_browse->setAutoDefault(false);
    for (TextLabel *label : {m_sentence, m_verdict})
        label->setWrap(TextLabel::Wrap::On);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_path, 1);
    line->addWidget(m_browse);
    auto *field = new QVBoxLayout;
    field->setSpacing(spacing::half);
    field->addWidget(m_label);
    field->addLayout(line);
    field->addWidget(m_verdict);
    m_card->body()->addWidget(m_sentence);
    m_card->body()->addLayout(field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void OpeningBox::showSet(const BackupSet *set)
{
    const bool encrypted = set != nullptr && !recipientsOf(*set).isEmpty();
    if (!encrypted) {
        ++m_generation;
        m_pause.stop();
        m_set.reset();
        m_state = State::NotNeeded;
        showState();
        return;
    }
    if (m_set && m_set->artefact == set->artefact)
        return;
    m_set = *set;
    retranslate();
    tryIt();
}

OpenWith OpeningBox::opening() const
{
    return m_state == State::Fits ? typed() : OpenWith();
}

QString OpeningBox::missing() const
{
    switch (m_state) {
    case State::NotNeeded:
    case State::Fits:
        return {};
    case State::Trying:
        return tr("One moment: what opens the backup is being tried.");
    case State::Asking:
        return wantsPassphrase() ? tr("Name the file with the passphrase that opens this backup.")
                                 : tr("Name the identity file that opens this backup.");
    case State::DoesNotFit:
        break;
    }
    return tr("The file that is named does not open this backup.");
}

bool OpeningBox::wantsPassphrase() const
{
    return m_set && recipientsOf(*m_set).contains(u"passphrase"_s);
}

OpenWith OpeningBox::typed() const
{
    QString text = m_path->text().trimmed();
    if (text.startsWith(u"file://")) // dropped from a file manager
        text = QUrl(text).toLocalFile();
    const Path path = toPath(text);
    return wantsPassphrase() ? OpenWith{{}, path} : OpenWith{path, {}};
}

void OpeningBox::browse()
{
    auto *dialog = new QFileDialog(this, wantsPassphrase() ? tr("The file with the passphrase")
                                                           : tr("The identity file"));
    dialog->setObjectName(u"identityDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_path->setText(file);
        tryIt();
    });
    dialog->open();
}

void OpeningBox::takePath()
{
    if (!m_set)
        return;
    ++m_generation;
    if (m_path->text().trimmed().isEmpty()) { // what the environment names may do
        tryIt();
        return;
    }
    m_error.reset();
    m_state = State::Trying;
    m_pause.start();
    showState();
}

void OpeningBox::tryIt()
{
    m_pause.stop();
    if (!m_set)
        return;
    m_state = State::Trying;
    m_error.reset();
    showState();
    const int generation = ++m_generation;
    m_workspace.jobs().ask<Result<void>>(
        this,
        [&services = m_workspace.services(), where = m_environment, set = *m_set,
         with = typed()](RunContext &) -> Result<void> {
            HOLDFAST_TRY_AS(const AgeKeys keys, keysToOpen(services, where, with));
            return checkOpens(services.files, set, keys);
        },
        [this, generation](const Result<void> &opened) {
            if (generation == m_generation)
                settle(opened);
        });
}

void OpeningBox::settle(const Result<void> &opened)
{
    const bool named = !m_path->text().trimmed().isEmpty();
    // What is wrong with the set itself is for the run to say.
    const bool ofTheKey = !opened && (opened.error().code == ErrorCode::IdentityRequired ||
                                      opened.error().code == ErrorCode::KeyUnreadable ||
                                      opened.error().code == ErrorCode::KeyMissing);
    if (ofTheKey)
        m_state = named ? State::DoesNotFit : State::Asking;
    else
        m_state = named ? State::Fits : State::NotNeeded;
    if (!opened)
        m_error = opened.error();
    showState();
    if (m_state == State::DoesNotFit || m_state == State::Fits)
        announce(*m_verdict, m_verdict->text());
}

QString OpeningBox::reason() const
{
    if (m_error->code == ErrorCode::IdentityRequired)
        return wantsPassphrase() ? tr("This passphrase does not open the backup.")
                                 : tr("This identity does not open the backup: it was encrypted for others.");
    return tr("%1: %2", "what failed, raw reason")
        .arg(text::explain(*m_error, text::DataNow::Unchanged).title, printable(m_error->detail));
}

void OpeningBox::showState()
{
    // While a set is looked at for the first time, nothing appears that may go again at once.
    const bool named = !m_path->text().trimmed().isEmpty();
    setVisible(m_set && (named || m_state == State::Asking));
    m_verdict->setVisible(m_state != State::Asking);
    switch (m_state) {
    case State::Fits:
        m_verdict->setInk(m_error ? TextLabel::Ink::Critical : TextLabel::Ink::Ok);
        m_verdict->setText(m_error ? reason() : tr("It opens the backup."));
        break;
    case State::DoesNotFit:
        m_verdict->setInk(TextLabel::Ink::Critical);
        m_verdict->setText(reason());
        break;
    case State::Trying:
        m_verdict->setInk(TextLabel::Ink::Secondary);
        m_verdict->setText(tr("Trying…"));
        break;
    case State::NotNeeded:
    case State::Asking:
        m_verdict->clear();
    }
    emit changed();
}

void OpeningBox::retranslate()
{
    m_card->setTitle(tr("This backup is encrypted"));
    m_sentence->setText(
        wantsPassphrase()
            ? tr("A passphrase opens it, and this environment knows none that fits. Name a file whose first "
                 "line is the passphrase; it is only read.")
            : tr("Nothing that this environment names opens it. Name the identity file, as keygen made it; "
                 "it "
                 "is only read, and only its place is remembered while this task lasts."));
    m_label->setText(wantsPassphrase() ? tr("&File with the passphrase") : tr("&Identity file"));
    m_path->setAccessibleDescription(m_sentence->text());
    m_browse->setText(tr("Bro&wse…"));
    showState();
}

} // namespace holdfast
