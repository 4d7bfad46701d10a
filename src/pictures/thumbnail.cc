#include "pictures/thumbnail.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <mutex>
#include <vector>

namespace roadcall::pictures {
namespace {

namespace fs = std::filesystem;

constexpr const char* kSecondsMost = "20";  // By the clock.
constexpr const char* kCpuSecondsMost = "--cpu=15";
constexpr const char* kBytesMost = "--as=1500000000";  // Of address space: 48 megapixels fit.
constexpr int kNoSuchProgram = 127;                    // What `timeout` and `prlimit` end with.

// The environment of the decoder: nothing of ours, and none of libvips' untrusted loaders.
std::array<char*, 5> environment() {
  static std::string path = "PATH=/usr/bin:/bin", threads = "VIPS_CONCURRENCY=1",
                     safe = "VIPS_BLOCK_UNTRUSTED=1", home = "HOME=/nonexistent";
  return {path.data(), threads.data(), safe.data(), home.data(), nullptr};
}

// Exit status of the program, or -1 when it did not end by itself.
int run(std::vector<std::string> words) {
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0);
  pid_t child = 0;
  const int failed =
      posix_spawn(&child, argv[0], &actions, nullptr, argv.data(), environment().data());
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) return kNoSuchProgram;
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

std::string small_path(const std::string& path) { return path + ".small.webp"; }

Outcome make_small(const std::string& path) {
  static std::mutex one_at_a_time;
  const std::lock_guard lock(one_at_a_time);
  // An absolute name cannot be taken for an option; the unfinished one is never served.
  const std::string from = fs::absolute(path).string();
  const std::string half = small_path(from) + ".half.webp";
  const std::string side = std::to_string(kSide);
  const int code =
      run({"/usr/bin/timeout", kSecondsMost, "/usr/bin/prlimit", kCpuSecondsMost, kBytesMost, "--",
           "vipsthumbnail", from, "--size", side + "x" + side + ">", "-o", half + "[Q=75,strip]"});
  std::error_code ignored;
  if (code == 0 && fs::exists(half, ignored)) {
    fs::rename(half, small_path(from));
    return Outcome::made;
  }
  fs::remove(half, ignored);
  return code == kNoSuchProgram ? Outcome::no_tool : Outcome::not_a_picture;
}

}  // namespace roadcall::pictures
