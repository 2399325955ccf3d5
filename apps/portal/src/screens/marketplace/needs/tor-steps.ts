/** The steps of the terms of reference, each with the fields that it asks for; the last but the check of all answers. */
export const TOR_STEPS = [
  { key: 'TASK', fields: ['title', 'objective', 'sector'] },
  { key: 'RESULTS', fields: ['outputs'] },
  { key: 'PEOPLE', fields: ['counterparts', 'childContact'] },
  { key: 'SKILLS', fields: ['skills', 'ownSkills', 'yearsPreferred', 'licence'] },
  {
    key: 'PLACE',
    fields: [
      'modality',
      'place',
      'startsOn',
      'endsOn',
      'deadline',
      'minOverlapDays',
      'weeklyHours',
      'positions',
    ],
  },
  { key: 'CONDITIONS', fields: ['languages', 'clearanceLevel', 'support'] },
] as const;

export type TorStep = (typeof TOR_STEPS)[number]['key'];

/** Where all answers are read once more: behind the last step. */
export const CHECK = TOR_STEPS.length;

/** The step that asks for a field; `outputs.0.text` is one of `outputs`. */
export function stepOf(field: string): number {
  const [name] = field.split('.');
  const found = TOR_STEPS.findIndex(({ fields }) => (fields as readonly string[]).includes(name ?? ''));
  return found < 0 ? 0 : found;
}
