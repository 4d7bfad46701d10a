#include "tests/simulation/crash.h"

namespace roadcall::simulation {
namespace {

// One life's view of the lasting connection.
class MortalConnection final : public db::Connection {
 public:
  MortalConnection(std::shared_ptr<db::Connection> lasting, Heart& heart)
      : lasting_(std::move(lasting)), heart_(heart) {}
  ~MortalConnection() override { lasting_->rollback(); }
  MortalConnection(const MortalConnection&) = delete;
  MortalConnection& operator=(const MortalConnection&) = delete;

  db::Statement& prepare(std::string_view sql) override { return lasting_->prepare(sql); }
  void execute_script(std::string_view sql) override { lasting_->execute_script(sql); }
  void begin_read() override { lasting_->begin_read(); }
  void begin_write() override {
    heart_.beat();
    lasting_->begin_write();
  }
  void commit() override {
    heart_.beat();
    lasting_->commit();
    heart_.beat();
  }
  void rollback() noexcept override { lasting_->rollback(); }
  void savepoint() override { lasting_->savepoint(); }
  void release_savepoint() override { lasting_->release_savepoint(); }
  void rollback_to_savepoint() override { lasting_->rollback_to_savepoint(); }

 private:
  std::shared_ptr<db::Connection> lasting_;
  Heart& heart_;
};

class MortalDatabase final : public db::Database {
 public:
  MortalDatabase(std::shared_ptr<db::Connection> lasting, Heart& heart)
      : lasting_(std::move(lasting)), heart_(heart) {}
  std::unique_ptr<db::Connection> connect() override {
    return std::make_unique<MortalConnection>(lasting_, heart_);
  }
  std::string_view engine() const override { return "sqlite"; }
  bool single_writer() const override { return true; }
  bool in_memory() const override { return true; }

 private:
  std::shared_ptr<db::Connection> lasting_;
  Heart& heart_;
};

}  // namespace

LastingDatabase::LastingDatabase(Heart& heart)
    : heart_(heart),
      memory_(db::open_database("sqlite::memory:")),
      connection_(memory_->connect()) {}

std::unique_ptr<db::Database> LastingDatabase::open() {
  return std::make_unique<MortalDatabase>(connection_, heart_);
}

}  // namespace roadcall::simulation
