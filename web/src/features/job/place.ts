/** A place as people write it. Pure. */

export interface Place {
  lat: number;
  lng: number;
}

export const placeWords = (place: Place) => `${place.lat.toFixed(5)}, ${place.lng.toFixed(5)}`;

/** `29.89400, -81.31300`, as every map copies it. Null: that is no place on earth. */
export function placeIn(text: string): Place | null {
  const found = /^\s*\(?\s*(-?\d{1,3}(?:\.\d+)?)\s*°?[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*°?\s*\)?\s*$/.exec(text);
  if (!found) return null;
  const place = { lat: Number(found[1]), lng: Number(found[2]) };
  return Math.abs(place.lat) <= 90 && Math.abs(place.lng) <= 180 ? place : null;
}
