// What can be heard: the shop's words by the browser's voice, a bell; and the microphone as telephone sound.
let on = false;
let bell;
let context;

export function setSound(wanted) {
  on = wanted;
  if (!on) { speechSynthesis?.cancel(); ring(false); }
}

export function speak(text) {
  if (!on || !window.speechSynthesis || text.startsWith("[")) return;
  const words = new SpeechSynthesisUtterance(text);
  words.rate = 1.15;
  speechSynthesis.speak(words);
}
export const hush = () => window.speechSynthesis?.cancel();

function chirp() {
  context ??= new AudioContext();
  for (const [hertz, delay] of [[440, 0], [480, 0.4]]) {
    const tone = context.createOscillator(), volume = context.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0.08, context.currentTime + delay);
    volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + delay + 0.38);
    tone.connect(volume).connect(context.destination);
    tone.start(context.currentTime + delay);
    tone.stop(context.currentTime + delay + 0.4);
  }
}

export function ring(rings) {
  if (rings && on && !bell) { chirp(); bell = setInterval(chirp, 2500); }
  if (!(rings && on) && bell) { clearInterval(bell); bell = undefined; }
}

// A telephone's WAV: PCM, 16 bit, 8 kHz, one channel.
function wav(samples) {
  const view = new DataView(new ArrayBuffer(44 + samples.length * 2));
  const word = (at, text) => [...text].forEach((c, i) => view.setUint8(at + i, c.charCodeAt(0)));
  word(0, "RIFF"); view.setUint32(4, 36 + samples.length * 2, true); word(8, "WAVEfmt ");
  view.setUint32(16, 16, true); view.setUint16(20, 1, true); view.setUint16(22, 1, true);
  view.setUint32(24, 8000, true); view.setUint32(28, 16000, true); view.setUint16(32, 2, true); view.setUint16(34, 16, true);
  word(36, "data"); view.setUint32(40, samples.length * 2, true);
  samples.forEach((value, i) => view.setInt16(44 + i * 2, Math.max(-1, Math.min(1, value)) * 32767, true));
  return view.buffer;
}

async function telephone(blob) {
  context ??= new AudioContext();
  const decoded = await context.decodeAudioData(await blob.arrayBuffer());
  const offline = new OfflineAudioContext(1, Math.max(1, Math.ceil(decoded.duration * 8000)), 8000);
  const source = offline.createBufferSource();
  source.buffer = decoded;
  source.connect(offline.destination);
  source.start();
  return wav((await offline.startRendering()).getChannelData(0));
}

export const canRecord = () => Boolean(navigator.mediaDevices?.getUserMedia && window.MediaRecorder);

// Starts the microphone; the function it gives stops it and gives the WAV.
export async function record() {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true } });
  const recorder = new MediaRecorder(stream), pieces = [];
  recorder.ondataavailable = (event) => pieces.push(event.data);
  const stopped = new Promise((resolve) => { recorder.onstop = resolve; });
  recorder.start();
  return async () => {
    recorder.stop();
    await stopped;
    stream.getTracks().forEach((track) => track.stop());
    return telephone(new Blob(pieces, { type: recorder.mimeType }));
  };
}
