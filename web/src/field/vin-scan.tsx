import { useEffect, useRef, useState } from "react";
import { Dialog } from "@/ui/dialog";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/pieces";
import { codeReader, type CodeReader } from "./code-reader";
import { vinInCode } from "./vin";

const lookEveryMs = 250;

const words = {
  camera: "The camera is not allowed or not free. Take a photo of the bar code, or type the VIN.",
  reader: "The bar code reader is not on this phone yet: it comes when there is a signal. Type the VIN instead.",
  photo: "No VIN is seen in this photo. Come closer and keep the light off it, or type the VIN.",
};

async function vinIn(reader: CodeReader, image: HTMLVideoElement | Blob): Promise<string | undefined> {
  const codes = await reader.detect(image).catch(() => []);
  return codes.map((code) => vinInCode(code.rawValue)).find((vin) => vin !== null) ?? undefined;
}

/** Looks through the camera, or at a photo, until a VIN whose check digit fits is seen. */
export function VinScan({ onFound, onClose }: { onFound: (vin: string) => void; onClose: () => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const found = useRef(onFound);
  const [blind, setBlind] = useState(false);
  const [problem, setProblem] = useState<keyof typeof words | null>(null);
  found.current = onFound;
  useEffect(() => {
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const look = async (reader: CodeReader) => {
      const vin = video.current ? await vinIn(reader, video.current) : undefined;
      if (over) return;
      if (vin) found.current(vin);
      else timer = setTimeout(() => void look(reader), lookEveryMs);
    };
    const fail = (what: keyof typeof words) => {
      if (over) return;
      setBlind(true);
      setProblem(what);
    };
    const begin = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1920 } } });
        if (over || !video.current) return stop();
        video.current.srcObject = stream;
        await video.current.play();
      } catch {
        return fail("camera");
      }
      await codeReader().then(look, () => fail("reader"));
    };
    const stop = () => stream?.getTracks().forEach((track) => track.stop());
    void begin();
    return () => {
      over = true;
      clearTimeout(timer);
      stop();
    };
  }, []);
  const readPhoto = async (photo: File | undefined) => {
    if (!photo) return;
    setProblem(null);
    try {
      const vin = await vinIn(await codeReader(), photo);
      if (vin) found.current(vin);
      else setProblem("photo");
    } catch {
      setProblem("reader");
    }
  };
  return (
    <Dialog title="Scan the VIN" onClose={onClose}>
      <div className="stack">
        {problem && <Notice tone="danger">{words[problem]}</Notice>}
        {!blind && <video ref={video} className="field-camera" muted playsInline aria-label="What the camera sees" />}
        <p className="soft">Hold it over the bar code in the driver's door or behind the windscreen.</p>
        <label className="button plain wide">
          <Icon name="image" />
          Use a photo
          <input className="visually-hidden" type="file" accept="image/*" capture="environment" onChange={(event) => void readPhoto(event.target.files?.[0])} />
        </label>
      </div>
    </Dialog>
  );
}
