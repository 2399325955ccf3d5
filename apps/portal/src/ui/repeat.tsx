import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
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
  const { fields, append, insert, remove } = useFieldArray({ name });
  const { getValues } = useFormContext();
  const list = useRef<HTMLDivElement>(null);
  const [removed, setRemoved] = useState<{ index: number; row: Record<string, unknown> }>();
  const [isBack, setBack] = useState<number>();
  // The button that had the focus is gone with its row: whoever uses a keyboard continues where the row was.
  useEffect(() => {
    if (!removed) return;
    const legends = list.current?.querySelectorAll<HTMLElement>(':scope > fieldset > legend');
    const next = legends?.[Math.min(removed.index, legends.length - 1)];
    (next ?? list.current?.querySelector<HTMLElement>(':scope > div > button'))?.focus();
  }, [removed]);
  // Whoever brings a row back continues at it.
  useEffect(() => {
    if (isBack === undefined) return;
    list.current?.querySelectorAll<HTMLElement>(':scope > fieldset > legend')[isBack]?.focus();
  }, [isBack]);
  const undo = ({ index, row }: NonNullable<typeof removed>) => {
    insert(index, row, { shouldFocus: false });
    setRemoved(undefined);
    setBack(index);
  };
  return (
    <div className="stack" ref={list}>
      <div role="status" className={removed ? 'row' : 'visually-hidden'}>
        {removed && t('repeat.removed', { label: label(removed.index + 1) })}
        {removed && (
          <Button tone="bare" size="small" onClick={() => undo(removed)}>
            {t('repeat.undo')}
          </Button>
        )}
      </div>
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
                setRemoved({ index: i, row: getValues(`${name}.${i}`) as Record<string, unknown> });
                remove(i);
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
          <Button
            tone="quiet"
            onClick={() => {
              setRemoved(undefined);
              append(blank);
            }}
          >
            {add}
          </Button>
        </div>
      )}
    </div>
  );
}
