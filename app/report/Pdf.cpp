#include "report/Pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace holdfast::report {

namespace {

constexpr qint64 largestHtml = 64 * 1024 * 1024;
constexpr int dotsPerInch = 600;
constexpr double pointsPerInch = 72.0;
constexpr double footer = 24.0; // points, below the text

// Loads nothing: a report needs nothing else, and a foreign one gets nothing.
class Document final : public QTextDocument
{
protected:
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override { return QByteArray(); }
};

void loadFonts()
{
    for (const QString &file :
         {u"Inter-Regular.otf"_s, u"Inter-SemiBold.otf"_s, u"JetBrainsMono-Regular.ttf"_s})
        QFontDatabase::addApplicationFont(u":/holdfast/fonts/"_s + file);
}

void paintPage(QPainter &painter, Document &document, const QSizeF &page, int number)
{
    const double top = page.height() * (number - 1);
    painter.save();
    painter.translate(0, -top);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, top, page.width(), page.height());
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    QFont font = document.defaultFont();
    font.setPointSizeF(8);
    painter.setFont(font);
    painter.drawText(QRectF(0, page.height(), page.width(), footer * dotsPerInch / pointsPerInch),
                     Qt::AlignRight | Qt::AlignBottom,
                     QString::number(number) + u" / "_s + QString::number(document.pageCount()));
}

// Laid out for the writer's own resolution, as it will be painted.
Fault paint(QPdfWriter &writer, const QString &html)
{
    loadFonts();
    QPainter painter;
    if (!painter.begin(&writer))
        return {u"the PDF cannot be begun"_s};
    const QSizeF page(writer.width(), writer.height() - footer * dotsPerInch / pointsPerInch);
    Document document;
    QFont font(QStringList{u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(9);
    document.setDefaultFont(font);
    document.documentLayout()->setPaintDevice(&writer);
    document.setHtml(html);
    document.setDocumentMargin(0);
    document.setPageSize(page);
    for (int number = 1; number <= document.pageCount(); ++number) {
        if (number > 1 && !writer.newPage())
            return {u"a page of the PDF cannot be begun"_s};
        paintPage(painter, document, page, number);
    }
    return painter.end() ? Fault() : Fault{u"the PDF cannot be ended"_s};
}

} // namespace

Fault makePdf(const QString &html, const QString &pdf, Replace replace)
{
    QFile input(html);
    if (!input.open(QIODevice::ReadOnly))
        return {html + u": "_s + input.errorString()};
    if (input.size() > largestHtml)
        return {html + u": larger than 64 MiB"_s};
    const QByteArray content = input.readAll();
    if (input.error() != QFileDevice::NoError)
        return {html + u": "_s + input.errorString()};
    const QFileInfo there(pdf);
    if (replace == Replace::No && (there.exists() || there.isSymLink()))
        return {pdf + u": it is there already; --force replaces it"_s};
    QSaveFile output(pdf);
    if (!output.open(QIODevice::WriteOnly))
        return {pdf + u": "_s + output.errorString()};
    output.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    {
        QPdfWriter writer(&output);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 16, 18, 14), QPageLayout::Millimeter);
        writer.setCreator(u"holdfast-report "_s + QStringLiteral(HOLDFAST_VERSION));
        if (const Fault fault = paint(writer, QString::fromUtf8(content)); !fault.isNone())
            return fault;
    }
    if (!output.commit())
        return {pdf + u": "_s + output.errorString()};
    return {};
}

} // namespace holdfast::report
