import type { Snippet } from "@/ui/composer";
import { carWords, labelOf, services } from "./words";
import type { Lead } from "./types";

interface About {
  me: string;
  shop: string;
  lead?: Partial<Pick<Lead, "name" | "vehicle" | "service" | "language">> | null;
}

/** Beginnings of usual texts, with what we know filled in; a person reads and sends them. */
export function readyWords({ me, shop, lead }: About): Snippet[] {
  const first = lead?.name?.split(" ")[0];
  const car = carWords(lead?.vehicle);
  const mine = me.split(" ")[0] ?? me;
  if (lead?.language === "es") {
    const hola = first ? `Hola ${first}, ` : "Hola, ";
    return [
      { label: "¿Cuándo puedo llamar?", body: `${hola}soy ${mine} de ${shop}. Recibí su mensaje${car ? ` sobre su ${car}` : ""}. ¿A qué hora le puedo llamar?` },
      { label: "¿Dónde está el carro?", body: `${hola}¿me puede mandar la dirección donde está el carro?` },
      { label: "Voy en camino", body: `${hola}voy en camino.` },
      { label: "Gracias", body: `${hola}gracias por confiar en ${shop}.` },
    ];
  }
  const hi = first ? `Hi ${first}, ` : "Hi, ";
  const job = labelOf(services, lead?.service).toLowerCase();
  const about = car ? ` about your ${car}` : job && job !== "something else" ? ` about the ${job}` : "";
  return [
    { label: "When can I call?", body: `${hi}this is ${mine} from ${shop}. I got your message${about}. When is a good time to call you?` },
    { label: "Where is the car?", body: `${hi}what is the address where the car is?` },
    { label: "Send a photo", body: `${hi}could you send me a photo of the problem, and one of the dashboard with the engine on?` },
    { label: "On my way", body: `${hi}I am on my way.` },
    { label: "Thank you", body: `${hi}thank you for choosing ${shop}.` },
  ];
}
