#pragma once

#include "model/Environment.h"
#include "widgets/Card.h"

class QVBoxLayout;

namespace holdfast {

class ConnectionPanel;
class FactsPanel;
class TextLabel;

/// Which environment is open, what it is, whether its database can be reached, and the kept ones that can be
/// opened instead.
class EnvironmentCard : public Card
{
    Q_OBJECT

public:
    explicit EnvironmentCard(QWidget *parent = nullptr);

    void showEnvironment(const Environment &environment);
    void showKept(const QStringList &names);
    ConnectionPanel *connection() const { return m_connection; }

signals:
    void openAsked(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuildKept();
    void retranslate();

    Environment m_environment;
    QStringList m_names;
    FactsPanel *m_facts;
    ConnectionPanel *m_connection;
    TextLabel *m_keptLabel;
    QVBoxLayout *m_kept;
};

} // namespace holdfast
