#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace holdfast::text {

// A report before it has a format: plain texts of any origin.
struct PageBlock
{
    enum class Kind
    {
        Heading,   // text
        Paragraph, // text; line ends count
        Table,     // heads, rows of as many cells
        Facts,     // rows of a name and a value
        Bullets    // rows of one cell
    };

    Kind kind = Kind::Paragraph;
    QString text = {};
    QStringList heads = {};
    QList<QStringList> rows = {};
};

struct Page
{
    QString language; // "fr", "en"
    QString title;
    QList<PageBlock> blocks;
};

// Control and format characters by their numbers, "[U+202E]", but for line ends, tabs (a blank) and those
// that join letters.
QString withoutTricks(const QString &text);
QString markdownOf(const Page &page);
QString htmlOf(const Page &page);

} // namespace holdfast::text
