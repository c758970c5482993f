#pragma once

#include "theme/Theme.h"
#include "widgets/Card.h"

class QButtonGroup;
class QComboBox;
class QRadioButton;

namespace holdfast {

class TextLabel;

/// Theme, size of text and language. Choices take effect at once.
class AppearanceCard : public Card
{
    Q_OBJECT

public:
    explicit AppearanceCard(QWidget *parent = nullptr);

    void showTheme(Theme::Choice choice);
    void showTextSize(int percent);
    /// "en" or "fr"
    void showLanguage(const QString &language);

signals:
    void themeChosen(holdfast::Theme::Choice choice);
    void textSizeChosen(int percent);
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeRow(TextLabel *label, const QList<QWidget *> &controls);
    void retranslate();

    TextLabel *m_themeLabel;
    TextLabel *m_sizeLabel;
    TextLabel *m_languageLabel;
    QButtonGroup *m_themes;
    QButtonGroup *m_languages;
    QComboBox *m_size;
};

} // namespace holdfast
