import { useState } from "react";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";
import { Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import type { Visit } from "./store";
import { act } from "./use-day";
import { decodeVin, type Vin } from "./vin";
import { VinScan } from "./vin-scan";
import { Section } from "./visit-page";

const plateMost = 20;

/** Which car it is, beyond doubt: its VIN by camera or typed, and its plate. */
export function CarSection({ visit }: { visit: Visit }) {
  const { vehicle } = visit;
  const facts = [vehicle?.vin && `VIN ${vehicle.vin}`, vehicle?.plate && `Plate ${vehicle.plate}`, vehicle?.mileage && `${vehicle.mileage.toLocaleString("en-US")} mi`];
  return (
    <Section title="Car" sub={vehicle?.vin ? undefined : "No VIN yet"}>
      {facts.some(Boolean) && <p className="soft">{facts.filter(Boolean).join(" · ")}</p>}
      <VinField visit={visit} key={vehicle?.vin ?? "none"} />
      <Plate visit={visit} key={`plate ${vehicle?.plate ?? ""}`} />
    </Section>
  );
}

function VinField({ visit }: { visit: Visit }) {
  const [written, setWritten] = useState("");
  const [scanning, setScanning] = useState(false);
  const { say } = useToasts();
  const told = decodeVin(written);
  const known = visit.vehicle?.vin ?? "";
  const other = known !== "" && told.wellFormed && told.vin !== known;
  const keep = async () => {
    await act("vehicle", visit.job.id, { vin: told.vin, ...(told.checkDigitOk ? {} : { anyway: true }), ...(other ? { replaces: known } : {}) });
    say(`VIN ${told.vin} is kept.`);
    setWritten("");
  };
  return (
    <div className="stack-s">
      <div className="field-inline">
        <TextField label="VIN" hint={carWords(told)} error={told.vin.length >= 17 ? told.problem || undefined : undefined} maxLength={30} autoCapitalize="characters" autoComplete="off" spellCheck={false} value={written} onChange={setWritten} />
        <Button icon="image" onClick={() => setScanning(true)}>
          Scan
        </Button>
      </div>
      {told.wellFormed && <Doubts told={told} visit={visit} />}
      {told.wellFormed && told.vin !== known && (
        <Button tone={told.checkDigitOk && !other ? "primary" : "plain"} onClick={() => void keep()}>
          {other ? "Replace the VIN" : told.checkDigitOk ? "Keep this VIN" : "It stands so on the car: keep it"}
        </Button>
      )}
      {scanning && <VinScan onClose={() => setScanning(false)} onFound={(vin) => { setWritten(vin); setScanning(false); }} />}
    </div>
  );
}

const carWords = (told: Vin) => (told.wellFormed ? [told.year, told.make].filter(Boolean).join(" ") || "A maker we do not know" : "17 letters and digits: on the dashboard, or in the driver's door.");

/** What does not fit between the number and the car that is on file. */
function Doubts({ told, visit }: { told: Vin; visit: Visit }) {
  const { vin, year, make } = visit.vehicle ?? { vin: null, year: null, make: null };
  const another = (told.year && year && told.year !== year) || (told.make && make && told.make.toLowerCase() !== make.toLowerCase());
  if (vin && vin !== told.vin) return <Notice tone="warn">This car has the VIN {vin} already. Is it the right car?</Notice>;
  if (another) return <Notice tone="warn">The VIN says {[told.year, told.make].filter(Boolean).join(" ")}, and this visit is for a {[year, make].filter(Boolean).join(" ")}.</Notice>;
  return null;
}

function Plate({ visit }: { visit: Visit }) {
  const [plate, setPlate] = useState("");
  // A car that nobody named is known by its VIN first.
  if (!visit.vehicle) return null;
  return (
    <div className="field-inline">
      <TextField label="Plate" maxLength={plateMost} autoCapitalize="characters" autoComplete="off" value={plate} onChange={setPlate} />
      <Button
        disabled={!plate.trim()}
        onClick={() => {
          void act("vehicle", visit.job.id, { plate: plate.trim() });
          setPlate("");
        }}
      >
        Keep
      </Button>
    </div>
  );
}
