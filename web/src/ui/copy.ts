/** Puts words on the clipboard, also where the page is not on https. */
export async function copy(words: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(words);
  const box = document.createElement("textarea");
  box.value = words;
  document.body.append(box);
  box.select();
  document.execCommand("copy");
  box.remove();
}
