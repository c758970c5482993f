#pragma once

#include "widgets/FactsPanel.h"

#include <QTextEdit>

namespace holdfast {

/// A read-only value of any length that wraps wherever it must, can be selected by mouse and keyboard, and is
/// as high as its text. An identifier is shown grouped by four; what is copied from it has no blanks.
class ValueText : public QTextEdit
{
    Q_OBJECT

public:
    explicit ValueText(FactsPanel::Kind kind, QWidget *parent = nullptr);

    void setValue(const QString &value);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void applyFont();

    FactsPanel::Kind m_kind;
};

} // namespace holdfast
