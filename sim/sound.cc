#include "sim/sound.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <utility>

namespace roadcall::sim {
namespace {

constexpr int kSamplesPerMs = kSamplesPerSecond / 1000;
constexpr int kBreathMs = 2500;

void append_u32(std::string& out, std::uint32_t value) {
  for (int shift = 0; shift < 32; shift += 8) out += static_cast<char>((value >> shift) & 0xFF);
}
void append_u16(std::string& out, std::uint32_t value) {
  out += static_cast<char>(value & 0xFF);
  out += static_cast<char>((value >> 8) & 0xFF);
}
std::uint32_t u32_at(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (int i = 3; i >= 0; --i)
    value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
  return value;
}
std::uint32_t u16_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]) |
         static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + 1])) << 8;
}

std::uint32_t hash_of(std::string_view word) {  // FNV-1a
  std::uint32_t hash = 2166136261u;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash;
}

// A tone with soft ends; a turning pointer instead of a sine for each sample.
void append_tone(std::string& pcm, std::uint32_t hash, int ms) {
  const int samples = ms * kSamplesPerMs;
  const double turn = 2 * std::numbers::pi * (160 + hash % 641) / kSamplesPerSecond;
  const double step_cos = std::cos(turn), step_sin = std::sin(turn);
  const double loudness = 4000 + static_cast<double>(hash >> 16) / 16;
  double x = 1, y = 0;
  for (int i = 0; i < samples; ++i) {
    const double soft = std::min({1.0, i / 80.0, (samples - i) / 80.0});
    const double next_x = x * step_cos - y * step_sin;
    y = x * step_sin + y * step_cos;
    x = next_x;
    append_u16(pcm, static_cast<std::uint16_t>(static_cast<std::int16_t>(y * loudness * soft)));
  }
}

void append_noise(std::string& pcm, int ms, std::uint32_t seed, std::uint32_t loudness) {
  for (int i = 0; i < ms * kSamplesPerMs; ++i) {
    seed = seed * 1664525u + 1013904223u;
    const int value = static_cast<int>(seed >> 16) % static_cast<int>(loudness * 2 + 1);
    append_u16(pcm, static_cast<std::uint16_t>(value - static_cast<int>(loudness)));
  }
}

}  // namespace

int Sound::ms() const { return static_cast<int>(pcm.size() / 2) / kSamplesPerMs; }

void Sound::append(const Sound& other) {
  const int offset = ms();
  for (TimedWord word : other.words) {
    word.start_ms += offset;
    word.end_ms += offset;
    words.push_back(std::move(word));
  }
  const auto join = [](std::string& to, const std::string& more) {
    if (!to.empty() && !more.empty()) to += ' ';
    to += more;
  };
  if (!heard.empty() || !other.heard.empty()) {
    if (heard.empty()) heard = said;
    join(heard, other.heard.empty() ? other.said : other.heard);
  }
  join(said, other.said);
  pcm += other.pcm;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!blank) word += c;
    if (blank && !word.empty()) words.push_back(std::exchange(word, {}));
  }
  if (!word.empty()) words.push_back(word);
  return words;
}

Sound speak(std::string_view text, std::chrono::milliseconds word_ms) {
  Sound sound;
  const int length = std::max(2, static_cast<int>(word_ms.count()));
  for (const std::string& word : words_of(text)) {
    const int start = sound.ms();
    const int tone = length * 3 / 4 + static_cast<int>(word.size()) * length / 24;
    append_tone(sound.pcm, hash_of(word), tone);
    sound.words.push_back({word, start, start + tone});
    append_noise(sound.pcm, length / 4, hash_of(word), 8);
    sound.said += (sound.said.empty() ? "" : " ") + word;
  }
  if (sound.words.empty()) append_noise(sound.pcm, kBreathMs, 7, 12);
  return sound;
}

std::optional<Sound> read_wav(std::string_view file, std::string said) {
  if (file.size() < 12 || !file.starts_with("RIFF") || file.substr(8, 4) != "WAVE")
    return std::nullopt;
  bool right_format = false;
  for (std::size_t at = 12; at + 8 <= file.size();) {
    const auto id = file.substr(at, 4);
    const std::size_t size = u32_at(file, at + 4);
    at += 8;
    if (id == "fmt " && size >= 16 && at + 16 <= file.size()) {
      right_format = u16_at(file, at) == 1 && u16_at(file, at + 2) == 1 &&
                     u32_at(file, at + 4) == kSamplesPerSecond && u16_at(file, at + 14) == 16;
    } else if (id == "data") {
      if (!right_format) return std::nullopt;
      Sound sound;
      sound.pcm = file.substr(at, size);
      sound.pcm.resize(sound.pcm.size() / 2 * 2);
      const auto words = words_of(said);
      for (std::size_t i = 0; i < words.size(); ++i) {
        const auto part = [&](std::size_t n) {
          return static_cast<int>(static_cast<std::size_t>(sound.ms()) * n / words.size());
        };
        sound.words.push_back({words[i], part(i), part(i + 1)});
      }
      sound.said = std::move(said);
      return sound;
    }
    if (size > file.size() - std::min(at, file.size())) return std::nullopt;
    at += size + size % 2;
  }
  return std::nullopt;
}

std::string wav_file(std::string_view pcm, int channels) {
  std::string out = "RIFF";
  append_u32(out, static_cast<std::uint32_t>(36 + pcm.size()));
  out += "WAVEfmt ";
  append_u32(out, 16);
  const auto lanes = static_cast<std::uint32_t>(channels);
  append_u16(out, 1);
  append_u16(out, lanes);
  append_u32(out, kSamplesPerSecond);
  append_u32(out, kSamplesPerSecond * 2 * lanes);
  append_u16(out, 2 * lanes);
  append_u16(out, 16);
  out += "data";
  append_u32(out, static_cast<std::uint32_t>(pcm.size()));
  out += pcm;
  return out;
}

std::string mp3_file(int ms, std::string_view name) {
  std::string title = std::string(1, '\0') + std::string(name);
  std::string out = std::string("ID3\x03\x00\x00\x00\x00", 8);
  const std::size_t size = 10 + title.size();
  out += static_cast<char>(size >> 7 & 0x7F);
  out += static_cast<char>(size & 0x7F);
  out += "TIT2" + std::string(3, '\0') + static_cast<char>(title.size()) + std::string(2, '\0');
  out += title;
  constexpr int kFrameMs = 72;  // 576 samples at 8 kHz, and 72 bytes.
  std::string frame = "\xFF\xE3\x18\xC0";
  frame.resize(72, '\0');
  for (int done = 0; done < std::max(ms, kFrameMs); done += kFrameMs) out += frame;
  return out;
}

}  // namespace roadcall::sim
