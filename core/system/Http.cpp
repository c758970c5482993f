#include "system/Http.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace holdfast {

Result<HttpAnswer> NetworkHttp::get(const HttpRequest &request, const RunContext &context)
{
    // Qt's asynchronous classes in a local loop on this worker thread: the exception that design.md allows.
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest question(QUrl(request.url, QUrl::StrictMode));
    question.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    question.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    question.setRawHeader("Accept", "application/json, text/html;q=0.5");
    question.setRawHeader("Cache-Control", "no-cache");
    question.setDecompressedSafetyCheckThreshold(request.maxBytes);

    const std::unique_ptr<QNetworkReply> reply(manager.get(question));
    QEventLoop loop;
    QTimer deadline;
    QTimer stopWatch;
    QString reason;
    HttpAnswer answer;
    const auto give = [&](const QString &why) {
        reason = why;
        reply->abort();
        loop.quit();
    };
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QIODevice::readyRead, &loop, [&] {
        answer.body += reply->read(request.maxBytes + 1 - answer.body.size());
        if (answer.body.size() > request.maxBytes)
            give(u"the answer is larger than any such answer may be"_s);
    });
    QObject::connect(&deadline, &QTimer::timeout, &loop, [&] { give(u"no complete answer in time"_s); });
    QObject::connect(&stopWatch, &QTimer::timeout, &loop, [&] {
        if (context.stopRequested())
            give(u"stopped"_s);
    });
    deadline.setSingleShot(true);
    deadline.start(request.timeout);
    stopWatch.start(std::chrono::milliseconds(100));
    if (!reply->isFinished())
        loop.exec();
    HOLDFAST_TRY(context.checkStop());
    if (!reason.isEmpty())
        return fail(ErrorCode::HttpFailed, request.url, reason);
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.status == 0)
        return fail(ErrorCode::HttpFailed, request.url, reply->errorString());
    answer.contentType = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    answer.body += reply->read(request.maxBytes + 1 - answer.body.size());
    return answer;
}

} // namespace holdfast
