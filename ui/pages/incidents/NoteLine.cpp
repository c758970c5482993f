#include "pages/incidents/NoteLine.h"

#include "pages/incidents/IncidentDesk.h"
#include "theme/ButtonRole.h"
#include "theme/Icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace holdfast {

NoteLine::NoteLine(IncidentDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_open(new QPushButton), m_form(new QWidget), m_text(new QLineEdit),
      m_save(new QPushButton), m_cancel(new QPushButton)
{
    m_open->setObjectName(u"openNote"_s);
    m_open->setIcon(themedIcon(IconId::Plus));
    m_text->setObjectName(u"note"_s);
    m_save->setObjectName(u"saveNote"_s);
    setButtonRole(*m_cancel, ButtonRole::Quiet);
    auto *form = new QHBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(spacing::small);
    form->addWidget(m_text, 1);
    form->addWidget(m_save);
    form->addWidget(m_cancel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_open);
    row->addWidget(m_form, 1);
    row->addStretch(0);
    auto *key = new QShortcut(QKeySequence(Qt::Key_N), this);
    connect(key, &QShortcut::activated, this, &NoteLine::open);
    connect(m_open, &QPushButton::clicked, this, &NoteLine::open);
    connect(m_text, &QLineEdit::returnPressed, this, &NoteLine::save);
    connect(m_save, &QPushButton::clicked, this, &NoteLine::save);
    connect(m_cancel, &QPushButton::clicked, this, &NoteLine::fold);
    m_form->hide();
    retranslate();
}

void NoteLine::open()
{
    m_before = window()->focusWidget();
    m_form->show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_open->hide();
}

void NoteLine::fold()
{
    m_open->show();
    const QWidget *focused = window()->focusWidget();
    if (focused != nullptr && m_form->isAncestorOf(focused)) {
        if (m_before && m_before->isVisible() && m_before->window() == window())
            m_before->setFocus(); // back to where it was written from
        else
            m_open->setFocus();
    }
    m_form->hide();
}

void NoteLine::save()
{
    const QString text = m_text->text().trimmed();
    if (m_text->isReadOnly())
        return; // it is being written
    if (text.isEmpty()) {
        fold();
        return;
    }
    m_text->setReadOnly(true);
    m_desk.note(text, [line = QPointer(this)](bool recorded) {
        if (line)
            line->settle(recorded);
    });
}

void NoteLine::settle(bool recorded)
{
    m_text->setReadOnly(false);
    if (!recorded)
        return;
    m_text->clear();
    if (!m_form->isHidden())
        fold();
}

void NoteLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_form->isVisible())
        fold(); // what was typed is there when it is opened again
    else
        QWidget::keyPressEvent(event);
}

void NoteLine::retranslate()
{
    m_open->setText(tr("Note (N)"));
    m_open->setAccessibleName(tr("Write a note, key N"));
    m_text->setPlaceholderText(tr("What you see or do; Return saves it with the time"));
    m_text->setAccessibleName(tr("Note"));
    m_save->setText(tr("Save the note"));
    m_cancel->setText(tr("Close", "the line for a note"));
}

} // namespace holdfast
