#pragma once

#include "model/Projection.h"
#include "shell/EnvironmentBadge.h"
#include "theme/Icons.h"

#include <QMainWindow>
#include <QPointer>

#include <chrono>
#include <functional>

class QStackedWidget;

namespace holdfast {

class EnvironmentStrip;
class HeaderBar;
class JobBar;
class MessageBar;
class NewsPane;
class Rail;

/// Navigation only: environment strip, rail, header, the page in front, job bar. Ctrl+1 … Ctrl+9 go to the
/// pages in the order of adding, F6 and Shift+F6 move between the panes.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Gives a title in the language of the moment.
    using TitleProvider = std::function<QString()>;

    /// Says whether the window may close now; it shows what has to be decided first.
    using CloseGuard = std::function<bool()>;

    explicit MainWindow(QWidget *parent = nullptr);

    /// The window owns the page, scrolls it and gives it a padding of 24 and a width of at most 1240. The
    /// first page added comes to the front.
    void addPage(const QString &id, IconId icon, const TitleProvider &title, QWidget *page);
    void showPage(const QString &id);
    /// Empty while a wizard is in front.
    QString currentPage() const { return m_current; }

    void setEnvironment(const EnvironmentBadge &badge);
    void showClock(std::chrono::seconds elapsed, std::chrono::seconds budget);
    void showForecast(const QString &likelyEnd, Budget budget);
    void hideClock();

    /// Brings a wizard to the front; its windowTitle() is the title. The window owns it. While it is open the
    /// rail is narrow and its main button leads back to the wizard. A wizard already open is closed.
    void openWizard(QWidget *wizard);
    /// Deletes the wizard and shows the page from before.
    void closeWizard();
    QWidget *wizard() const { return m_wizard; }
    /// Brings the open wizard to the front again.
    void showWizard();

    /// Asked each time the window is about to close, for instance while something runs.
    void setCloseGuard(const CloseGuard &mayClose) { m_mayClose = mayClose; }

    JobBar *jobBar() const { return m_jobBar; }
    /// News that belong to no page: above the page in front, until they are acknowledged.
    MessageBar *messages() const;

signals:
    /// The one button above the entries, while no wizard is open.
    void restoreRequested();
    void pageShown(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Page
    {
        QString id;
        TitleProvider title;
        QWidget *holder;
    };

    void layOut();
    void addShortcuts();
    void foldRail();
    void retranslate();
    const Page *find(const QString &id) const;

    QList<Page> m_pages;
    QString m_current;
    QString m_before;
    EnvironmentBadge m_badge;
    CloseGuard m_mayClose;
    QPointer<QWidget> m_wizard;
    EnvironmentStrip *m_strip;
    Rail *m_rail;
    HeaderBar *m_header;
    NewsPane *m_news;
    QStackedWidget *m_stack;
    JobBar *m_jobBar;
};

} // namespace holdfast
