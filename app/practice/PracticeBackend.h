#pragma once

#include "practice/HttpMessage.h"
#include "practice/Misbehaviour.h"
#include "practice/PracticeDatabase.h"

#include <chrono>
#include <filesystem>

namespace holdfast::practice {

inline constexpr auto frontendOrigin = "http://127.0.0.1:5173";

enum class Delivery
{
    Now,
    Later, // after Answer::delay
    Never,
};

struct Answer
{
    HttpReply reply;
    Delivery delivery = Delivery::Now;
    std::chrono::milliseconds delay{0};
};

// The protected service: what it answers to a request, from the files of the practice tree as they are at
// that moment. It knows neither sockets nor timers.
class PracticeBackend
{
public:
    explicit PracticeBackend(std::filesystem::path root);

    Answer answer(const HttpRequest &request, Misbehaviour::Moment now);

private:
    HttpReply route(const HttpRequest &request, Mode mode);
    HttpReply health(Mode mode);
    HttpReply state(Mode mode);
    HttpReply misbehave(const HttpRequest &request, Misbehaviour::Moment now);
    HttpReply customerRoute(const HttpRequest &request, const QString &sql);
    HttpReply summary(const HttpRequest &request, Mode mode);

    QString requestId() const;
    HttpReply refusal(int status, const QString &code, const QString &message) const;
    HttpReply unauthorized(const HttpRequest &request) const;

    std::filesystem::path m_root;
    PracticeDatabase m_database;
    Misbehaviour m_misbehaviour;
    qint64 m_requests = 0;
};

} // namespace holdfast::practice
