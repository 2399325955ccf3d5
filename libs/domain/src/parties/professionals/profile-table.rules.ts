import { type Locale, LOCALES } from '#domain/kernel/locale';
import { emailAddress } from '#domain/kernel/text/email.rules';
import { TEXT_RULES, type TextRule } from '#domain/kernel/text/text.rules';
import { isTimeZone } from '#domain/kernel/time-zone';
import { CONNECTIVITIES, HERITAGE_BASES, type ProfileSections } from '#domain/parties/professionals/profile';
import {
  type ProfileFinding,
  type ProfileProblem,
  reviewSections,
} from '#domain/parties/professionals/profile.rules';
import { keptText, textProblem } from '#domain/parties/professionals/profile-text.rules';
import { CEFR_LEVELS, type CefrLevel, MODALITIES, type Modality } from '#domain/reference/vocabulary';

/** The columns of a table of professionals. Lists in a cell are separated by `;`, the parts of an item by spaces. */
export const TABLE_COLUMNS = [
  'email',
  'name',
  'locale',
  'time_zone',
  'programme',
  'headline',
  'summary',
  'residence_country',
  'heritage_countries',
  'years_experience',
  'education_level',
  'education_field',
  'modalities',
  'weekly_hours',
  'connectivity',
  'skills',
  'languages',
  'sectors',
  'windows',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** The columns without which a table is refused as a whole. */
export const NEEDED_COLUMNS: readonly TableColumn[] = ['email', 'name', 'programme'];

/** The cells of one row; a column that is not there reads as the empty text. */
export type TableRow = Readonly<Partial<Record<TableColumn, string>>>;

/** A row as it was understood, and everything that is wrong with it. */
export interface ReadRow {
  readonly sections: Partial<ProfileSections>;
  /** Fields are columns, with the place of the item where it is one of a list: `windows.1.to`. */
  readonly findings: readonly ProfileFinding[];
}

/** The column that a field of the sections is read from. */
const COLUMN_OF: Readonly<Record<string, TableColumn>> = {
  'basics.headline': 'headline',
  'basics.summary': 'summary',
  'basics.residenceCountry': 'residence_country',
  'basics.yearsExperience': 'years_experience',
  'basics.educationLevel': 'education_level',
  'basics.educationField': 'education_field',
  'basics.weeklyHours': 'weekly_hours',
  heritage: 'heritage_countries',
};

/** What a cell may hold; how long each field is, is asked after the cell is read. */
const CELL: TextRule = { max: 20_000, lines: 'one', mayBeEmpty: true };
const CELLS: Readonly<Partial<Record<TableColumn, TextRule>>> = { summary: { ...CELL, lines: 'several' } };
/** How long the name of a person is at most is narrower than that of a thing. */
const NAME: TextRule = { ...TEXT_RULES.Name, max: 120 };

/** Reads one row of a table. Whether its codes exist in the taxonomy, and whether its address is free, is asked elsewhere. */
export function readRow(row: TableRow): ReadRow {
  const broken = TABLE_COLUMNS.flatMap((field) => unreadable(field, row[field] ?? ''));
  if (broken.length > 0) return { sections: {}, findings: broken };
  const reader = new RowReader(row);
  const sections = withRows({
    basics: {
      headline: reader.text('headline'),
      summary: reader.text('summary'),
      residenceCountry: reader.text('residence_country'),
      yearsExperience: reader.number('years_experience'),
      educationLevel: reader.number('education_level'),
      educationField: reader.text('education_field'),
      modalities: reader.list('modalities', ([word]) => reader.oneOf(MODALITIES, word)),
      weeklyHours: reader.number('weekly_hours'),
      connectivity: reader.word('connectivity', CONNECTIVITIES),
    },
    heritage: reader.list('heritage_countries', ([country = '', basis = 'OTHER']) => {
      const known = reader.oneOf(HERITAGE_BASES, basis);
      return known && { country, basis: known };
    }),
    skills: reader.list('skills', ([conceptUri = '', level]) => ({
      conceptUri,
      level: reader.whole(level),
      years: null,
    })),
    languages: reader.list('languages', ([code = '', level]) => readLanguage(code, level)),
    sectors: reader.list('sectors', ([code]) => code),
    windows: reader.list('windows', readWindow),
  });
  const wrong = reviewSections(sections).map(({ field, code }) => ({ field: columnOf(field), code }));
  return { sections, findings: [...reader.findings, ...wrong] };
}

/** The account of a row, before anything is asked of the database. */
export interface ReadPerson {
  readonly person: {
    readonly email: string;
    readonly displayName: string;
    readonly locale: Locale;
    readonly timeZone: string;
  };
  readonly findings: readonly ProfileFinding[];
}

/** Reads who a row is about. Language and time zone have defaults: `en` and `UTC`. */
export function readPerson(row: TableRow): ReadPerson {
  const reader = new RowReader(row);
  const locale = reader.word('locale', LOCALES) ?? 'en';
  const email = emailAddress(row.email ?? '');
  const displayName = reader.text('name') ?? '';
  const nameProblem = textProblem(displayName, NAME);
  const timeZone = reader.text('time_zone') ?? 'UTC';
  const wrong: (ProfileFinding | false)[] = [
    email === null && { field: 'email', code: 'NOT_A_MAIL_ADDRESS' },
    nameProblem !== null && { field: 'name', code: nameProblem },
    !isTimeZone(timeZone) && { field: 'time_zone', code: 'UNKNOWN_WORD' },
  ];
  const findings = [...reader.findings, ...wrong.filter((finding) => !!finding)];
  return { person: { email: email ?? '', displayName, locale, timeZone }, findings };
}

/** A list without rows is a section that was not given. */
const withRows = (sections: Partial<ProfileSections>): Partial<ProfileSections> =>
  Object.fromEntries(Object.entries(sections).filter(([, rows]) => !Array.isArray(rows) || rows.length > 0));

/** A byte that is no UTF-8 reads as U+FFFD: half a surrogate pair, for example, cannot be written in UTF-8. */
function unreadable(field: TableColumn, cell: string): ProfileFinding[] {
  const code = cell.includes('\ufffd') ? 'NOT_TEXT' : textProblem(cell, CELLS[field] ?? CELL);
  return code === null ? [] : [{ field, code }];
}

function columnOf(field: string): string {
  const [section = '', ...rest] = field.split('.');
  return COLUMN_OF[field] ?? [COLUMN_OF[section] ?? section, ...rest].join('.');
}

function readLanguage(code: string, level: string | undefined): ProfileSections['languages'][number] | null {
  const overall = level === undefined ? null : (CEFR_LEVELS.find((known) => known === level) ?? undefined);
  if (overall === undefined) return null;
  const unsaid: CefrLevel | null = null;
  return { code, overall, listening: unsaid, reading: unsaid, speaking: unsaid, writing: unsaid };
}

/** `2027-01-01/2027-03-31 VIRTUAL+HYBRID 8`: an interval of ISO 8601, ways of working, hours a week if they are known. */
function readWindow([days = '', ways = '', hours]: readonly string[]):
  ProfileSections['windows'][number] | null {
  const [from, to, more] = days.split('/');
  const modalities = ways
    .split('+')
    .filter((way): way is Modality => MODALITIES.some((known) => known === way));
  const isRead = from && to && more === undefined && modalities.length === ways.split('+').length;
  return isRead ? { from, to, modalities, weeklyHours: hours === undefined ? null : Number(hours) } : null;
}

/** Reads cells and collects what cannot be understood. */
class RowReader {
  readonly findings: ProfileFinding[] = [];

  constructor(private readonly row: TableRow) {}

  text(column: TableColumn): string | null {
    return keptText(this.row[column] ?? '', CELLS[column] ?? CELL) || null;
  }

  number(column: TableColumn): number | null {
    const text = this.text(column);
    if (text === null) return null;
    return /^-?\d{1,9}$/.test(text) ? Number(text) : this.refuse(column, 'NOT_UNDERSTOOD');
  }

  word<const Word extends string>(column: TableColumn, words: readonly Word[]): Word | null {
    const text = this.text(column);
    return text === null ? null : (this.oneOf(words, text) ?? this.refuse(column, 'UNKNOWN_WORD'));
  }

  /** A level that is left out, or a number; anything else becomes one that no range holds. */
  whole(text: string | undefined): number | null {
    return text === undefined ? null : /^\d{1,9}$/.test(text) ? Number(text) : -1;
  }

  oneOf<const Word extends string>(words: readonly Word[], text: string | undefined): Word | null {
    return words.find((word) => word === text) ?? null;
  }

  /** The items of a cell; one that `read` does not understand is named by its place. */
  list<Item>(column: TableColumn, read: (parts: readonly string[]) => Item | null | undefined): Item[] {
    const items = (this.text(column) ?? '').split(';').map((item) => item.trim());
    return items
      .filter((item) => item !== '')
      .flatMap((item, place) => {
        const understood = read(item.split(/\s+/));
        if (understood) return [understood];
        this.refuse(`${column}.${place}`, 'NOT_UNDERSTOOD');
        return [];
      });
  }

  private refuse(field: string, code: ProfileProblem): null {
    this.findings.push({ field, code });
    return null;
  }
}
