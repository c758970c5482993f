#pragma once

#include "widgets/FactsPanel.h"

class QToolButton;

namespace holdfast {

class ElidedLabel;

/// The facts of a narrow window: one line with the first facts, that unfolds into the whole panel.
class FactsStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FactsStrip(QWidget *parent = nullptr);

    void setFacts(const QString &title, const QList<FactsPanel::Fact> &facts);
    bool isUnfolded() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void toggle();
    void retranslate();

    QToolButton *m_fold;
    ElidedLabel *m_line;
    FactsPanel *m_panel;
};

} // namespace holdfast
