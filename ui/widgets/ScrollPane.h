#pragma once

#include <QScrollArea>

namespace holdfast {

/// Frameless vertical scrolling for a page: the content is as wide as the pane, and follows the focus by
/// keyboard.
class ScrollPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPane(QWidget *content, QWidget *parent = nullptr);
};

} // namespace holdfast
