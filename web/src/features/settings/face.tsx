import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { changeTechnician, sendPhoto } from "@/api/technicians";
import type { Technician } from "@/api/types";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/pieces";
import { forFaces, smallPicture } from "@/ui/small-picture";

/** The photo that customers see while they wait for this person; kept at once. */
export function Face({ one }: { one: Technician }) {
  const input = useRef<HTMLInputElement>(null);
  const send = useMutation({ mutationFn: async (file: File) => sendPhoto(one.id, await smallPicture(file, forFaces)) });
  const takeOff = useMutation({ mutationFn: () => changeTechnician(one, { photo_file_id: null }) });
  const error = send.error ?? takeOff.error;
  return (
    <div className="stack-s">
      <p className="soft small">Customers see who comes, from the booking until the work is done.</p>
      {error && <Notice tone="danger">{error.message}</Notice>}
      <div className="row-wrap">
        {one.photo_file_id && <img className="face-shown" src={`/v1/files/${one.photo_file_id}`} alt={one.name} />}
        <Button icon="image" busy={send.isPending} onClick={() => input.current?.click()}>
          {one.photo_file_id ? "Another photo" : "Add a photo"}
        </Button>
        {one.photo_file_id && (
          <Button tone="quiet" busy={takeOff.isPending} onClick={() => takeOff.mutate()}>
            Take it off
          </Button>
        )}
        <input
          ref={input}
          className="visually-hidden"
          type="file"
          accept="image/*"
          aria-label={`Photo of ${one.name}`}
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) send.mutate(file);
            event.target.value = "";
          }}
        />
      </div>
    </div>
  );
}
