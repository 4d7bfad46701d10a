import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes } from "react";
import { Icon } from "./icon";

interface Described {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  hideLabel?: boolean;
  children: (described: Described) => ReactNode;
}

/** A label, its control, a hint and an error, tied together for screen readers. */
export function Field({ label, hint, error, hideLabel, children }: FieldProps) {
  const id = useId();
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? "visually-hidden" : undefined}>
        {label}
      </label>
      {children({ id, "aria-describedby": about || undefined, "aria-invalid": error ? true : undefined })}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          <Icon name="alert" size="small" />
          {error}
        </p>
      )}
    </div>
  );
}

type Common = Omit<FieldProps, "children">;
type TextProps = Common & Omit<InputHTMLAttributes<HTMLInputElement>, "onChange"> & { onChange: (value: string) => void };

export function TextField({ label, hint, error, hideLabel, onChange, ...rest }: TextProps) {
  return (
    <Field {...{ label, hint, error, hideLabel }}>
      {(described) => <input className="input" {...rest} {...described} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}

type AreaProps = Common & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "onChange"> & { onChange: (value: string) => void };

export function TextArea({ label, hint, error, hideLabel, onChange, ...rest }: AreaProps) {
  return (
    <Field {...{ label, hint, error, hideLabel }}>
      {(described) => (
        <textarea className="input" rows={3} {...rest} {...described} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
}

type SelectProps = Common &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, "onChange"> & { options: readonly Option[]; onChange: (value: string) => void };

export function SelectField({ label, hint, error, hideLabel, options, onChange, ...rest }: SelectProps) {
  return (
    <Field {...{ label, hint, error, hideLabel }}>
      {(described) => (
        <div className="select">
          <select className="input" {...rest} {...described} onChange={(event) => onChange(event.target.value)}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" size="small" />
        </div>
      )}
    </Field>
  );
}

interface SwitchProps {
  label: string;
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

export function Switch({ label, hint, checked, disabled, onChange }: SwitchProps) {
  return (
    <label className="switch">
      <input type="checkbox" role="switch" checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
      <span className="text">
        <span>{label}</span>
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
