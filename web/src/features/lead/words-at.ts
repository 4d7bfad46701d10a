/** A spoken word with its time in the recording, in seconds. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** The index of the word being said at `seconds`: the last one begun; -1 before the first. */
export function wordAt(words: readonly Word[], seconds: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word && word.start <= seconds) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
