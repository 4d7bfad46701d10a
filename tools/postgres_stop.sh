#!/usr/bin/env bash
# tools/postgres_stop.sh DIR: ends the PostgreSQL that postgres_start.sh began in DIR.
set -euo pipefail
dir=${1:?the folder given to postgres_start.sh}
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
as=(); [ "$(id -u)" -eq 0 ] && as=(runuser -u postgres --)
cd "$dir"
"${as[@]}" "$bin/pg_ctl" -D "$dir/data" -m immediate stop >/dev/null
