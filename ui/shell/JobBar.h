#pragma once

#include <QWidget>

#include <optional>

class QProgressBar;
class QPushButton;

namespace holdfast {

class ElidedLabel;
class TextLabel;

/// The 40 px line at the bottom while something runs. Its button says what cancelling leaves behind.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    struct Job
    {
        QString text;
        std::optional<double> fraction; ///< 0 to 1; none while the total is not known: the bar stays
        QString cancelText; ///< "Cancel safely", "Stop after this step"; empty: cannot be cancelled now
    };

    explicit JobBar(QWidget *parent = nullptr);

    void showJob(const Job &job);
    void clear();

signals:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_text;
    QProgressBar *m_progress;
    TextLabel *m_percent;
    QPushButton *m_cancel;
};

} // namespace holdfast
