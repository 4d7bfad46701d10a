import { useState } from "react";
import { TextField } from "./field";
import { cents } from "./format";

interface AmountFieldProps {
  label: string;
  hint?: string;
  value: number;
  error?: string | undefined;
  onChange: (cents: number) => void;
}

const written = (value: number) => (value / 100).toFixed(2);

/** Dollars and cents, kept as integer cents; what is no amount is said and not kept. */
export function AmountField({ label, hint, value, error, onChange }: AmountFieldProps) {
  const [text, setText] = useState(written(value));
  const bad = cents(text) === null;
  // The amount changed from outside (discarded, saved): show that.
  const shown = !bad && cents(text) !== value ? written(value) : text;
  return (
    <TextField
      label={`${label} ($)`}
      hint={hint}
      inputMode="decimal"
      maxLength={12}
      value={shown}
      error={bad ? "Write an amount like 120 or 89.50." : error}
      onChange={(next) => {
        setText(next);
        const amount = cents(next);
        if (amount !== null) onChange(amount);
      }}
    />
  );
}
