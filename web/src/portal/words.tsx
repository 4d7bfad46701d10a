import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { refusalOf, refusals } from "./refusals";

const english = {
  title: "My car care",
  sign_in: "Sign in",
  intro: "Enter your phone number or e-mail. We send you a code.",
  phone_or_mail: "Phone or e-mail",
  phone_or_mail_missing: "Please enter your phone number with area code, or your e-mail.",
  send_code: "Send me a code",
  code: "Code",
  code_hint: "Six digits, good for ten minutes.",
  code_missing: "Please enter the six digits we sent you.",
  code_sent: "A code is on its way, if that is your number or address.",
  code_here: "You have your code. One tap and you are in.",
  other_phone: "Use another phone or e-mail",
  new_here: "New here? Ask for a price",
  password: "Password",
  password_missing: "Please enter your password.",
  use_password: "I have a password",
  use_code: "Send me a code instead",
  password_none: "You sign in by a code. You may add a password.",
  password_set: "You sign in by your password, or by a code.",
  password_add: "Add a password",
  password_change: "Change my password",
  password_remove: "Remove it",
  password_hint: "At least 10 characters. Your other devices are signed out.",
  password_saved: "Your password is set. Other devices are signed out.",
  password_removed: "You sign in by codes alone again.",
  hello: "Hello",
  next_visit: "Next visit",
  no_visit: "No visit is planned.",
  follow: "Details, move or cancel",
  follow_live: "See where we are",
  estimates: "Estimates",
  estimate: "Estimate",
  invoice: "Invoice",
  look_and_answer: "Look and answer",
  look: "Look",
  to_pay: "To pay",
  pay: "Pay",
  receipt: "Receipt",
  history: "History",
  nothing_yet: "Nothing here yet.",
  cars: "My cars",
  add_car: "Add a car",
  change_car: "Change",
  add_photo: "Add a photo of the car",
  other_photo: "Another photo",
  passport: "Car passport",
  passport_hint: "What we did to this car, with dates and mileage, and nothing about you. Give the link to whom you like: it proves that the paper is ours.",
  passport_print: "Print or save",
  passport_page: "Page for a buyer",
  year: "Year", make: "Make", model: "Model",
  vin: "VIN",
  vin_hint: "17 letters and digits, in the corner of the windshield. Fills in year and make.",
  mileage: "Mileage",
  save: "Save",
  cancel: "Cancel",
  ask_service: "Ask for service",
  which_car: "Which car?",
  other_car: "Another car",
  what_wrong: "What does it need?",
  where: "Where is it?",
  when: "When would suit you?",
  send: "Send",
  asked: "We have it. Your reference is",
  profile: "My details",
  name: "Name",
  email: "E-mail",
  address: "Address",
  language: "Language",
  texts: "Texts about my requests, visits and payments",
  texts_hint: "You can also reply STOP to any text.",
  export: "All my data (file)",
  delete: "Ask for deletion",
  delete_sure: "We delete what the law does not make us keep, and tell you. Go on?",
  delete_asked: "The shop has your request.",
  saved: "Saved.",
  sign_out: "Sign out",
  call_us: "Call us",
  loading_failed: "This did not load",
  again: "Try again",
};

type Words = typeof english;

const spanish: Words = {
  title: "Mi auto",
  sign_in: "Entrar",
  intro: "Escriba su teléfono o correo. Le mandamos una clave.",
  phone_or_mail: "Teléfono o correo",
  phone_or_mail_missing: "Escriba su teléfono con el código de área, o su correo.",
  send_code: "Mándeme una clave",
  code: "Clave",
  code_hint: "Seis cifras, vale diez minutos.",
  code_missing: "Escriba las seis cifras que le mandamos.",
  code_sent: "La clave va en camino, si ese es su número o correo.",
  code_here: "Ya tiene su clave. Con un toque entra.",
  other_phone: "Usar otro teléfono o correo",
  new_here: "¿Es nuevo aquí? Pida un precio",
  password: "Contraseña",
  password_missing: "Escriba su contraseña.",
  use_password: "Tengo una contraseña",
  use_code: "Mejor mándeme una clave",
  password_none: "Usted entra con una clave. Puede agregar una contraseña.",
  password_set: "Usted entra con su contraseña o con una clave.",
  password_add: "Agregar una contraseña",
  password_change: "Cambiar mi contraseña",
  password_remove: "Quitarla",
  password_hint: "Al menos 10 caracteres. Sus otros aparatos salen de la cuenta.",
  password_saved: "Su contraseña está puesta. Los otros aparatos salieron.",
  password_removed: "Usted entra de nuevo solo con claves.",
  hello: "Hola",
  next_visit: "Próxima visita",
  no_visit: "No hay visita planeada.",
  follow: "Detalles, mover o cancelar",
  follow_live: "Ver dónde estamos",
  estimates: "Presupuestos",
  estimate: "Presupuesto",
  invoice: "Factura",
  look_and_answer: "Ver y responder",
  look: "Ver",
  to_pay: "Por pagar",
  pay: "Pagar",
  receipt: "Recibo",
  history: "Historial",
  nothing_yet: "Todavía no hay nada.",
  cars: "Mis autos",
  add_car: "Agregar un auto",
  change_car: "Cambiar",
  add_photo: "Agregar una foto del auto",
  other_photo: "Otra foto",
  passport: "Pasaporte del auto",
  passport_hint: "Lo que hicimos a este auto, con fechas y millas, y nada sobre usted. Dé el enlace a quien quiera: prueba que el papel es nuestro.",
  passport_print: "Imprimir o guardar",
  passport_page: "Página para un comprador",
  year: "Año", make: "Marca", model: "Modelo",
  vin: "VIN",
  vin_hint: "17 letras y números, en la esquina del parabrisas. Llena año y marca.",
  mileage: "Millas",
  save: "Guardar",
  cancel: "Cancelar",
  ask_service: "Pedir servicio",
  which_car: "¿Qué auto?",
  other_car: "Otro auto",
  what_wrong: "¿Qué necesita?",
  where: "¿Dónde está?",
  when: "¿Cuándo le conviene?",
  send: "Enviar",
  asked: "Lo tenemos. Su referencia es",
  profile: "Mis datos",
  name: "Nombre",
  email: "Correo",
  address: "Dirección",
  language: "Idioma",
  texts: "Mensajes sobre mis pedidos, visitas y pagos",
  texts_hint: "También puede responder STOP a un mensaje.",
  export: "Todos mis datos (archivo)",
  delete: "Pedir que se borren",
  delete_sure: "Borramos lo que la ley no nos obliga a guardar y le avisamos. ¿Seguir?",
  delete_asked: "El taller tiene su pedido.",
  saved: "Guardado.",
  sign_out: "Salir",
  call_us: "Llamar",
  loading_failed: "No se pudo cargar",
  again: "Otra vez",
};

export type Language = "en" | "es";

interface Spoken {
  words: Words;
  /** Why something was refused, to be shown. */
  refusal: (error: unknown) => string;
  language: Language;
  /** The customer chooses: kept in this browser. */
  speak: (language: Language) => void;
  /** Who signed in is known to speak it: counts until they choose. */
  know: (language: Language) => void;
}

const Context = createContext<Spoken | null>(null);
const storageKey = "portal.chosen_language";

function chosenLanguage(): Language | null {
  const kept = localStorage.getItem(storageKey);
  return kept === "en" || kept === "es" ? kept : null;
}

/** The portal's words in the customer's language. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => chosenLanguage() ?? (navigator.language.startsWith("es") ? "es" : "en"));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speak = useCallback((wanted: Language) => {
    localStorage.setItem(storageKey, wanted);
    setLanguage(wanted);
  }, []);
  const know = useCallback((spoken: Language) => {
    if (!chosenLanguage()) setLanguage(spoken);
  }, []);
  const value = useMemo(
    () => ({
      words: language === "es" ? spanish : english,
      refusal: (error: unknown) => refusalOf(error, refusals[language]),
      language, speak, know,
    }),
    [language, speak, know],
  );
  return <Context value={value}>{children}</Context>;
}

export function useWords(): Spoken {
  const spoken = use(Context);
  if (!spoken) throw new Error("useWords needs a WordsProvider above it");
  return spoken;
}
