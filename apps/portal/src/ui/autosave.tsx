import { useEffect, useRef, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { useFormat, useT } from '#portal/i18n/i18n';
import { type Problem, problemText } from '#portal/ui/problem';

const PAUSE_MS = 1500;

/**
 * Keeps a long form on the server while it is written, and says so ("Saved 10:42"). Belongs inside a form. What the
 * server refuses is not a reason to stop: it is shown in a few words, and the form's own button names the fields.
 */
export function Autosave({ save }: { save: (values: FieldValues) => Promise<Problem | undefined> }) {
  const t = useT();
  const format = useFormat();
  const { watch, formState } = useFormContext();
  const { isSubmitting } = formState;
  const [said, setSaid] = useState<{ at: Date; problem?: Problem }>();
  const latest = useRef(save);
  const forget = useRef(() => {});
  useEffect(() => {
    latest.current = save;
  });
  // What the button sends is not kept beside it.
  useEffect(() => {
    if (isSubmitting) forget.current();
  }, [isSubmitting]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unsent: FieldValues | undefined;
    let sending = Promise.resolve();
    forget.current = () => {
      clearTimeout(timer);
      unsent = undefined;
    };
    const send = () => {
      const values = unsent;
      forget.current();
      if (!values) return;
      // One after the other: each write names the version that the one before has made.
      sending = sending.then(async () => {
        const problem = await latest.current(values);
        setSaid({ at: new Date(), problem });
      });
    };
    const { unsubscribe } = watch((values) => {
      clearTimeout(timer);
      unsent = values;
      timer = setTimeout(send, PAUSE_MS);
    });
    return () => {
      unsubscribe();
      // Who leaves within the pause keeps what was typed last.
      send();
    };
  }, [watch]);
  const words = ({ at, problem }: NonNullable<typeof said>) => {
    if (!problem) return t('state.savedAt', { time: format.time(at) });
    return problem.kind === 'BAD_INPUT' ? t('state.notSavedYet') : problemText(t, problem);
  };
  return (
    <p className="saved muted small" role="status">
      {said && words(said)}
    </p>
  );
}
