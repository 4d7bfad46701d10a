import { useEffect, useRef, useState, type KeyboardEvent as KeyPress } from "react";
import { clock } from "@/ui/format";
import { isTyping } from "@/ui/use-list-keys";
import { Icon } from "@/ui/icon";
import { Menu } from "@/ui/menu";
import { Button } from "@/ui/button";
import { wordAt, type Word } from "./words-at";

interface PlayerProps {
  src: string;
  /** As the carrier told it; the file's own length wins. */
  seconds: number | null;
  transcript: string;
  words: Word[];
}

const speeds = [1, 1.25, 1.5, 2];

/** Plays a recording beside its words: click a word (or walk with ← →) to hear it. Space plays and pauses. */
export function Player({ src, seconds, transcript, words }: PlayerProps) {
  const audio = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [length, setLength] = useState(seconds ?? 0);
  const [speed, setSpeed] = useState(1);
  const [problem, setProblem] = useState(false);

  const toggle = () => {
    const sound = audio.current;
    if (!sound) return;
    if (sound.paused) sound.play().catch(() => setProblem(true));
    else sound.pause();
  };
  const seek = (to: number, play = false) => {
    const sound = audio.current;
    if (!sound) return;
    sound.currentTime = Math.min(Math.max(0, to), length || to);
    setAt(sound.currentTime);
    if (play) sound.play().catch(() => setProblem(true));
  };
  useEffect(() => {
    if (audio.current) audio.current.playbackRate = speed;
  }, [speed]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const onControl = event.target instanceof HTMLElement && /^(BUTTON|A)$/.test(event.target.tagName);
      if (event.key !== " " || isTyping(event.target) || onControl || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      toggle();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });

  return (
    <div className="player">
      <audio
        ref={audio}
        src={src}
        preload="metadata"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
        onLoadedMetadata={(event) => Number.isFinite(event.currentTarget.duration) && setLength(event.currentTarget.duration)}
        onError={() => setProblem(true)}
      />
      <div className="player-bar">
        <button type="button" className="player-play" aria-label={playing ? "Pause" : "Play the recording"} onClick={toggle}>
          <Icon name={playing ? "pause" : "play"} size="large" />
        </button>
        <input
          type="range"
          aria-label="Position in the recording"
          aria-valuetext={`${clock(at)} of ${clock(length)}`}
          min={0}
          max={Math.max(length, 1)}
          step={0.1}
          value={Math.min(at, Math.max(length, 1))}
          onChange={(event) => seek(Number(event.target.value))}
        />
        <span className="player-time">
          {clock(at)} / {clock(length)}
        </span>
        <Menu
          label="Speed"
          items={speeds.map((value) => ({ label: `${value}×`, checked: value === speed, onSelect: () => setSpeed(value) }))}
          trigger={(open, expanded) => (
            <Button tone="quiet" aria-label={`Speed ${speed} times`} aria-haspopup="menu" aria-expanded={expanded} onClick={open}>
              {speed}×
            </Button>
          )}
        />
      </div>
      {problem && <p className="small soft">The recording cannot be played here. Its words are below.</p>}
      <Transcript words={words} transcript={transcript} at={at} playing={playing} onSeek={seek} />
    </div>
  );
}

interface TranscriptProps {
  words: Word[];
  transcript: string;
  at: number;
  playing: boolean;
  onSeek: (start: number, play: boolean) => void;
}

function Transcript({ words, transcript, at, playing, onSeek }: TranscriptProps) {
  if (!words.length) return transcript ? <p className="transcript">{transcript}</p> : null;
  const current = playing || at > 0 ? wordAt(words, at) : -1;
  const step = (by: number) => {
    const next = words[Math.min(words.length - 1, Math.max(0, current + by))];
    if (next) onSeek(next.start, playing);
  };
  const onKeyDown = (event: KeyPress) => {
    if (event.key === "ArrowRight") step(1);
    else if (event.key === "ArrowLeft") step(-1);
    else if (event.key === "Enter") onSeek(at, true);
    else return;
    event.preventDefault();
  };
  return (
    <p className="transcript timed" tabIndex={0} title="Click a word to hear it" onKeyDown={onKeyDown}>
      {words.map((word, index) => (
        <span key={index} className={index === current ? "word now" : "word"} onClick={() => onSeek(word.start, true)}>
          {word.word}{" "}
        </span>
      ))}
    </p>
  );
}
