#include "widgets/TokenField.h"

#include "theme/Tokens.h"
#include "widgets/TextLabel.h"
#include "widgets/TokenDisplay.h"

#include <QEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace holdfast {

namespace {
/// Length of the trailing code, dash included; 0 when the token has none.
qsizetype codeLength(const QString &token)
{
    static const QRegularExpression code(QStringLiteral("-[A-Z0-9]{4}-[A-Z0-9]{4}$"));
    return code.match(token).capturedLength();
}

QString canonical(const QString &text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

/// The stretch of `now` that one edit put in place of something else in `before`.
QString inserted(const QString &before, const QString &now)
{
    qsizetype head = 0;
    while (head < before.size() && head < now.size() && before.at(head) == now.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < now.size() - head &&
           before.at(before.size() - 1 - tail) == now.at(now.size() - 1 - tail))
        ++tail;
    return now.mid(head, now.size() - head - tail);
}
} // namespace

TokenField::TokenField(QWidget *parent)
    : QWidget(parent), m_label(new TextLabel), m_display(new TokenDisplay), m_edit(new QLineEdit),
      m_hint(new TextLabel(TypeRole::Body))
{
    m_edit->setObjectName(QStringLiteral("token"));
    m_display->setObjectName(QStringLiteral("tokenShown"));
    m_edit->setFont(typeFont(TypeRole::MonoLarge));
    m_edit->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_hint->setWrap(TextLabel::Wrap::On);
    m_label->setWrap(TextLabel::Wrap::On);
    m_label->setBuddy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_label);
    column->addWidget(m_display);
    column->addWidget(m_edit);
    column->addWidget(m_hint);
    column->addStretch(1);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &TokenField::typedByHand);
    connect(m_edit, &QLineEdit::textChanged, this, &TokenField::compare);
    retranslate();
}

void TokenField::setToken(const QString &token)
{
    m_token = token;
    m_display->setToken(token);
    m_edit->clear();
    compare();
}

QString TokenField::typed() const
{
    return m_edit->text();
}

QString TokenField::missing() const
{
    if (m_matched)
        return {};
    if (m_pasteRefused)
        return tr("Type the code at the end by hand. Only the name can be pasted.");
    const QString now = canonical(m_edit->text());
    if (now.isEmpty())
        return tr("Type the text above to confirm.");
    if (canonical(m_token).startsWith(now))
        return tr("Characters left to type: %1").arg(canonical(m_token).size() - now.size());
    return tr("This differs from the text above.");
}

void TokenField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_edit->setFont(typeFont(TypeRole::MonoLarge));
}

void TokenField::typedByHand(const QString &now)
{
    const QString piece = inserted(m_before, now);
    const QString code = m_token.right(codeLength(m_token));
    m_pasteRefused = false;
    if (piece.size() > 1 && !code.isEmpty() && !m_token.chopped(code.size()).contains(piece.trimmed())) {
        const QString kept = m_before;
        m_edit->setText(kept); // compares again
        m_pasteRefused = true;
        compare();
    }
    m_before = m_edit->text();
}

void TokenField::compare()
{
    if (m_edit->text().isEmpty())
        m_before.clear();
    const bool was = m_matched;
    m_matched = !m_token.isEmpty() && canonical(m_edit->text()) == canonical(m_token);
    retranslate();
    if (m_matched && !was)
        emit matched();
    else if (!m_matched && was)
        emit unmatched();
}

void TokenField::retranslate()
{
    m_label->setText(tr("Type this to confirm:"));
    m_edit->setAccessibleName(tr("Confirmation text"));
    const QString now = canonical(m_edit->text());
    const bool wrong = !now.isEmpty() && !canonical(m_token).startsWith(now);
    m_hint->setInk(m_matched                 ? TextLabel::Ink::Ok
                   : wrong || m_pasteRefused ? TextLabel::Ink::Critical
                                             : TextLabel::Ink::Secondary);
    m_hint->setText(m_matched ? tr("The text matches.") : missing());
    m_edit->setAccessibleDescription(m_hint->text());
}

} // namespace holdfast
