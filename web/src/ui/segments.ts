/** How a text travels: GSM 03.38 letters pack 160 to a part (153 when joined), anything else goes as UCS-2: 70, or 67. */
export interface Segments {
  encoding: "GSM" | "UCS-2";
  /** Letters as the carrier counts them: an extended GSM letter and an emoji count two. */
  units: number;
  segments: number;
  /** What still fits into the last part. */
  left: number;
  /** The letters that made it UCS-2, so that a person can replace them. */
  odd: string[];
}

const gsm = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const extended = new Set("^{}\\[~]|€\f");

/** Packs units of one or two into parts; a letter is never split between two parts. */
function pack(sizes: number[], single: number, joined: number): { segments: number; left: number } {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= single) return { segments: total === 0 ? 0 : 1, left: single - total };
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > joined) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return { segments, left: joined - used };
}

export function countSegments(text: string): Segments {
  const letters = Array.from(text);
  const odd = [...new Set(letters.filter((letter) => !gsm.has(letter) && !extended.has(letter)))];
  const isGsm = odd.length === 0;
  const sizes = letters.map((letter) => (isGsm ? (extended.has(letter) ? 2 : 1) : letter.length));
  return {
    encoding: isGsm ? "GSM" : "UCS-2",
    units: sizes.reduce((sum, size) => sum + size, 0),
    ...(isGsm ? pack(sizes, 160, 153) : pack(sizes, 70, 67)),
    odd,
  };
}
