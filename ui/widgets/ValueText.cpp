#include "widgets/ValueText.h"

#include "theme/Typography.h"

#include <QMimeData>
#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>
#include <memory>

namespace holdfast {

ValueText::ValueText(FactsPanel::Kind kind, QWidget *parent) : QTextEdit(parent), m_kind(kind)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    applyFont();
}

void ValueText::setValue(const QString &value)
{
    setPlainText(m_kind == FactsPanel::Kind::Identifier ? groupedByFour(value) : value);
    updateGeometry();
}

int ValueText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDefaultFont(font());
    copy->setTextWidth(width);
    return static_cast<int>(std::ceil(copy->size().height()));
}

QSize ValueText::sizeHint() const
{
    return {200, heightForWidth(width())};
}

QSize ValueText::minimumSizeHint() const
{
    return {60, heightForWidth(width())};
}

QMimeData *ValueText::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    QString text = textCursor().selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    copied->setText(m_kind == FactsPanel::Kind::Identifier ? text.remove(u' ') : text);
    return copied;
}

void ValueText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

void ValueText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void ValueText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
} // the panel around it scrolls

void ValueText::applyFont()
{
    const QFont wanted = typeFont(m_kind == FactsPanel::Kind::Identifier ? TypeRole::Mono : TypeRole::Body);
    if (font() != wanted)
        setFont(wanted);
    document()->setDefaultFont(wanted);
    updateGeometry();
}

} // namespace holdfast
