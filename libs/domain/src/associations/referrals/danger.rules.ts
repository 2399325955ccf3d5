import { fold } from '#domain/kernel/text/fold';

/** Words that tell of somebody being hurt, in the five languages, as `fold` writes them. */
const DANGER: readonly RegExp[] = [
  /\b(beat(s|en|ing)?|hit(s|ting)?|hurts?|rape[ds]?|abus\w*|assault\w*|kill\w*|threat\w*|traffick\w*|suicid\w*|stabb\w*)\b/,
  /\b(frapp\w*|battue?s?|violee?s?|violences?|menac\w*|maltrait\w*)\b/,
  /\b(golpe\w*|violad[oa]s?|violencia|amenaz\w*|maltrat\w*|matar\w*)\b/,
  /\b(garaac\w*|kufsi\w*|hanjab\w*|dhaawac\w*)\b/,
  /(ضرب|اغتصاب|قتل|تهديد|انتحار|اعتداء)/,
];

/**
 * Whether words tell of harm rather than of what is to be prepared. It is a net with wide meshes: what it lets through is
 * still sealed and purged; what it stops belongs in a concern.
 */
export function tellsOfDanger(words: string): boolean {
  const folded = fold(words);
  return DANGER.some((pattern) => pattern.test(folded));
}
