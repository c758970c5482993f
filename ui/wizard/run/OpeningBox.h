#pragma once

#include "jobs/Workspace.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace holdfast {

class Card;
class TextLabel;

/// Asks for what opens an encrypted set: a file with the identity, or with the passphrase. It shows itself
/// only when the set is encrypted and nothing that the environment names opens it. Files are read on a
/// worker, and nothing of them is kept but their path.
class OpeningBox : public QWidget
{
    Q_OBJECT

public:
    OpeningBox(Workspace &workspace, const Environment &environment, QWidget *parent = nullptr);

    /// From here on for this set; an identity named before is tried for it, too. Null: nothing is to be
    /// opened.
    void showSet(const BackupSet *set);
    /// The path that was named, once it opens the set; empty where none is needed.
    OpenWith opening() const;
    /// What is still missing before the set can be read, as a sentence; empty when nothing is.
    QString missing() const;
    /// Shown again in the language of the moment.
    void retranslate();

signals:
    /// opening() or missing() may have changed.
    void changed();

private:
    enum class State
    {
        NotNeeded, ///< not encrypted, or opened by what the environment names
        Asking,    ///< nothing is named yet
        Trying,
        Fits,
        DoesNotFit
    };

    void layOut();
    void browse();
    void takePath();
    void tryIt();
    void settle(const Result<void> &opened);
    void showState();
    QString reason() const;
    OpenWith typed() const;
    bool wantsPassphrase() const;

    Workspace &m_workspace;
    const Environment &m_environment;
    std::optional<BackupSet> m_set;
    State m_state = State::NotNeeded;
    std::optional<Error> m_error; ///< why it does not fit
    int m_generation = 0;
    QTimer m_pause; ///< in typing
    Card *m_card;
    TextLabel *m_sentence;
    TextLabel *m_label;
    QLineEdit *m_path;
    QPushButton *m_browse;
    TextLabel *m_verdict;
};

} // namespace holdfast
