import { divIcon, map as mapOn, latLngBounds, marker, polyline, tileLayer, type Map as LeafletMap } from "leaflet";
import "leaflet/dist/leaflet.css";
import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import type { Schedule } from "@/api/types";
import { phone } from "@/ui/format";
import { timeIn } from "@/ui/zone";
import { waysOf, type Base, type Stop } from "./stops";

const closest = 15;
const edge = 42;
const touch = 44;

interface Props {
  stops: readonly Stop[];
  bases: readonly Base[];
  label: string;
  tiles: NonNullable<Schedule["map"]>;
  timezone: string;
}

/** The stops over the tiles of the setting. A number opens its visit; keys do so in the list below, where no two lie upon each other. */
export default function TileMap({ stops, bases, label, tiles, timezone }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const [, go] = useLocation();
  useEffect(() => {
    if (!element.current) return;
    const map = mapOn(element.current, { maxZoom: 19, scrollWheelZoom: false });
    map.attributionControl.setPrefix("Leaflet");
    tileLayer(tiles.tiles_url, { attribution: escaped(tiles.attribution), maxZoom: 19 }).addTo(map);
    for (const way of waysOf(stops, bases)) polyline(way.points, { color: way.color, weight: 4, dashArray: "8 6" }).addTo(map);
    for (const base of bases) pin(map, base, "map-base", "", `${base.name} starts here`);
    for (const stop of stops) {
      const words = `${stop.number}. ${timeIn(timezone, stop.job.window.start)} ${stop.job.customer_name || phone(stop.job.customer_phone)}`;
      pin(map, stop, "map-number", String(stop.number), words).on("click", () => go(`/jobs/${stop.job.id}`));
    }
    map.fitBounds(latLngBounds([...stops, ...bases].map((one) => one.at)), { padding: [edge, edge], maxZoom: closest });
    return () => {
      map.remove();
    };
  }, [stops, bases, tiles, timezone, go]);
  return <div ref={element} className="day-map" role="region" aria-label={label} />;
}

function pin(map: LeafletMap, at: { at: { lat: number; lng: number }; color: string }, kind: string, text: string, title: string) {
  const icon = document.createElement("span");
  icon.className = kind;
  icon.style.background = at.color;
  icon.textContent = text;
  return marker(at.at, { icon: divIcon({ html: icon, className: "map-pin", iconSize: [touch, touch] }), keyboard: false, title, alt: title }).addTo(map);
}

/** Leaflet takes the attribution as HTML. */
function escaped(text: string): string {
  const holder = document.createElement("span");
  holder.textContent = text;
  return holder.innerHTML;
}
