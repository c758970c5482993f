#include "model/Manifest.h"

#include "base/CanonicalJson.h"
#include "base/Crypto.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cctype>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr char domainTag[] = "holdfast-metadata-v2\n";
constexpr char signingLabel[] = "holdfast/metadata/v2";
constexpr char keyIdLabel[] = "holdfast/key-id";
const QString algorithm = QStringLiteral("HMAC-SHA256");

QString isoSeconds(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

// Version 1 has seven fractional digits, as PowerShell's "o" format writes them.
QString isoSevenDigits(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"0000Z"_s;
}

QByteArray versionOneMessage(const Manifest &manifest)
{
    return (manifest.sha256.toUpper() + u'|' + QString::number(manifest.sizeBytes) + u'|' +
            toString(manifest.mode) + u'|' + manifest.backupFile)
        .toUtf8();
}

QByteArray sign(const QByteArray &text, const Secret &key)
{
    return hmacSha256(deriveKey(key, signingLabel).reveal(), domainTag + text);
}

constexpr std::array forms{std::pair{SetForm::Database, u"database"},
                           std::pair{SetForm::Forensic, u"forensic"}, std::pair{SetForm::Roles, u"roles"},
                           std::pair{SetForm::Runtime, u"runtime"}};

QString toString(SetForm form)
{
    for (const auto &[each, name] : forms) {
        if (each == form)
            return QString::fromUtf16(name);
    }
    return {};
}

SetForm formFromString(const QString &text)
{
    for (const auto &[form, name] : forms) {
        if (text == QStringView(name))
            return form;
    }
    return SetForm::Database;
}

QJsonObject toJson(const SourceIdentity &source)
{
    if (source.systemIdentifier.isEmpty()) {
        return {{u"engine"_s, u"sqlite"_s},
                {u"path"_s, source.path},
                {u"application_id"_s, source.applicationId}};
    }
    return {{u"engine"_s, u"postgres"_s},
            {u"path"_s, source.path},
            {u"system_identifier"_s, source.systemIdentifier},
            {u"database"_s, source.database}};
}

SourceIdentity sourceFromJson(const QJsonObject &object)
{
    return {object.value(u"path").toString(), object.value(u"application_id").toInteger(),
            object.value(u"system_identifier").toString(), object.value(u"database").toString()};
}

QJsonArray relatedToJson(const QList<RelatedArtefact> &related)
{
    QJsonArray out;
    for (const RelatedArtefact &each : related)
        out.append(QJsonObject{
            {u"form"_s, toString(each.form)}, {u"file"_s, each.file}, {u"sha256"_s, each.sha256}});
    return out;
}

QList<RelatedArtefact> relatedFromJson(const QJsonArray &array)
{
    QList<RelatedArtefact> out;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        out.append({formFromString(object.value(u"form").toString()), object.value(u"file").toString(),
                    object.value(u"sha256").toString()});
    }
    return out;
}

QJsonObject detailsToJson(const ManifestDetails &details)
{
    QJsonObject out{
        {u"schema"_s, manifestSchema},
        {u"set_id"_s, details.setId},
        {u"sequence"_s, details.sequence},
        {u"previous_set"_s, details.previousSet},
        {u"environment"_s, details.environment},
        {u"label"_s, details.label},
        {u"purpose"_s, details.purpose == SetPurpose::Backup ? u"backup"_s : u"pre-restore"_s},
        {u"form"_s, toString(details.form)},
        {u"source"_s, toJson(details.source)},
        {u"engine_version"_s, details.engineVersion},
        {u"tool_version"_s, details.toolVersion},
        {u"consistency_point_utc"_s, isoSeconds(details.consistencyPoint)},
        {u"check"_s, QJsonObject{{u"depth"_s, toString(details.depth)},
                                 {u"verdict"_s, details.damaged ? u"damaged"_s : u"ok"_s},
                                 {u"report"_s, details.engineReport}}},
        {u"duration_seconds"_s, details.durationSeconds},
        {u"plain"_s, QJsonObject{{u"size_bytes"_s, details.plain.size}, {u"sha256"_s, details.plain.sha256}}},
        {u"compression"_s, details.compression},
        {u"recipients"_s, QJsonArray::fromStringList(details.recipients)},
        {u"fingerprint"_s, toJson(details.fingerprint)},
        {u"recovery_sha256"_s, details.recoveryDigest},
        {u"related"_s, relatedToJson(details.related)},
    };
    if (details.postgres)
        out.insert(u"postgres"_s, toJson(*details.postgres));
    if (!details.runtime.isEmpty())
        out.insert(u"runtime"_s, details.runtime);
    return out;
}

Result<ManifestDetails> detailsFromJson(const QJsonObject &object)
{
    if (object.value(u"schema").toInt() != manifestSchema) {
        return fail(ErrorCode::MetadataUnknownSchema, {},
                    u"schema "_s + QString::number(object.value(u"schema").toInt()));
    }
    ManifestDetails details;
    details.setId = object.value(u"set_id").toString();
    details.sequence = object.value(u"sequence").toInteger();
    details.previousSet = object.value(u"previous_set").toString();
    details.environment = object.value(u"environment").toString();
    details.label = object.value(u"label").toString();
    details.purpose =
        object.value(u"purpose").toString() == u"pre-restore" ? SetPurpose::PreRestore : SetPurpose::Backup;
    details.form = formFromString(object.value(u"form").toString());
    details.source = sourceFromJson(object.value(u"source").toObject());
    details.related = relatedFromJson(object.value(u"related").toArray());
    details.runtime = object.value(u"runtime").toObject();
    if (object.contains(u"postgres"_s))
        details.postgres = postgresDetailsFromJson(object.value(u"postgres").toObject());
    details.engineVersion = object.value(u"engine_version").toString();
    details.toolVersion = object.value(u"tool_version").toString();
    details.consistencyPoint =
        QDateTime::fromString(object.value(u"consistency_point_utc").toString(), Qt::ISODateWithMs);
    const QJsonObject check = object.value(u"check").toObject();
    details.depth = depthFromString(check.value(u"depth").toString()).value_or(Depth::Taken);
    details.damaged = check.value(u"verdict").toString() != u"ok";
    details.engineReport = check.value(u"report").toString();
    details.durationSeconds = object.value(u"duration_seconds").toDouble();
    const QJsonObject plain = object.value(u"plain").toObject();
    details.plain.size = plain.value(u"size_bytes").toInteger();
    details.plain.sha256 = plain.value(u"sha256").toString();
    details.compression = object.value(u"compression").toString();
    for (const QJsonValue &each : object.value(u"recipients").toArray())
        details.recipients.append(each.toString());
    details.fingerprint = fingerprintFromJson(object.value(u"fingerprint").toObject());
    details.recoveryDigest = object.value(u"recovery_sha256").toString();
    if (details.setId.isEmpty() || details.plain.sha256.size() != 64 || details.plain.size < 0 ||
        (details.compression != u"zstd" && details.compression != u"none"))
        return fail(ErrorCode::MetadataInvalid, {}, u"a member of \"holdfast\" is missing or wrong"_s);
    return details;
}

QJsonObject signatureToJson(const QString &keyId, const QByteArray &signature)
{
    return {{u"algorithm"_s, algorithm}, {u"key_id"_s, keyId}, {u"value"_s, hex(signature)}};
}

bool isHexDigest(const QString &text)
{
    // Not by QByteArray::fromHex alone: it skips whatever is no hex digit.
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar digit) {
               return std::isxdigit(static_cast<unsigned char>(digit.toLatin1())) != 0;
           });
}

Result<Manifest> commonMembers(const QJsonObject &object)
{
    Manifest manifest;
    const auto mode = modeFromString(object.value(u"mode").toString());
    if (!mode)
        return fail(ErrorCode::MetadataInvalid, {}, u"mode is missing or unknown"_s);
    manifest.mode = *mode;
    manifest.generatedAt =
        QDateTime::fromString(object.value(u"generated_at_utc").toString(), Qt::ISODateWithMs);
    manifest.backupFile = object.value(u"backup_file").toString();
    manifest.sha256 = object.value(u"sha256").toString();
    const QJsonValue size = object.value(u"size_bytes");
    manifest.sizeBytes = size.toInteger(-1);
    if (manifest.backupFile.isEmpty() || manifest.backupFile.contains(u'/'))
        return fail(ErrorCode::MetadataInvalid, {}, u"backup_file is missing or not a file name"_s);
    if (!size.isDouble() || manifest.sizeBytes < 0)
        return fail(ErrorCode::MetadataInvalid, {}, u"size_bytes is missing or not a whole number"_s);
    if (!isHexDigest(manifest.sha256))
        return fail(ErrorCode::MetadataInvalid, {}, u"sha256 is missing or not a digest"_s);
    if (!isHexDigest(object.value(u"hmac_sha256").toString()))
        return fail(ErrorCode::MetadataInvalid, {}, u"hmac_sha256 is missing or not a digest"_s);
    return manifest;
}

} // namespace

QString keyIdOf(const Secret &key)
{
    return hex(deriveKey(key, keyIdLabel).reveal().left(8));
}

QByteArray renderManifest(const Manifest &manifest, const Secret &key)
{
    QJsonObject object{
        {u"generated_at_utc"_s, isoSevenDigits(manifest.generatedAt)},
        {u"mode"_s, toString(manifest.mode)},
        {u"backup_file"_s, manifest.backupFile},
        {u"backup_path"_s, manifest.backupFile},
        {u"size_bytes"_s, manifest.sizeBytes},
        {u"sha256"_s, manifest.sha256.toUpper()},
        {u"hmac_sha256"_s, hex(hmacSha256(key.reveal(), versionOneMessage(manifest))).toUpper()},
    };
    if (manifest.details) {
        object.insert(u"holdfast"_s, detailsToJson(*manifest.details));
        const QByteArray signature = sign(canonicalJson(object), key);
        object.insert(u"signature"_s, signatureToJson(keyIdOf(key), signature));
    }
    return canonicalJson(object);
}

Result<ManifestDocument> parseManifest(const QByteArray &bytes)
{
    QJsonParseError error;
    QByteArray text = bytes;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    const QJsonDocument json = QJsonDocument::fromJson(text, &error);
    if (!json.isObject())
        return fail(ErrorCode::MetadataInvalid, {}, u"not a JSON object: "_s + error.errorString());
    QJsonObject object = json.object();
    ManifestDocument document;
    HOLDFAST_TRY_AS(document.manifest, commonMembers(object));
    document.hmac = QByteArray::fromHex(object.value(u"hmac_sha256").toString().toLatin1());

    const bool second = object.contains(u"holdfast"_s) || object.contains(u"signature"_s);
    if (!second)
        return document;
    if (canonicalJson(object) != bytes)
        return fail(ErrorCode::MetadataInvalid, {}, u"not the canonical rendering of its own content"_s);
    HOLDFAST_TRY_AS(document.manifest.details, detailsFromJson(object.value(u"holdfast").toObject()));
    const QJsonObject signature = object.take(u"signature"_s).toObject();
    if (signature.value(u"algorithm").toString() != algorithm)
        return fail(ErrorCode::MetadataInvalid, {}, u"signature is missing or of another algorithm"_s);
    document.keyId = signature.value(u"key_id").toString();
    document.signature = QByteArray::fromHex(signature.value(u"value").toString().toLatin1());
    // What the signature cannot cover, itself, has one spelling only.
    if (signature != signatureToJson(document.keyId, document.signature))
        return fail(ErrorCode::MetadataInvalid, {}, u"the signature is not written as it always is"_s);
    document.signedText = canonicalJson(object);
    return document;
}

Result<void> checkSignature(const ManifestDocument &document, const QList<const Secret *> &keys)
{
    for (const Secret *key : keys) {
        const bool first = equalInConstantTime(
            hmacSha256(key->reveal(), versionOneMessage(document.manifest)), document.hmac);
        const bool second = !document.manifest.details ||
                            (equalInConstantTime(sign(document.signedText, *key), document.signature) &&
                             document.keyId == keyIdOf(*key));
        if (first && second)
            return {};
    }
    return fail(ErrorCode::SignatureMismatch, document.manifest.backupFile,
                u"no known key made this signature"_s);
}

} // namespace holdfast
