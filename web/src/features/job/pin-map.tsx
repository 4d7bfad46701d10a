import { divIcon, map as mapOn, marker, tileLayer, type Map as LeafletMap, type Marker } from "leaflet";
import "leaflet/dist/leaflet.css";
import { useEffect, useRef } from "react";
import type { Schedule } from "@/api/types";
import type { Place } from "./place";

const near = 15;
const touch = 44;
const digits = 1e6;

interface Props {
  tiles: NonNullable<Schedule["map"]>;
  start: Place;
  place: Place | null;
  onPick: (place: Place) => void;
}

/** A tap puts the pin there. The same can be written beside it, by keyboard. */
export default function PinMap({ tiles, start, place, onPick }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const shown = useRef<{ map: LeafletMap; pin: Marker | null }>(null);
  const pick = useRef(onPick);
  const first = useRef(place ?? start);
  pick.current = onPick;
  useEffect(() => {
    if (!element.current) return;
    const map = mapOn(element.current, { maxZoom: 19 }).setView(first.current, near);
    const words = document.createElement("span");
    words.textContent = tiles.attribution;
    map.attributionControl.setPrefix("Leaflet");
    tileLayer(tiles.tiles_url, { attribution: words.innerHTML, maxZoom: 19 }).addTo(map);
    map.on("click", ({ latlng }) => pick.current({ lat: Math.round(latlng.lat * digits) / digits, lng: Math.round(latlng.lng * digits) / digits }));
    shown.current = { map, pin: null };
    return () => {
      map.remove();
      shown.current = null;
    };
  }, [tiles]);
  useEffect(() => {
    const { current } = shown;
    if (!current) return;
    current.pin?.remove();
    current.pin = place && marker(place, { icon: divIcon({ className: "job-pin", iconSize: [touch, touch] }), alt: "The visit", keyboard: false }).addTo(current.map);
    if (place && !current.map.getBounds().contains(place)) current.map.setView(place);
  }, [place, tiles]);
  return <div ref={element} className="pin-map" role="region" aria-label="Map: tap where the car stands" />;
}
