#pragma once

#include "widgets/RailButton.h"

#include <QHash>

class QVBoxLayout;

namespace holdfast {

/// The left rail: the one main button, and below it the entries of the program.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void addEntry(const QString &id, IconId icon, const QString &label);
    void setEntryLabel(const QString &id, const QString &label);
    /// An unknown id (a wizard is in front) leaves every entry unchecked.
    void setCurrent(const QString &id);
    void setMainLabel(const QString &label);
    void setForm(RailButton::Form form);
    RailButton::Form form() const { return m_form; }

signals:
    void entryTriggered(const QString &id);
    void mainTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QHash<QString, RailButton *> m_entries;
    RailButton::Form m_form = RailButton::Form::Wide;
    RailButton *m_main;
    QVBoxLayout *m_column;
};

} // namespace holdfast
