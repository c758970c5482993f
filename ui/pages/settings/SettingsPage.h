#pragma once

#include <QWidget>

namespace holdfast {

class AppearanceCard;
class Card;
class EnvironmentCard;
class FactsPanel;
class PracticeCard;
class Workspace;

/// Appearance, environments, the practice environment, and where things are kept. The cards say what was
/// chosen; whoever owns the program does it.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(Workspace &workspace, QWidget *parent = nullptr);

    AppearanceCard *appearance() const { return m_appearance; }
    PracticeCard *practice() const { return m_practice; }
    EnvironmentCard *environment() const { return m_environment; }
    /// The file that these settings are written to, shown with the other places.
    void setSettingsFile(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWorkspace();
    void testConnection();

    Workspace &m_workspace;
    QString m_settingsFile;
    AppearanceCard *m_appearance;
    EnvironmentCard *m_environment;
    PracticeCard *m_practice;
    Card *m_placesCard;
    FactsPanel *m_places;
};

} // namespace holdfast
