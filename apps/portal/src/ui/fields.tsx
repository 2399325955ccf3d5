import type { InputHTMLAttributes, ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useT } from '#portal/i18n/i18n';
import { useFieldId } from '#portal/ui/form';
import { Icon } from '#portal/ui/icon';
import { errorText } from '#portal/ui/say';

export interface FieldProps {
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
}

export interface Option {
  value: string;
  label: string;
  hint?: string;
  /** What it means, in a sentence or two. */
  text?: string;
}

/** What every field shares: its id, its error in words, and what describes it. */
export function useField(name: string, hint?: ReactNode) {
  const t = useT();
  const { register, getFieldState, formState } = useFormContext();
  const message = getFieldState(name, formState).error?.message;
  const id = useFieldId()(name);
  const described = [hint && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    error: message ? errorText(t, message) : undefined,
    register,
    'aria-describedby': described || undefined,
    'aria-invalid': message ? true : undefined,
  };
}

/** Label, hint and error around one control. */
export function FieldFrame({
  id,
  label,
  hint,
  optional,
  error,
  children,
}: FieldProps & { id: string; error?: string; children: ReactNode }) {
  const t = useT();
  return (
    <div className="field" data-invalid={error ? '' : undefined}>
      <label className="field-label" htmlFor={id}>
        {label} {optional && <span className="muted">({t('form.optional')})</span>}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={id} text={error} />}
      {children}
    </div>
  );
}

export function FieldError({ id, text }: { id: string; text: string }) {
  return (
    <p className="field-error" id={`${id}-error`}>
      <Icon name="alert" />
      <span>{text}</span>
    </p>
  );
}

type TextFieldProps = FieldProps & { width?: 'short' | 'medium' } & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'autoComplete' | 'inputMode' | 'readOnly' | 'dir' | 'list'
  >;

/** One line of text. */
export function TextField({ name, label, hint, optional, width, ...input }: TextFieldProps) {
  const { id, error, register, ...aria } = useField(name, hint);
  return (
    <FieldFrame {...{ name, id, label, hint, optional, error }}>
      <input {...input} {...aria} {...register(name)} id={id} className="input" data-width={width} />
    </FieldFrame>
  );
}

/** A calendar day, with the calendar of the device. */
export function DateField(props: FieldProps) {
  return <TextField {...props} type="date" width="medium" />;
}

/** A longer text; says how many characters are left when few are. */
export function TextArea({
  name,
  label,
  hint,
  optional,
  max,
  rows = 5,
}: FieldProps & { max: number; rows?: number }) {
  const t = useT();
  const { id, error, register, ...aria } = useField(name, hint);
  const value = useWatch({ name }) as string | undefined;
  const left = max - (value?.length ?? 0);
  return (
    <FieldFrame {...{ name, id, label, hint, optional, error }}>
      <textarea {...aria} {...register(name)} id={id} className="input" rows={rows} dir="auto" />
      <p className="muted small" aria-live={left < max / 10 ? 'polite' : 'off'}>
        {left < max / 2 ? t(left >= 0 ? 'form.left' : 'form.over', { count: Math.abs(left) }) : ''}
      </p>
    </FieldFrame>
  );
}

/** One of a list. */
export function Select({
  name,
  label,
  hint,
  optional,
  options,
  width = 'medium',
}: FieldProps & { options: Option[]; width?: 'short' | 'medium' }) {
  const t = useT();
  const { id, error, register, ...aria } = useField(name, hint);
  return (
    <FieldFrame {...{ name, id, label, hint, optional, error }}>
      {/* Options that come later meet a new element, which shows the value that the form holds. */}
      <select key={options.length} {...aria} {...register(name)} id={id} className="input" data-width={width}>
        <option value="">{t('form.pick')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

function Choices({
  kind,
  name,
  label,
  hint,
  optional,
  options,
  inline,
}: FieldProps & { kind: 'radio' | 'checkbox'; options: Option[]; inline?: boolean }) {
  const t = useT();
  const { id, error, register, ...aria } = useField(name, hint);
  return (
    <fieldset
      className="field"
      id={id}
      data-invalid={error ? '' : undefined}
      aria-describedby={aria['aria-describedby']}
    >
      <legend className="field-label">
        {label} {optional && <span className="muted">({t('form.optional')})</span>}
      </legend>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={id} text={error} />}
      <div className="choices" data-inline={inline || undefined}>
        {options.map((option) => (
          <Choice
            key={option.value}
            option={option}
            id={`${id}-${option.value}`}
            type={kind}
            {...register(name)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Choice({
  option,
  id,
  ...input
}: { option: Option; id: string } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <div className="choice">
      <input
        {...input}
        id={id}
        value={option.value}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
      />
      <label htmlFor={id}>{option.label}</label>
      {option.hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {option.hint}
        </p>
      )}
    </div>
  );
}

/** One of a few, all seen at once. */
export function RadioGroup(props: FieldProps & { options: Option[]; inline?: boolean }) {
  return <Choices kind="radio" {...props} />;
}

/** Any of a few; the value is an array. */
export function CheckboxGroup(props: FieldProps & { options: Option[]; inline?: boolean }) {
  return <Choices kind="checkbox" {...props} />;
}

/** A single yes. */
export function Checkbox({ name, label, hint }: FieldProps) {
  const { id, error, register, ...aria } = useField(name, hint);
  return (
    <div className="field" data-invalid={error ? '' : undefined}>
      {error && <FieldError id={id} text={error} />}
      <div className="choice">
        <input {...aria} {...register(name)} id={id} type="checkbox" />
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p className="field-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
