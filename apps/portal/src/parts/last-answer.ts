import { useState } from 'react';
import type { ProblemKind } from '#portal/ui/problem';

/** Troubles that pass: what was on the screen before may stay there meanwhile. A refusal takes it away. */
const PASSING: readonly ProblemKind[] = ['NETWORK', 'LIMIT', 'INTERNAL'];

/**
 * The newest answer to a question: that of now, or while a passing trouble keeps the next one away, the last one, so
 * that nobody loses what they are typing.
 */
export function useLastAnswer<Data>(
  question: string,
  data: Data | undefined,
  trouble: ProblemKind | undefined,
): Data | undefined {
  const [last, setLast] = useState<{ question: string; data: Data }>();
  if (data !== undefined && (last?.data !== data || last.question !== question)) setLast({ question, data });
  if (data !== undefined || !trouble || !PASSING.includes(trouble)) return data;
  return last?.question === question ? last.data : undefined;
}
