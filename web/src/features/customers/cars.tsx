import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { ApiError } from "@/api/client";
import { useMe } from "@/api/queries";
import type { CustomerOverview, Vehicle } from "@/api/types";
import { jobSteps } from "@/api/work-words";
import { carWords, labelOf, services } from "@/api/words";
import { Button, IconButton } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { Badge, Card, Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import { dayIn, dayWords } from "@/ui/zone";
import { refreshCustomer, saveCar } from "./customers";

type Car = CustomerOverview["cars"][number];

/** Their cars, each with the visits it had. */
export function Cars({ customerId, cars }: { customerId: string; cars: readonly Car[] }) {
  const [edited, setEdited] = useState<Vehicle | "new" | null>(null);
  return (
    <Card title="Cars" actions={<Button tone="quiet" icon="plus" onClick={() => setEdited("new")}>Add</Button>}>
      {!cars.length && <p className="soft">No car known yet.</p>}
      {cars.map((car) => (
        <OneCar key={car.vehicle.id} car={car} onEdit={() => setEdited(car.vehicle)} />
      ))}
      {edited && <CarEdit customerId={customerId} car={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </Card>
  );
}

function OneCar({ car: { vehicle, visits }, onEdit }: { car: Car; onEdit: () => void }) {
  const zone = useMe().shop.timezone;
  const name = carWords(vehicle) || "Car";
  const seen = visits.find((one) => one.odometer !== null)?.odometer ?? null;
  const miles = Math.max(vehicle.mileage ?? 0, seen ?? 0);
  return (
    <section className="car" aria-label={name}>
      <div className="car-head">
        {vehicle.photo_url && (
          <a href={vehicle.photo_url} target="_blank" rel="noreferrer">
            <img className="car-photo" src={`${vehicle.photo_url}?size=small`} alt={`Photo of ${name}`} loading="lazy" />
          </a>
        )}
        <h3>{name}</h3>
        <IconButton icon="edit" label={`Correct ${name}`} onClick={onEdit} />
      </div>
      <div className="car-signs">
        {vehicle.plate && <span className="plate">{vehicle.plate}</span>}
        {vehicle.engine && <span>{vehicle.engine}</span>}
        {miles > 0 && <span>{miles.toLocaleString("en-US")} miles</span>}
        {vehicle.vin && <span className="soft small">VIN {vehicle.vin}</span>}
      </div>
      {visits.length > 0 && (
        <ul className="car-visits">
          {visits.map((visit) => (
            <li key={visit.id}>
              <Link href={`/jobs/${visit.id}`}>
                <span className="grow">
                  {labelOf(services, visit.service) || visit.reference}
                  <span className="soft small"> {dayWords(dayIn(zone, visit.at))}</span>
                </span>
                {visit.status in jobSteps && <Badge>{jobSteps[visit.status as keyof typeof jobSteps].label}</Badge>}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const names = ["year", "make", "model", "engine", "plate", "vin", "mileage"] as const;
type Form = Record<(typeof names)[number], string>;

const whole = (written: string) => (written.trim() ? Number(written.replace(/[,\s]/g, "")) : null);

function CarEdit({ customerId, car, onClose }: { customerId: string; car: Vehicle | null; onClose: () => void }) {
  const toasts = useToasts();
  const [form, setForm] = useState<Form>({
    year: car?.year?.toString() ?? "",
    make: car?.make ?? "",
    model: car?.model ?? "",
    engine: car?.engine ?? "",
    plate: car?.plate ?? "",
    vin: car?.vin ?? "",
    mileage: car?.mileage?.toString() ?? "",
  });
  const numbers = [whole(form.year), whole(form.mileage)];
  const save = useMutation({
    mutationFn: () => saveCar(customerId, car, { ...form, year: whole(form.year), mileage: whole(form.mileage) }),
    onSuccess: () => {
      refreshCustomer();
      toasts.say("Saved.");
      onClose();
    },
  });
  const refused = save.error instanceof ApiError ? save.error : null;
  const known = names.some((name) => name === refused?.field);
  const field = (name: (typeof names)[number]) => ({
    value: form[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
    error: refused?.field === name ? refused.message : undefined,
  });
  return (
    <Dialog
      title={car ? carWords(car) || "Car" : "Add a car"}
      onClose={onClose}
      onSubmit={() => save.mutate()}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" busy={save.isPending} disabled={numbers.some((one) => one !== null && !Number.isInteger(one))}>
            Save
          </Button>
        </>
      }
    >
      <div className="stack">
        {save.isError && !known && <Notice tone="danger">{save.error.message}</Notice>}
        <div className="two-fields">
          <TextField label="Year" inputMode="numeric" autoComplete="off" maxLength={4} {...field("year")} />
          <TextField label="Make" autoComplete="off" maxLength={60} {...field("make")} />
          <TextField label="Model" autoComplete="off" maxLength={60} {...field("model")} />
          <TextField label="Engine" autoComplete="off" maxLength={60} {...field("engine")} />
          <TextField label="Plate" autoComplete="off" autoCapitalize="characters" maxLength={16} {...field("plate")} />
          <TextField label="Miles" inputMode="numeric" autoComplete="off" maxLength={9} {...field("mileage")} />
        </div>
        <TextField label="VIN" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={17} {...field("vin")} />
      </div>
    </Dialog>
  );
}
