import { type Problem, type ProblemKind, problemOfKind } from '#portal/ui/problem';

/** A file that the server has taken in and that waits to be used. */
export interface Uploaded {
  readonly id: string;
  readonly name: string;
}

interface Refusal {
  errors?: { message: string; extensions: { code: string; category: ProblemKind } }[];
}

/** Kinds of file that the server takes in. */
export const UPLOAD_TYPES = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt,.csv,.txt';
/** Bytes; the server's own limit may differ and is shown by its refusal. */
export const UPLOAD_MAX = 10_000_000;

const SLOW_MS = 120_000;

/** Sends a file to the store. Its name travels in a header, never in an address. */
export async function upload(file: File): Promise<{ file: Uploaded } | { problem: Problem }> {
  try {
    const answer = await fetch('/files', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': file.type, 'x-file-name': encodeURIComponent(file.name) },
      body: file,
      signal: AbortSignal.timeout(SLOW_MS),
    });
    if (answer.ok) return { file: (await answer.json()) as Uploaded };
    return { problem: problemIn((await answer.json()) as Refusal) };
  } catch {
    return { problem: problemOfKind('NETWORK') };
  }
}

function problemIn({ errors }: Refusal): Problem {
  const { code, category } = errors?.[0]?.extensions ?? { code: 'INTERNAL', category: 'INTERNAL' as const };
  return { kind: category, code, sentence: errors?.[0]?.message ?? '', fields: [] };
}
