-- The roles that rich.sql names, beside those of the server itself; may be run again.
SELECT format('CREATE ROLE %I NOLOGIN', name)
FROM unnest(ARRAY['shop reader', 'Grün "ß"', 'shop_writer']) name
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) \gexec
GRANT "shop reader" TO shop_writer;
