export interface Place {
  lat: number;
  lng: number;
  accuracy_m: number;
}

type Watch = Pick<Geolocation, "watchPosition" | "clearWatch">;

const everyMs = 25_000;
const freshMs = 60_000;
// Nobody drives longer to a visit: the step was forgotten.
const driveMostMs = 4 * 3_600_000;

/** Tells where the phone is, at once and then every 25 seconds; never a place that is older than a minute. Returns how to stop. */
export function followDrive(phone: Watch, tell: (place: Place) => void): () => void {
  let last: { place: Place; at: number } | null = null;
  let told = false;
  const say = () => {
    if (!last || Date.now() - last.at > freshMs) return;
    told = true;
    tell(last.place);
  };
  const watch = phone.watchPosition(
    ({ coords }) => {
      last = { place: { lat: coords.latitude, lng: coords.longitude, accuracy_m: Math.min(coords.accuracy, 100_000) }, at: Date.now() };
      if (!told) say();
    },
    () => undefined,
    { enableHighAccuracy: true, maximumAge: everyMs },
  );
  const timer = setInterval(say, everyMs);
  const stop = () => {
    clearInterval(timer);
    clearTimeout(end);
    phone.clearWatch(watch);
  };
  const end = setTimeout(stop, driveMostMs);
  return stop;
}
