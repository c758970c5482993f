#pragma once

#include "plan/PlanRunner.h"

namespace holdfast {

// What stands in the files of a report.
struct ReportTexts
{
    QString name; // of the files, without ending: the id of the incident
    QString markdown;
    QString html;
};

// What was made.
struct ReportFiles
{
    Path markdown;
    Path html;
    Path pdf;           // empty: not made,
    QString pdfNotMade; // for this reason; raw
};

// The program that makes a PDF of HTML, beside the running one.
Path reportProgram();

// Writes <folder>/<name>.md, .html and .pdf, each 0600, complete or not at all, in the place of those of an
// earlier report of this name. Without a PDF there is still a report: only what concerns the folder and the
// texts is an error. Cancelled as soon as asked, before the PDF.
Result<ReportFiles> writeReport(const Services &services, const Path &folder, const ReportTexts &texts,
                                RunContext &context, const Path &program = reportProgram());

} // namespace holdfast
