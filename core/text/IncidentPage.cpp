#include "text/IncidentPage.h"

using namespace Qt::StringLiterals;

namespace holdfast::text {

namespace {

bool isTrick(char32_t character)
{
    constexpr char32_t nonJoiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    if (character == u'\n' || character == nonJoiner || character == joiner)
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

// Whatever begins a block or an inline element, and what GitHub makes links of. Those that mean something at
// the beginning of a line only are escaped there.
QString escapedLine(const QString &line)
{
    static const QString always = u"\\`*_[]<>|~&#!$@"_s;
    QString out;
    for (const QChar character : line.trimmed()) {
        if (always.contains(character))
            out += u'\\';
        out += character;
    }
    out.replace(u"://"_s, u"\\://"_s);
    out.replace(u"www."_s, u"www\\."_s, Qt::CaseInsensitive);
    qsizetype digits = 0;
    while (digits < out.size() && out[digits].isDigit())
        ++digits;
    const bool isNumbered = digits > 0 && digits < out.size() && (out[digits] == u'.' || out[digits] == u')');
    if (isNumbered)
        out.insert(digits, u'\\');
    else if (!out.isEmpty() && u"-+=:"_s.contains(out.front()))
        out.prepend(u'\\');
    return out;
}

QString escapedMarkdown(const QString &text, const QString &lineEnd)
{
    QStringList out;
    for (const QString &line : withoutTricks(text).split(u'\n'))
        out.append(escapedLine(line));
    while (!out.isEmpty() && out.last().isEmpty())
        out.removeLast();
    return out.join(lineEnd);
}

QString escapedHtml(const QString &text)
{
    return withoutTricks(text).trimmed().toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString markdownRow(const QStringList &cells)
{
    QStringList out;
    for (const QString &cell : cells)
        out.append(escapedMarkdown(cell, u"<br>"_s));
    return u"| "_s + out.join(u" | "_s) + u" |\n"_s;
}

QString markdownOf(const PageBlock &block)
{
    QString out;
    switch (block.kind) {
    case PageBlock::Kind::Heading:
        return u"## "_s + escapedMarkdown(block.text, u" "_s) + u"\n\n"_s;
    case PageBlock::Kind::Paragraph:
        return escapedMarkdown(block.text, u"\\\n"_s) + u"\n\n"_s;
    case PageBlock::Kind::Table:
        out = markdownRow(block.heads) + u'|' + QString(u" --- |"_s).repeated(block.heads.size()) + u'\n';
        for (const QStringList &row : block.rows)
            out += markdownRow(row);
        break;
    case PageBlock::Kind::Facts:
        for (const QStringList &row : block.rows)
            out += u"- **"_s + escapedMarkdown(row.value(0), u" "_s) + u"**: "_s +
                   escapedMarkdown(row.value(1), u" "_s) + u'\n';
        break;
    case PageBlock::Kind::Bullets:
        for (const QStringList &row : block.rows)
            out += u"- "_s + escapedMarkdown(row.value(0), u" "_s) + u'\n';
        break;
    }
    return out + u'\n';
}

QString htmlCells(const QStringList &cells, const QString &tag)
{
    QString out = u"<tr>"_s;
    for (const QString &cell : cells)
        out += u'<' + tag + u" dir=\"auto\" align=\"left\" valign=\"top\">"_s + escapedHtml(cell) + u"</"_s +
               tag + u'>';
    return out + u"</tr>\n"_s;
}

QString htmlTable(const QStringList &heads, const QList<QStringList> &rows)
{
    QString out = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">\n"_s;
    if (!heads.isEmpty())
        out += u"<thead>"_s + htmlCells(heads, u"th"_s) + u"</thead>\n"_s;
    for (const QStringList &row : rows)
        out += htmlCells(row, u"td"_s);
    return out + u"</table>\n"_s;
}

QString htmlOf(const PageBlock &block)
{
    QString out;
    switch (block.kind) {
    case PageBlock::Kind::Heading:
        return u"<h2 dir=\"auto\">"_s + escapedHtml(block.text) + u"</h2>\n"_s;
    case PageBlock::Kind::Paragraph:
        return u"<p dir=\"auto\">"_s + escapedHtml(block.text) + u"</p>\n"_s;
    case PageBlock::Kind::Table:
    case PageBlock::Kind::Facts:
        return htmlTable(block.heads, block.rows);
    case PageBlock::Kind::Bullets:
        for (const QStringList &row : block.rows)
            out += u"<li dir=\"auto\">"_s + escapedHtml(row.value(0)) + u"</li>\n"_s;
        return u"<ul>\n"_s + out + u"</ul>\n"_s;
    }
    return out;
}

// Loads nothing, from nowhere.
const QString htmlHead = QStringLiteral(
    "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
    "'unsafe-inline'\">\n"
    "<title>%2</title>\n<style>\n"
    "html { max-width: 60em; margin: 2em auto; padding: 0 1em; }\n"
    "body { font-family: Inter, \"Noto Sans\", sans-serif; font-size: 10pt; color: #1B2129; margin: 0; }\n"
    "h1 { font-size: 17pt; }\nh2 { font-size: 12.5pt; margin-top: 1.5em; }\n"
    "table { border-collapse: collapse; width: 100%; }\n"
    "th, td { border: 1px solid #C9CED6; padding: 4px 6px; text-align: start; vertical-align: top; "
    "overflow-wrap: anywhere; }\n"
    "th { background-color: #F3F4F6; }\n"
    "@media print { html { max-width: none; margin: 0; padding: 0; } tr { page-break-inside: avoid; } }\n"
    "</style>\n</head>\n<body>\n<h1 dir=\"auto\">%2</h1>\n");

} // namespace

QString withoutTricks(const QString &text)
{
    QString given = text;
    given.replace(u"\r\n"_s, u"\n"_s).replace(u'\t', u' ');
    QString out;
    for (const char32_t character : given.toUcs4()) {
        if (isTrick(character))
            out += u"[U+"_s + QString::number(character, 16).toUpper().rightJustified(4, u'0') + u']';
        else
            out += QString::fromUcs4(&character, 1);
    }
    return out;
}

QString markdownOf(const Page &page)
{
    QString out = u"# "_s + escapedMarkdown(page.title, u" "_s) + u"\n\n"_s;
    for (const PageBlock &block : page.blocks)
        out += markdownOf(block);
    return out.trimmed() + u'\n';
}

QString htmlOf(const Page &page)
{
    QString out = htmlHead.arg(page.language == u"fr" ? u"fr"_s : u"en"_s, escapedHtml(page.title));
    for (const PageBlock &block : page.blocks)
        out += htmlOf(block);
    return out + u"</body>\n</html>\n"_s;
}

} // namespace holdfast::text
