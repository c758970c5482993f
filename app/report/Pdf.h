#pragma once

#include <QString>

namespace holdfast::report {

// What went wrong, for people who read English: this program is called by others, which pass it on.
struct Fault
{
    QString reason; // empty: none

    bool isNone() const { return reason.isEmpty(); }
};

enum class Replace
{
    No,
    Yes
};

// `pdf` becomes the HTML page set on A4, pages numbered: complete or not there, 0600. Nothing that the HTML
// names is read: neither files nor addresses.
Fault makePdf(const QString &html, const QString &pdf, Replace replace);

} // namespace holdfast::report
