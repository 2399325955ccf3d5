import type { IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import {
  type ConsentPurpose,
  type ProfileSections,
  REQUIRED_CONSENTS,
} from '#domain/parties/professionals/profile';

/** The parts of a profile as its owner works through them, in a good order. */
export const TASK_NAMES = [
  'BASICS',
  'HERITAGE',
  'SKILLS',
  'LANGUAGES',
  'AVAILABILITY',
  'CONSENTS',
  'PROGRAMME',
  'EXPERIENCE',
  'EDUCATION',
  'EVIDENCE',
] as const;
export type TaskName = (typeof TASK_NAMES)[number];

/** One part: what is still missing in it, and whether the profile can be active without it. */
export interface ProfileTask {
  readonly task: TaskName;
  readonly needed: boolean;
  readonly done: boolean;
  /** Paths of the fields that are missing; empty when done. */
  readonly missing: readonly string[];
}

/** What completeness looks at. */
export interface ProfileFacts extends Pick<
  ProfileSections,
  'basics' | 'heritage' | 'skills' | 'languages' | 'windows' | 'experience' | 'education'
> {
  readonly consents: readonly ConsentPurpose[];
  readonly programmeIds: readonly string[];
  /** Skills that are more than claimed. */
  readonly shownSkills: number;
}

type Missing = (facts: ProfileFacts, today: IsoDate) => (string | false)[];

const BASICS = ['headline', 'residenceCountry', 'yearsExperience', 'educationLevel'] as const;

const TASKS: Readonly<Record<TaskName, { readonly needed: boolean; readonly missing: Missing }>> = {
  BASICS: {
    needed: true,
    missing: ({ basics }) => [
      ...BASICS.map((field) => (basics[field] ?? null) === null && `basics.${field}`),
      !basics.modalities?.length && 'basics.modalities',
    ],
  },
  HERITAGE: { needed: true, missing: ({ heritage }) => [heritage.length === 0 && 'heritage'] },
  SKILLS: {
    needed: true,
    missing: ({ skills, basics }) => [skills.length + (basics.ownSkills ?? []).length === 0 && 'skills'],
  },
  LANGUAGES: {
    needed: true,
    missing: ({ languages }) => [!languages.some(({ overall }) => overall) && 'languages'],
  },
  AVAILABILITY: {
    needed: true,
    missing: ({ windows }, today) => [!windows.some(({ to }) => to >= today) && 'windows'],
  },
  CONSENTS: {
    needed: true,
    missing: ({ consents }) =>
      REQUIRED_CONSENTS.map((purpose) => !consents.includes(purpose) && `consents.${purpose}`),
  },
  PROGRAMME: { needed: true, missing: ({ programmeIds }) => [programmeIds.length === 0 && 'programmes'] },
  EXPERIENCE: { needed: false, missing: ({ experience }) => [experience.length === 0 && 'experience'] },
  EDUCATION: { needed: false, missing: ({ education }) => [education.length === 0 && 'education'] },
  EVIDENCE: {
    needed: false,
    missing: ({ skills, shownSkills }) => [skills.length > 0 && shownSkills === 0 && 'skills.evidence'],
  },
};

/** The profile as a list of tasks, done and not done. */
export const profileTasks = (facts: ProfileFacts, today: IsoDate): ProfileTask[] =>
  TASK_NAMES.map((task) => {
    const missing = TASKS[task].missing(facts, today).filter((path) => path !== false);
    return { task, needed: TASKS[task].needed, done: missing.length === 0, missing };
  });

/** @throws DomainError PROFILE_INCOMPLETE with every needed field that is missing. */
export function assertReady(tasks: readonly ProfileTask[]): void {
  const missing = tasks.filter(({ needed }) => needed).flatMap((task) => task.missing);
  if (missing.length === 0) return;
  const problems = missing.map((field) => ({ field, code: 'MISSING' as const }));
  throw new DomainError('PROFILE_INCOMPLETE', { field: missing[0], problems });
}
