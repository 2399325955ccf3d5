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
  const sending = useRef(Promise.resolve());
  const isSubmitting = useRef(false);
  const keep = async (values: FieldValues) => {
    if (isSubmitting.current) return;
    const problem = await save(values);
    if (!problem) setSaid(t('state.savedAt', { time: format.time(new Date()) }));
    else if (problem.kind !== 'BAD_INPUT') setSaid(problemText(t, problem));
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
    isSubmitting.current = formState.isSubmitting;
  });
  // The form may be drawn again at any time; what waits to be kept must outlive that, so this depends on the form alone.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { unsubscribe } = watch((values) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // One after the other: each write names the version that the one before has made.
        sending.current = sending.current.then(() => latest.current(values));
      }, PAUSE_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [watch]);
  return (
    <p className="saved muted small" role="status">
      {said}
    </p>
  );
}
