#!/bin/sh
# Runs once, on an empty Postgres: the service's database with its two roles, as packages/local-postgres makes them.
set -eu
psql -v ON_ERROR_STOP=1 -v service="$SERVICE" -v owner="${SERVICE}_owner" -v app="${SERVICE}_app" \
  -v owner_password="$OWNER_PASSWORD" -v app_password="$APP_PASSWORD" --username postgres <<'SQL'
create role :"owner" login password :'owner_password';
create role :"app" login password :'app_password';
alter role :"app" set statement_timeout = '5s';
alter role :"app" set idle_in_transaction_session_timeout = '10s';
alter role :"app" set lock_timeout = '3s';
create database :"service";
revoke all on database :"service", postgres, template1 from public;
grant connect, create, temporary on database :"service" to :"owner";
grant connect on database :"service" to :"app";
\connect :"service"
alter schema public owner to :"owner";
revoke all on schema public from public;
grant usage on schema public to :"app";
SQL
