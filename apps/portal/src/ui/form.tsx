import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { type DefaultValues, type FieldValues, FormProvider, useForm, useFormContext } from 'react-hook-form';
import type { output, ZodMiniType } from 'zod/mini';
import { useT } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';
import { type Problem, problemHeading } from '#portal/ui/problem';
import { errorText } from '#portal/ui/say';
import { Notice } from '#portal/ui/text';

/** What a form calls when its input is good. It answers the problem that the server had with it, or nothing. */
export type Submit<Values> = (values: Values) => Promise<Problem | undefined | void>;

interface FormProps<Schema extends ZodMiniType<FieldValues, FieldValues>> {
  schema: Schema;
  values: DefaultValues<output<Schema>>;
  submit: Submit<output<Schema>>;
  /** The words on the button that sends the form. */
  send: string;
  /** `danger` for what cannot be undone; `quiet` where something else comes first. */
  tone?: 'danger' | 'quiet';
  wide?: boolean;
  /** Tells forms with the same fields apart, where a page has several. */
  name?: string;
  more?: ReactNode;
  children: ReactNode;
}

/**
 * A form that names what is wrong beside the field and in a summary that takes the focus. Typed input stays whatever
 * happens: a refusal, a lost network, a change of language.
 */
export function Form<Schema extends ZodMiniType<FieldValues, FieldValues>>({
  schema,
  values,
  submit,
  send,
  tone,
  wide,
  name = '',
  more,
  children,
}: FormProps<Schema>) {
  type Values = FieldValues;
  const t = useT();
  const form = useForm<Values>({
    resolver: standardSchemaResolver(schema as never) as never,
    defaultValues: values as DefaultValues<Values>,
    shouldFocusError: false,
  });
  const [problem, setProblem] = useState<Problem | undefined>();
  const [attempt, setAttempt] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const [whenSent] = useState(() => new Set<() => void>());
  const onValid = async (input: Values) => {
    setProblem(undefined);
    const found = await submit(input as output<Schema>);
    setWaiting(Boolean(found?.later));
    if (!found || found.later) {
      for (const tell of whenSent) tell();
      void found?.later?.then(() => setWaiting(false));
      return;
    }
    for (const { field, problem: text } of found.fields)
      form.setError(field, { type: 'server', message: text });
    setProblem(found);
    setAttempt((n) => n + 1);
  };
  const onInvalid = () => setAttempt((n) => n + 1);
  return (
    <FormProvider {...form}>
      <FormName value={name}>
        <form
          className={wide ? 'form form-wide' : 'form'}
          noValidate
          onSubmit={(event) => void form.handleSubmit(onValid, onInvalid)(event)}
        >
          <ErrorSummary problem={problem} attempt={attempt} />
          <WhenSent value={whenSent}>{children}</WhenSent>
          {isWaiting && (
            <Notice tone="warm" live>
              {t('problem.unsent')}
            </Notice>
          )}
          <div className="actions">
            <Button type="submit" tone={tone} busy={form.formState.isSubmitting}>
              {send}
            </Button>
            {more}
          </div>
        </form>
      </FormName>
    </FormProvider>
  );
}

/** All that is wrong, each with a link to its field; takes the focus when a try has failed. */
function ErrorSummary({ problem, attempt }: { problem?: Problem; attempt: number }) {
  const t = useT();
  const { formState } = useFormContext();
  const idOf = useFieldId();
  const ref = useRef<HTMLDivElement>(null);
  const wrong = flatErrors(formState.errors);
  const answered = useRef(0);
  // The errors may come a render later than the attempt; while they are mended the focus stays where it is.
  useEffect(() => {
    if (attempt === answered.current || !ref.current) return;
    answered.current = attempt;
    ref.current.focus();
  });
  if (wrong.length === 0 && !problem) return null;
  return (
    <div ref={ref} className="error-summary" tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t('form.problem')}</h2>
      {problem && <p>{problemHeading(t, problem)}</p>}
      {wrong.length > 0 && (
        <ul>
          {wrong.map(({ name, message }) => (
            <li key={name}>
              <a href={`#${idOf(name)}`} onClick={(event) => focusField(event, name, idOf)}>
                {errorText(t, message)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const revealers = new Set<(name: string) => void>();

/** Registers how a field that is hidden behind others is brought into view; answers the way to take that back. */
export function onReveal(reveal: (name: string) => void): () => void {
  revealers.add(reveal);
  return () => revealers.delete(reveal);
}

/** Leads to a field; where it has none of its own on the page, to the nearest around it: `skills.1` is one of `skills`. */
export function focusField(
  event: { preventDefault: () => void },
  name: string,
  idOf: (name: string) => string = fieldId,
): void {
  event.preventDefault();
  const field = document.getElementById(idOf(name));
  const around = name.replace(/\.[^.]*$/, '');
  if (!field && around !== name) return focusField(event, around, idOf);
  if (field && !field.checkVisibility()) for (const reveal of revealers) reveal(name);
  const target = field?.matches('input, select, textarea, button')
    ? field
    : field?.querySelector<HTMLElement>('input, select, textarea, button');
  target?.focus();
  field?.scrollIntoView({ block: 'center' });
}

/** The id of a field in the page: its name without dots, after the form's where that has one. */
export function fieldId(name: string, form = ''): string {
  return `field-${form && `${form}-`}${name.replaceAll('.', '-')}`;
}

const WhenSent = createContext(new Set<() => void>());

/** Registers what to do once the form around was sent, or waits to be; answers the way to take that back. */
export function useWhenSent(): (tell: () => void) => () => void {
  const all = useContext(WhenSent);
  return useCallback(
    (tell) => {
      all.add(tell);
      return () => all.delete(tell);
    },
    [all],
  );
}

const FormName = createContext('');

/** How the fields of the form around are called in the page. */
export function useFieldId(): (name: string) => string {
  const form = useContext(FormName);
  return (name) => fieldId(name, form);
}

function flatErrors(errors: object, path = ''): { name: string; message: string }[] {
  return Object.entries(errors).flatMap(([key, value]) => {
    if (!value || typeof value !== 'object' || key === 'ref') return [];
    const name = path ? `${path}.${key}` : key;
    const { message } = value as { message?: unknown };
    return typeof message === 'string' && message ? [{ name, message }] : flatErrors(value as object, name);
  });
}
