import { useState, type ReactNode } from "react";
import { TextField } from "./field";

interface NumberFieldProps {
  label: string;
  hint?: ReactNode;
  value: number;
  /** The number in what was written, null when it is none. */
  read: (written: string) => number | null;
  show?: (value: number) => string;
  /** Said of what is no such number. */
  wrong: string;
  error?: string | undefined;
  decimal?: boolean;
  onChange: (value: number) => void;
}

/** A number with its own bounds; what is none is said at the field and not kept. */
export function NumberField({ label, hint, value, read, show = String, wrong, error, decimal, onChange }: NumberFieldProps) {
  const [text, setText] = useState(show(value));
  const bad = read(text) === null;
  // Changed from outside (discarded, saved): show that.
  const shown = !bad && read(text) !== value ? show(value) : text;
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode={decimal ? "decimal" : "numeric"}
      autoComplete="off"
      maxLength={9}
      value={shown}
      error={bad ? wrong : error}
      onChange={(next) => {
        setText(next);
        const number = read(next);
        if (number !== null) onChange(number);
      }}
    />
  );
}
