#include "wizard/WizardFrame.h"

#include "theme/Paint.h"
#include "theme/Tokens.h"
#include "widgets/FactsStrip.h"
#include "widgets/MessageBar.h"
#include "widgets/PageHeader.h"
#include "widgets/Panes.h"
#include "widgets/PrimaryButton.h"
#include "widgets/ScrollPane.h"
#include "widgets/TextLabel.h"
#include "wizard/WizardPage.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

namespace holdfast {

namespace {
// The width of the frame at which a window of 1200 px with a collapsed rail still shows the facts beside the
// page.
constexpr int wideFrame = metric::wideWindow - metric::railCollapsed - spacing::small;
} // namespace

WizardFrame::WizardFrame(QWidget *parent)
    : QWidget(parent), m_steps(new StepList), m_header(new PageHeader), m_messages(new MessageBar),
      m_stack(new QStackedWidget), m_facts(new FactsPanel), m_factsStrip(new FactsStrip),
      m_missing(new TextLabel), m_back(new QPushButton), m_safe(new QPushButton),
      m_primary(new PrimaryButton), m_apart(new QWidget), m_destructive(new DestructiveButton)
{
    layOutColumns();
    connect(m_back, &QPushButton::clicked, this, &WizardFrame::goBack);
    connect(m_safe, &QPushButton::clicked, this, [this] { emit safeTriggered(m_current); });
    connect(m_primary, &QPushButton::clicked, this, &WizardFrame::tryPrimary);
    connect(m_destructive, &DestructiveButton::confirmed, this, &WizardFrame::tryPrimary);
    connect(m_destructive, &DestructiveButton::blocked, this, &WizardFrame::sayMissing);
    setFooter({});
}

void WizardFrame::layOutColumns()
{
    auto *steps = new ScrollPane(m_steps);
    steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    steps->setFixedWidth(metric::steps);
    auto *facts = new ScrollPane(m_facts);
    facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    facts->setFixedWidth(metric::facts);
    m_factsColumn = facts;
    markPane(*facts);
    markPane(*m_factsStrip);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(1); // the hairlines between the columns are painted by the frame
    columns->addWidget(steps);
    columns->addWidget(makeCentre(), 1);
    columns->addWidget(facts);
    fold();
}

QWidget *WizardFrame::makeCentre()
{
    auto *top = new QVBoxLayout;
    top->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::medium);
    top->setSpacing(spacing::medium);
    top->addWidget(m_header);
    top->addWidget(m_messages);
    m_stack->setObjectName(QStringLiteral("pages"));
    markPane(*m_stack);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_factsStrip);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFooter());
    return centre;
}

QWidget *WizardFrame::makeFooter()
{
    m_footerBar = new QWidget;
    markPane(*m_footerBar);
    m_back->setObjectName(QStringLiteral("back"));
    m_safe->setObjectName(QStringLiteral("safe"));
    m_primary->setObjectName(QStringLiteral("primary"));
    m_destructive->setObjectName(QStringLiteral("destructive"));
    setButtonRole(*m_back, ButtonRole::Quiet);
    m_missing->setInk(TextLabel::Ink::Critical);
    m_missing->setWrap(TextLabel::Wrap::On);
    m_missing->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(m_footerBar);
    row->setContentsMargins(spacing::page - spacing::large, spacing::medium + 1, spacing::page,
                            spacing::medium);
    row->setSpacing(spacing::small);
    row->addWidget(m_back);
    row->addWidget(m_missing, 1);
    row->addSpacing(spacing::small);
    row->addWidget(m_safe);
    row->addWidget(m_primary);
    // Alone at the right, at least 24 px from its neighbour.
    m_apart->setFixedWidth(spacing::page - 2 * spacing::small);
    row->addWidget(m_apart);
    row->addWidget(m_destructive);
    return m_footerBar;
}

void WizardFrame::addPage(const QString &id, WizardPage *page)
{
    auto *padded = new QWidget;
    auto *padding = new QVBoxLayout(padded);
    padding->setContentsMargins(spacing::page, spacing::half, spacing::page, spacing::page);
    padding->addWidget(page);
    m_pages.insert(id, page);
    m_order.append(id);
    m_stack->addWidget(new ScrollPane(padded));
    m_steps->addStep(id, page->title());
    connect(page, &WizardPage::completeChanged, this, &WizardFrame::refreshPage);
    if (m_order.size() == 1)
        goTo(id);
}

void WizardFrame::goTo(const QString &id)
{
    if (!m_pages.contains(id) || id == m_current)
        return;
    if (!m_current.isEmpty()) {
        const StepList::State left = m_steps->state(m_current);
        if (left == StepList::State::Current || left == StepList::State::Running)
            m_steps->setState(m_current, StepList::State::Done);
        m_trail.append(m_current);
    }
    show(id);
}

void WizardFrame::goBack()
{
    const WizardPage *now = m_pages.value(m_current);
    if (m_trail.isEmpty() || (now && !now->canLeave()))
        return;
    m_steps->setState(m_current, StepList::State::Todo);
    show(m_trail.takeLast());
}

void WizardFrame::returnTo(const QString &id)
{
    if (!m_pages.contains(id) || id == m_current)
        return;
    for (qsizetype i = m_order.indexOf(id); i < m_order.size(); ++i) {
        m_steps->setState(m_order.at(i), StepList::State::Todo);
        m_steps->setDuration(m_order.at(i), {});
    }
    if (m_trail.contains(id))
        m_trail.resize(m_trail.indexOf(id));
    show(id);
}

void WizardFrame::setCorner(QWidget *widget)
{
    m_header->addButton(widget);
}

void WizardFrame::show(const QString &id)
{
    m_current = id;
    m_missingSaid = false;
    m_messages->hide();
    m_steps->setState(id, StepList::State::Current);
    WizardPage *page = m_pages.value(id);
    m_stack->setCurrentIndex(static_cast<int>(m_order.indexOf(id)));
    page->enter();
    m_destructive->restartGuard();
    refreshPage();
    emit pageShown(id);
    placeFocus();
}

void WizardFrame::placeFocus()
{
    WizardPage *page = m_pages.value(m_current);
    QWidget *first = page ? page->firstFocus() : nullptr;
    if (!first)
        first = m_primary->isHidden() ? m_safe : static_cast<QWidget *>(m_primary);
    first->setFocus(Qt::OtherFocusReason);
}

void WizardFrame::setFooter(const Footer &footer)
{
    m_footer = footer;
    const bool destructive =
        footer.primaryRole == ButtonRole::Destructive || footer.primaryRole == ButtonRole::DestructiveArmed;
    m_back->setText(footer.backText);
    m_back->setVisible(!footer.backText.isEmpty());
    m_safe->setText(footer.safeText);
    m_safe->setVisible(!footer.safeText.isEmpty());
    m_primary->setText(destructive ? QString() : footer.primaryText);
    m_primary->setVisible(!destructive && !footer.primaryText.isEmpty());
    m_destructive->setText(destructive ? footer.primaryText : QString());
    m_destructive->setVisible(destructive && !footer.primaryText.isEmpty());
    m_apart->setVisible(!m_destructive->isHidden());
    m_footerBar->setVisible(footer != Footer{});
    m_destructive->restartGuard();
    if (footer.primaryRole == ButtonRole::DestructiveArmed)
        m_destructive->arm();
    else
        m_destructive->disarm();
    m_missingSaid = false;
    refreshPage();
    const QWidget *focused = focusWidget();
    if (focused && m_footerBar->isAncestorOf(focused))
        placeFocus(); // the button that had it may be gone or mean something else now
}

void WizardFrame::armDestructive()
{
    m_destructive->arm();
}

void WizardFrame::disarmDestructive()
{
    m_destructive->disarm();
}

void WizardFrame::setStepState(const QString &id, StepList::State state)
{
    m_steps->setState(id, state);
}

void WizardFrame::setStepDuration(const QString &id, const QString &duration)
{
    m_steps->setDuration(id, duration);
}

void WizardFrame::setFacts(const QString &title, const QList<FactsPanel::Fact> &facts)
{
    m_facts->setTitle(title);
    m_facts->setFacts(facts);
    m_factsStrip->setFacts(title, facts);
    m_factList = facts;
    fold();
}

void WizardFrame::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat()) // a key held down must not run through the pages
            pressReturn();
        return;
    case Qt::Key_Escape:
        leaveUnchanged();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WizardFrame::pressReturn()
{
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    const bool plain = button && isAncestorOf(button) && !button->isCheckable() &&
                       !qobject_cast<DestructiveButton *>(button);
    if (plain)
        button->click();
    else
        takeSafeChoice();
}

void WizardFrame::leaveUnchanged()
{
    const WizardPage *page = m_pages.value(m_current);
    if (!page || page->canLeave())
        emit cancelled();
}

void WizardFrame::takeSafeChoice()
{
    if (!m_primary->isHidden())
        m_primary->click();
    else if (!m_safe->isHidden())
        m_safe->click();
}

void WizardFrame::tryPrimary()
{
    const WizardPage *page = m_pages.value(m_current);
    if (page && !page->missing().isEmpty())
        sayMissing();
    else
        emit primaryTriggered(m_current);
}

void WizardFrame::sayMissing()
{
    m_missingSaid = true;
    refreshPage();
}

void WizardFrame::refreshPage()
{
    const WizardPage *page = m_pages.value(m_current);
    if (!page)
        return;
    m_header->setTitle(page->heading());
    m_header->setSubtitle(page->standing());
    const QString missing = page->missing();
    m_missing->setText(m_missingSaid ? missing : QString());
    m_primary->setAccessibleDescription(missing);
    m_destructive->setMissing(missing);
}

void WizardFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void WizardFrame::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    placeFocus();
}

void WizardFrame::fold()
{
    const bool any = !m_factList.isEmpty();
    const bool wide = width() >= wideFrame;
    m_factsColumn->setVisible(any && wide);
    m_factsStrip->setVisible(any && !wide);
}

void WizardFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const QString &id : std::as_const(m_order))
        m_steps->setTitle(id, m_pages.value(id)->title());
    refreshPage();
}

void WizardFrame::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), rgb(t.window));
    painter.fillRect(QRect(0, 0, metric::steps, height()), rgb(t.surface));
    painter.fillRect(QRect(metric::steps, 0, 1, height()), rgb(t.hairline));
    int right = width();
    if (m_factsColumn->isVisible()) {
        right = m_factsColumn->x() - 1;
        painter.fillRect(QRect(right + 1, 0, metric::facts, height()), rgb(t.surface));
        painter.fillRect(QRect(right, 0, 1, height()), rgb(t.hairline));
    }
    if (!m_footerBar->isVisible())
        return;
    const int top = m_footerBar->mapTo(this, QPoint()).y();
    painter.fillRect(QRect(metric::steps + 1, top, right - metric::steps - 1, height() - top),
                     rgb(t.surface));
    painter.fillRect(QRect(metric::steps + 1, top, right - metric::steps - 1, 1), rgb(t.hairline));
}

} // namespace holdfast
