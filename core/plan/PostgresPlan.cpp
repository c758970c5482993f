// What a restore on a PostgreSQL server will do, as it is shown and hashed.

#include "engine/postgres/PostgresCatalog.h"
#include "plan/RestoreSteps.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

PlanRow rowOf(const QString &id, const RestorePreparation &prepared, const Environment &environment,
              const RestoreRequest &request)
{
    const QString target = prepared.live.identity.path;
    const SwapNames &names = prepared.names;
    const bool inPlace = request.placement == Placement::InPlace;
    const bool there = prepared.live.state != LiveState::Missing;
    if (id == u"stage")
        return {id, phrase(u"do-stage", {toText(prepared.set.artefact)}), {}, {}, phrase(u"undo-removed")};
    if (id == u"examine") {
        const auto &details = prepared.set.manifest.details;
        return {id,
                phrase(!details                    ? u"do-examine-sql"
                       : checkedWhenMade(*details) ? u"do-examine-before"
                                                   : u"do-examine-dump"),
                {},
                {},
                {}};
    }
    if (id == u"freeze")
        return {
            id,
            phrase(u"do-freeze", {target}),
            {u"psql"_s, u"-c"_s, readOnlyStatement(environment.databaseName(), freezeSpelling.toString())},
            phrase(u"changes-writes-refused"),
            phrase(u"undo-thaw")};
    if (id == u"load")
        return {id, phrase(u"do-load", {names.side}), {}, phrase(u"changes-side"), phrase(u"undo-dropped")};
    if (id == u"finish")
        return {id, phrase(u"do-finish", {inPlace ? environment.databaseName() : names.side}), {}, {}, {}};
    if (id == u"safety-copy")
        return {id,
                phrase(u"do-safety-copy", {toText(safetyFolder(environment))}),
                {},
                phrase(u"changes-new-set"),
                {}};
    if (id == u"identity")
        return {id, phrase(u"do-identity", {target}), {}, {}, {}};
    if (id == u"replace")
        return {id,
                phrase(u"do-replace-in-place", {target}),
                {},
                phrase(u"changes-data"),
                phrase(u"undo-revert")};
    if (id == u"proof")
        return {id,
                phrase(!prepared.set.manifest.details ? u"do-proof-unsigned"
                       : inPlace                      ? u"do-proof-in-place"
                                                      : u"do-proof-beside"),
                {},
                {},
                {}};
    if (!there)
        return {id, phrase(u"do-swap-in", {target}), {}, phrase(u"changes-new-database"), {}};
    return {id,
            phrase(u"do-swap", {environment.databaseName(), names.kept,
                                request.kept.isEmpty() ? names.side : request.kept.name}),
            {},
            phrase(u"changes-data"),
            phrase(u"undo-rename")};
}

} // namespace

bool freezesFirst(const RestorePreparation &prepared, const Environment &environment,
                  const RestoreRequest &request)
{
    return environment.services.refuseWrites && request.control == Control::AsConfigured &&
           request.kept.isEmpty() && prepared.live.state != LiveState::Missing;
}

QStringList postgresStepIds(const RestorePreparation &prepared, const Environment &environment,
                            const RestoreRequest &request)
{
    if (!request.kept.isEmpty())
        return {u"identity"_s, u"swap"_s};
    QStringList ids{u"stage"_s, u"examine"_s};
    if (freezesFirst(prepared, environment, request))
        ids.append(u"freeze"_s);
    if (request.placement == Placement::InPlace)
        return ids + QStringList{u"safety-copy"_s, u"identity"_s, u"replace"_s, u"finish"_s, u"proof"_s};
    return ids + QStringList{u"load"_s, u"finish"_s, u"proof"_s, u"identity"_s, u"swap"_s};
}

QList<PlanRow> postgresRows(const RestorePreparation &prepared, const Environment &environment,
                            const RestoreRequest &request)
{
    QList<PlanRow> rows;
    for (const QString &id : postgresStepIds(prepared, environment, request))
        rows.append(rowOf(id, prepared, environment, request));
    return rows;
}

} // namespace holdfast
