#include "SelfSigned.h"

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace holdfast::testing {

namespace {

using KeyPtr = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using CertificatePtr = std::unique_ptr<X509, decltype(&X509_free)>;
using BioPtr = std::unique_ptr<BIO, decltype(&BIO_free)>;

constexpr long oneDay = 24 * 60 * 60;

template <typename Write>
QByteArray pem(Write write)
{
    const BioPtr out(BIO_new(BIO_s_mem()), &BIO_free);
    if (write(out.get()) != 1)
        qFatal("OpenSSL writes no PEM");
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return {bytes, static_cast<qsizetype>(size)};
}

void addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData());
    if (extension == nullptr || X509_add_ext(certificate, extension, -1) != 1)
        qFatal("OpenSSL makes no extension %s", value.constData());
    X509_EXTENSION_free(extension);
}

} // namespace

SelfSigned::SelfSigned(const QByteArray &name)
{
    const KeyPtr pair(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const CertificatePtr made(X509_new(), &X509_free);
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), -oneDay);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), oneDay);
    X509_set_pubkey(made.get(), pair.get());
    X509_NAME *subject = X509_get_subject_name(made.get());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    X509_set_issuer_name(made.get(), subject);
    const bool isAddress = name.at(0) >= '0' && name.at(0) <= '9';
    addExtension(made.get(), NID_subject_alt_name, (isAddress ? "IP:" : "DNS:") + name);
    addExtension(made.get(), NID_basic_constraints, "CA:TRUE");
    if (X509_sign(made.get(), pair.get(), EVP_sha256()) == 0)
        qFatal("OpenSSL does not sign");
    certificate = QSslCertificate(pem([&](BIO *out) { return PEM_write_bio_X509(out, made.get()); }));
    key = QSslKey(pem([&](BIO *out) {
                      return PEM_write_bio_PrivateKey(out, pair.get(), nullptr, nullptr, 0, nullptr, nullptr);
                  }),
                  QSsl::Ec);
}

} // namespace holdfast::testing
