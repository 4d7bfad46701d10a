/** A small flat map: degrees to pixels. Pure. */

export interface Point {
  lat: number;
  lng: number;
}

/** Fits all points into the paper, north up, both ways to the same scale. */
export function fit(points: readonly Point[], width: number, height: number, margin: number): (point: Point) => { x: number; y: number } {
  const lats = points.map((one) => one.lat);
  const lngs = points.map((one) => one.lng);
  const middle = { lat: (Math.min(...lats) + Math.max(...lats)) / 2, lng: (Math.min(...lngs) + Math.max(...lngs)) / 2 };
  // A degree of longitude is shorter away from the equator.
  const narrow = Math.cos((middle.lat * Math.PI) / 180);
  const wide = (Math.max(...lngs) - Math.min(...lngs)) * narrow;
  const tall = Math.max(...lats) - Math.min(...lats);
  // One point, or all on one spot: about two kilometres each way.
  const least = 0.02;
  const scale = Math.min((width - 2 * margin) / Math.max(wide, least), (height - 2 * margin) / Math.max(tall, least));
  return ({ lat, lng }) => ({ x: width / 2 + (lng - middle.lng) * narrow * scale, y: height / 2 - (lat - middle.lat) * scale });
}
