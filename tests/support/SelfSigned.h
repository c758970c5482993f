#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace holdfast::testing {

// A certificate for one name ("127.0.0.1", or a host), signed by nobody but itself, valid for a day, and its
// key: made at run time, so that no key stands in the tree.
struct SelfSigned
{
    explicit SelfSigned(const QByteArray &name);

    QSslCertificate certificate;
    QSslKey key;
};

} // namespace holdfast::testing
