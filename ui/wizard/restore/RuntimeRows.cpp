#include "wizard/restore/RuntimeRows.h"

#include "text/Format.h"
#include "theme/Tokens.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int mostLines = 200; // more are counted, not listed: the page must stay a page

QString modeText(mode_t mode)
{
    return QString::number(mode & 07777, 8).rightJustified(4, u'0');
}

QString changeWord(FileChange kind)
{
    switch (kind) {
    case FileChange::New:
        return RuntimeRows::tr("new");
    case FileChange::Changed:
        return RuntimeRows::tr("changes");
    case FileChange::ModeOnly:
        return RuntimeRows::tr("only its rights change");
    case FileChange::Removed:
        return RuntimeRows::tr("goes");
    case FileChange::Blocked:
        return RuntimeRows::tr("left alone");
    case FileChange::Same:
        break;
    }
    return RuntimeRows::tr("same");
}

QString blockedWord(const QString &reason)
{
    if (reason == u"symlink" || reason == u"symlinked-folder")
        return RuntimeRows::tr("a symbolic link is on the way");
    if (reason == u"special-file" || reason == u"folder" || reason == u"not-a-folder")
        return RuntimeRows::tr("something else than a file has this name");
    if (reason == u"mount-point")
        return RuntimeRows::tr("it is a mount point of its own");
    if (reason == u"not-text")
        return RuntimeRows::tr("it cannot be read line by line, so its secrets cannot be kept");
    if (reason == u"unreadable")
        return RuntimeRows::tr("it cannot be read");
    return printable(reason);
}

QString changeWord(const KeyChange &key)
{
    switch (key.kind) {
    case KeyChangeKind::Added:
        return RuntimeRows::tr("comes", "a key of a file");
    case KeyChangeKind::Removed:
        return RuntimeRows::tr("goes", "a key of a file");
    case KeyChangeKind::Changed:
        return RuntimeRows::tr("changes", "a key of a file");
    case KeyChangeKind::Kept:
        return RuntimeRows::tr("secret, stays");
    case KeyChangeKind::Same:
        break;
    }
    return RuntimeRows::tr("same");
}

} // namespace

RuntimeRows::RuntimeRows(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::page);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

void RuntimeRows::setFiles(const QList<FileDifference> &files)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_line = 1;
    qint64 same = 0;
    qint64 unlisted = 0;
    for (const FileDifference &file : files) {
        if (file.kind == FileChange::Same) {
            ++same;
        } else if (m_line > mostLines) {
            ++unlisted;
        } else {
            const bool rights = file.kind == FileChange::ModeOnly;
            addRow({printable(file.name), rights ? modeText(file.modeNow) : QString(),
                    rights ? modeText(file.modeThen) : QString(), changeWord(file.kind)});
            if (file.kind == FileChange::Blocked)
                addNote(tr("Left alone: %1.").replace(u"%1"_s, blockedWord(file.reason)));
            addKeys(file.keys);
        }
    }
    if (m_line > 1)
        addHead();
    if (same > 0)
        addNote(tr("Files that stay as they are: %1").arg(text::number(same)));
    if (unlisted > 0)
        addNote(tr("Further files that change: %1").arg(text::number(unlisted)));
}

void RuntimeRows::addKeys(const QList<KeyChange> &keys)
{
    qint64 same = 0;
    qint64 unlisted = 0;
    for (const KeyChange &key : keys) {
        if (key.kind == KeyChangeKind::Same)
            ++same;
        else if (m_line > mostLines)
            ++unlisted;
        else
            addRow({printable(key.key), key.shownNow, key.shownThen, changeWord(key), true});
    }
    if (same > 0)
        addNote(tr("Keys that stay as they are: %1").arg(text::number(same)), spacing::page);
    if (unlisted > 0)
        addNote(tr("Further keys that change: %1").arg(text::number(unlisted)), spacing::page);
}

void RuntimeRows::addHead()
{
    int column = 0;
    for (const QString &word : {tr("File or key"), tr("Now"), tr("Afterwards"), tr("Change")}) {
        auto *label = new TextLabel(TypeRole::Caption);
        label->setInk(TextLabel::Ink::Secondary);
        label->setText(word);
        m_grid->addWidget(label, 0, column++);
    }
}

void RuntimeRows::addRow(const Row &row)
{
    int column = 0;
    for (const QString &cell : {row.name, row.now, row.then, row.change}) {
        const bool isValue = column == 1 || column == 2;
        auto *label = new TextLabel(isValue ? TypeRole::Mono : row.isKey ? TypeRole::Body : TypeRole::Strong);
        label->setWrap(isValue ? TextLabel::Wrap::On : TextLabel::Wrap::Off);
        if (column == 0 && row.isKey)
            label->setContentsMargins(spacing::page, 0, 0, 0);
        label->setText(cell);
        m_grid->addWidget(label, m_line, column++, Qt::AlignTop);
    }
    ++m_line;
}

void RuntimeRows::addNote(const QString &sentence, int indent)
{
    auto *label = new TextLabel;
    label->setContentsMargins(indent, 0, 0, 0);
    label->setInk(TextLabel::Ink::Secondary);
    label->setWrap(TextLabel::Wrap::On);
    label->setText(sentence);
    m_grid->addWidget(label, m_line++, 0, 1, 4);
}

} // namespace holdfast
