#pragma once

#include <QList>
#include <QString>

namespace holdfast {

// The catalogue facts of one kind: a query whose one column `fact` holds a text for each of them.
struct FactQuery
{
    QString kind;
    QString sql;
};

// All kinds, for a server of that version (12 to 18), to be asked with search_path pg_catalog. A fact is
// equal before and after a dump and a restore, and another one after any change that a dump would carry:
// - names only, no OIDs, and nothing that depends on the physical order of columns or rows;
// - expressions without casts, brackets and aliases: re-parsing rewrites those once, "x IN ('a')" for example
//   (R6); of views, rules and checks not even that, but what they are on and what they refer to;
// - options, owners and privileges sorted; privileges only where they are not those that the object would
//   have anyway;
// - what belongs to an extension is the extension's business, but for privileges given on it;
// - without subscriptions, which scratch restores leave out (R10), and without secrets: the options of user
//   mappings.
QList<FactQuery> factQueries(int serverVersion);
// The kinds of objects that are not tables or what belongs to them.
QList<FactQuery> objectFactQueries();
// Owners, privileges, comments and the like, for all objects.
QList<FactQuery> attributeFactQueries();

// Writes out the abbreviations that the queries use, innermost first:
//   {own pg_class c.oid}        the object is no member of an extension
//   {made pg_proc p.oid}        it was made by itself, not with something else
//   {collation OID}             the collation's name
//   {user n.nspname}            a schema that is not the system's
//   {dumped n.nspname}          one of which a dump has privileges: those and pg_catalog
//   {plain EXPRESSION}          a deparsed expression without what re-parsing may change
//   {sorted ARRAY}              its elements as text in order
//   {columns RELATION NUMBERS}  names of columns in the order of their numbers
//   {columnset RELATION NUMBERS}  the same by name
//   {from VERSION EXPRESSION}   the expression from that major version on, NULL before
QString expanded(QString sql, int serverVersion);

} // namespace holdfast
