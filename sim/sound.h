#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace roadcall::sim {

/// A word and where it is in the sound, in milliseconds.
struct TimedWord {
  std::string word;
  int start_ms = 0;
  int end_ms = 0;
};

/// Telephone sound (8 kHz, 16 bit, one channel) and what is said in it.
struct Sound {
  std::string said;   ///< The words.
  std::string heard;  ///< What a transcription makes of them, when that differs; else empty.
  std::string pcm;    ///< Little-endian samples.
  std::vector<TimedWord> words;

  int ms() const;
  void append(const Sound& other);
};

inline constexpr int kSamplesPerSecond = 8000;

/// The words as tones, one pitch a word: audible, and other words give other samples. No words:
/// some seconds of faint noise.
Sound speak(std::string_view text, std::chrono::milliseconds word);

/// Sound of a WAV file (PCM, 16 bit, 8 kHz, mono); nullopt when it is not that.
std::optional<Sound> read_wav(std::string_view file, std::string said);
std::string wav_file(std::string_view pcm, int channels = 1);
/// MP3 frames (MPEG 2.5 layer III, 8 kbit/s) of the same length, silent: the world has no encoder.
/// `name` goes into the ID3 title, so that two files differ.
std::string mp3_file(int ms, std::string_view name);

/// A text's words.
std::vector<std::string> words_of(std::string_view text);

}  // namespace roadcall::sim
