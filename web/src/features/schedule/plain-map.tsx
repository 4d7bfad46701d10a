import { useEffect, useRef } from "react";
import { fit } from "./map";
import { waysOf, type Base, type Stop } from "./stops";

const margin = 42;

/** The stops on plain paper: where no tiles are set. */
export function PlainMap({ stops, bases, label }: { stops: readonly Stop[]; bases: readonly Base[]; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const paint = () => draw(element, stops, bases);
    const watch = new ResizeObserver(paint);
    watch.observe(element);
    return () => watch.disconnect();
  }, [stops, bases]);
  return <canvas ref={canvas} className="day-map" role="img" aria-label={label} />;
}

function draw(canvas: HTMLCanvasElement, stops: readonly Stop[], bases: readonly Base[]): void {
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  const scale = devicePixelRatio || 1;
  canvas.width = width * scale;
  canvas.height = height * scale;
  const paper = canvas.getContext("2d");
  if (!paper) return;
  paper.scale(scale, scale);
  const style = getComputedStyle(canvas);
  paper.clearRect(0, 0, width, height);
  const to = fit([...stops.map((one) => one.at), ...bases.map((one) => one.at)], width, height, margin);
  for (const way of waysOf(stops, bases)) {
    paper.beginPath();
    way.points.forEach((at, index) => {
      const { x, y } = to(at);
      if (index) paper.lineTo(x, y);
      else paper.moveTo(x, y);
    });
    paper.strokeStyle = way.color;
    paper.lineWidth = 3;
    paper.setLineDash([8, 6]);
    paper.stroke();
    paper.setLineDash([]);
  }
  for (const base of bases) {
    const { x, y } = to(base.at);
    paper.fillStyle = base.color;
    paper.fillRect(x - 7, y - 7, 14, 14);
  }
  paper.textAlign = "center";
  paper.textBaseline = "middle";
  for (const stop of stops) {
    const { x, y } = to(stop.at);
    paper.beginPath();
    paper.arc(x, y, 14, 0, 7);
    paper.fillStyle = stop.color;
    paper.fill();
    paper.fillStyle = "#fff";
    paper.font = `700 14px ${style.fontFamily}`;
    paper.fillText(String(stop.number), x, y);
    paper.fillStyle = style.color;
    paper.font = `600 13px ${style.fontFamily}`;
    paper.fillText(stop.job.customer_name ?? "", x, y + 26);
  }
}
