/** Looks when the signal returns, when the app is seen again, and now and then. Needs no Background Sync (iOS). */
export function keepLooking(look: () => void, everyMs: number): () => void {
  const seen = () => document.visibilityState === "visible" && look();
  addEventListener("online", look);
  document.addEventListener("visibilitychange", seen);
  const timer = setInterval(look, everyMs);
  return () => {
    removeEventListener("online", look);
    document.removeEventListener("visibilitychange", seen);
    clearInterval(timer);
  };
}
