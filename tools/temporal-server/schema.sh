#!/bin/sh
# Makes or updates the databases of the Temporal server; run by docker-compose.yml in Temporal's admin-tools image.
# The address and role come from SQL_HOST, SQL_PORT, SQL_USER, SQL_PASSWORD and SQL_PLUGIN. Safe to run again.
set -eu

prepare() {
  database=$1
  schema=$2
  tool="temporal-sql-tool --database $database"
  if ! $tool update-schema --schema-name "$schema"; then
    $tool create-database
    $tool setup-schema -v 0.0
    $tool update-schema --schema-name "$schema"
  fi
}

prepare temporal postgresql/v12/temporal
prepare temporal_visibility postgresql/v12/visibility
