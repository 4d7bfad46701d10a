import { useState } from "react";

type Once = (work: () => Promise<unknown>) => Promise<void>;

/** Does a thing once, however often the button is tapped; what failed may be tried again. */
export function once(): Once {
  let begun = false;
  return async (work) => {
    if (begun) return;
    begun = true;
    try {
      await work();
    } catch (error) {
      begun = false;
      throw error;
    }
  };
}

/** For as long as a dialog is open: it has done its thing before it is gone from the screen. */
export const useOnce = (): Once => useState(once)[0];
