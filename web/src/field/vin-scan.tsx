import { useEffect, useRef, useState } from "react";
import { Dialog } from "@/ui/dialog";
import { Notice } from "@/ui/pieces";
import { vinInCode } from "./vin";

/** The part of the browser's own bar code reader that we use (Shape Detection API); TypeScript does not know it yet. */
interface Reader {
  detect(image: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type ReaderClass = new (options: { formats: string[] }) => Reader;

// What makers print a VIN in: bars in the door, squares behind the windscreen.
const formats = ["code_39", "code_128", "data_matrix", "qr_code"];
const lookEveryMs = 250;

const readerClass = () => (globalThis as { BarcodeDetector?: ReaderClass }).BarcodeDetector;

/** Has this phone a camera and a browser that reads bar codes? If not, the VIN is typed. */
export const canScan = () => Boolean(readerClass()) && typeof navigator.mediaDevices?.getUserMedia === "function";

/** Looks through the camera until a VIN whose check digit fits is seen. */
export function VinScan({ onFound, onClose }: { onFound: (vin: string) => void; onClose: () => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const found = useRef(onFound);
  const [problem, setProblem] = useState("");
  found.current = onFound;
  useEffect(() => {
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const look = async (reader: Reader) => {
      const codes = video.current ? await reader.detect(video.current).catch(() => []) : [];
      const vin = codes.map((code) => vinInCode(code.rawValue)).find(Boolean);
      if (over) return;
      if (vin) found.current(vin);
      else timer = setTimeout(() => void look(reader), lookEveryMs);
    };
    const begin = async () => {
      const Class = readerClass();
      if (!Class) return;
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1920 } } });
        if (over || !video.current) return stop();
        video.current.srcObject = stream;
        await video.current.play();
        await look(new Class({ formats }));
      } catch {
        if (!over) setProblem("The camera is not allowed or not free. Type the VIN instead.");
      }
    };
    const stop = () => stream?.getTracks().forEach((track) => track.stop());
    void begin();
    return () => {
      over = true;
      clearTimeout(timer);
      stop();
    };
  }, []);
  return (
    <Dialog title="Scan the VIN" onClose={onClose}>
      <div className="stack">
        {problem ? <Notice tone="danger">{problem}</Notice> : <video ref={video} className="field-camera" muted playsInline aria-label="What the camera sees" />}
        <p className="soft">Hold it over the bar code in the driver's door or behind the windscreen.</p>
      </div>
    </Dialog>
  );
}
