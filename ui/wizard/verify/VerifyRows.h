#pragma once

#include "widgets/CheckRows.h"
#include "wizard/verify/Verification.h"

namespace holdfast {

/// The rows of a verification, each turning as its result comes. Under one that did not pass: make it again,
/// and, where it failed, let it pass by name and reason.
class VerifyRows : public QWidget
{
    Q_OBJECT

public:
    explicit VerifyRows(Verification &verification, QWidget *parent = nullptr);

    CheckRows *rows() const { return m_rows; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Below
    {
        Nothing,
        Again,
        AgainOrPass,
        Form
    };

    CheckRows::Row rowFor(const QString &id) const;
    Below wantedBelow(const QString &id) const;
    void showRows();
    void showBelow();
    QWidget *makeBelow(const QString &id, Below what);
    QWidget *makeActions(const QString &id, Below what);
    QWidget *makeForm(const QString &id);
    void openForm(const QString &id);
    void closeForm();
    void giveUpFocus(const QString &id);
    void orderStops();
    void tell(const QString &id);

    Verification &m_verification;
    CheckRows *m_rows;
    QHash<QString, Below> m_below; ///< what stands under each row
    QHash<QString, QList<QWidget *>> m_stops;
    QString m_open; ///< the row that has the form
};

} // namespace holdfast
