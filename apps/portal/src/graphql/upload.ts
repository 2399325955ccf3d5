import type { CEFR_LEVEL, PRICE_SOURCE } from '#portal/graphql/enums';
import type { MessageId } from '#portal/i18n/i18n';
import { type Problem, type ProblemKind, problemOfKind } from '#portal/ui/problem';
import { say } from '#portal/ui/say';

/** A file that the server has taken in and that waits to be used. */
export interface Uploaded {
  readonly id: string;
  readonly name: string;
}

interface Refusal {
  errors?: {
    message: string;
    extensions: {
      code: string;
      category: ProblemKind;
      details?: { problems?: { field: string; code: string; values?: Record<string, string | number> }[] };
    };
  }[];
}

/** Kinds of file that the server takes in. */
export const UPLOAD_TYPES = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt,.csv,.tsv,.txt';
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

/** What came of sending a file of prices: its batch, and whether the very same file was there already. */
interface PriceUpload {
  readonly batchId: string;
  readonly unchanged: boolean;
}

/**
 * Sends a file of prices, which may be far larger than others; `onSent` gets the share that has been sent, 0 to 1. It has no
 * time limit: it ends when nothing moves any longer.
 */
export function uploadPrices(
  file: File,
  source: (typeof PRICE_SOURCE)[number],
  onSent: (share: number) => void,
): Promise<{ upload: PriceUpload } | { problem: Problem }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files/prices?source=${source}`);
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onSent(loaded / Math.max(total, 1));
    request.onload = () =>
      resolve(
        request.status < 300
          ? { upload: request.response as PriceUpload }
          : { problem: problemIn((request.response ?? {}) as Refusal) },
      );
    request.onerror = () => resolve({ problem: problemOfKind('NETWORK') });
    request.send(file);
  });
}

/** What came of sending a questionnaire: it is kept under an id, was only looked at, or has errors. */
export interface FormImport {
  readonly id: string | null;
  /** Null when it cannot be asked. */
  readonly title: string | null;
  readonly questions: number;
  readonly findings: readonly {
    readonly sheet: string;
    readonly row: number | null;
    readonly column: string | null;
    readonly code: string;
    readonly isError: boolean;
    readonly values: Readonly<Record<string, string | number>>;
  }[];
}

/** Sends a questionnaire to be kept, or only to be looked at. */
export async function uploadForm(
  file: File,
  checkOnly: boolean,
): Promise<{ form: FormImport } | { problem: Problem }> {
  try {
    const answer = await fetch(`/files/questionnaires${checkOnly ? '?check=true' : ''}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
      signal: AbortSignal.timeout(SLOW_MS),
    });
    if (answer.ok) return { form: (await answer.json()) as FormImport };
    return { problem: problemIn((await answer.json()) as Refusal) };
  } catch {
    return { problem: problemOfKind('NETWORK') };
  }
}

type Level = (typeof CEFR_LEVEL)[number] | null;

interface FoundPost {
  readonly title: string;
  readonly organisation: string;
  readonly country: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly description: string | null;
}

interface FoundStudy {
  readonly title: string;
  readonly school: string;
  readonly level: number | null;
  readonly field: string | null;
  readonly endsOn: string | null;
}

interface FoundLanguage {
  readonly code: string;
  readonly overall: Level;
  readonly listening: Level;
  readonly reading: Level;
  readonly speaking: Level;
  readonly writing: Level;
}

/** What was found in a document with a résumé; nothing of it has been saved. */
export interface FoundInDocument {
  readonly kind: 'PDF' | 'DOCX' | 'LINKEDIN' | 'EUROPASS';
  /** Null where a document has no pages of its own. */
  readonly pages: { readonly all: number; readonly read: number } | null;
  /** Whether it has more text than was read. */
  readonly isCut: boolean;
  readonly skills: readonly { readonly conceptUri: string; readonly label: string; readonly words: string }[];
  readonly experience: readonly FoundPost[];
  readonly education: readonly FoundStudy[];
  readonly languages: readonly FoundLanguage[];
  readonly leftOut: readonly { readonly field: string; readonly text: string }[];
}

/** Sends a document with a résumé to be read; it is not kept. */
export async function readResume(file: File): Promise<{ found: FoundInDocument } | { problem: Problem }> {
  try {
    const answer = await fetch('/files/resumes', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
      signal: AbortSignal.timeout(SLOW_MS),
    });
    if (answer.ok) return { found: (await answer.json()) as FoundInDocument };
    return { problem: problemIn((await answer.json()) as Refusal) };
  } catch {
    return { problem: problemOfKind('NETWORK') };
  }
}

function problemIn({ errors }: Refusal): Problem {
  const { extensions, message = '' } = errors?.[0] ?? {};
  const { code, category, details } = extensions ?? { code: 'INTERNAL', category: 'INTERNAL' as const };
  const fields = (details?.problems ?? []).map(({ field, code: wrong, values }) => ({
    field,
    problem: say(`finding.${wrong}` as MessageId, values),
  }));
  return { kind: category, code, sentence: message, fields };
}
