import { fold } from '#domain/kernel/text/fold';
import { CEFR_LEVELS, type CefrLevel } from '#domain/reference/vocabulary';

/** Whole words, in the five languages; the first line that has one of them in the text counts. */
type Words<Value> = readonly (readonly [value: Value, words: string])[];

/** Words for a level of skill, or its number. */
const SKILL_WORDS: Words<number> = [
  [4, '4|expert|experte|experto|experta|expertise|master|mastery|guru|maitrise|dominio|خبير|خبره|khabiir'],
  [3, '3|advanced|senior|proficient|avance|avancee|confirme|confirmee|avanzado|avanzada|متقدم|sare'],
  [2, '2|intermediate|working|competent|intermediaire|intermedio|intermedia|متوسط|dhexdhexaad'],
  [
    1,
    '1|beginner|novice|basic|basics|junior|elementary|debutant|debutante|notions|basico|basica|principiante|مبتدي|اساسي|bilow',
  ],
];

/** Words for fluency; the scale of five that is common in networks of professionals among them. */
const FLUENCY_WORDS: Words<CefrLevel> = [
  ['B1', 'limited working|limited working proficiency'],
  ['C1', 'near native|near fluent'],
  ['B1', 'lower intermediate'],
  ['B2', 'upper intermediate'],
  ['A2', 'pre intermediate'],
  [
    'C2',
    'native|native speaker|bilingual|mother tongue|mothertongue|first language|maternelle|langue maternelle|bilingue|nativo|nativa|materna|لغه ام|اللغه الام|لغتي الام|hooyo|afka hooyo',
  ],
  [
    'C1',
    'fluent|fluently|full professional|proficient|courant|couramment|fluido|fluida|con fluidez|طليق|بطلاقه|طلاقه',
  ],
  [
    'B2',
    'professional|professional working|advanced|avance|avancee|professionnel|avanzado|avanzada|profesional|متقدم|جيد جدا',
  ],
  [
    'B1',
    'intermediate|conversational|conversation|intermediaire|intermedio|intermedia|متوسط|جيد|dhexdhexaad',
  ],
  ['A2', 'elementary|basic|elementaire|scolaire|basico|basica|elemental|ابتدايي|اساسي|اساسيات'],
  ['A1', 'beginner|novice|notions|debutant|debutante|principiante|nociones|مبتدي|bilow'],
];

/** Words for a degree and its ISCED 2011 level; the closer word comes before the wider one. */
const DEGREE_WORDS: Words<number> = [
  [
    3,
    'high school|higher secondary|senior secondary|upper secondary|ثانويه|الثانويه|الثانويه العامه|dugsi sare|dugsiga sare',
  ],
  [2, 'lower secondary|junior secondary|middle school|o level|o levels|brevet des colleges'],
  [5, 'higher national diploma|higher diploma|grado superior|tecnico superior'],
  [3, 'grado medio'],
  [
    7,
    'postgraduate|post graduate|posgrado|postgrado|pgdip|pgcert|pgce|troisieme cycle|دراسات عليا|دبلوم عالي',
  ],
  [7, 'doctor of medicine|mbbs|mbchb|mb chb|mb bs|m b b s|md|diplome d ingenieur|ingenieur diplome'],
  [
    8,
    'phd|ph d|dphil|d phil|doctor of|doctor|doctorate|doctoral|doctorat|docteur|doctorado|doctora|دكتوراه|الدكتوراه',
  ],
  [
    7,
    'master|masters|master s|masterate|mastere|msc|m sc|ma|m a|mba|m b a|meng|m eng|med|m ed|mph|m p h|mphil|m phil|mtech|m tech|mres|mfa|mpa|ms|m s|llm|ll m|mcom|m com|mpharm|maestria|magister|maitrise|dea|dess|ماجستير|الماجستير|ماستر|mastar',
  ],
  [
    6,
    'bachelor|bachelors|bachelor s|baccalaureate|licence|licenciatura|licenciado|licenciada|licentiate|bsc|b sc|ba|b a|beng|b eng|bed|b ed|bcom|b com|btech|b tech|bba|b b a|bpharm|b pharm|bfa|barch|b arch|bn|bs|b s|llb|ll b|undergraduate degree|grado|بكالوريوس|البكالوريوس|ليسانس|اجازه جامعيه|bajalor',
  ],
  [
    3,
    'baccalaureat|bac|bachillerato|bachiller|secondary|secondary school|a level|a levels|gce|abitur|matura|cap|bep|secondaire|secundaria|بكالوريا|البكالوريا',
  ],
  [5, 'diploma|associate|associate degree|foundation degree|hnd|bts|dut|deug|دبلوم|الدبلوم|dibloomo'],
];

/** What turns the meaning of the words behind it round, or says that something was not finished. */
const NEGATION =
  /(?:^| )(?:not|non|no|nor|never|without|less than|below|incomplete|unfinished|uncompleted|failed|pas|sans|jamais|inacheve|incomplet|sin|nunca|incompleto|incompleta|ليس|ليست|غير|بدون|لم|ma aha|maaha|aan)(?: |$)/u;

const wholeWords = <Value>(words: Words<Value>): readonly (readonly [Value, RegExp])[] =>
  words.map(([value, list]) => [value, new RegExp(`(?:^| )(?:${list})(?: |$)`, 'u')]);

/** The value of the first line that is in the text; null for none, and where the text says the opposite. */
const reader = <Value>(words: Words<Value>): ((text: string) => Value | null) => {
  const patterns = wholeWords(words);
  return (text) => {
    const plain = fold(text);
    return NEGATION.test(plain) ? null : (patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? null);
  };
};

/** 1 to 4, for words such as `advanced`, `débutant`, `خبير`; null for what is not understood. */
export const skillLevel = reader(SKILL_WORDS);

/** The ISCED 2011 level of a degree by whole words: `BEng` 6, `Posgrado` 7; null for what is not understood. */
export const degreeLevel = reader(DEGREE_WORDS);

const fluencyInWords = reader(FLUENCY_WORDS);

/** A level of the CEFR by its name or by words; null for what is not understood, and for its opposite. */
export function fluencyLevel(text: string): CefrLevel | null {
  const [named] = /\b[ABC][12]\b/i.exec(text) ?? [];
  const level = CEFR_LEVELS.find((known) => known === named?.toUpperCase());
  return level && !NEGATION.test(fold(text)) ? level : fluencyInWords(text);
}
