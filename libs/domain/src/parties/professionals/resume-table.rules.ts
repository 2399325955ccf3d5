/** The columns of a résumé as a table: one line for each skill, post, study or language. */
export const RESUME_COLUMNS = [
  'kind',
  'title',
  'organisation',
  'from',
  'to',
  'level',
  'description',
] as const;
type ResumeColumn = (typeof RESUME_COLUMNS)[number];

/** The cells of one line; a column that is not there reads as the empty text. */
export type ResumeLine = Readonly<Partial<Record<ResumeColumn, string>>>;

/** The section of a JSON Resume that each kind of line belongs to, and how the line is written there. */
const KINDS = {
  skill: { section: 'skills', entry: ({ title, level }) => ({ name: title, level }) },
  experience: {
    section: 'work',
    entry: ({ title, organisation, from, to, description }) => ({
      position: title,
      name: organisation,
      startDate: from,
      endDate: to,
      summary: description,
    }),
  },
  education: {
    section: 'education',
    entry: ({ title, organisation, to, level }) => ({
      area: title,
      studyType: level,
      institution: organisation,
      endDate: to,
    }),
  },
  language: { section: 'languages', entry: ({ title, level }) => ({ language: title, fluency: level }) },
} as const satisfies Record<string, { section: string; entry: (line: ResumeLine) => object }>;
type Kind = keyof typeof KINDS;

const isKind = (word: string): word is Kind => Object.hasOwn(KINDS, word);
const kindOf = ({ kind = '' }: ResumeLine): string => kind.trim().toLowerCase();

/** The same as a JSON Resume (jsonresume.org), and the lines whose kind is none of those known. */
export function resumeOfTable(lines: readonly ResumeLine[]): {
  readonly resume: Readonly<Record<string, readonly object[]>>;
  readonly leftOut: readonly { readonly field: string; readonly text: string }[];
} {
  const resume: Record<string, object[]> = {};
  const leftOut: { field: string; text: string }[] = [];
  lines.forEach((line, i) => {
    const kind = kindOf(line);
    if (isKind(kind)) (resume[KINDS[kind].section] ??= []).push(KINDS[kind].entry(line));
    else leftOut.push({ field: `lines.${i}.kind`, text: [kind, line.title].filter(Boolean).join(' ') });
  });
  return { resume, leftOut };
}
