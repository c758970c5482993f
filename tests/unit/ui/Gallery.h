#pragma once

#include "theme/ButtonRole.h"
#include "theme/Icons.h"
#include "theme/Typography.h"
#include "widgets/AgeBar.h"
#include "widgets/Card.h"
#include "widgets/CheckRows.h"
#include "widgets/DepthChip.h"
#include "widgets/DestructiveButton.h"
#include "widgets/ErrorCard.h"
#include "widgets/FactsPanel.h"
#include "widgets/MessageBar.h"
#include "widgets/PhaseProgress.h"
#include "widgets/PrimaryButton.h"
#include "widgets/RowTable.h"
#include "widgets/RtoClock.h"
#include "widgets/Sparkline.h"
#include "widgets/StateChip.h"
#include "widgets/TextLabel.h"
#include "widgets/TokenField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>

#include <limits>

/// Specimens of every widget with plausible content, for the screenshots that are looked at in reviews.
namespace gallery {
using namespace holdfast;

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

inline QList<CheckRows::Row> checks()
{
    return {{s("sig"),
             StateKind::Ok,
             {},
             s("Signature of the backup"),
             s("key 5f3a"),
             s("key 5f3a, valid"),
             {},
             s("0.2 s")},
            {s("age"),
             StateKind::Warning,
             {},
             s("Age of the backup"),
             s("at most 24 h"),
             s("26 h 10 min"),
             s("Newer changes are not in it. Take a backup first if the database can still be read."),
             s("0.0 s")},
            {s("space"),
             StateKind::Critical,
             {},
             s("Free space for data and safety copy"),
             s("3.2 GiB"),
             s("1.1 GiB"),
             s("Free 2.1 GiB on /var/lib/orders, or choose another place for the safety copy."),
             s("0.1 s")},
            {s("open"), StateKind::Running, {}, s("Programs that have the database open"), {}, {}, {}, {}},
            {s("clock"),
             StateKind::Unknown,
             {},
             s("Clock of the server"),
             s("within 2 s"),
             s("no answer yet"),
             {},
             {}},
            {s("drill"), StateKind::Skipped, {}, s("Replication"), {}, s("not configured"), {}, {}}};
}

inline QList<FactsPanel::Fact> facts()
{
    return {{s("Source"), s("orders_prod_2024-03-11_0300")},
            {s("Target"), s("/srv/orders/data/app.db")},
            {s("Taken"), s("2024-03-11 03:00 UTC (04:00 here), 6 h 12 min ago")},
            {s("Data-loss window"), s("6 h 12 min, about 1,204 rows")},
            {s("Safety copy"), s("not made yet")},
            {s("Plan hash"), s("9f2c61ab04d87e35c1b2aa70"), FactsPanel::Kind::Identifier}};
}

inline QWidget *chipRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const std::pair<StateKind, const char *> states[] = {
        {StateKind::Ok, "Inside 24 h"},    {StateKind::Verified, "Verified"},
        {StateKind::Info, "Note"},         {StateKind::Running, "Running"},
        {StateKind::Warning, "Due soon"},  {StateKind::Critical, "Damaged"},
        {StateKind::Unknown, "Not known"}, {StateKind::Skipped, "Skipped"}};
    for (const auto &[kind, word] : states) {
        auto *chip = new StateChip;
        chip->setState(kind, s(word));
        line->addWidget(chip);
    }
    line->addStretch(1);
    return row;
}

inline QWidget *depthRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(24);
    for (int i = 0; i < 5; ++i) {
        auto *chip = new DepthChip;
        chip->setDepth(static_cast<DepthChip::Depth>(i));
        line->addWidget(chip);
    }
    line->addStretch(1);
    return row;
}

inline QWidget *buttonRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *quiet = new QPushButton(s("Back"));
    setButtonRole(*quiet, ButtonRole::Quiet);
    auto *off = new PrimaryButton(s("Not now"));
    off->setEnabled(false);
    auto *outlined = new DestructiveButton;
    outlined->setText(s("Replace orders_prod"));
    auto *armed = new DestructiveButton;
    armed->setText(s("Replace orders_prod"));
    armed->arm();
    auto *withIcon = new QPushButton(themedIcon(IconId::Validate), s("Validate"));
    for (QWidget *button : QList<QWidget *>{quiet, new QPushButton(s("Keep current data")), withIcon,
                                            new PrimaryButton(s("Show the plan")), off, outlined, armed})
        line->addWidget(button);
    line->addStretch(1);
    return row;
}

inline QWidget *fieldRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(s("Search backups"));
    auto *combo = new QComboBox;
    combo->addItems({s("Last 30 days"), s("All")});
    auto *spin = new QSpinBox;
    spin->setSuffix(s(" h"));
    spin->setValue(24);
    auto *on = new QCheckBox(s("Keep the safety copy"));
    on->setChecked(true);
    auto *radio = new QRadioButton(s("Whole service"));
    radio->setChecked(true);
    auto *bar = new QProgressBar;
    bar->setValue(40);
    for (QWidget *widget : QList<QWidget *>{edit, combo, spin, on, new QCheckBox(s("Encrypt")), radio,
                                            new QRadioButton(s("Database only")), bar})
        line->addWidget(widget);
    return row;
}

inline QWidget *iconRow()
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int i = 1; i <= static_cast<int>(IconId::StateCritical); ++i) {
        auto *label = new QLabel;
        label->setPixmap(themedIcon(static_cast<IconId>(i)).pixmap(24, 24));
        grid->addWidget(label, (i - 1) / 24, (i - 1) % 24);
    }
    return row;
}

inline QWidget *meters()
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(16);
    const std::pair<int, const char *> ages[] = {
        {6, "6 h 12 min old"}, {22, "22 h old"}, {28, "28 h old, 4 h late"}};
    int column = 0;
    for (const auto &[hours, label] : ages) {
        auto *bar = new AgeBar;
        bar->setAge(std::chrono::hours(hours), std::chrono::hours(24));
        bar->setLabels(s(label), s("objective 24 h"));
        grid->addWidget(bar, 0, column++);
    }
    auto *line = new Sparkline;
    const double gap = std::numeric_limits<double>::quiet_NaN();
    line->setSeries({{10, 11, 11, 12, 12, gap, 13, 14, 13.5, 14, 15, 15, 12, 16, 16.5, 17, 17, 18},
                     {5},
                     s("Sizes of 18 backups")});
    grid->addWidget(line, 1, 0);
    auto *clocks = new QHBoxLayout;
    for (const int minutes : {17, 51, 72}) {
        auto *clock = new RtoClock;
        clock->setTime(std::chrono::minutes(minutes), std::chrono::minutes(60));
        clocks->addWidget(clock);
    }
    clocks->addStretch(1);
    grid->addLayout(clocks, 1, 1, 1, 2);
    auto *known = new PhaseProgress;
    known->setPhase(s("Loading into the side database"));
    known->setDetail(s("messages, 84,120 of 200,000 rows, 41 MiB/s"));
    known->setFraction(0.42);
    grid->addWidget(known, 2, 0, 1, 2);
    auto *unknown = new PhaseProgress;
    unknown->setPhase(s("Waiting for the service"));
    unknown->setDetail(s("12 s, 3 answers"));
    unknown->setFraction(0.2);
    unknown->setIndeterminate();
    grid->addWidget(unknown, 2, 2);
    return row;
}

inline QWidget *messages()
{
    auto *column = new QWidget;
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    const MessageBar::Message samples[] = {{StateKind::Info,
                                            s("A newer backup exists"),
                                            s("It was taken 20 minutes ago and is sealed."),
                                            {{s("use"), s("Use it")}},
                                            MessageBar::Closing::Offered},
                                           {StateKind::Warning,
                                            s("The last drill was 40 days ago"),
                                            s("The cadence is 30 days."),
                                            {},
                                            MessageBar::Closing::Offered},
                                           {StateKind::Critical,
                                            s("The backup of last night is missing"),
                                            s("It was due at 03:00 UTC."),
                                            {{s("now"), s("Back up now")}, {s("log"), s("Show activity")}},
                                            MessageBar::Closing::NotOffered}};
    for (const MessageBar::Message &sample : samples) {
        auto *bar = new MessageBar;
        lines->addWidget(bar);
        bar->showMessage(sample);
    }
    return column;
}

inline ErrorCard *errorCard()
{
    auto *card = new ErrorCard;
    card->showFailure({s("The restored database did not pass its check."),
                       s("The service runs on the data from before the restore. Nothing was lost."),
                       s("The replacement was taken back at 03:31 UTC. The safety copy is kept."),
                       {s("other"), s("Choose another backup")},
                       {{s("again"), s("Try again")}, {s("export"), s("Export diagnostics")}},
                       s("step 5/9 verify\nintegrity_check: row 1 missing from index idx_messages_user")});
    return card;
}

inline QTableView *table()
{
    auto *model = new QStandardItemModel(4, 4);
    model->setHorizontalHeaderLabels({s("Taken"), s("Mode"), s("Size"), s("Duration")});
    for (int row = 0; row < 4; ++row) {
        model->setItem(row, 0, new QStandardItem(s("2024-03-1%1 03:00 UTC").arg(row)));
        model->setItem(row, 1, new QStandardItem(s("whole service")));
        model->setItem(row, 2, new QStandardItem(s("18%1 MiB").arg(row)));
        model->setItem(row, 3, new QStandardItem(s("1 min 4%1 s").arg(row)));
    }
    auto *table = new RowTable;
    model->setParent(table);
    table->setModel(model);
    table->setColumnWidth(0, 220);
    table->setColumnWidth(1, 160);
    table->selectRow(1);
    table->setMinimumHeight(190);
    return table;
}

inline Card *card(const char *title, const QList<QWidget *> &content)
{
    auto *made = new Card;
    made->setTitle(s(title));
    for (QWidget *widget : content)
        made->body()->addWidget(widget);
    return made;
}

inline QWidget *allWidgets()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(card("States", {chipRow(), depthRow()}));
    column->addWidget(card("Buttons and fields", {buttonRow(), fieldRow()}));
    column->addWidget(messages());
    column->addWidget(card("Progress", {meters()}));
    auto *token = new TokenField;
    token->setToken(s("orders_prod-7KQM-WX4H"));
    auto *checksList = new CheckRows;
    checksList->setRows(checks());
    column->addWidget(card("Checks", {checksList}));
    column->addWidget(errorCard());
    column->addWidget(card("Confirm", {token}));
    column->addWidget(card("Table", {table()}));
    column->addWidget(card("Icons", {iconRow()}));
    column->addStretch(1);
    page->setFixedWidth(1140);
    return page;
}

} // namespace gallery
