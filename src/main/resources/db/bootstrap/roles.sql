-- The three roles of the house, made once by a superuser before the first migration (see docs/how-to/external-database.md).
-- trama_owner migrates, loads in bulk and backs up; trama_app runs and tests; trama_publish owns published views and narrow functions.
create role trama_owner login;
create role trama_app login;
create role trama_publish nologin bypassrls;
grant trama_publish to trama_owner;
