import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ask, client } from "@/api/client";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SelectField, TextArea, TextField } from "@/ui/field";
import { Notice } from "@/ui/pieces";
import { carName } from "./cars";
import { useRefresh, useVehicles, type Me } from "./data";
import { useWords } from "./words";

export function RequestDialog({ me, onClose }: { me: Me; onClose: () => void }) {
  const { words, refusal } = useWords();
  const cars = useVehicles().data ?? [];
  const refresh = useRefresh();
  const [car, setCar] = useState(cars[0]?.id ?? "");
  const [issue, setIssue] = useState("");
  const [address, setAddress] = useState(me.customer.address ?? "");
  const [time, setTime] = useState("");
  const send = useMutation({
    mutationFn: () =>
      ask(
        client.POST("/v1/portal/requests", {
          body: { vehicle_id: car || null, issue: issue.trim(), address: address || null, preferred_time: time || null },
        }),
      ),
    onSuccess: refresh,
  });
  if (send.data) {
    return (
      <Dialog title={words.ask_service} onClose={onClose} foot={<Button tone="primary" onClick={onClose}>OK</Button>}>
        <Notice tone="good">
          {words.asked} <strong>{send.data.reference}</strong>.
        </Notice>
      </Dialog>
    );
  }
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button type="submit" tone="primary" busy={send.isPending} disabled={!issue.trim()}>{words.send}</Button>
    </>
  );
  return (
    <Dialog title={words.ask_service} onClose={onClose} onSubmit={() => issue.trim() && send.mutate()} foot={foot}>
      <div className="stack">
        {send.isError && <Notice tone="danger">{refusal(send.error)}</Notice>}
        {cars.length > 0 && (
          <SelectField
            label={words.which_car}
            value={car}
            onChange={setCar}
            options={[...cars.map((one) => ({ value: one.id, label: carName(one) })), { value: "", label: words.other_car }]}
          />
        )}
        <TextArea label={words.what_wrong} required maxLength={2000} value={issue} onChange={setIssue} />
        <TextField label={words.where} autoComplete="street-address" maxLength={300} value={address} onChange={setAddress} />
        <TextField label={words.when} maxLength={120} value={time} onChange={setTime} />
      </div>
    </Dialog>
  );
}
