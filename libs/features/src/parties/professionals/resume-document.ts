import type { FindingCode } from '#domain/catalogue/findings';
import type { IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import { readEuropass } from '#domain/parties/professionals/europass.rules';
import { type ReadResume, readResume } from '#domain/parties/professionals/json-resume.rules';
import { IMPORT_LIMITS } from '#domain/parties/professionals/limits';
import {
  LINKEDIN_FILES,
  type LinkedInLine,
  resumeOfLinkedIn,
} from '#domain/parties/professionals/linkedin.rules';
import { toldInText } from '#domain/parties/professionals/resume-text.rules';
import { DocumentError, type DocumentFault, type ReadDocument } from '#platform/documents/document';
import type { DocumentReader } from '#platform/documents/document-reader';
import { TableError, textRows } from '#platform/tables/table-cells';

/** What a document is, as far as it matters for what can be found in it. */
type ResumeKind = 'PDF' | 'DOCX' | 'LINKEDIN' | 'EUROPASS';

/** What was found in a document, before its words are looked up. */
export interface DocumentContent extends Omit<ReadResume, 'basics'> {
  readonly kind: ResumeKind;
  /** Words in which names of skills are looked for. */
  readonly text: string;
  /** Null where a document has no pages of its own. */
  readonly pages: { readonly all: number; readonly read: number } | null;
  readonly isCut: boolean;
}

const BOUNDS = {
  pages: IMPORT_LIMITS.pages,
  characters: 120_000,
  unpacked: 40_000_000,
  entries: 2_000,
  parts: LINKEDIN_FILES,
};
/** Lines of one file of an export; a profile has room for fewer. */
const MOST_LINES = 500;
/** Bytes of one file of an export. */
const LONGEST_PART = 1_000_000;

const SAID: Readonly<Record<DocumentFault, FindingCode>> = {
  KIND: 'RESUME_KIND',
  BROKEN: 'RESUME_BROKEN',
  LOCKED: 'RESUME_LOCKED',
  NO_TEXT: 'RESUME_SCANNED',
  BURST: 'RESUME_BURST',
  SLOW: 'RESUME_SLOW',
};

const refuse = (fault: DocumentFault): never => {
  throw new DomainError('IMPORT_UNREADABLE', {
    problem: fault,
    problems: [{ field: 'file', code: SAID[fault] }],
  });
};

/** Reads a document with a résumé. Refuses IMPORT_UNREADABLE with what is wrong with it. */
export async function readResumeDocument(
  reader: DocumentReader,
  bytes: Buffer,
  today: IsoDate,
): Promise<DocumentContent> {
  const read = await reader.read(bytes, BOUNDS).catch((cause: unknown) => {
    if (cause instanceof DocumentError) return refuse(cause.fault);
    throw cause;
  });
  if (read.kind === 'XML') return europass(read, today);
  return read.kind === 'ZIP' ? linkedIn(read, today) : inWords(read);
}

type InWords = Exclude<ReadDocument, InForm<'XML' | 'ZIP'>>;
type InForm<Kind> = Extract<ReadDocument, { kind: Kind }>;

const inWords = ({ kind, text, pages, isCut }: InWords): DocumentContent => ({
  ...{ kind, text, pages, isCut, ...toldInText(text) },
  ...{ experience: [], skills: [], leftOut: [] },
});

function linkedIn({ parts }: InForm<'ZIP'>, today: IsoDate): DocumentContent {
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, linesOf(text)]));
  return { kind: 'LINKEDIN', ...inForm(readResume(resumeOfLinkedIn(files), today)) };
}

function europass({ root }: InForm<'XML'>, today: IsoDate): DocumentContent {
  const told = readEuropass(root) ?? refuse('KIND');
  const read = inForm(readResume(told.resume, today));
  return {
    kind: 'EUROPASS',
    ...read,
    languages: told.languages,
    leftOut: [...read.leftOut, ...told.leftOut],
  };
}

/** What a form says is what it is; skills are looked for in its descriptions as well. */
const inForm = ({ basics, ...read }: ReadResume): Omit<DocumentContent, 'kind'> => ({
  ...read,
  text: [basics.headline, basics.summary, ...read.experience.map(({ description }) => description)]
    .filter(Boolean)
    .join('\n'),
  pages: null,
  isCut: false,
});

/** The lines of a file by the names of its columns. */
function linesOf(text: string): LinkedInLine[] {
  if (text.length > LONGEST_PART) return refuse('BURST');
  const [header, ...rows] = cellsOf(text);
  return rows
    .slice(0, MOST_LINES)
    .map((cells) => Object.fromEntries((header ?? []).map((name, i) => [name.trim(), cells[i] ?? ''])));
}

function cellsOf(text: string): (readonly string[])[] {
  try {
    return textRows(text)
      .map(({ cells }) => cells)
      .filter((cells) => cells.some((cell) => cell.trim() !== ''));
  } catch (cause) {
    if (cause instanceof TableError) return refuse('BROKEN');
    throw cause;
  }
}
