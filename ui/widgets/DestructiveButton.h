#pragma once

#include <QPushButton>

#include <functional>

namespace holdfast {

/// The one button that replaces data. Outlined until armed, then filled. Never default, never auto-default.
/// For 600 ms after it is shown it ignores every way of pressing it. While not armed a press emits blocked(),
/// so that the page can say what is missing; only armed does it emit confirmed(). Return never presses it,
/// Space does.
class DestructiveButton : public QPushButton
{
    Q_OBJECT

public:
    /// Milliseconds of a clock that never goes back.
    using Clock = std::function<qint64()>;

    explicit DestructiveButton(QWidget *parent = nullptr);

    void arm();
    void disarm();
    bool isArmed() const { return m_armed; }
    /// Ignores presses for another 600 ms: the button means something else now.
    void restartGuard();
    /// What is still missing, as a sentence; read out as the description.
    void setMissing(const QString &sentence);
    /// For tests. The time of showing is taken again.
    void setClock(Clock clock);

signals:
    void confirmed();
    void blocked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void press();
    bool isGuarded() const;

    Clock m_clock;
    qint64 m_shownAt = 0;
    bool m_armed = false;
};

} // namespace holdfast
