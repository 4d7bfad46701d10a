import { useState } from "react";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { useToasts } from "@/ui/toast";
import { latenesses, minutesWhenLate } from "@/work/late";
import { useInvoicing } from "./invoicing";
import { stepsOf } from "./steps-of";
import type { JobStatus, Visit } from "./store";
import type { SyncState } from "./sync";
import { act } from "./use-day";
import { stepWords } from "./words";

const etaChoices = [10, 15, 20, 30, 45, 60];
const positionWaitMs = 1500;

/** Where the phone is, if it may say so soon: while the question whether it may is open, nobody waits for it. */
function position(): Promise<{ lat: number; lng: number } | null> {
  return new Promise((tell) => {
    setTimeout(() => tell(null), positionWaitMs);
    navigator.geolocation?.getCurrentPosition(
      ({ coords }) => tell({ lat: coords.latitude, lng: coords.longitude }),
      () => tell(null),
      { timeout: positionWaitMs, maximumAge: 60_000 },
    );
  });
}

/** The one big button of a visit: what comes next, its money last. */
export function Steps({ visit, pictures }: { visit: Visit; pictures: SyncState["pictures"] }) {
  const [leaving, setLeaving] = useState(false);
  const { say } = useToasts();
  const invoicing = useInvoicing(visit, pictures);
  const driving = visit.job.status === "en_route";
  const { next, beside } = stepsOf(visit.job, invoicing.button !== null);
  const take = async (status: JobStatus, more: Record<string, unknown> = {}) => {
    setLeaving(false);
    const where = await position();
    await act("status", visit.job.id, { status, ...(where ? { position: where } : {}), ...more });
    if (status === "en_route") say(driving ? "The customer is told the new time." : "The customer gets a text with your time of arrival.");
  };
  const press = (status: JobStatus) => (status === "en_route" ? setLeaving(true) : void take(status));
  const { button } = invoicing;
  if (!button && !next) return null;
  return (
    <div className="field-steps">
      {button ? (
        <Button tone="primary" large wide icon={button.icon} busy={button.busy} onClick={button.press}>
          {button.label}
        </Button>
      ) : (
        next && (
          <Button tone="primary" large wide icon={stepWords[next].icon} onClick={() => press(next)}>
            {stepWords[next].button}
          </Button>
        )
      )}
      {beside.length > 0 && (
        <div className="field-more-steps">
          {beside.map((step) => (
            <Button key={step} icon={step === visit.job.status ? "clock" : stepWords[step].icon} onClick={() => press(step)}>
              {button ? "Back to work" : step === visit.job.status ? "Running late" : stepWords[step].button}
            </Button>
          ))}
        </div>
      )}
      {leaving && driving && <LateDialog onClose={() => setLeaving(false)} onChosen={(later) => void take("en_route", { eta_minutes: minutesWhenLate(visit.job.eta_at, later) })} />}
      {leaving && !driving && <EtaDialog onClose={() => setLeaving(false)} onChosen={(minutes) => void take("en_route", { eta_minutes: minutes })} />}
      {invoicing.dialogs}
    </div>
  );
}

function LateDialog({ onClose, onChosen }: { onClose: () => void; onChosen: (later: number) => void }) {
  return (
    <Dialog title="How much later?" onClose={onClose}>
      <div className="field-minutes">
        {latenesses.map((later) => (
          <Button key={later} large onClick={() => onChosen(later)}>
            +{later} min
          </Button>
        ))}
      </div>
    </Dialog>
  );
}

function EtaDialog({ onClose, onChosen }: { onClose: () => void; onChosen: (minutes: number) => void }) {
  const [other, setOther] = useState("");
  const minutes = Number(other);
  const good = /^\d{1,3}$/.test(other) && minutes >= 1 && minutes <= 600;
  return (
    <Dialog title="How long is the drive?" onClose={onClose} onSubmit={() => good && onChosen(minutes)} foot={<Button type="submit" tone="primary" disabled={!good}>Start driving</Button>}>
      <div className="stack">
        <div className="field-minutes">
          {etaChoices.map((choice) => (
            <Button key={choice} large onClick={() => onChosen(choice)}>
              {choice} min
            </Button>
          ))}
        </div>
        <TextField label="Or minutes" inputMode="numeric" maxLength={3} value={other} onChange={setOther} />
      </div>
    </Dialog>
  );
}
