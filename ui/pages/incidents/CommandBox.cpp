#include "pages/incidents/CommandBox.h"

#include "theme/Paint.h"
#include "theme/Tokens.h"
#include "widgets/CopyButton.h"
#include "widgets/TextLabel.h"

#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

CommandBox::CommandBox(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(spacing::medium, spacing::half, spacing::half, spacing::half);
    m_rows->setSpacing(0);
    hide();
}

QString CommandBox::quoted(const QStringList &command)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    QStringList words;
    for (const QString &word : command) {
        if (plain.match(word).hasMatch())
            words.append(word);
        else
            words.append(u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'');
    }
    return words.join(u' ');
}

void CommandBox::setCommands(const QList<QStringList> &commands)
{
    setVisible(!commands.isEmpty());
    if (commands == m_commands)
        return;
    m_commands = commands;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QStringList &command : commands) {
        auto *text = new TextLabel(TypeRole::Mono);
        text->setObjectName(u"command"_s);
        text->setWrap(TextLabel::Wrap::On);
        text->setSelectable();
        text->setText(quoted(command));
        auto *copy = new CopyButton;
        copy->setObjectName(u"copyCommand"_s);
        copy->setContent(tr("Command"), quoted(command));
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(spacing::small);
        line->addWidget(text, 1);
        line->addWidget(copy, 0, Qt::AlignTop);
        m_rows->addWidget(row);
    }
}

void CommandBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    paintShape(painter, rect(), {rgb(t.raised), rgb(t.hairline), metric::radius, 1});
}

} // namespace holdfast
