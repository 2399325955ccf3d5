import type { AskedSkill } from '#domain/marketplace/needs/terms';
import { OWN_WORD_LIMITS } from '#domain/reference/taxonomy/limits';

/** The skills that a need asks for, in the list's words and in its author's own. */
export interface Asked {
  readonly skills: readonly AskedSkill[];
  readonly ownSkills: readonly string[];
}

/** How a skill is asked for that only an own word had named: desirable, so that nobody is shut out by it. */
const ledTo = (conceptUri: string): AskedSkill => ({
  conceptUri,
  level: 1,
  weight: 1,
  essential: false,
  mandatory: false,
});

/** The same asking with an own word led to a skill; one that is asked for already stays as it is. */
export function withSkillFor(
  { skills, ownSkills }: Asked,
  spellings: readonly string[],
  conceptUri: string,
): Asked & { readonly word: string; readonly added: boolean } {
  const added = !skills.some((skill) => skill.conceptUri === conceptUri);
  return {
    word: ownSkills.find((own) => spellings.includes(own)) ?? '',
    added,
    skills: added ? [...skills, ledTo(conceptUri)] : skills,
    ownSkills: ownSkills.filter((own) => !spellings.includes(own)),
  };
}

/** What is asked, with the word that was typed back in it. A skill that somebody has changed since stays, without the word. */
export function withWordBack(
  { skills, ownSkills }: Asked,
  { word, added }: { readonly word: string; readonly added: boolean },
  conceptUri: string,
): Asked {
  const asLed = ledTo(conceptUri);
  const isUntouched = (skill: AskedSkill): boolean =>
    (Object.keys(asLed) as (keyof AskedSkill)[]).every((key) => skill[key] === asLed[key]);
  const present = skills.find((skill) => skill.conceptUri === conceptUri);
  const isTheirs = added && present !== undefined && !isUntouched(present);
  const hasRoom = ownSkills.length < OWN_WORD_LIMITS.words && !ownSkills.includes(word);
  return {
    skills: added && !isTheirs ? skills.filter((skill) => skill.conceptUri !== conceptUri) : skills,
    ownSkills: isTheirs || !hasRoom ? ownSkills : [...ownSkills, word],
  };
}
