import type { ReadResume } from '#domain/parties/professionals/json-resume.rules';
import type { HeldSkill, ProfileBasics, ProfileSections } from '#domain/parties/professionals/profile';

/**
 * What a résumé changes in a profile: empty fields are filled, what is there stays; skills and languages that are new
 * are added; posts and studies are replaced when the résumé has any.
 */
export function mergeResume(
  basics: Partial<ProfileBasics>,
  lists: Pick<ProfileSections, 'skills' | 'languages'>,
  resume: ReadResume,
  skills: readonly HeldSkill[],
): Partial<ProfileSections> {
  const empty = Object.entries(resume.basics).filter(
    ([field]) => (basics[field as keyof ProfileBasics] ?? null) === null,
  );
  return {
    basics: Object.fromEntries(empty),
    skills: added(lists.skills, skills, ({ conceptUri }) => conceptUri),
    languages: added(lists.languages, resume.languages, ({ code }) => code),
    ...(resume.experience.length > 0 ? { experience: resume.experience } : {}),
    ...(resume.education.length > 0 ? { education: resume.education } : {}),
  };
}

/** The first list, and of the second what is new in it, each once. */
function added<Row>(first: readonly Row[], second: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const rows = new Map(first.map((row) => [keyOf(row), row]));
  for (const row of second) if (!rows.has(keyOf(row))) rows.set(keyOf(row), row);
  return [...rows.values()];
}
