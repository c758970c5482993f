#pragma once

#include <QWidget>

class QHBoxLayout;

namespace holdfast {

class TextLabel;

/// Title of a page, one sentence below it, and actions at the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void addButton(QWidget *button);

private:
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QHBoxLayout *m_actions;
};

} // namespace holdfast
