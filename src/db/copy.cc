#include "db/copy.h"

#include <algorithm>
#include <functional>

#include "base/hash.h"
#include "base/result.h"
#include "db/migrate.h"
#include "db/row.h"
#include "db/snapshot.h"
#include "db/sqlite.h"

namespace roadcall::db {
namespace {

constexpr std::int64_t kPageRows = 2000;  // A server hands out a page whole: memory is bounded.
constexpr std::string_view kOfTheEngine = "migrations";  // Each database keeps its own.

struct Column {
  std::string name;
  std::string type;
  int key = 0;  ///< Its place in the primary key, from 1; 0 = not in it.
};
BOOST_DESCRIBE_STRUCT(Column, (), (name, type, key))

struct Table {
  std::string name;
  std::vector<Column> columns;
  std::vector<std::size_t> key;  ///< Places of the key's columns, in the key's order.
};

template <class T>
std::vector<T> rows_of(Connection& connection, std::string_view sql,
                       std::span<const Param> params = {}) {
  Statement& statement = connection.prepare(sql);
  statement.execute(params);
  std::vector<T> rows;
  while (statement.step()) rows.push_back(read_row<T>(statement));
  return rows;
}

// In the order they were made, so that a row comes after the row it refers to.
std::vector<Table> tables_of(Connection& sqlite) {
  std::vector<Table> tables;
  for (const auto& name :
       rows_of<std::string>(sqlite,
                            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                            "'sqlite%' ORDER BY rowid")) {
    if (name == kOfTheEngine) continue;
    const std::array<Param, 1> named{std::string_view(name)};
    Table table{name,
                rows_of<Column>(
                    sqlite, "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid", named),
                {}};
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      if (table.columns[i].key > 0) table.key.push_back(i);
    check(!table.key.empty(), "a table without a key cannot be copied");
    std::sort(table.key.begin(), table.key.end(), [&](std::size_t a, std::size_t b) {
      return table.columns[a].key < table.columns[b].key;
    });
    tables.push_back(std::move(table));
  }
  return tables;
}

// A row's cells, kept beyond the step that gave them.
struct Cell {
  std::variant<std::nullptr_t, std::int64_t, double, std::string> value;
  Param param() const {
    if (const auto* text = std::get_if<std::string>(&value)) return std::string_view(*text);
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* real = std::get_if<double>(&value)) return *real;
    return nullptr;
  }
};
using Row = std::vector<Cell>;

Cell read(const Statement& row, int at, const std::string& type) {
  if (row.is_null(at)) return {nullptr};
  if (type.find("CHAR") != type.npos || type.find("TEXT") != type.npos)
    return {std::string(row.text(at))};
  if (type.find("INT") != type.npos) return {row.integer(at)};
  return {row.real(at)};
}

std::string list(const Table& table, const std::vector<std::size_t>& places) {
  std::string names;
  for (const std::size_t at : places) names += (names.empty() ? "" : ", ") + table.columns[at].name;
  return names;
}

std::string marks(std::size_t count) {
  std::string text = "?";
  for (std::size_t i = 1; i < count; ++i) text += ", ?";
  return text;
}

std::vector<std::size_t> all_places(const Table& table) {
  std::vector<std::size_t> places(table.columns.size());
  for (std::size_t i = 0; i < places.size(); ++i) places[i] = i;
  return places;
}

std::vector<Row> page(Connection& from, const Table& table, const Row& after) {
  const std::string key = list(table, table.key);
  std::vector<Param> params;
  if (!after.empty())
    for (const std::size_t at : table.key) params.push_back(after[at].param());
  params.emplace_back(kPageRows);
  Statement& statement = from.prepare(
      "SELECT " + list(table, all_places(table)) + " FROM " + table.name +
      (after.empty() ? "" : " WHERE (" + key + ") > (" + marks(table.key.size()) + ")") +
      " ORDER BY " + key + " LIMIT ?");
  statement.execute(params);
  std::vector<Row> rows;
  while (statement.step()) {
    Row row;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      row.push_back(read(statement, static_cast<int>(i), table.columns[i].type));
    rows.push_back(std::move(row));
  }
  return rows;
}

void each_row(Connection& from, const Table& table, const std::function<void(const Row&)>& visit) {
  for (Row last;;) {
    std::vector<Row> rows = page(from, table, last);
    for (const Row& row : rows) visit(row);
    if (rows.size() < static_cast<std::size_t>(kPageRows)) return;
    last = std::move(rows.back());
  }
}

void copy_table(Connection& from, Connection& to, const Table& table) {
  const auto places = all_places(table);
  Statement& insert = to.prepare("INSERT INTO " + table.name + " (" + list(table, places) +
                                 ") VALUES (" + marks(places.size()) + ")");
  std::vector<Param> params;
  each_row(from, table, [&](const Row& row) {
    params.clear();
    for (const Cell& cell : row) params.push_back(cell.param());
    insert.execute(params);
  });
}

void in_write(Connection& connection, const std::function<void()>& work) {
  connection.begin_write();
  try {
    work();
    connection.commit();
  } catch (...) {
    connection.rollback();
    throw;
  }
}

// Each cell with its kind and length before it, so that no two rows read alike.
std::string cell_text(const Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell.value))
    return "t" + std::to_string(text->size()) + ":" + *text;
  if (const auto* number = std::get_if<std::int64_t>(&cell.value))
    return "i" + std::to_string(*number) + ";";
  if (const auto* real = std::get_if<double>(&cell.value)) return "r" + std::to_string(*real) + ";";
  return "n;";
}

TableDigest digest(Connection& connection, const Table& table) {
  TableDigest found{table.name, 0, {}};
  Sha256 hash;
  each_row(connection, table, [&](const Row& row) {
    ++found.rows;
    for (const Cell& cell : row) hash.add(cell_text(cell));
  });
  found.sha256 = hash.hex();
  return found;
}

}  // namespace

void export_rows(Database& from, const std::string& sqlite_path) {
  const auto source = from.connect();
  if (from.engine() == "sqlite") return copy_sqlite(*source, sqlite_path);
  const auto database = open_sqlite(sqlite_path);
  const auto target = database->connect_writer();
  migrate(*database, *target);
  // The server has kept the references; here the rows come as they come.
  target->execute_script("PRAGMA foreign_keys = OFF");
  in_snapshot(*source, [&](Connection& snapshot) {
    in_write(*target, [&] {
      for (const Table& table : tables_of(*target)) copy_table(snapshot, *target, table);
    });
  });
}

void import_rows(const std::string& sqlite_path, Database& to) {
  const auto database = open_sqlite(sqlite_path);
  const auto source = database->connect();
  migrate(*database, *source);  // It may be of an older program.
  const auto target = to.connect();
  in_write(*target, [&] {
    for (const Table& table : tables_of(*source)) {
      if (!page(*target, table, {}).empty())
        throw DbError(DbError::Kind::other,
                      "the database is not empty: table " + table.name + " has rows");
      copy_table(*source, *target, table);
    }
  });
}

std::vector<TableDigest> digest_rows(const std::string& sqlite_path) {
  const auto database = open_sqlite(sqlite_path);
  const auto connection = database->connect();
  const auto whole = rows_of<std::string>(*connection, "PRAGMA integrity_check(1)");
  if (whole.empty() || whole.front() != "ok")
    throw DbError(DbError::Kind::other, "the rows' file is damaged");
  std::vector<TableDigest> tables;
  for (const Table& table : tables_of(*connection)) tables.push_back(digest(*connection, table));
  std::sort(tables.begin(), tables.end(),
            [](const TableDigest& a, const TableDigest& b) { return a.table < b.table; });
  return tables;
}

}  // namespace roadcall::db
