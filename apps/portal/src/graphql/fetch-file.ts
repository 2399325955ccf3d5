import { download } from '#portal/ui/csv';
import { type Problem, type ProblemKind, problemOfKind } from '#portal/ui/problem';

const KINDS: Record<number, ProblemKind> = {
  400: 'BAD_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  429: 'LIMIT',
};

/** Asks for a file that the server makes now, and hands it to the browser to be saved. Answers the problem, if there is one. */
export async function fetchFile(
  path: string,
  name: string,
  asked: object = {},
): Promise<Problem | undefined> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  }).catch(() => null);
  if (!answer) return problemOfKind('NETWORK');
  if (!answer.ok) return problemOfKind(KINDS[answer.status] ?? 'INTERNAL');
  download(name, await answer.blob());
  return undefined;
}
