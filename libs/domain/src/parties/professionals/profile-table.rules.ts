import { holdsLink } from '#domain/identity/accounts/account.rules';
import { countryNamed, isEducationField } from '#domain/kernel/codes';
import { languageCode, languageNamed } from '#domain/kernel/languages/languages';
import { type Locale, LOCALES } from '#domain/kernel/locale';
import { plainDigits } from '#domain/kernel/text/digits';
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
import { CEFR_LEVELS, type CefrLevel, MODALITIES } from '#domain/reference/vocabulary';

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
const LINES: TextRule = { ...CELL, lines: 'several' };
/** Where people break lines inside a cell: in sentences, and between the items of a list. */
const CELLS: Readonly<Partial<Record<TableColumn, TextRule>>> = {
  summary: LINES,
  heritage_countries: LINES,
  modalities: LINES,
  skills: LINES,
  languages: LINES,
  sectors: LINES,
  windows: LINES,
};
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
      residenceCountry: reader.code('residence_country', asCountry),
      yearsExperience: reader.number('years_experience'),
      educationLevel: reader.number('education_level'),
      educationField: reader.code('education_field', asEducationField),
      modalities: reader.list('modalities', (words) => wordOf(MODALITIES, words.join(' '))),
      weeklyHours: reader.number('weekly_hours'),
      connectivity: reader.word('connectivity', CONNECTIVITIES),
    },
    heritage: reader.list('heritage_countries', readHeritage),
    skills: reader.list('skills', ([conceptUri = '', level]) => ({
      conceptUri,
      level: reader.whole(level),
      years: null,
    })),
    languages: reader.list('languages', readLanguage),
    sectors: reader.list('sectors', ([code]) => code?.toUpperCase()),
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
  const locale = reader.locale();
  const email = emailAddress(row.email ?? '');
  const displayName = reader.text('name') ?? '';
  const nameProblem = textProblem(displayName, NAME);
  const timeZone = (reader.text('time_zone') ?? 'UTC').replaceAll(' ', '_');
  const wrong: (ProfileFinding | false)[] = [
    email === null && { field: 'email', code: 'NOT_A_MAIL_ADDRESS' },
    nameProblem !== null && { field: 'name', code: nameProblem },
    holdsLink(displayName) && { field: 'name', code: 'NAME_LINK' },
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

/** The code of a programme, in whatever letters it was typed. */
export const programmeCode = (row: TableRow): string => new RowReader(row).text('programme') ?? '';

const asCountry = (country: string): string => countryNamed(country) ?? country;

/** `SO PARENT`, `so`, `United Kingdom born there`: a country by code or name, and the tie with it. */
function readHeritage(parts: readonly string[]): ProfileSections['heritage'][number] | null {
  for (let end = parts.length; end > 0; end--) {
    const country = countryNamed(parts.slice(0, end).join(' '));
    const basis = wordOf(HERITAGE_BASES, parts.slice(end).join(' ') || 'OTHER');
    if (country && basis) return { country, basis };
  }
  const [country = '', ...basis] = parts;
  const known = wordOf(HERITAGE_BASES, basis.join(' ') || 'OTHER');
  return known && { country, basis: known };
}

/** A spreadsheet takes the zero in front of a code for nothing: 913 is 0913. */
const asEducationField = (code: string): string =>
  !isEducationField(code) && isEducationField(`0${code}`) ? `0${code}` : code;

/** The word that is meant, whatever its letters and what is between them: `on-site`, `On site`, `ON_SITE`. */
function wordOf<const Word extends string>(words: readonly Word[], text: string): Word | null {
  const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, '');
  return words.find((word) => plain(word) === plain(text)) ?? null;
}

/** `so C2`, `Somali c2`, `Central Kurdish`: a code or a name, and a level where it is known. */
function readLanguage(parts: readonly string[]): ProfileSections['languages'][number] | null {
  const level = wordOf(CEFR_LEVELS, parts.at(-1) ?? '');
  const name = (level ? parts.slice(0, -1) : parts).join(' ');
  const code = languageCode(name) ?? languageNamed(name) ?? (/^[A-Za-z]{2,3}$/.test(name) ? name : null);
  if (code === null) return null;
  const unsaid: CefrLevel | null = null;
  return { code, overall: level, listening: unsaid, reading: unsaid, speaking: unsaid, writing: unsaid };
}

/** `2027-01-01/2027-03-31 VIRTUAL+HYBRID 8`: an interval of ISO 8601, ways of working, hours a week if they are known. */
function readWindow([days = '', ways = '', hours]: readonly string[]):
  ProfileSections['windows'][number] | null {
  const [from, to, more] = days.split('/');
  const modalities = ways.split('+').flatMap((way) => wordOf(MODALITIES, way) ?? []);
  const isRead = from && to && more === undefined && modalities.length === ways.split('+').length;
  return isRead ? { from, to, modalities, weeklyHours: hours === undefined ? null : numberIn(hours) } : null;
}

/** A whole number as people and spreadsheets write it: `12`, `12.0`, `12,0`, `+12`, `١٢`; NaN for anything else. */
function numberIn(text: string): number {
  const plain = plainDigits(text).replaceAll('\u066b', '.');
  return /^[+-]?\d{1,9}([.,]0*)?$/.test(plain) ? Number.parseInt(plain, 10) : Number.NaN;
}

/** Reads cells and collects what cannot be understood. */
class RowReader {
  readonly findings: ProfileFinding[] = [];

  constructor(private readonly row: TableRow) {}

  text(column: TableColumn): string | null {
    // A spreadsheet keeps text that would be a formula behind an apostrophe.
    const cell = (this.row[column] ?? '').replace(/^'(?=[=+@-])/, '');
    return keptText(cell, CELLS[column] ?? CELL) || null;
  }

  number(column: TableColumn): number | null {
    const text = this.text(column);
    if (text === null) return null;
    const number = numberIn(text);
    return Number.isNaN(number) ? this.refuse(column, 'NOT_UNDERSTOOD') : number;
  }

  word<const Word extends string>(column: TableColumn, words: readonly Word[]): Word | null {
    const text = this.text(column);
    return text === null ? null : (wordOf(words, text) ?? this.refuse(column, 'UNKNOWN_WORD'));
  }

  /** A code in its one form. */
  code(column: TableColumn, form: (code: string) => string): string | null {
    const text = this.text(column);
    return text === null ? null : form(text);
  }

  /** A language of the product by code, with a region or not, or by name; English when the cell is empty. */
  locale(): Locale {
    const text = this.text('locale');
    if (text === null) return 'en';
    const code = languageCode(text) ?? languageNamed(text);
    return LOCALES.find((known) => known === code) ?? this.refuse('locale', 'UNKNOWN_WORD') ?? 'en';
  }

  /** A level that is left out, or a number; anything else becomes one that no range holds. */
  whole(text: string | undefined): number | null {
    if (text === undefined) return null;
    const number = numberIn(text);
    return Number.isNaN(number) ? -1 : number;
  }

  /** The items of a cell; one that `read` does not understand is named by its place. */
  list<Item>(column: TableColumn, read: (parts: readonly string[]) => Item | null | undefined): Item[] {
    const items = (this.text(column) ?? '').split(/[;\n]/).map((item) => item.trim());
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
