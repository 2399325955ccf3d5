import type { IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import { type ReadResume, readResume } from '#domain/parties/professionals/json-resume.rules';
import {
  RESUME_COLUMNS,
  type ResumeColumn,
  type ResumeLine,
  resumeOfTable,
} from '#domain/parties/professionals/resume-table.rules';
import { parsedTable } from '#features/parties/professionals/table-text';

/** The most lines of a table; each is one entry of a profile, which holds fewer. */
const MAX_LINES = 500;

/** Reads the text of a résumé: JSON when it begins with a bracket, else a table. Refuses IMPORT_UNREADABLE. */
export function readResumeFile(text: string, today: IsoDate): ReadResume {
  if (/^\s*[[{]/.test(text)) return readResume(parsedJson(text), today);
  const { resume, leftOut } = resumeOfTable(linesOf(text));
  const read = readResume(resume, today);
  return { ...read, leftOut: [...leftOut, ...read.leftOut] };
}

function linesOf(text: string): ResumeLine[] {
  const [header, ...rows] = parsedTable(text.replace(/^\ufeff/, ''));
  const columns = columnsOf(header?.record ?? []);
  if (rows.length > MAX_LINES)
    throw new DomainError('IMPORT_UNREADABLE', { problem: 'TOO_MANY_ROWS', most: MAX_LINES });
  return rows
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    .map(({ record }) => Object.fromEntries(columns.map((column, place) => [column, record[place] ?? ''])));
}

function columnsOf(header: readonly string[]): ResumeColumn[] {
  const names = header.map((name) => name.trim().toLowerCase());
  const isKnown = (name: string): name is ResumeColumn => RESUME_COLUMNS.some((column) => column === name);
  const unknown = names.filter((name, i) => !isKnown(name) || names.indexOf(name) !== i);
  const missing = (['kind', 'title'] as const).filter((column) => !names.includes(column));
  if (unknown.length > 0 || missing.length > 0)
    throw new DomainError('IMPORT_UNREADABLE', { problem: 'COLUMNS', unknown, missing });
  return names.filter(isKnown);
}

function parsedJson(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // falls through to the refusal
  }
  throw new DomainError('IMPORT_UNREADABLE', { problem: 'NOT_JSON' });
}
