import { useEffect, useRef, useState, type PointerEvent } from "react";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { useOnce } from "./once";
import type { Visit } from "./store";
import { takePicture } from "./use-day";

const width = 600;
const height = 240;

/** The customer signs with a finger; the picture goes with the job. */
export function Signature({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef(false);
  const [name, setName] = useState(visit.job.customer_name ?? "");
  const [signed, setSigned] = useState(false);
  const once = useOnce();
  useEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!pen) return;
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, width, height);
    pen.lineWidth = 4;
    pen.lineCap = "round";
    pen.strokeStyle = "#15191c";
  }, []);
  const at = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return [((event.clientX - box.left) / box.width) * width, ((event.clientY - box.top) / box.height) * height] as const;
  };
  const start = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    const pen = canvas.current?.getContext("2d");
    pen?.beginPath();
    pen?.moveTo(...at(event));
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!drawing.current) return;
    const pen = canvas.current?.getContext("2d");
    pen?.lineTo(...at(event));
    pen?.stroke();
    setSigned(true);
  };
  const keep = () =>
    canvas.current?.toBlob((blob) => {
      if (blob) void once(() => takePicture({ job_id: visit.job.id, purpose: "signature", caption: name.trim(), blob }).then(onClose));
    }, "image/png");
  return (
    <Dialog title="Customer signs" onClose={onClose} foot={<Button tone="primary" large disabled={!signed || !name.trim()} onClick={keep}>Keep</Button>}>
      <div className="stack">
        <canvas ref={canvas} width={width} height={height} className="field-signature" aria-label="Sign here with a finger" onPointerDown={start} onPointerMove={move} onPointerUp={() => (drawing.current = false)} />
        <TextField label="Name" maxLength={120} value={name} onChange={setName} />
      </div>
    </Dialog>
  );
}
