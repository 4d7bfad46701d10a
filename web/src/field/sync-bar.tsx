import { plural } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/pieces";
import { Button } from "@/ui/button";
import { useOnline } from "@/ui/use-media";
import { sync, type SyncState } from "./sync";
import { useRefusals } from "./use-day";
import { commandWords, wordsIn } from "./words";

/** Says what is still on the phone, and what the server would not take. */
export function SyncBar({ waiting }: { waiting: SyncState }) {
  const online = useOnline();
  const { refusals, dismiss } = useRefusals();
  const stuck = waiting.pictures.filter((picture) => picture.problem);
  const count = waiting.commands.filter((command) => !command.sent).length + waiting.pictures.length - stuck.length;
  return (
    <>
      {(!online || count > 0) && (
        <div className="field-sync" role="status">
          <Icon name={online ? "refresh" : "off"} />
          <span className="grow">
            {!online && "No signal. "}
            {count > 0 ? `${plural(count, "change")} kept on this phone.` : "Everything is sent."}
          </span>
          {online && count > 0 && (
            <Button tone="quiet" onClick={() => void sync()}>
              Send now
            </Button>
          )}
        </div>
      )}
      {waiting.others.map((one) => (
        <Notice key={one.id}>
          {plural(one.count, "change")} of {one.name} {one.count === 1 ? "waits" : "wait"} on this phone until they sign in here.
        </Notice>
      ))}
      {refusals.map((one) => (
        <Notice key={one.id} tone="danger" action={<Button onClick={() => void dismiss(one.id)}>Understood</Button>}>
          {commandWords(one.kind)} {wordsIn(one.data)}of {new Date(one.at).toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" })} was not taken: {one.message}
        </Notice>
      ))}
      {stuck.map((one) => (
        <Notice key={one.client_id} tone="danger">
          A photo was not taken: {one.problem} It is still on this phone.
        </Notice>
      ))}
    </>
  );
}
