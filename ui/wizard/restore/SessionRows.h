#pragma once

#include "plan/Restore.h"

#include <QWidget>

class QGridLayout;

namespace holdfast {

/// The sessions of others in a database: process, user, program, from where, what it is doing.
class SessionRows : public QWidget
{
    Q_OBJECT

public:
    explicit SessionRows(QWidget *parent = nullptr);

    /// Replaces all, in the language of the moment.
    void setSessions(const QList<Session> &sessions);

private:
    void addLine(const QStringList &cells, int line);

    QGridLayout *m_grid;
};

} // namespace holdfast
