#include "store/PlanStore.h"

#include "base/CanonicalJson.h"
#include "base/Crypto.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 maxPlanBytes = 16 * 1024 * 1024;

} // namespace

PlanStore::PlanStore(Files &files, const Clock &clock, Path folder)
    : m_files(files), m_clock(clock), m_folder(std::move(folder))
{
}

Path PlanStore::fileOf(const QString &token) const
{
    return m_folder /
           toPath(hex(sha256(token.normalized(QString::NormalizationForm_C).toUtf8())) + u".json"_s);
}

Result<void> PlanStore::keep(const Plan &plan)
{
    HOLDFAST_TRY(m_files.makeFolder(m_folder));
    HOLDFAST_TRY(forgetOldOnes());
    QJsonObject object = toJson(plan);
    if (!plan.unshown.isEmpty())
        object.insert(u"unshown"_s, plan.unshown);
    object.insert(u"kept_at"_s, m_clock.nowUtc().toString(Qt::ISODateWithMs));
    return m_files.publish(fileOf(plan.token()), canonicalJson(object), Overwrite::Replace);
}

Result<void> PlanStore::forgetOldOnes()
{
    HOLDFAST_TRY_AS(const QList<Path> names, m_files.names(m_folder));
    for (const Path &name : names) {
        HOLDFAST_TRY_AS(const FileFacts facts, m_files.facts(m_folder / name));
        if (facts.modified.secsTo(m_clock.nowUtc()) > std::chrono::seconds(remembered).count())
            HOLDFAST_TRY(m_files.remove(m_folder / name));
    }
    return {};
}

Result<QJsonObject> PlanStore::claim(const QString &token)
{
    const Path file = fileOf(token);
    const Path used(file.native() + ".used");
    HOLDFAST_TRY_AS(const FileFacts spent, m_files.facts(used));
    if (spent.exists())
        return fail(ErrorCode::TokenUsed, token);
    HOLDFAST_TRY_AS(const FileFacts there, m_files.facts(file));
    if (!there.exists())
        return fail(ErrorCode::TokenInvalid, token);
    HOLDFAST_TRY_AS(const QByteArray bytes, m_files.readAll(file, maxPlanBytes));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QDateTime kept = QDateTime::fromString(object.value(u"kept_at").toString(), Qt::ISODateWithMs);
    const QDateTime now = m_clock.nowUtc();
    if (!kept.isValid() || kept.secsTo(now) > std::chrono::seconds(validity).count() ||
        kept > now.addSecs(60))
        return fail(ErrorCode::TokenExpired, token, object.value(u"kept_at").toString());
    // The rename is the claim: of two that try, one finds the file gone.
    if (!m_files.renameNew(file, used))
        return fail(ErrorCode::TokenUsed, token);
    HOLDFAST_TRY(m_files.syncFolder(m_folder));
    QJsonObject bound = object.value(u"bound").toObject();
    if (object.contains(u"unshown"))
        bound.insert(u"unshown"_s, object.value(u"unshown"));
    return bound;
}

} // namespace holdfast
