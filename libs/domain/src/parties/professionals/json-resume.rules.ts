import { isCountry, languageNamed } from '#domain/kernel/codes';
import { addDays, addMonths, daysBetween, isIsoDate, type IsoDate } from '#domain/kernel/dates';
import type { TextRule } from '#domain/kernel/text/text.rules';
import type {
  Education,
  Experience,
  HeldLanguage,
  ProfileBasics,
} from '#domain/parties/professionals/profile';
import type { ProfileFinding } from '#domain/parties/professionals/profile.rules';
import { firstCharacters, keptText, textProblem } from '#domain/parties/professionals/profile-text.rules';
import { CEFR_LEVELS, type CefrLevel } from '#domain/reference/vocabulary';

/** A skill in the person's own words, with the level when it was understood. */
export interface NamedSkill {
  /** Where it is, for example `skills.2.keywords.0`. */
  readonly field: string;
  readonly label: string;
  /** 1 to 4; null when not said or not understood. */
  readonly level: number | null;
}

/** What was understood of a résumé. */
export interface ReadResume {
  readonly basics: Partial<ProfileBasics>;
  readonly experience: readonly Experience[];
  readonly education: readonly Education[];
  readonly languages: readonly HeldLanguage[];
  readonly skills: readonly NamedSkill[];
  /** Values that are impossible: the import is refused for them. */
  readonly findings: readonly ProfileFinding[];
  /** Words that mean nothing here: they are left out, and the person is notified. */
  readonly leftOut: readonly { readonly field: string; readonly text: string }[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Words for a level of skill, as people write them in English and French, or as its number; the first that is found in
 * the text counts.
 */
const SKILL_WORDS: readonly (readonly [RegExp, number])[] = [
  [/expert|master|guru|^4$/i, 4],
  [/advanced|senior|proficient|avanc|^3$/i, 3],
  [/intermediate|working|confirm|interm|^2$/i, 2],
  [/beginner|novice|basic|junior|d[eé]butant|notions|^1$/i, 1],
];

/** Words for fluency; the scale of five that is common in networks of professionals among them. */
const FLUENCY_WORDS: readonly (readonly [RegExp, CefrLevel])[] = [
  [/native|bilingual|mother tongue|maternelle|nativo/i, 'C2'],
  [/fluent|full professional|proficient|courant|fluido/i, 'C1'],
  [/professional|advanced|upper|avanc/i, 'B2'],
  [/limited working|intermediate|conversational|interm/i, 'B1'],
  [/elementary|basic|[eé]l[eé]mentaire|b[aá]sico/i, 'A2'],
  [/beginner|novice|notions|d[eé]butant/i, 'A1'],
];

/** Words for a degree and its ISCED 2011 level. */
const DEGREE_WORDS: readonly (readonly [RegExp, number])[] = [
  [/ph\.?d|doctor|doctorat/i, 8],
  [/master|m\.?sc|\bm\.?a\b|mba|maestr/i, 7],
  [/bachelor|licen[cs]|b\.?sc|\bb\.?a\b|grado/i, 6],
  [/diploma|associate|hnd|bts|dut/i, 5],
  [/high school|secondary|a.levels?|baccalaur/i, 3],
];

const wordOf = <Value>(words: readonly (readonly [RegExp, Value])[], text: string): Value | null =>
  words.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/**
 * Reads a résumé in the JSON Resume format (jsonresume.org, schema 1.0.0): work, volunteering, education, skills with
 * their keywords, languages. What has another shape is passed over. `today` ends the posts that last.
 */
export function readResume(resume: Json, today: IsoDate): ReadResume {
  const reader = new ResumeReader();
  const experience = [...reader.posts('work', resume), ...reader.posts('volunteer', resume)];
  const education = reader.education(resume);
  const years = yearsOf(experience, today);
  const basics = objectAt(resume, 'basics');
  const country = textOf(objectAt(basics, 'location'), 'countryCode').toUpperCase();
  const levels = education.flatMap(({ level }) => level ?? []);
  return {
    basics: {
      ...someText('headline', firstCharacters(textOf(basics, 'label'), 120)),
      ...someText('summary', firstCharacters(wordsOf(basics, 'summary'), 4000)),
      ...(isCountry(country) ? { residenceCountry: country } : {}),
      ...(years > 0 ? { yearsExperience: Math.min(years, 70) } : {}),
      ...(levels.length > 0 ? { educationLevel: Math.max(...levels) } : {}),
    },
    experience,
    education,
    languages: reader.languages(resume),
    skills: reader.skills(resume),
    findings: [...noText(resume), ...reader.findings],
    leftOut: reader.leftOut,
  };
}

/** Whole years that the posts cover together; posts side by side count once. */
export function yearsOf(posts: readonly Pick<Experience, 'startsOn' | 'endsOn'>[], today: IsoDate): number {
  const spans = posts
    .flatMap(({ startsOn, endsOn }) => (startsOn ? [{ from: startsOn, to: endsOn ?? today }] : []))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  let days = 0;
  let reached = '';
  for (const { from, to } of spans) {
    const begins = from > reached ? from : addDays(reached, 1);
    if (to >= begins) days += daysBetween(begins, to) + 1;
    if (to > reached) reached = to;
  }
  return Math.floor(days / 365);
}

class ResumeReader {
  readonly findings: ProfileFinding[] = [];
  readonly leftOut: { field: string; text: string }[] = [];

  posts(section: 'work' | 'volunteer', resume: Json): Experience[] {
    return objectsAt(resume, section).flatMap((post, i) => {
      const organisation = textOf(post, 'name') || textOf(post, 'organization') || textOf(post, 'company');
      const title = textOf(post, 'position') || organisation;
      if (!title) return [];
      const description = [wordsOf(post, 'summary'), ...textsAt(post, 'highlights')]
        .filter(Boolean)
        .join('\n');
      return [
        {
          title: firstCharacters(title, 200),
          organisation: firstCharacters(organisation, 200),
          country: null,
          startsOn: this.date(`${section}.${i}.startDate`, textOf(post, 'startDate'), 'FIRST'),
          endsOn: this.date(`${section}.${i}.endDate`, textOf(post, 'endDate'), 'LAST'),
          description: firstCharacters(description, 4000) || null,
        },
      ];
    });
  }

  education(resume: Json): Education[] {
    return objectsAt(resume, 'education').flatMap((study, i) => {
      const degree = textOf(study, 'studyType');
      const title = [degree, textOf(study, 'area')].filter(Boolean).join(', ');
      if (!title) return [];
      const level = wordOf(DEGREE_WORDS, degree);
      if (degree && level === null) this.leftOut.push({ field: `education.${i}.studyType`, text: degree });
      const endsOn = this.date(`education.${i}.endDate`, textOf(study, 'endDate'), 'LAST');
      const school = firstCharacters(textOf(study, 'institution'), 200);
      return [{ title: firstCharacters(title, 200), school, level, field: null, endsOn }];
    });
  }

  languages(resume: Json): HeldLanguage[] {
    const held = objectsAt(resume, 'languages').flatMap((entry, i): HeldLanguage[] => {
      const name = textOf(entry, 'language');
      const fluency = textOf(entry, 'fluency');
      const code = languageNamed(name);
      const overall = cefrOf(fluency);
      if (!code && name) this.leftOut.push({ field: `languages.${i}.language`, text: name });
      if (!overall && fluency) this.leftOut.push({ field: `languages.${i}.fluency`, text: fluency });
      return code ? [{ code, overall, listening: null, reading: null, speaking: null, writing: null }] : [];
    });
    return [...new Map(held.map((language) => [language.code, language])).values()];
  }

  skills(resume: Json): NamedSkill[] {
    return objectsAt(resume, 'skills').flatMap((skill, i) => {
      const words = textOf(skill, 'level');
      const level = wordOf(SKILL_WORDS, words);
      if (words && level === null) this.leftOut.push({ field: `skills.${i}.level`, text: words });
      const keywords = textsAt(skill, 'keywords').map((label, k) => ({
        field: `skills.${i}.keywords.${k}`,
        label,
      }));
      const named = [{ field: `skills.${i}.name`, label: textOf(skill, 'name') }, ...keywords];
      return named.filter(({ label }) => label !== '').map((one) => ({ ...one, level }));
    });
  }

  /** A year, a month or a day of ISO 8601; null when not said. */
  private date(field: string, text: string, which: 'FIRST' | 'LAST'): IsoDate | null {
    if (!text || /^(present|current|now)$/i.test(text)) return null;
    const first = `${text}-01-01`.slice(0, 10);
    if (!/^\d{4}(-\d{2}){0,2}$/.test(text) || !isIsoDate(first)) {
      this.findings.push({ field, code: 'NOT_A_DATE' });
      return null;
    }
    if (which === 'FIRST' || text.length === 10) return first;
    return addDays(addMonths(first, text.length === 4 ? 12 : 1), -1);
  }
}

function cefrOf(fluency: string): CefrLevel | null {
  const [named] = /\b[ABC][12]\b/i.exec(fluency) ?? [];
  return CEFR_LEVELS.find((level) => level === named?.toUpperCase()) ?? wordOf(FLUENCY_WORDS, fluency);
}

/** Texts of a résumé are cut, never refused, for their length; a file holds no more than this. */
const LINES: TextRule = { max: 250_000, lines: 'several', mayBeEmpty: true };
const LINE: TextRule = { ...LINES, lines: 'one' };

/** The paths of texts that the inputs of the API refuse too, such as controls and overrides of the direction. */
function noText(value: unknown, path = ''): ProfileFinding[] {
  if (typeof value === 'string') {
    const code = textProblem(value, LINES);
    return code === null ? [] : [{ field: path, code }];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => noText(inner, path ? `${path}.${key}` : key));
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectAt = (from: Json, key: string): Json => (isObject(from[key]) ? from[key] : {});
const arrayAt = (from: Json, key: string): readonly unknown[] => (Array.isArray(from[key]) ? from[key] : []);
const objectsAt = (from: Json, key: string): Json[] => arrayAt(from, key).filter(isObject);
/** A résumé breaks its lines where its page ends: what is one line here is joined. */
const line = (text: string): string => keptText(text.trim().replace(/\s+/g, ' '), LINE);
const textOf = (from: Json, key: string): string => (typeof from[key] === 'string' ? line(from[key]) : '');
const wordsOf = (from: Json, key: string): string =>
  typeof from[key] === 'string' ? keptText(from[key], LINES) : '';
const textsAt = (from: Json, key: string): string[] =>
  arrayAt(from, key)
    .flatMap((item) => (typeof item === 'string' ? [line(item)] : []))
    .filter(Boolean);
const someText = (key: string, text: string) => (text ? { [key]: text } : {});
