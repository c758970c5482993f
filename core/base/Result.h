#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace holdfast {

// A value, or the reason why there is none. [[nodiscard]]: an error cannot be dropped by accident.
// tl::expected instead of std::expected, which clang-tidy 14 cannot see.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error> other) : tl::expected<T, Error>(std::move(other)) {}
    Result(Error error) : tl::expected<T, Error>(tl::unexpect, std::move(error)) {}
};

inline Error fail(ErrorCode code, QString subject = {}, QString detail = {})
{
    return Error{code, std::move(subject), std::move(detail), {}};
}

} // namespace holdfast

// Leaves the enclosing function with the error of `expression`, when it has one.
#define HOLDFAST_TRY(expression)                                                                             \
    do {                                                                                                     \
        if (auto holdfastTried = (expression); !holdfastTried)                                               \
            return std::move(holdfastTried).error();                                                         \
    } while (false)

// The same, keeping the value in `declaration`.
#define HOLDFAST_TRY_JOIN2(a, b) a##b
#define HOLDFAST_TRY_JOIN(a, b) HOLDFAST_TRY_JOIN2(a, b)
#define HOLDFAST_TRY_AS(declaration, expression)                                                             \
    auto HOLDFAST_TRY_JOIN(holdfastTried, __LINE__) = (expression);                                          \
    if (!HOLDFAST_TRY_JOIN(holdfastTried, __LINE__))                                                         \
        return std::move(HOLDFAST_TRY_JOIN(holdfastTried, __LINE__)).error();                                \
    declaration = std::move(*HOLDFAST_TRY_JOIN(holdfastTried, __LINE__))
