const browsers: [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/Firefox\//, "Firefox"],
  [/(Headless)?Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "Mac"],
  [/Linux/, "Linux"],
];

const named = (list: [RegExp, string][], device: string) => list.find(([pattern]) => pattern.test(device))?.[1];

/** A User-Agent in two words: `Chrome on Android`. */
export function deviceWords(device: string, kind: "browser" | "api"): string {
  if (kind === "api") return device.slice(0, 40) || "A program";
  const browser = named(browsers, device);
  const system = named(systems, device);
  return [browser ?? "Browser", system && `on ${system}`].filter(Boolean).join(" ");
}
