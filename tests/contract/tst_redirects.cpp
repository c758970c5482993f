// Redirects: followed within the origin only, and not for ever; a token never leaves it (R21).

#include "MisbehavingServer.h"
#include "checks/Ask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestRedirects : public QObject
{
    Q_OBJECT

private slots:
    void redirectsWithinTheOriginAreFollowedWithTheToken();
    void aTokenNeverGoesElsewhere();
    void aCircleHasAnEnd();
    void redirectsHaveAnEnd();
    void whatChangesSomethingIsNotRedirected();

private:
    HttpRequest request(const QString &path) const
    {
        HttpRequest out;
        out.url = m_server.url(path);
        return out;
    }
    QString faultWord(const Result<HttpAnswer> &answer) const
    {
        const std::optional<HttpFault> fault = answer ? std::nullopt : faultOf(answer.error());
        return fault ? toString(*fault) : u"none"_s;
    }

    MisbehavingServer m_server;
    NetworkHttp m_http;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
};

void TestRedirects::redirectsWithinTheOriginAreFollowedWithTheToken()
{
    HttpRequest question = request(u"/here"_s);
    question.headers = {{"Authorization", "Bearer secret"}};
    const Result<HttpAnswer> answer = ask(m_http, question, m_context);
    QCOMPARE(answer->status, 200);
    QCOMPARE(m_server.asked().last().path, QByteArray("/healthy?from=here"));
    QCOMPARE(m_server.asked().last().headers.value("authorization"), QByteArray("Bearer secret"));
}

void TestRedirects::aTokenNeverGoesElsewhere()
{
    const MisbehavingServer other;
    m_server.setElsewhere(other.url(u"/healthy?session=hunter2"_s));
    HttpRequest question = request(u"/elsewhere"_s);
    question.headers = {{"Authorization", "Bearer secret"}};
    const Result<HttpAnswer> answer = ask(m_http, question, m_context);
    QCOMPARE(faultWord(answer), u"other-origin"_s);
    QVERIFY(answer.error().detail.contains(other.url(u"/healthy"_s)));
    QVERIFY(!answer.error().detail.contains(u"hunter2"));
    QCOMPARE(other.asked().size(), 0);
}

void TestRedirects::aCircleHasAnEnd()
{
    const qsizetype before = m_server.asked().size();
    const Result<HttpAnswer> answer = ask(m_http, request(u"/circle"_s), m_context);
    QCOMPARE(faultWord(answer), u"redirects"_s);
    QVERIFY(answer.error().detail.contains(m_server.url(u"/circle"_s)));
    QCOMPARE(m_server.asked().size() - before, 2);
}

void TestRedirects::redirectsHaveAnEnd()
{
    const qsizetype before = m_server.asked().size();
    QCOMPARE(faultWord(ask(m_http, request(u"/on/1"_s), m_context)), u"redirects"_s);
    QCOMPARE(m_server.asked().size() - before, 6);
}

void TestRedirects::whatChangesSomethingIsNotRedirected()
{
    const qsizetype before = m_server.asked().size();
    HttpRequest question = request(u"/here"_s);
    question.method = "POST";
    QCOMPARE(ask(m_http, question, m_context)->status, 302);
    QCOMPARE(m_server.asked().size() - before, 1);
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
