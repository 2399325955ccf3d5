import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** The filters of a list as its address holds them: a link can set them, and going back finds them again. */
export function useUrlFilter<const Name extends string>(
  ...names: Name[]
): [Partial<Record<Name, string>>, (change: Partial<Record<Name, string>>) => void] {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const filter = Object.fromEntries(
    names.flatMap((name) => (search[name] ? [[name, String(search[name])]] : [])),
  ) as Partial<Record<Name, string>>;
  const change = useCallback(
    (part: Partial<Record<Name, string>>) => {
      const next = (known: Record<string, unknown>) =>
        Object.fromEntries(Object.entries({ ...known, ...part }).filter(([, value]) => value));
      void navigate({ to: '.', search: next as never, replace: true });
    },
    [navigate],
  );
  return [filter, change];
}
