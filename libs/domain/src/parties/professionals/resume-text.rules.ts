import { languageNamed } from '#domain/kernel/languages/languages';
import { fold } from '#domain/kernel/text/fold';
import { PROFILE_LIMITS, PROFILE_ROWS } from '#domain/parties/professionals/limits';
import type { Education, HeldLanguage } from '#domain/parties/professionals/profile';
import { cutText, keptText, textProblem } from '#domain/parties/professionals/profile-text.rules';
import { degreeLevel, fluencyLevel } from '#domain/parties/professionals/resume-words.rules';
import type { CefrLevel } from '#domain/reference/vocabulary';

/** What the words of a résumé tell by themselves, without a form that says what is what. */
export interface ToldInText {
  readonly languages: readonly HeldLanguage[];
  readonly education: readonly Education[];
}

/** The headings under which people name their languages, and their studies, in the five languages. */
const HEADINGS = {
  LANGUAGES: headings(
    'languages|language skills|langues|competences linguistiques|idiomas|lenguas|اللغات|اللغات|luqadaha|luqado',
  ),
  EDUCATION: headings(
    'education|education and training|academic background|qualifications|formation|formations|etudes|diplomes|educacion|formacion|formacion academica|estudios|التعليم|المؤهلات|المؤهلات العلميه|waxbarasho|waxbarashada',
  ),
  OTHER: headings(
    'experience|work experience|professional experience|employment|skills|summary|profile|references|interests|experience professionnelle|competences|experiencia|experiencia laboral|experiencia profesional|competencias|habilidades|الخبره|الخبرات|الخبره العمليه|المهارات|khibrad|khibradda|xirfado|xirfadaha',
  ),
} as const;
type Section = keyof typeof HEADINGS;

function headings(words: string): ReadonlySet<string> {
  return new Set(words.split('|').map(fold));
}

const sectionOf = (line: string): Section | undefined => {
  const plain = fold(line);
  return (Object.keys(HEADINGS) as Section[]).find((section) => HEADINGS[section].has(plain));
};

/**
 * Languages that a line names with a level, or under a heading for languages by themselves; studies that name a degree
 * under a heading for studies. Anything less clear is left to the person.
 */
export function toldInText(text: string): ToldInText {
  const languages = new Map<string, HeldLanguage>();
  const education: Education[] = [];
  let section: Section | undefined;
  for (const line of text.split('\n').map((given) => given.trim())) {
    const heading = sectionOf(line);
    section = heading ?? section;
    if (heading || line === '') continue;
    for (const { code, overall } of languagesIn(line, section === 'LANGUAGES'))
      if (!languages.get(code)?.overall) languages.set(code, held(code, overall));
    const study = section === 'EDUCATION' ? studyIn(line) : null;
    if (study) education.push(study);
  }
  return {
    languages: [...languages.values()].slice(0, PROFILE_ROWS.languages),
    education: education.slice(0, PROFILE_ROWS.education),
  };
}

const held = (code: string, overall: CefrLevel | null): HeldLanguage => ({
  code,
  overall,
  listening: null,
  reading: null,
  speaking: null,
  writing: null,
});

interface Told {
  readonly code: string;
  readonly overall: CefrLevel | null;
}

function languagesIn(line: string, isListed: boolean): Told[] {
  const given = line.replace(/^(languages?|langues?|idiomas?|اللغات|luqadaha)\s*[:：]/iu, '');
  const listed = isListed || given !== line;
  return given.split(/[,;•·▪●|،؛]|\s{3,}/u).flatMap((part) => languageIn(part.trim(), listed) ?? []);
}

/** A name has up to three words, and a level up to six. */
const NAME_WORDS = 3;
const LEVEL_WORDS = 6;

/** `French B2`, `Somali: native`, `العربية – اللغة الأم`; a language alone only where languages are listed. */
function languageIn(part: string, isListed: boolean): Told | null {
  const words = part.split(/[\s:()/–—-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0 || words.length > NAME_WORDS + LEVEL_WORDS) return null;
  for (let length = Math.min(NAME_WORDS, words.length); length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    const code = isCode(name) ? undefined : languageNamed(name);
    if (!code) continue;
    const rest = words.slice(length).join(' ');
    const overall = rest === '' ? null : fluencyLevel(rest);
    return overall || (isListed && rest === '') ? { code, overall } : null;
  }
  return null;
}

/** `so` and `no` in a sentence are no languages. */
const isCode = (name: string): boolean => /^[a-z]{2,3}$/i.test(name);

const YEAR = /\b(?:19|20)\d{2}\b/g;

/** A line that names a degree, with its last year where it has one. */
function studyIn(line: string): Education | null {
  const plain = line.replace(/^[•·▪●*–-]\s*/u, '').replace(/\s+/g, ' ');
  const level = degreeLevel(plain);
  if (level === null || textProblem(plain, { max: 4_000, lines: 'one' }) !== null) return null;
  const year = plain.match(YEAR)?.at(-1);
  return {
    title: cutText(keptText(plain, { max: 4_000, lines: 'one' }), PROFILE_LIMITS.title).kept,
    school: '',
    level,
    field: null,
    endsOn: year ? `${year}-12-31` : null,
  };
}
