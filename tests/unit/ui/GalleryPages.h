#pragma once

#include "Gallery.h"

#include "shell/JobBar.h"
#include "shell/MainWindow.h"
#include "widgets/EmptyState.h"
#include "wizard/WizardFrame.h"
#include "wizard/WizardPage.h"

/// The wizard and the main window filled with specimens.
namespace gallery {

/// A wizard page with any content.
class Specimen : public WizardPage
{
public:
    Specimen(const char *title, QWidget *content) : m_title(s(title))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(content);
        column->addStretch(1);
    }
    QString title() const override { return m_title; }
    QString standing() const override { return s("Nothing has been changed so far. You can stop here."); }
    QString missing() const override { return m_missing; }
    void setMissing(const QString &sentence)
    {
        m_missing = sentence;
        emit completeChanged();
    }

private:
    QString m_title;
    QString m_missing;
};

inline WizardFrame *wizard()
{
    auto *frame = new WizardFrame;
    frame->setWindowTitle(s("Restore"));
    auto *rows = new CheckRows;
    rows->setRows(checks());
    auto *list = new Card;
    list->body()->addWidget(rows);
    frame->addPage(s("choose"), new Specimen("Choose a backup", new QWidget));
    frame->addPage(s("preflight"), new Specimen("Pre-flight", list));
    frame->addPage(s("plan"), new Specimen("Plan", new QWidget));
    auto *token = new TokenField;
    token->setToken(s("orders_prod-7KQM-WX4H"));
    frame->addPage(s("confirm"), new Specimen("Confirm", token));
    auto *progress = new PhaseProgress;
    progress->setPhase(s("Copying the safety copy"));
    progress->setDetail(s("412 of 980 MiB, 62 MiB/s, likely end 03:41 to 03:48"));
    progress->setFraction(0.34);
    frame->addPage(s("run"), new Specimen("Restore", progress));
    frame->addPage(s("verify"), new Specimen("Verify the service", new QWidget));
    frame->addPage(s("done"), new Specimen("Summary", errorCard()));
    frame->setFacts(s("This restore"), facts());
    frame->goTo(s("preflight"));
    frame->setStepDuration(s("choose"), s("12 s"));
    frame->setFooter({s("Back"), s("Leave unchanged"), s("Show the plan"), ButtonRole::Primary});
    return frame;
}

inline QWidget *overview()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *verdict = new TextLabel(TypeRole::Section);
    verdict->setText(s("All sources within 24 h. Last verified restore 9 days ago."));
    column->addWidget(verdict);
    auto *age = new AgeBar;
    age->setAge(std::chrono::hours(6), std::chrono::hours(24));
    age->setLabels(s("6 h 12 min old"), s("objective 24 h"));
    column->addWidget(card("orders_prod", {depthRow(), age}));
    column->addWidget(card("Backups", {table()}));
    column->addStretch(1);
    return page;
}

inline std::unique_ptr<MainWindow> window()
{
    auto window = std::make_unique<MainWindow>();
    auto *empty = new EmptyState(IconId::Drill);
    empty->setSentence(s("No drill has been run yet."),
                       s("A drill restores a backup into a scratch place and proves it."));
    empty->setNextStep(s("Plan the first drill"));
    window->addPage(
        s("overview"), IconId::Overview, [] { return s("&Overview"); }, overview());
    window->addPage(
        s("backups"), IconId::Backups, [] { return s("Backups"); }, new QLineEdit);
    window->addPage(
        s("drills"), IconId::Drill, [] { return s("Drills"); }, empty);
    window->addPage(
        s("incidents"), IconId::Incident, [] { return s("Incidents"); }, new QWidget);
    window->addPage(
        s("activity"), IconId::Activity, [] { return s("Activity"); }, new QWidget);
    window->addPage(
        s("settings"), IconId::Settings, [] { return s("Settings"); }, new QWidget);
    window->setEnvironment({s("orders_prod"), EnvironmentBadge::Kind::Real, s("db1.example.org · app.db")});
    window->resize(1366, 768);
    return window;
}

} // namespace gallery
