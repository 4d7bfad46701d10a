import { ApiError } from "../api/api-error";

const english = {
  offline: "No connection. Nothing was changed; try again.",
  unavailable: "Something is wrong on our side. Please try again in a moment.",
  wait: "That was often. Please wait a few minutes and try again.",
  changed: "This was changed meanwhile. Look at it again, then save once more.",
  signed_out: "You are signed out. Please sign in again.",
  other: "That did not work. Look at what you wrote, or call us.",
  "portal.code_wrong": "That is not right, or the code is too old. You can ask for a new one.",
  "portal.password_wrong": "That is not right. You can always get in by a code.",
  "portal.no_phone": "We do not know a phone of yours yet. Please call us.",
  phone: "That is no phone number. Write it with its area code.",
  email: "That is no e-mail address.",
  password: "Take at least 10 characters that others would not guess first.",
  name: "Please look at your name again: at most 120 characters.",
  address: "Please look at the address again: at most 300 characters.",
  issue: "Please say in a few words what it needs.",
  preferred_time: "Please say the time in fewer words.",
  year: "Please look at the year again.",
  make: "Please fill in the year, the make or the model.",
  model: "Please look at the model again.",
  mileage: "Please look at the mileage again.",
  body: "That is no picture we can take. Please choose another.",
  vin: "Please look at the VIN again: 17 letters and digits, without I, O and Q.",
  vehicle_id: "Please choose one of your cars.",
};

/** Why something was refused, by the field, the key or the kind of the refusal. */
export type Refusals = typeof english;

const spanish: Refusals = {
  offline: "No hay conexión. Nada cambió; inténtelo otra vez.",
  unavailable: "Algo anda mal de nuestro lado. Inténtelo otra vez en un momento.",
  wait: "Fueron muchas veces. Espere unos minutos e inténtelo otra vez.",
  changed: "Esto cambió mientras tanto. Mírelo otra vez y guarde de nuevo.",
  signed_out: "Su sesión terminó. Entre otra vez.",
  other: "No se pudo. Revise lo que escribió, o llámenos.",
  "portal.code_wrong": "No coincide, o la clave ya venció. Puede pedir una nueva.",
  "portal.password_wrong": "No coincide. Siempre puede entrar con una clave.",
  "portal.no_phone": "Todavía no tenemos un teléfono suyo. Llámenos, por favor.",
  phone: "Ese teléfono no está bien. Escríbalo con el código de área.",
  email: "Ese correo no está bien.",
  password: "Use al menos 10 caracteres que otros no adivinen primero.",
  name: "Revise su nombre: 120 caracteres como máximo.",
  address: "Revise la dirección: 300 caracteres como máximo.",
  issue: "Díganos en pocas palabras qué necesita.",
  preferred_time: "Diga la hora en menos palabras.",
  year: "Revise el año.",
  make: "Escriba el año, la marca o el modelo.",
  model: "Revise el modelo.",
  mileage: "Revise las millas.",
  body: "Esa imagen no sirve. Elija otra, por favor.",
  vin: "Revise el VIN: 17 letras y cifras, sin I, O ni Q.",
  vehicle_id: "Elija uno de sus autos.",
};

export const refusals = { en: english, es: spanish };

const byStatus: Record<number, keyof Refusals> = { 0: "offline", 401: "signed_out", 409: "changed", 412: "changed", 428: "changed", 429: "wait" };

/** What a customer is told: the API's own words are for programs, and English. */
export function refusalOf(error: unknown, words: Refusals): string {
  if (!(error instanceof ApiError)) return words.other;
  if (error.key in words) return words[error.key as keyof Refusals];
  if (error.status === 400 && error.field in words) return words[error.field as keyof Refusals];
  if (error.status >= 500) return words.unavailable;
  return words[byStatus[error.status] ?? "other"];
}
