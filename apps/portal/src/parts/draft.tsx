import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { DRAFTS } from '#portal/graphql/kept';
import { useFormat, useT } from '#portal/i18n/i18n';
import { usePerson } from '#portal/parts/session';
import { Button } from '#portal/ui/button';
import { useWhenSent } from '#portal/ui/form';

const PAUSE_MS = 500;

interface Kept {
  readonly at: string;
  readonly values: Record<string, unknown>;
}

/**
 * Keeps what is typed into the form around it in this browser, says so, and puts it back when the form is opened again:
 * until it is sent, or the person signs out. Of visitors nothing is kept. Files are not kept.
 */
export function Draft({ of: name }: { of: string }) {
  const person = usePerson();
  return person && <DraftOf key={name} store={`${DRAFTS}${person.id}.${name}`} />;
}

function DraftOf({ store }: { store: string }) {
  const t = useT();
  const format = useFormat();
  const { watch, reset, formState, getValues } = useFormContext();
  const whenSent = useWhenSent();
  const [found, setFound] = useState(() => read(store));
  const [at, setAt] = useState<Date>();
  useEffect(() => {
    const earlier = read(store);
    if (earlier) reset({ ...getValues(), ...earlier.values }, { keepDefaultValues: true });
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isTyped = false;
    const keep = () => {
      if (isTyped && write(store, getValues())) setAt(new Date());
      isTyped = false;
    };
    const { unsubscribe } = watch((_, { type }) => {
      if (type !== 'change') return;
      isTyped = true;
      clearTimeout(timer);
      timer = setTimeout(keep, PAUSE_MS);
    });
    const stop = whenSent(() => {
      clearTimeout(timer);
      isTyped = false;
      forget(store);
      setFound(undefined);
      setAt(undefined);
    });
    window.addEventListener('pagehide', keep);
    return () => {
      unsubscribe();
      clearTimeout(timer);
      keep();
      stop();
      window.removeEventListener('pagehide', keep);
    };
  }, [store, watch, reset, getValues, whenSent]);
  const beginAgain = () => {
    forget(store);
    setFound(undefined);
    reset(formState.defaultValues);
  };
  return (
    <p className="saved muted small" role="status">
      {found && (
        <>
          {t('draft.back', { when: format.moment(found.at) })}{' '}
          <Button tone="bare" size="small" onClick={beginAgain}>
            {t('draft.beginAgain')}
          </Button>
        </>
      )}
      {!found && at && t('draft.kept', { time: format.time(at) })}
    </p>
  );
}

function read(store: string): Kept | undefined {
  try {
    return (JSON.parse(localStorage.getItem(store) ?? 'null') as Kept | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function forget(store: string): void {
  try {
    localStorage.removeItem(store);
  } catch {
    // Nothing was kept.
  }
}

/** Words and lists of them: what somebody agrees to is asked again, and a file may be gone by then. */
function write(store: string, values: Record<string, unknown>): boolean {
  const plain = Object.fromEntries(
    Object.entries(values).filter(([name, value]) => name !== 'files' && typeof value !== 'boolean'),
  );
  try {
    localStorage.setItem(store, JSON.stringify({ at: new Date().toISOString(), values: plain }));
    return true;
  } catch {
    return false;
  }
}
