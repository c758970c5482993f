#include "shell/MainWindow.h"

#include "shell/EnvironmentChip.h"
#include "shell/EnvironmentStrip.h"
#include "shell/HeaderBar.h"
#include "shell/JobBar.h"
#include "shell/NewsPane.h"
#include "shell/Rail.h"
#include "theme/Tokens.h"
#include "widgets/Panes.h"
#include "widgets/ScrollPane.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace holdfast {

namespace {
/// Centres a page, as wide as the window allows and at most 1240 px, with the page padding around it.
QWidget *centred(QWidget *page)
{
    auto *column = new QWidget;
    column->setMaximumWidth(metric::contentMax);
    auto *padding = new QVBoxLayout(column);
    padding->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    padding->addWidget(page);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(column, 1000);
    row->addStretch(1);
    return holder;
}
} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_strip(new EnvironmentStrip), m_rail(new Rail), m_header(new HeaderBar),
      m_news(new NewsPane), m_stack(new QStackedWidget), m_jobBar(new JobBar)
{
    setMinimumSize(1100, 720);
    layOut();
    addShortcuts();
    connect(m_rail, &Rail::entryTriggered, this, &MainWindow::showPage);
    connect(m_rail, &Rail::mainTriggered, this, [this] {
        if (m_wizard)
            showWizard();
        else
            emit restoreRequested();
    });
    setEnvironment({});
    retranslate();
}

void MainWindow::layOut()
{
    markPane(*m_stack);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(m_news);
    right->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(middle, 1);
    column->addWidget(m_jobBar);
    setCentralWidget(centre);
}

void MainWindow::addShortcuts()
{
    cyclePanesWithF6(*this);
    for (int i = 0; i < 9; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            if (i < m_pages.size())
                showPage(m_pages.at(i).id);
        });
    }
}

void MainWindow::addPage(const QString &id, IconId icon, const TitleProvider &title, QWidget *page)
{
    auto *holder = new ScrollPane(centred(page));
    m_pages.append({id, title, holder});
    m_stack->addWidget(holder);
    m_rail->addEntry(id, icon, title());
    if (m_pages.size() == 1)
        showPage(id);
}

void MainWindow::showPage(const QString &id)
{
    const Page *page = find(id);
    if (!page)
        return;
    m_current = id;
    m_stack->setCurrentWidget(page->holder);
    m_rail->setCurrent(id);
    foldRail();
    retranslate();
    emit pageShown(id);
}

MessageBar *MainWindow::messages() const
{
    return m_news->messages();
}

void MainWindow::setEnvironment(const EnvironmentBadge &badge)
{
    m_badge = badge;
    m_strip->setKind(badge.kind);
    m_header->setEnvironment(badge);
    retranslate();
}

void MainWindow::showClock(std::chrono::seconds elapsed, std::chrono::seconds budget)
{
    m_header->showClock(elapsed, budget);
}

void MainWindow::showForecast(const QString &likelyEnd, Budget budget)
{
    m_header->showForecast(likelyEnd, budget);
}

void MainWindow::hideClock()
{
    m_header->hideClock();
}

void MainWindow::openWizard(QWidget *wizard)
{
    if (m_wizard)
        closeWizard();
    m_before = m_current;
    m_wizard = wizard;
    m_stack->addWidget(wizard);
    connect(wizard, &QWidget::windowTitleChanged, this, &MainWindow::retranslate);
    showWizard();
}

void MainWindow::showWizard()
{
    if (!m_wizard)
        return;
    if (!m_current.isEmpty())
        m_before = m_current;
    m_current.clear();
    m_stack->setCurrentWidget(m_wizard);
    m_rail->setCurrent({});
    foldRail();
    retranslate();
}

void MainWindow::closeWizard()
{
    if (!m_wizard)
        return;
    QWidget *closing = m_wizard;
    m_wizard.clear();
    m_stack->removeWidget(closing);
    closing->deleteLater();
    showPage(m_current.isEmpty() ? m_before : m_current);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    foldRail();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose())
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

void MainWindow::foldRail()
{
    const bool wizardInFront = m_wizard && m_stack->currentWidget() == m_wizard;
    const bool narrow = width() < metric::wideWindow || wizardInFront;
    m_rail->setForm(narrow ? RailButton::Form::Narrow : RailButton::Form::Wide);
}

void MainWindow::retranslate()
{
    for (const Page &page : std::as_const(m_pages))
        m_rail->setEntryLabel(page.id, page.title());
    m_rail->setMainLabel(m_wizard ? tr("Return to the task") : tr("&Restore…"));
    const Page *page = find(m_current);
    const QString title = page ? page->title() : m_wizard ? m_wizard->windowTitle() : QString();
    m_header->setTitle(QString(title).remove(u'&'));
    const QString word = EnvironmentChip::word(m_badge.kind);
    setWindowTitle(m_badge.name.isEmpty()
                       ? tr("Holdfast")
                       : tr("%1 (%2) – Holdfast", "environment, kind").arg(m_badge.name, word));
}

const MainWindow::Page *MainWindow::find(const QString &id) const
{
    for (const Page &page : m_pages)
        if (page.id == id)
            return &page;
    return nullptr;
}

} // namespace holdfast
