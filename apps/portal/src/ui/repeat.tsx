import { type ReactNode, useEffect, useRef, useState } from 'react';
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
  const list = useRef<HTMLDivElement>(null);
  const [removed, setRemoved] = useState<{ index: number }>();
  // The button that had the focus is gone with its row: whoever uses a keyboard continues where the row was.
  useEffect(() => {
    if (!removed) return;
    const legends = list.current?.querySelectorAll<HTMLElement>(':scope > fieldset > legend');
    const next = legends?.[Math.min(removed.index, legends.length - 1)];
    (next ?? list.current?.querySelector<HTMLElement>(':scope > div > button'))?.focus();
  }, [removed]);
  return (
    <div className="stack" ref={list}>
      <p role="status" className="visually-hidden">
        {removed && t('repeat.removed', { label: label(removed.index + 1) })}
      </p>
      {fields.map((field, i) => (
        <fieldset key={field.id} className="repeat">
          <legend className="field-label" tabIndex={-1}>
            {label(i + 1)}
          </legend>
          {children(`${name}.${i}`)}
          <div>
            <Button
              tone="bare"
              size="small"
              onClick={() => {
                remove(i);
                setRemoved({ index: i });
              }}
            >
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
