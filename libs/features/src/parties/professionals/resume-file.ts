import type { IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import { type ReadResume, readResume } from '#domain/parties/professionals/json-resume.rules';
import {
  RESUME_COLUMNS,
  type ResumeLine,
  resumeOfTable,
} from '#domain/parties/professionals/resume-table.rules';
import { readTableText } from '#features/parties/professionals/table-text';

/** The most lines of a table; each is one entry of a profile, which holds fewer. */
const MAX_LINES = 500;

/** Reads the text of a résumé: JSON when it begins with a bracket, else a table. Refuses IMPORT_UNREADABLE. */
export function readResumeFile(text: string, today: IsoDate): ReadResume {
  const plain = text.replace(/^\ufeff/, '');
  if (/^\s*[[{]/.test(plain)) return readResume(parsedJson(plain), today);
  const { resume, leftOut } = resumeOfTable(linesOf(plain));
  const read = readResume(resume, today);
  return { ...read, leftOut: [...leftOut, ...read.leftOut] };
}

const linesOf = (text: string): ResumeLine[] =>
  readTableText(text, { columns: RESUME_COLUMNS, needed: ['kind', 'title'], mostRows: MAX_LINES }).map(
    ({ cells }) => cells,
  );

function parsedJson(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // falls through to the refusal
  }
  throw new DomainError('IMPORT_UNREADABLE', {
    problem: 'NOT_JSON',
    problems: [{ field: 'file', code: 'RESUME_FORM' }],
  });
}
