#include "pages/settings/AppearanceCard.h"

#include "widgets/TextLabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int labelWidth = 88;
const QStringList languages{u"en"_s, u"fr"_s};
const QList<int> textSizes{90, 100, 110, 125, 150};

} // namespace

AppearanceCard::AppearanceCard(QWidget *parent)
    : Card(parent), m_themeLabel(new TextLabel), m_sizeLabel(new TextLabel), m_languageLabel(new TextLabel),
      m_themes(new QButtonGroup(this)), m_languages(new QButtonGroup(this)), m_size(new QComboBox)
{
    for (int choice = 0; choice < 3; ++choice)
        m_themes->addButton(new QRadioButton, choice);
    for (int language = 0; language < languages.size(); ++language)
        m_languages->addButton(new QRadioButton, language);
    m_themes->button(1)->setObjectName(u"themeLight"_s);
    m_themes->button(2)->setObjectName(u"themeDark"_s);
    m_languages->button(0)->setObjectName(u"english"_s);
    m_languages->button(1)->setObjectName(u"french"_s);
    m_size->setObjectName(u"textSize"_s);
    for (const int percent : textSizes)
        m_size->addItem(QString(), percent);
    showTextSize(100);
    body()->addWidget(makeRow(m_themeLabel, {m_themes->button(0), m_themes->button(1), m_themes->button(2)}));
    body()->addWidget(makeRow(m_languageLabel, {m_languages->button(0), m_languages->button(1)}));
    body()->addWidget(makeRow(m_sizeLabel, {m_size}));
    body()->addStretch(1);
    m_sizeLabel->setBuddy(m_size);
    connect(m_themes, &QButtonGroup::idClicked, this,
            [this](int id) { emit themeChosen(static_cast<Theme::Choice>(id)); });
    connect(m_languages, &QButtonGroup::idClicked, this,
            [this](int id) { emit languageChosen(languages.at(id)); });
    connect(m_size, &QComboBox::activated, this,
            [this](int index) { emit textSizeChosen(m_size->itemData(index).toInt()); });
    retranslate();
}

QWidget *AppearanceCard::makeRow(TextLabel *label, const QList<QWidget *> &controls)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::large);
    label->setInk(TextLabel::Ink::Secondary);
    label->setMinimumWidth(labelWidth);
    line->addWidget(label);
    for (QWidget *control : controls)
        line->addWidget(control);
    line->addStretch(1);
    return row;
}

void AppearanceCard::showTheme(Theme::Choice choice)
{
    m_themes->button(static_cast<int>(choice))->setChecked(true);
}

void AppearanceCard::showTextSize(int percent)
{
    m_size->setCurrentIndex(qMax(0, m_size->findData(percent)));
}

void AppearanceCard::showLanguage(const QString &language)
{
    m_languages->button(qMax(0, static_cast<int>(languages.indexOf(language))))->setChecked(true);
}

void AppearanceCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AppearanceCard::retranslate()
{
    setTitle(tr("Appearance"));
    m_themeLabel->setText(tr("Theme"));
    m_themes->button(0)->setText(tr("Follow the system"));
    m_themes->button(1)->setText(tr("Light"));
    m_themes->button(2)->setText(tr("Dark"));
    m_languageLabel->setText(tr("Language"));
    // Each language is named in itself, so that it is found by whoever needs it.
    m_languages->button(0)->setText(u"English"_s);
    m_languages->button(1)->setText(u"Français"_s);
    m_sizeLabel->setText(tr("Text size"));
    for (int i = 0; i < m_size->count(); ++i)
        m_size->setItemText(i, tr("%1 %").arg(m_size->itemData(i).toInt()));
}

} // namespace holdfast
