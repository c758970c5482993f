#include "plan/ReportFile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// Empty when it was made, else why not.
QString makePdf(const Services &services, const ReportFiles &files, const Path &pdf, const Path &program,
                RunContext &context)
{
    const Result<FileFacts> there = services.files.facts(program);
    if (!there || !there->exists())
        return u"there is no "_s + toText(program);
    ProcessRequest request;
    request.program = program;
    request.arguments = {u"--force"_s, u"--"_s, toText(files.html), toText(pdf)};
    const Result<ProcessEnd> end = services.processes.run(request, context);
    if (!end)
        return toString(end.error().code) + u": "_s + end.error().detail;
    if (end->stalled)
        return toText(program.filename()) + u" did not end"_s;
    if (end->exitCode != 0 || end->signal != 0) {
        const QString said = QString::fromUtf8(end->errors).trimmed().section(u'\n', -1);
        return said.isEmpty() ? toText(program.filename()) + u" ended with "_s +
                                    QString::number(end->signal != 0 ? 128 + end->signal : end->exitCode)
                              : said;
    }
    const Result<FileFacts> made = services.files.facts(pdf);
    return made && made->type == FileType::Regular && made->size > 0
               ? QString()
               : QString(toText(program.filename()) + u" left no file"_s);
}

} // namespace

Path reportProgram()
{
    return toPath(QCoreApplication::applicationDirPath()) / "holdfast-report";
}

Result<ReportFiles> writeReport(const Services &services, const Path &folder, const ReportTexts &texts,
                                RunContext &context, const Path &program)
{
    ReportFiles out;
    HOLDFAST_TRY(services.files.makeFolder(folder));
    const auto file = [&](const QString &ending) { return folder / toPath(texts.name + ending); };
    out.markdown = file(u".md"_s);
    out.html = file(u".html"_s);
    HOLDFAST_TRY(services.files.publish(out.markdown, texts.markdown.toUtf8(), Overwrite::Replace));
    HOLDFAST_TRY(services.files.publish(out.html, texts.html.toUtf8(), Overwrite::Replace));
    HOLDFAST_TRY(context.checkStop());
    const Path pdf = file(u".pdf"_s);
    out.pdfNotMade = makePdf(services, out, pdf, program, context);
    if (out.pdfNotMade.isEmpty()) {
        out.pdf = pdf;
        HOLDFAST_TRY(services.files.syncFolder(folder));
    }
    return out;
}

} // namespace holdfast
