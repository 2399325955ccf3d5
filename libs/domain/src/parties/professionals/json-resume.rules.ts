import { countryNamed } from '#domain/kernel/codes';
import { addDays, daysBetween, type IsoDate } from '#domain/kernel/dates';
import { languageNamed } from '#domain/kernel/languages/languages';
import { PROFILE_LIMITS, PROFILE_ROWS } from '#domain/parties/professionals/limits';
import type {
  Education,
  Experience,
  HeldLanguage,
  ProfileBasics,
} from '#domain/parties/professionals/profile';
import { resumeDate } from '#domain/parties/professionals/resume-dates.rules';
import {
  isObject,
  type Json,
  type LeftOut,
  objectAt,
  ResumeTexts,
} from '#domain/parties/professionals/resume-texts.rules';
import { degreeLevel, fluencyLevel, skillLevel } from '#domain/parties/professionals/resume-words.rules';

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
  /** What is not understood or has no room: it is left out, and the person is notified; the rest is imported. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads a résumé in the JSON Resume format (jsonresume.org, schema 1.0.0): work, volunteering, education, skills with
 * their keywords, languages. What has another shape is passed over. `today` ends the posts that last.
 */
export function readResume(resume: Json, today: IsoDate): ReadResume {
  const reader = new ResumeReader(resume);
  const posts = [...reader.posts('work'), ...reader.posts('volunteer')];
  const education = reader.education();
  // A post whose end is not understood says nothing of how long it was.
  const years = yearsOf(
    posts.filter(({ isMeasured }) => isMeasured).map(({ post }) => post),
    today,
  );
  const levels = education.flatMap(({ level }) => level ?? []);
  return {
    basics: {
      ...reader.basics(),
      ...(years > 0 ? { yearsExperience: Math.min(years, 70) } : {}),
      ...(levels.length > 0 ? { educationLevel: Math.max(...levels) } : {}),
    },
    experience: reader
      .most(PROFILE_ROWS.experience, posts, ({ field, post }) => ({ field, text: post.title }))
      .map(({ post }) => post),
    education: reader.most(PROFILE_ROWS.education, education, ({ title }, i) => ({
      field: `education.${i}`,
      text: title,
    })),
    languages: reader.languages(),
    skills: reader.skills(),
    leftOut: reader.leftOut.slice(0, MOST_LEFT_OUT),
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

/** A post, where it is, and whether its days are known so well that years can be counted. */
interface ReadPost {
  readonly field: string;
  readonly post: Experience;
  readonly isMeasured: boolean;
}

class ResumeReader extends ResumeTexts {
  constructor(private readonly resume: Json) {
    super();
  }

  basics(): Partial<ProfileBasics> {
    const basics = objectAt(this.resume, 'basics');
    const location = objectAt(basics, 'location');
    const named =
      this.text(location, 'countryCode', 'basics.location') ||
      this.text(location, 'country', 'basics.location');
    const residenceCountry = named ? countryNamed(named) : null;
    if (named && !residenceCountry) this.leave('basics.location.countryCode', named);
    return {
      ...someText(
        'headline',
        this.cut('basics.label', this.text(basics, 'label', 'basics'), PROFILE_LIMITS.headline),
      ),
      ...someText(
        'summary',
        this.cut('basics.summary', this.words(basics, 'summary', 'basics'), PROFILE_LIMITS.summary),
      ),
      ...(residenceCountry ? { residenceCountry } : {}),
    };
  }

  posts(section: 'work' | 'volunteer'): ReadPost[] {
    return this.entries(section).flatMap(({ entry, field }) => {
      const organisation =
        this.text(entry, 'name', field) ||
        this.text(entry, 'organization', field) ||
        this.text(entry, 'company', field);
      const position = this.text(entry, 'position', field);
      const title = position || organisation;
      if (!title) return [];
      const description = [this.words(entry, 'summary', field), ...this.texts(entry, 'highlights', field)]
        .filter(Boolean)
        .join('\n');
      const { startsOn, endsOn, isMeasured } = this.span(entry, field);
      const post = {
        title: this.cut(`${field}.${position ? 'position' : 'name'}`, title, PROFILE_LIMITS.title),
        organisation: this.cut(`${field}.name`, organisation, PROFILE_LIMITS.organisation),
        country: null,
        startsOn,
        endsOn,
        description: this.cut(`${field}.summary`, description, PROFILE_LIMITS.description) || null,
      };
      return [{ field, post, isMeasured }];
    });
  }

  education(): Education[] {
    return this.entries('education').flatMap(({ entry, field }) => {
      const degree = this.text(entry, 'studyType', field);
      const title = [degree, this.text(entry, 'area', field)].filter(Boolean).join(', ');
      if (!title) return [];
      const level = degreeLevel(degree);
      if (degree && level === null) this.leave(`${field}.studyType`, degree);
      return [
        {
          title: this.cut(`${field}.area`, title, PROFILE_LIMITS.title),
          school: this.cut(
            `${field}.institution`,
            this.text(entry, 'institution', field),
            PROFILE_LIMITS.organisation,
          ),
          level,
          field: null,
          endsOn: this.date(entry, 'endDate', field, 'LAST').day,
        },
      ];
    });
  }

  languages(): HeldLanguage[] {
    const held = this.entries('languages', 'language').flatMap(({ entry, field }): HeldLanguage[] => {
      const name = this.text(entry, 'language', field) || this.text(entry, 'name', field);
      const fluency = this.text(entry, 'fluency', field) || this.text(entry, 'level', field);
      const code = languageNamed(name);
      const overall = fluencyLevel(fluency);
      if (!code && name) this.leave(`${field}.language`, name);
      if (!overall && fluency) this.leave(`${field}.fluency`, fluency);
      return code ? [{ code, overall, listening: null, reading: null, speaking: null, writing: null }] : [];
    });
    const each = [...new Map(held.map((language) => [language.code, language])).values()];
    for (const { code } of each.slice(PROFILE_ROWS.languages)) this.leave('languages', code);
    return each.slice(0, PROFILE_ROWS.languages);
  }

  skills(): NamedSkill[] {
    return this.entries('skills', 'name').flatMap(({ entry, field }) => {
      const words = this.text(entry, 'level', field);
      const level = skillLevel(words);
      if (words && level === null) this.leave(`${field}.level`, words);
      const keywords = this.texts(entry, 'keywords', field).map((label, k) => ({
        field: `${field}.keywords.${k}`,
        label,
      }));
      const named = [{ field: `${field}.name`, label: this.text(entry, 'name', field) }, ...keywords];
      return named.filter(({ label }) => label !== '').map((one) => ({ ...one, level }));
    });
  }

  /** As many rows as a profile takes; the others are left out and reported. */
  most<Row>(most: number, rows: readonly Row[], tell: (row: Row, place: number) => LeftOut): Row[] {
    rows.slice(most).forEach((row, i) => {
      const { field, text } = tell(row, most + i);
      this.leave(field, text);
    });
    return rows.slice(0, most);
  }

  /** The entries of a section with where they are; a bare text is the `named` of an entry. What is neither is left out. */
  private entries(section: string, named?: string): { entry: Json; field: string }[] {
    const given = this.resume[section] ?? [];
    if (!Array.isArray(given)) this.leave(section, typeof given === 'string' ? given : '');
    return (Array.isArray(given) ? (given as unknown[]) : []).flatMap((entry, i) => {
      const field = `${section}.${i}`;
      if (isObject(entry)) return [{ entry, field }];
      if (typeof entry === 'string' && named) return [{ entry: { [named]: entry }, field }];
      this.leave(field, typeof entry === 'string' ? entry : '');
      return [];
    });
  }

  private span(
    entry: Json,
    field: string,
  ): Pick<Experience, 'startsOn' | 'endsOn'> & { isMeasured: boolean } {
    const start = this.date(entry, 'startDate', field, 'FIRST');
    const end = this.date(entry, 'endDate', field, 'LAST');
    const isReversed = start.day !== null && end.day !== null && end.day < start.day;
    if (isReversed) this.leave(`${field}.endDate`, this.text(entry, 'endDate', field));
    return {
      startsOn: start.day,
      endsOn: isReversed ? null : end.day,
      isMeasured: start.day !== null && !isReversed && end.isKnown,
    };
  }

  /** A day, null when none is said or it lasts; one that is not understood is left out by itself. */
  private date(
    entry: Json,
    key: string,
    field: string,
    which: 'FIRST' | 'LAST',
  ): { readonly day: IsoDate | null; readonly isKnown: boolean } {
    const text = this.text(entry, key, field);
    const read = resumeDate(text, which);
    if ('day' in read) return { day: read.day, isKnown: true };
    const isKnown = read.state === 'UNSAID' || (read.state === 'LASTS' && which === 'LAST');
    if (!isKnown) this.leave(`${field}.${key}`, text);
    return { day: null, isKnown };
  }
}

/** How many words that were left out are reported. */
const MOST_LEFT_OUT = 200;

const someText = (key: string, text: string) => (text ? { [key]: text } : {});
