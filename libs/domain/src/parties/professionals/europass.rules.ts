import { languageNamed } from '#domain/kernel/languages/languages';
import type { HeldLanguage } from '#domain/parties/professionals/profile';
import type { LeftOut } from '#domain/parties/professionals/resume-texts.rules';
import { CEFR_LEVELS, type CefrLevel } from '#domain/reference/vocabulary';

/** An element of the document, by its name without prefix. */
export interface EuropassNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly EuropassNode[];
}

/** What a Europass document says: most of it as a JSON Resume, and its languages, which say more than that has room for. */
export interface EuropassResume {
  readonly resume: Readonly<Record<string, unknown>>;
  readonly languages: readonly HeldLanguage[];
  readonly leftOut: readonly LeftOut[];
}

/** Reads Europass XML: that of today (`Candidate`) and that before 2020 (`SkillsPassport`); null for any other document. */
export function readEuropass(root: EuropassNode): EuropassResume | null {
  if (root.name === 'Candidate') return readCandidate(root);
  if (root.name === 'SkillsPassport') return readPassport(root);
  return null;
}

function readCandidate(root: EuropassNode): EuropassResume {
  const competencies = all(root, 'PersonCompetency');
  const tongues = competencies.filter((one) => textAt(one, 'TaxonomyID') === 'language');
  const named = competencies.filter((one) => !tongues.includes(one));
  return {
    resume: {
      basics: { summary: plain(textAt(root, 'ExecutiveSummary')) },
      work: all(root, 'EmployerHistory').flatMap((employer) =>
        all(employer, 'PositionHistory').map((post) => ({
          name: textAt(employer, 'OrganizationName'),
          position: textAt(post, 'PositionTitle'),
          summary: plain(textAt(post, 'Description')),
          startDate: textAt(post, 'StartDate', 'FormattedDateTime'),
          endDate:
            textAt(post, 'CurrentIndicator') === 'true' ? '' : textAt(post, 'EndDate', 'FormattedDateTime'),
        })),
      ),
      education: all(root, 'EducationOrganizationAttendance').map((study) => ({
        institution: textAt(study, 'OrganizationName'),
        studyType: textAt(study, 'DegreeName') || textAt(study, 'ProgramName'),
        endDate: textAt(study, 'EndDate', 'FormattedDateTime'),
      })),
      skills: named.map((one) => ({ name: textAt(one, 'CompetencyName') })),
    },
    ...languagesOf([
      ...all(root, 'PrimaryLanguageCode').map(({ text }) => ({
        name: text.trim(),
        isNative: true,
        levels: {},
      })),
      ...tongues.map((one) => ({
        name: textAt(one, 'CompetencyID'),
        isNative: false,
        levels: Object.fromEntries(
          all(one, 'CompetencyDimension').map((dimension) => [
            textAt(dimension, 'CompetencyDimensionTypeCode'),
            textAt(dimension, 'ScoreText'),
          ]),
        ),
      })),
    ]),
  };
}

function readPassport(root: EuropassNode): EuropassResume {
  return {
    resume: {
      basics: { label: textAt(root, 'Headline', 'Description', 'Label') },
      work: all(root, 'WorkExperience').map((post) => ({
        name: textAt(post, 'Employer', 'Name'),
        position: textAt(post, 'Position', 'Label'),
        summary: plain(textAt(post, 'Activities')),
        startDate: dayOf(post, 'From'),
        endDate: textAt(post, 'Current') === 'true' ? '' : dayOf(post, 'To'),
      })),
      education: all(root, 'Education').map((study) => ({
        institution: textAt(study, 'Organisation', 'Name'),
        studyType: textAt(study, 'Title'),
        endDate: dayOf(study, 'To'),
      })),
    },
    ...languagesOf([
      ...all(root, 'MotherTongue').map((one) => ({ name: nameOf(one), isNative: true, levels: {} })),
      ...all(root, 'ForeignLanguage').map((one) => ({
        name: nameOf(one),
        isNative: false,
        levels: {
          'CEF-Understanding-Listening': textAt(one, 'Listening'),
          'CEF-Understanding-Reading': textAt(one, 'Reading'),
          'CEF-Speaking-Interaction': textAt(one, 'SpokenInteraction'),
          'CEF-Speaking-Production': textAt(one, 'SpokenProduction'),
          'CEF-Writing-Production': textAt(one, 'ProficiencyLevel', 'Writing'),
        },
      })),
    ]),
  };
}

interface Tongue {
  readonly name: string;
  readonly isNative: boolean;
  readonly levels: Readonly<Record<string, string>>;
}

function languagesOf(tongues: readonly Tongue[]): Pick<EuropassResume, 'languages' | 'leftOut'> {
  const languages = new Map<string, HeldLanguage>();
  const leftOut: LeftOut[] = [];
  for (const { name, isNative, levels } of tongues) {
    const code = languageNamed(name);
    if (code && !languages.has(code)) languages.set(code, { code, ...levelsOf(isNative, levels) });
    else if (!code && name) leftOut.push({ field: 'languages', text: name.slice(0, 100) });
  }
  return { languages: [...languages.values()], leftOut };
}

function levelsOf(isNative: boolean, levels: Tongue['levels']): Omit<HeldLanguage, 'code'> {
  const level = (...dimensions: string[]): CefrLevel | null => {
    const told = dimensions.flatMap((one) => CEFR_LEVELS.filter((known) => known === levels[`CEF-${one}`]));
    // Of two kinds of speaking the lower one counts, and only when the document has both.
    return told.length < dimensions.length ? null : (told.sort()[0] ?? null);
  };
  return {
    overall: isNative ? 'C2' : null,
    listening: level('Understanding-Listening'),
    reading: level('Understanding-Reading'),
    speaking: level('Speaking-Interaction', 'Speaking-Production'),
    writing: level('Writing-Production'),
  };
}

const nameOf = (tongue: EuropassNode): string =>
  textAt(tongue, 'Description', 'Label') || textAt(tongue, 'Description', 'Code');

/** `<From year="2015" month="--03" day="---01"/>` */
function dayOf(of: EuropassNode, which: 'From' | 'To'): string {
  const { year = '', month = '', day = '' } = first(of, 'Period', which)?.attributes ?? {};
  return [year, month, day]
    .map((part) => part.replace(/^-+/, ''))
    .filter(Boolean)
    .join('-');
}

/** Every element of this name below, but none within another of the same name. */
function all(node: EuropassNode, name: string): EuropassNode[] {
  return node.children.flatMap((child) => (child.name === name ? [child] : all(child, name)));
}

function first(node: EuropassNode, ...path: readonly string[]): EuropassNode | undefined {
  return path.reduce<EuropassNode | undefined>(
    (found, name) => (found ? all(found, name)[0] : undefined),
    node,
  );
}

const textAt = (node: EuropassNode, ...path: readonly string[]): string =>
  first(node, ...path)?.text.trim() ?? '';

/** Descriptions are pieces of HTML: their blocks become lines, and their tags go. */
const plain = (html: string): string =>
  html
    .replace(/<(br|\/p|\/li|\/div)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
