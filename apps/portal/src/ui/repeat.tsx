import type { ReactNode } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useT } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';

/** A list that a person lengthens and shortens; each entry is a group of fields named `name.index.…`. */
export function Repeat({
  name,
  label,
  add,
  blank,
  max,
  children,
}: {
  name: string;
  label: (number: number) => string;
  add: string;
  blank: Record<string, unknown>;
  /** As many rows as the API takes. */
  max: number;
  children: (prefix: string) => ReactNode;
}) {
  const t = useT();
  const { fields, append, remove } = useFieldArray({ name });
  return (
    <div className="stack">
      {fields.map((field, i) => (
        <fieldset key={field.id} className="repeat">
          <legend className="field-label">{label(i + 1)}</legend>
          {children(`${name}.${i}`)}
          <div>
            <Button tone="bare" size="small" onClick={() => remove(i)}>
              {t('action.remove')}
              <span className="visually-hidden"> {label(i + 1)}</span>
            </Button>
          </div>
        </fieldset>
      ))}
      {fields.length < max && (
        <div>
          <Button tone="quiet" onClick={() => append(blank)}>
            {add}
          </Button>
        </div>
      )}
    </div>
  );
}
