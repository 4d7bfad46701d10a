#!/usr/bin/env bash
# tools/postgres_start.sh DIR: a private PostgreSQL in DIR, on a free port of loopback; prints its URL. For tests only: it
# does not wait for the disk.
set -euo pipefail
dir=${1:?a private folder}
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
as=()
if [ "$(id -u)" -eq 0 ]; then
  # The server refuses to run as root.
  chown postgres "$dir"; chmod 700 "$dir"
  as=(runuser -u postgres --)
fi
cd "$dir"
"${as[@]}" "$bin/initdb" -D "$dir/data" -U roadcall --auth=trust --locale=C --encoding=UTF8 >"$dir/initdb.log" 2>&1 || { cat "$dir/initdb.log" >&2; exit 1; }
"${as[@]}" "$bin/pg_ctl" -D "$dir/data" -l "$dir/server.log" -w -t 60 \
  -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c synchronous_commit=off" start >/dev/null 2>&1 || { cat "$dir/server.log" >&2; exit 1; }
"${as[@]}" "$bin/createdb" -h 127.0.0.1 -p "$port" -U roadcall roadcall
echo "postgresql://roadcall@127.0.0.1:$port/roadcall"
