"""All that a PostgreSQL database holds, read through psql, in a form that can be compared: every row by named columns
and in no order, and the catalogues by names. Not part of it: what pg_dump 15 cannot bring back (grants on multirange
types, whether a partition's constraint came first), text that the server writes differently after a dump and a load
although it means the same (views, checks, rules), the order of columns, and the server's own count in attoptions
(pg_attver, since 15.20)."""
import json

C = 'COLLATE "C"'
OWN = "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"

# What decides how values are written, whatever the database and the role say.
READING = """
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
SET LOCAL search_path = pg_catalog; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL timezone = 'UTC';
SET LOCAL intervalstyle = postgres; SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = hex;
SET LOCAL lc_monetary = 'C'; SET LOCAL xmloption = content; SET LOCAL row_security = off;
SET LOCAL client_encoding = 'UTF8'; SET LOCAL quote_all_identifiers = off; SET LOCAL statement_timeout = 0;
"""


def acl(column, kind, owner):
    """Grants by names; what nobody has ever granted is what the default says."""
    return (f"(SELECT json_agg(g ORDER BY g {C}) FROM (SELECT concat_ws(' ', x.grantor::regrole::text, 'gives',"
            f" CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE x.grantee::regrole::text END, x.privilege_type,"
            f" x.is_grantable) AS g FROM aclexplode(coalesce({column}, acldefault('{kind}', {owner}))) x) grants)")


def column_grants(relation, number):
    return (f"(SELECT json_agg(x.grantee::regrole::text || ' ' || x.privilege_type || x.is_grantable"
            f" ORDER BY x.grantee::regrole::text {C}, x.privilege_type)"
            f" FROM pg_attribute y, aclexplode(y.attacl) x WHERE y.attrelid = {relation} AND y.attnum = {number})")


def names_of(relation, numbers):
    return (f"(SELECT json_agg(y.attname ORDER BY y.attname) FROM pg_attribute y WHERE y.attrelid = {relation}"
            f" AND y.attnum = ANY ({numbers}))")


# Section: (key, facts, from). Keys are unique within their section.
CATALOGUE = {
    "database": ("'database'", f"""pg_get_userbyid(d.datdba), pg_encoding_to_char(d.encoding), d.datcollate,
        d.datctype, d.datlocprovider, d.daticulocale, d.datconnlimit, d.datistemplate, d.datallowconn,
        (SELECT spcname FROM pg_tablespace WHERE oid = d.dattablespace), shobj_description(d.oid, 'pg_database'),
        {acl("d.datacl", "d", "d.datdba")}""", "pg_database d WHERE d.datname = current_database()"),
    "settings": ("coalesce(pg_get_userbyid(nullif(s.setrole, 0)), '')",
                 f"(SELECT json_agg(x ORDER BY x {C}) FROM unnest(s.setconfig) x)",
                 "pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase"
                 " WHERE d.datname = current_database()"),
    "schemas": ("n.nspname", f"pg_get_userbyid(n.nspowner), {acl('n.nspacl', 'n', 'n.nspowner')},"
                             " obj_description(n.oid, 'pg_namespace')", f"pg_namespace n WHERE {OWN}"),
    "extensions": ("e.extname", "e.extversion, n.nspname, e.extrelocatable, pg_get_userbyid(e.extowner)",
                   "pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace"),
    "relations": ("n.nspname || '.' || c.relname", f"""c.relkind, c.relpersistence, pg_get_userbyid(c.relowner),
        (SELECT json_agg(x ORDER BY x {C}) FROM unnest(c.reloptions) x), c.relrowsecurity, c.relforcerowsecurity,
        c.relreplident, c.relispopulated, (SELECT spcname FROM pg_tablespace WHERE oid = c.reltablespace),
        (SELECT amname FROM pg_am WHERE oid = c.relam), pg_get_partkeydef(c.oid),
        pg_get_expr(c.relpartbound, c.oid), c.reloftype::regtype::text,
        CASE WHEN c.relkind IN ('i', 'I') THEN NULL
             WHEN c.relkind = 'S' THEN {acl("c.relacl", "s", "c.relowner")}
             ELSE {acl("c.relacl", "r", "c.relowner")} END""",
                  f"pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE {OWN} AND c.relkind <> 't'"),
    "columns": ("n.nspname || '.' || c.relname || '.' || a.attname", f"""format_type(a.atttypid, a.atttypmod),
        a.attnotnull, a.attidentity, a.attgenerated, a.attstorage, a.attcompression, a.attstattarget,
        (SELECT json_agg(x ORDER BY x {C}) FROM unnest(a.attoptions) x WHERE x !~ '^pg_attver='),
        a.attfdwoptions, a.attislocal, a.attinhcount, (SELECT collname FROM pg_collation WHERE oid = a.attcollation),
        (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = c.oid AND adnum = a.attnum),
        {column_grants("c.oid", "a.attnum")}""",
                f"pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
                f" WHERE {OWN} AND a.attnum > 0 AND NOT a.attisdropped AND c.relkind NOT IN ('i', 'I', 't')"),
    "inheritance": ("i.inhrelid::regclass::text || ' of ' || i.inhparent::regclass::text", "i.inhseqno",
                    "pg_inherits i"),
    "constraints": ("k.conrelid::regclass::text || ' ' || k.contypid::regtype::text || ' ' || k.conname",
                    f"""k.contype, k.condeferrable, k.condeferred, k.convalidated,
        CASE WHEN k.contype = 'c' THEN k.connoinherit END,
        {names_of("k.conrelid", "k.conkey")},
        CASE WHEN k.contype <> 'c' THEN pg_get_constraintdef(k.oid) END""",
                    f"pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace WHERE {OWN}"),
    "indexes": ("i.indexrelid::regclass::text", "pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisready,"
                " i.indisclustered, i.indisreplident, i.indisprimary, i.indisunique, i.indnullsnotdistinct",
                f"pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
                f" WHERE {OWN}"),
    "triggers": ("t.tgrelid::regclass::text || ' ' || t.tgname", "pg_get_triggerdef(t.oid), t.tgenabled",
                 "pg_trigger t WHERE NOT t.tgisinternal"),
    "event triggers": ("e.evtname", "e.evtevent, pg_get_userbyid(e.evtowner), e.evtfoid::regproc::text, e.evtenabled,"
                       " e.evttags", "pg_event_trigger e"),
    "rules": ("r.ev_class::regclass::text || ' ' || r.rulename", "r.ev_type, r.ev_enabled, r.is_instead",
              f"pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace"
              f" WHERE {OWN}"),
    "policies": ("p.polrelid::regclass::text || ' ' || p.polname", "p.polcmd, p.polpermissive,"
                 " (SELECT json_agg(CASE x WHEN 0 THEN 'PUBLIC' ELSE x::regrole::text END"
                 f" ORDER BY x::regrole::text {C})"
                 " FROM unnest(p.polroles) x), pg_get_expr(p.polqual, p.polrelid),"
                 " pg_get_expr(p.polwithcheck, p.polrelid)", "pg_policy p"),
    "functions": ("f.oid::regprocedure::text", f"""f.prokind, pg_get_userbyid(f.proowner), l.lanname, f.prosrc,
        pg_get_function_sqlbody(f.oid), pg_get_function_arguments(f.oid), pg_get_function_result(f.oid), f.provolatile,
        f.proparallel, f.proisstrict, f.prosecdef, f.proleakproof, f.procost, f.prorows, f.proconfig,
        {acl("f.proacl", "f", "f.proowner")}""",
                  f"pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace JOIN pg_language l ON l.oid = f.prolang"
                  f" WHERE {OWN}"),
    "aggregates": ("a.aggfnoid::regprocedure::text", "a.aggtransfn::text, a.aggtranstype::regtype::text,"
                   " a.agginitval, a.aggkind", "pg_aggregate a WHERE a.aggfnoid >= 16384"),
    "types": ("n.nspname || '.' || t.typname", f"""t.typtype, t.typcategory, pg_get_userbyid(t.typowner), t.typnotnull,
        format_type(t.typbasetype, t.typtypmod), t.typdefault,
        (SELECT collname FROM pg_collation WHERE oid = t.typcollation),
        (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid),
        (SELECT json_agg(r.rngsubtype::regtype::text || ' ' || r.rngsubdiff::text) FROM pg_range r
         WHERE r.rngtypid = t.oid), CASE WHEN t.typtype <> 'm' THEN {acl("t.typacl", "T", "t.typowner")} END""",
              f"pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE {OWN} AND t.typname !~ '^_'"
              " AND NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind <> 'c')"),
    "collations": ("n.nspname || '.' || c.collname", "c.collprovider, c.collisdeterministic, c.colliculocale,"
                   " c.collcollate, c.collctype, pg_get_userbyid(c.collowner)",
                   f"pg_collation c JOIN pg_namespace n ON n.oid = c.collnamespace WHERE {OWN}"),
    "sequences": ("s.seqrelid::regclass::text", "s.seqtypid::regtype::text, s.seqstart, s.seqincrement, s.seqmax,"
                  " s.seqmin, s.seqcache, s.seqcycle, (SELECT json_agg(d.refobjid::regclass::text || '.' || y.attname"
                  " || d.deptype::text) FROM pg_depend d JOIN pg_attribute y ON y.attrelid = d.refobjid AND"
                  " y.attnum = d.refobjsubid WHERE d.objid = s.seqrelid AND d.classid = 'pg_class'::regclass AND"
                  " d.deptype IN ('a', 'i'))", "pg_sequence s"),
    "default privileges": ("concat_ws(' ', pg_get_userbyid(d.defaclrole), n.nspname, d.defaclobjtype)",
                           f"(SELECT json_agg(x::text ORDER BY x::text {C}) FROM unnest(d.defaclacl) x)",
                           "pg_default_acl d LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace"),
    "comments": ("(pg_identify_object(d.classoid, d.objoid, d.objsubid)).type || ' ' ||"
                 " (pg_identify_object(d.classoid, d.objoid, d.objsubid)).identity", "d.description",
                 "pg_description d WHERE d.objoid >= 16384"),
    "extended statistics": ("n.nspname || '.' || s.stxname", "s.stxrelid::regclass::text, s.stxkind, s.stxstattarget,"
                            f" pg_get_userbyid(s.stxowner), {names_of('s.stxrelid', 's.stxkeys')},"
                            " pg_get_expr(s.stxexprs, s.stxrelid)",
                            "pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace"),
    "publications": ("p.pubname", "pg_get_userbyid(p.pubowner), p.puballtables, p.pubinsert, p.pubupdate, p.pubdelete,"
                     " p.pubtruncate, p.pubviaroot, (SELECT json_agg(nn.nspname ORDER BY nn.nspname)"
                     " FROM pg_publication_namespace x JOIN pg_namespace nn ON nn.oid = x.pnnspid"
                     " WHERE x.pnpubid = p.oid)", "pg_publication p"),
    "published tables": ("p.pubname || ' ' || r.prrelid::regclass::text",
                         f"{names_of('r.prrelid', 'r.prattrs::int2[]')}, pg_get_expr(r.prqual, r.prrelid)",
                         "pg_publication_rel r JOIN pg_publication p ON p.oid = r.prpubid"),
    "subscriptions": ("s.subname", "s.subslotname, s.subpublications", "pg_subscription s JOIN pg_database d"
                      " ON d.oid = s.subdbid WHERE d.datname = current_database()"),
    "large objects": ("m.oid::text", f"pg_get_userbyid(m.lomowner), {acl('m.lomacl', 'L', 'm.lomowner')},"
                      " octet_length(lo_get(m.oid)), encode(sha256(lo_get(m.oid)), 'hex')",
                      "pg_largeobject_metadata m"),
    "foreign servers": ("s.srvname", "s.srvtype, s.srvversion, s.srvoptions, w.fdwname, w.fdwoptions,"
                        f" pg_get_userbyid(s.srvowner), {acl('s.srvacl', 'S', 's.srvowner')}",
                        "pg_foreign_server s JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw"),
    "user mappings": ("u.srvname || ' ' || coalesce(u.usename, 'PUBLIC')", "u.umoptions", "pg_user_mappings u"),
    "foreign tables": ("f.ftrelid::regclass::text", "s.srvname, f.ftoptions",
                       "pg_foreign_table f JOIN pg_foreign_server s ON s.oid = f.ftserver"),
    "text search": ("n.nspname || '.' || c.cfgname || ' ' || m.maptokentype || ' ' || m.mapseqno",
                    "m.mapdict::regdictionary::text, pg_get_userbyid(c.cfgowner)",
                    "pg_ts_config c JOIN pg_namespace n ON n.oid = c.cfgnamespace JOIN pg_ts_config_map m"
                    f" ON m.mapcfg = c.oid WHERE {OWN}"),
    "dictionaries": ("n.nspname || '.' || d.dictname", "d.dictinitoption, pg_get_userbyid(d.dictowner)",
                     f"pg_ts_dict d JOIN pg_namespace n ON n.oid = d.dictnamespace WHERE {OWN}"),
    "casts": ("c.castsource::regtype::text || ' as ' || c.casttarget::regtype::text",
              "c.castfunc::regprocedure::text, c.castcontext, c.castmethod", "pg_cast c WHERE c.oid >= 16384"),
    "operators": ("o.oid::regoperator::text", "o.oprcode::text, o.oprcom::regoperator::text,"
                  " pg_get_userbyid(o.oprowner)", "pg_operator o WHERE o.oid >= 16384"),
    "languages": ("l.lanname", f"pg_get_userbyid(l.lanowner), l.lanpltrusted, {acl('l.lanacl', 'l', 'l.lanowner')}",
                  "pg_language l WHERE l.lanispl"),
}

# What has rows, by name, with the columns in the order of their names.
RELATIONS = f"""SELECT coalesce(json_agg(json_build_array(n.nspname, c.relname, c.relkind, (SELECT
    coalesce(json_agg(a.attname ORDER BY a.attname), '[]') FROM pg_attribute a WHERE a.attrelid = c.oid
    AND a.attnum > 0 AND NOT a.attisdropped))), '[]')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE {OWN} AND c.relkind IN ('r', 'm', 'v', 'S') AND (c.relkind <> 'm' OR c.relispopulated)"""

# Servers before and from a major version: what is not there yet, and what has another name since.
BEFORE = {
    14: (("a.attcompression", "NULL"), ("pg_get_function_sqlbody(f.oid)", "NULL"),
         ("pg_get_expr(s.stxexprs, s.stxrelid)", "NULL")),
    15: (("d.datlocprovider, d.daticulocale", "NULL, NULL"), ("c.colliculocale", "NULL"),
         ("i.indnullsnotdistinct", "NULL"),
         ("(SELECT json_agg(nn.nspname ORDER BY nn.nspname) FROM pg_publication_namespace x JOIN pg_namespace nn"
          " ON nn.oid = x.pnnspid WHERE x.pnpubid = p.oid)", "NULL"),
         ("pg_get_expr(r.prqual, r.prrelid)", "NULL"), (names_of("r.prrelid", "r.prattrs::int2[]"), "NULL")),
}
FROM = {17: (("d.daticulocale", "d.datlocale"), ("c.colliculocale", "c.colllocale"))}

MARK = "--holdfast-facts--"


def ident(name):
    return '"' + name.replace('"', '""') + '"'


def catalogue_query(version, key, facts, source):
    facts = " ".join(facts.split())
    for words in ([changes for major, changes in BEFORE.items() if version < major]
                  + [changes for major, changes in FROM.items() if version >= major]):
        for old, new in words:
            facts = facts.replace(old, new)
    return f"SELECT json_build_array({key}, json_build_array({facts})) FROM {source};"


def rows_query(schema, name, kind, columns):
    what = "last_value, is_called" if kind == "S" else ", ".join(map(ident, columns))
    return f"COPY (SELECT {what} FROM {'ONLY ' if kind == 'r' else ''}{ident(schema)}.{ident(name)}) TO STDOUT;"


class Facts:
    """Sections of facts, each by a key."""

    def __init__(self, sections):
        self.sections = sections

    @classmethod
    def read(cls, psql, without=()):
        """`psql` runs a script in the database; the rows and the sequences of `without` are left out
        ("schema.table")."""
        relations = [one for one in sorted(json.loads(psql(RELATIONS))) if f"{one[0]}.{one[1]}" not in without]
        version = int(psql("SHOW server_version_num")) // 10000
        script = READING + "".join(f"\\echo {MARK}\n{catalogue_query(version, *query)}\n"
                                   for query in CATALOGUE.values())
        script += "".join(f"\\echo {MARK}\n{rows_query(*relation)}\n" for relation in relations) + "COMMIT;"
        answers = [answer.split("\n")[1:-1] for answer in psql(script).split(MARK)[1:]]
        assert len(answers) == len(CATALOGUE) + len(relations), (len(answers), len(CATALOGUE), len(relations))
        sections = {}
        for section, answer in zip(CATALOGUE, answers):
            pairs = [json.loads(line) for line in answer]
            sections[section] = dict(pairs)
            assert len(sections[section]) == len(pairs), f"{section}: keys are not unique: {pairs}"
        sections["rows"] = {f"{schema}.{name}": [columns, sorted(answer)]
                            for (schema, name, _, columns), answer in zip(relations, answers[len(CATALOGUE):])}
        return cls(sections)

    def __eq__(self, other):
        return not self.differences(other)

    __hash__ = None

    def differences(self, other):
        """One line for each fact that is not the same in both."""
        found = []
        for section in self.sections.keys() | other.sections.keys():
            mine, theirs = self.sections.get(section, {}), other.sections.get(section, {})
            for key in mine.keys() | theirs.keys():
                if key not in theirs or key not in mine:
                    found.append(f"{section}: {key!r} is only {'before' if key in mine else 'after'}")
                elif mine[key] != theirs[key]:
                    found.append(f"{section}: {key!r}: {different_parts(mine[key], theirs[key])}")
        return sorted(found)

    def rows(self, table):
        return self.sections["rows"][table][1]

    def only_content(self):
        """The same without what belongs to the name of the database: owner, limits, settings."""
        return Facts({section: facts for section, facts in self.sections.items()
                      if section not in ("database", "settings")})


def different_parts(before, after):
    """What differs of two values, short enough to be read."""
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        pairs = [(one, other) for one, other in zip(before, after) if one != other]
        return "; ".join(different_parts(one, other) for one, other in pairs[:3])
    if isinstance(before, list) and isinstance(after, list):
        return f"{len(before)} of them before, {len(after)} after"
    return f"{str(before)[:150]!r} before, {str(after)[:150]!r} after"
