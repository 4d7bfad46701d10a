import { useMutation, useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ApiError, ask, client, ifMatch } from "@/api/client";
import { AnchorButton, Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { Card, Notice } from "@/ui/pieces";
import { forCars, smallPicture } from "@/ui/small-picture";
import { SkeletonRows } from "@/ui/states";
import { sendCarPhoto, useRefresh, useVehicles, type Vehicle } from "./data";
import { Row } from "./row";
import { useWords } from "./words";

export function carName(car: Vehicle): string {
  return [car.year, car.make, car.model].filter(Boolean).join(" ");
}

export function Cars() {
  const { words } = useWords();
  const cars = useVehicles();
  const [editing, setEditing] = useState<Vehicle | "new" | null>(null);
  const [shown, setShown] = useState<Vehicle | null>(null);
  return (
    <Card title={words.cars} actions={<Button icon="plus" onClick={() => setEditing("new")}>{words.add_car}</Button>}>
      {cars.data?.length === 0 && <p className="soft">{words.nothing_yet}</p>}
      {cars.data?.map((car) => (
        <Row key={car.id} picture={car.photo_url && <img className="portal-car" src={`${car.photo_url}?size=small`} alt={carName(car)} loading="lazy" />} title={carName(car)} sub={[car.vin, car.mileage && `${car.mileage.toLocaleString("en-US")} mi`].filter(Boolean).join(" · ")}>
          <Button tone="quiet" icon="file" aria-label={`${words.passport} ${carName(car)}`} onClick={() => setShown(car)}>{words.passport}</Button>
          <Button tone="quiet" aria-label={`${words.change_car} ${carName(car)}`} onClick={() => setEditing(car)}>{words.change_car}</Button>
        </Row>
      ))}
      {shown && <PassportDialog car={shown} onClose={() => setShown(null)} />}
      {editing && <CarDialog car={editing === "new" ? null : editing} onClose={() => setEditing(null)} />}
    </Card>
  );
}

function PassportDialog({ car, onClose }: { car: Vehicle; onClose: () => void }) {
  const { words, refusal, language } = useWords();
  const links = useQuery({
    queryKey: ["passport", car.id],
    queryFn: () => ask(client.POST("/v1/portal/vehicles/{id}/passport", { params: { path: { id: car.id } } })),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  return (
    <Dialog title={`${words.passport} · ${carName(car)}`} onClose={onClose}>
      <div className="stack">
        <p>{words.passport_hint}</p>
        {links.isError && <Notice tone="danger">{refusal(links.error)}</Notice>}
        {links.isPending && <SkeletonRows rows={1} />}
        {links.data && (
          <div className="row-wrap">
            <AnchorButton tone="primary" icon="file" href={links.data.pdf_url} target="_blank" rel="noreferrer">{words.passport_print}</AnchorButton>
            <AnchorButton icon="link" href={`${links.data.url}?lang=${language}`} target="_blank" rel="noreferrer">{words.passport_page}</AnchorButton>
          </div>
        )}
      </div>
    </Dialog>
  );
}

/** Kept at once, like every photo here. */
function CarPhoto({ car }: { car: Vehicle }) {
  const { words, refusal } = useWords();
  const refresh = useRefresh();
  const input = useRef<HTMLInputElement>(null);
  const [kept, setKept] = useState(car.photo_url);
  const send = useMutation({
    mutationFn: async (file: File) => sendCarPhoto(car.id, await smallPicture(file, forCars)),
    onSuccess: (changed) => {
      setKept(changed.photo_url);
      void refresh();
    },
  });
  return (
    <div className="stack-s">
      {send.isError && <Notice tone="danger">{refusal(send.error)}</Notice>}
      {kept && <img className="portal-car-large" src={kept} alt={carName(car)} />}
      <Button icon="image" busy={send.isPending} onClick={() => input.current?.click()}>{kept ? words.other_photo : words.add_photo}</Button>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept="image/*"
        aria-label={words.add_photo}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) send.mutate(file);
          event.target.value = "";
        }}
      />
    </div>
  );
}

const number = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text.trim()) : null);

function CarDialog({ car, onClose }: { car: Vehicle | null; onClose: () => void }) {
  const { words, refusal } = useWords();
  const refresh = useRefresh();
  const [year, setYear] = useState(String(car?.year ?? ""));
  const [make, setMake] = useState(car?.make ?? "");
  const [model, setModel] = useState(car?.model ?? "");
  const [vin, setVin] = useState(car?.vin ?? "");
  const [mileage, setMileage] = useState(String(car?.mileage ?? ""));
  const decode = useMutation({
    mutationFn: (written: string) => ask(client.GET("/v1/vins/{vin}", { params: { path: { vin: written } } })),
    onSuccess: (found) => {
      if (found.year && !year) setYear(String(found.year));
      if (found.make && !make) setMake(found.make);
    },
  });
  const save = useMutation({
    mutationFn: () => {
      const body = { year: number(year), make: make || null, model: model || null, vin: vin || null, mileage: number(mileage) };
      if (!car) return ask(client.POST("/v1/portal/vehicles", { body }));
      const params = { path: { id: car.id }, header: ifMatch(car.version) };
      return ask(client.PATCH("/v1/portal/vehicles/{id}", { params, body }));
    },
    onSuccess: async () => {
      await refresh();
      onClose();
    },
  });
  const noteVin = (written: string) => {
    setVin(written);
    if (written.replace(/[\s-]/g, "").length === 17) decode.mutate(written);
  };
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button type="submit" tone="primary" busy={save.isPending}>{words.save}</Button>
    </>
  );
  return (
    <Dialog title={car ? carName(car) : words.add_car} onClose={onClose} onSubmit={() => save.mutate()} foot={foot}>
      <div className="stack">
        {save.isError && <Notice tone="danger">{refusal(save.error)}</Notice>}
        {car && <CarPhoto car={car} />}
        <TextField label={words.vin} hint={words.vin_hint} error={decode.data?.problem ? refusal(new ApiError("", 400, "", "vin")) : undefined} autoCapitalize="characters" maxLength={40} value={vin} onChange={noteVin} />
        <TextField label={words.year} inputMode="numeric" maxLength={4} value={year} onChange={setYear} />
        <TextField label={words.make} maxLength={60} value={make} onChange={setMake} />
        <TextField label={words.model} maxLength={60} value={model} onChange={setModel} />
        <TextField label={words.mileage} inputMode="numeric" maxLength={7} value={mileage} onChange={setMileage} />
      </div>
    </Dialog>
  );
}
