import { useEffect, useRef, useState } from 'react';
import { useFormContext, type FieldValues } from 'react-hook-form';
import { problemText, type Problem } from '#portal/graphql/problem';
import { useFormat, useT } from '#portal/i18n/i18n';

const PAUSE_MS = 1500;

/**
 * Keeps a long form on the server while it is written, and says so ("Saved 10:42"). Stands inside a form; what a server
 * would refuse is not a reason to stop, so only a lost network and a conflict are told.
 */
export function Autosave({ save }: { save: (values: FieldValues) => Promise<Problem | undefined> }) {
  const t = useT();
  const format = useFormat();
  const { watch, formState } = useFormContext();
  const [said, setSaid] = useState('');
  const latest = useRef(save);
  const sending = useRef(Promise.resolve());
  const isSubmitting = useRef(false);
  useEffect(() => {
    latest.current = save;
    isSubmitting.current = formState.isSubmitting;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = async (values: FieldValues) => {
      if (isSubmitting.current) return;
      const problem = await latest.current(values);
      if (!problem) setSaid(t('state.savedAt', { time: format.time(new Date()) }));
      else if (problem.kind !== 'BAD_INPUT') setSaid(problemText(t, problem));
    };
    const { unsubscribe } = watch((values) => {
      clearTimeout(timer);
      // One after the other: each write names the version that the one before has made.
      timer = setTimeout(() => (sending.current = sending.current.then(() => keep(values))), PAUSE_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [watch, t, format]);
  return (
    <p className="saved muted small" role="status">
      {said}
    </p>
  );
}
