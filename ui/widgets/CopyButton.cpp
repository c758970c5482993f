#include "widgets/CopyButton.h"

#include "theme/AccessibleRole.h"
#include "theme/Icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace holdfast {

CopyButton::CopyButton(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setIcon(themedIcon(IconId::Copy, IconInk::Secondary));
    setIconSize({metric::smallIcon, metric::smallIcon});
    setFixedSize(metric::smallTarget, metric::smallTarget);
    setFocusPolicy(Qt::StrongFocus);
    m_back.setSingleShot(true);
    m_back.setInterval(1500);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
    connect(&m_back, &QTimer::timeout, this, [this] {
        setIcon(themedIcon(IconId::Copy, IconInk::Secondary));
        retranslate();
    });
    retranslate();
}

void CopyButton::setContent(const QString &what, const QString &text)
{
    m_what = what;
    m_text = text;
    retranslate();
}

void CopyButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    setIcon(themedIcon(IconId::Check, IconInk::Ok));
    announce(*this, tr("Copied"));
    m_back.start();
}

void CopyButton::retranslate()
{
    const QString name = m_what.isEmpty() ? tr("Copy") : tr("Copy: %1").arg(m_what);
    setAccessibleName(name);
    setToolTip(name);
}

} // namespace holdfast
