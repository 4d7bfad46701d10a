import { useMutation, useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { ask, client } from "@/api/client";
import { changeJob, showJob } from "@/api/jobs";
import { keys } from "@/api/keys";
import type { Job } from "@/api/types";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { useToasts } from "@/ui/toast";
import { placeIn, placeWords } from "./place";

const PinMap = lazy(() => import("./pin-map"));

/** Where the car stands, when the address does not say it well enough. */
export function PinJob({ job }: { job: Job }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="pin" onClick={() => setOpen(true)}>
        {job.position ? "Move the pin" : "Set the pin"}
      </Button>
      {open && <PinDialog job={job} onClose={() => setOpen(false)} />}
    </>
  );
}

function useMap() {
  return useQuery({ queryKey: [...keys.schedule, "pin"], queryFn: () => ask(client.GET("/v1/schedule")) });
}

function PinDialog({ job, onClose }: { job: Job; onClose: () => void }) {
  const toasts = useToasts();
  const board = useMap();
  const before = job.position ? placeWords(job.position) : "";
  const [text, setText] = useState(before);
  const [tried, setTried] = useState(false);
  const place = placeIn(text);
  const save = useMutation({
    mutationFn: (position: Job["position"]) => changeJob(job, { position }),
    onSuccess: (changed) => {
      showJob(changed);
      onClose();
    },
    onError: (error) => toasts.complain(error),
  });
  const keep = () => {
    setTried(true);
    if (place) save.mutate(place);
  };
  const start = job.position ?? board.data?.technicians.find((one) => one.base_position)?.base_position;
  return (
    <Dialog
      title="Where the car stands"
      wide
      unsaved={text !== before}
      onClose={onClose}
      onSubmit={keep}
      foot={
        <>
          {job.position && job.address && (
            <Button busy={save.isPending} onClick={() => save.mutate(null)}>
              Go by the address
            </Button>
          )}
          <Button tone="primary" type="submit" busy={save.isPending}>
            Keep the pin
          </Button>
        </>
      }
    >
      {board.data?.map && start && (
        <Suspense>
          <PinMap tiles={board.data.map} start={start} place={place} onPick={(at) => setText(placeWords(at))} />
        </Suspense>
      )}
      <TextField
        label="Coordinates"
        hint="As any map copies them: 29.89400, -81.31300"
        value={text}
        onChange={setText}
        inputMode="text"
        error={tried && !place ? "Write two numbers: degrees north, then degrees east (west is negative)." : undefined}
      />
      <HereButton onFound={(at) => setText(placeWords(at))} />
    </Dialog>
  );
}

function HereButton({ onFound }: { onFound: (place: { lat: number; lng: number }) => void }) {
  const toasts = useToasts();
  if (!("geolocation" in navigator)) return null;
  const look = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => onFound({ lat: coords.latitude, lng: coords.longitude }),
      () => toasts.say("This device did not say where it is."),
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  return (
    <Button icon="pin" onClick={look}>
      Use where I am
    </Button>
  );
}
