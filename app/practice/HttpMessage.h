#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

namespace holdfast::practice {

// What the backend needs to know of a request.
struct HttpRequest
{
    QByteArray method;
    QString path;
    QUrlQuery query;
    QByteArray origin;          // empty: not a request of a browser page
    QByteArray authorization;   // as sent, "Bearer …"
    QByteArray preflightMethod; // Access-Control-Request-Method; empty: not a preflight
    QByteArray body;
};

struct HttpReply
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers; // without Content-Type and Content-Length
};

} // namespace holdfast::practice
