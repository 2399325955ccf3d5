import * as z from 'zod/mini';
import type { ResultOf, VariablesOf } from '#portal/graphql/graphql';
import type { DraftQuery, EditMutation } from '#portal/screens/institution/need-editor';
import {
  choice,
  object,
  optionalChoice,
  optionalDay,
  optionalText,
  optionalWhole,
  text,
} from '#portal/ui/checks';

/** Terms of reference as the API takes them. */
export type Terms = VariablesOf<typeof EditMutation>['terms'];
type Draft = ResultOf<typeof DraftQuery>['need'];

/** The least and the most of each number. */
const RANGES = {
  target: [0, 1_000_000],
  people: [1, 1000],
  weight: [1, 10],
  weeklyHours: [1, 60],
  positions: [1, 100],
  yearsPreferred: [0, 50],
  minOverlapDays: [1, 3660],
} as const;
const numberOf = (name: keyof typeof RANGES) => {
  const [least, most] = RANGES[name];
  return optionalWhole(least, most);
};

/** What each answer must be to be saved; a draft may have gaps. */
export const termsSchema = object({
  title: text(200),
  objective: optionalText(4000),
  modality: optionalChoice(),
  place: optionalText(200),
  startsOn: optionalDay(),
  endsOn: optionalDay(),
  deadline: optionalDay(),
  minOverlapDays: numberOf('minOverlapDays'),
  weeklyHours: numberOf('weeklyHours'),
  positions: numberOf('positions'),
  sector: z.string(),
  clearanceLevel: z.string(),
  licence: z.string(),
  yearsPreferred: numberOf('yearsPreferred'),
  childContact: z.string(),
  outputs: z.array(object({ text: text(500), indicator: optionalText(200), target: numberOf('target') })),
  counterparts: z.array(object({ role: text(200), people: numberOf('people') })),
  languages: z.array(object({ code: choice(), minimum: choice(), preferred: choice() })),
  ownSkills: z.array(z.string()),
  skills: z.array(
    object({
      conceptUri: z.string(),
      level: z.string(),
      weight: numberOf('weight'),
      essential: z.boolean(),
      mandatory: z.boolean(),
    }),
  ),
});
/** The terms as a person types them. */
export type NeedValues = z.output<typeof termsSchema>;

const typed = (value: string | number | null | undefined): string => String(value ?? '');

/** What stands in the form, from the text as it was kept. */
export const valuesOf = ({
  revision: _,
  ...need
}: Pick<Draft, keyof NeedValues | 'revision'>): NeedValues => ({
  ...need,
  modality: typed(need.modality),
  place: typed(need.place),
  startsOn: typed(need.startsOn),
  endsOn: typed(need.endsOn),
  deadline: typed(need.deadline),
  minOverlapDays: typed(need.minOverlapDays),
  weeklyHours: typed(need.weeklyHours),
  positions: typed(need.positions),
  sector: typed(need.sector),
  clearanceLevel: typed(need.clearanceLevel),
  licence: typed(need.licence),
  yearsPreferred: typed(need.yearsPreferred),
  outputs: need.outputs.map((output) => ({ ...output, target: typed(output.target) })),
  counterparts: need.counterparts.map(({ role, people }) => ({ role, people: typed(people) })),
  skills: need.skills.map((skill) => ({ ...skill, level: typed(skill.level), weight: typed(skill.weight) })),
});

/** A whole number within its range; null for what is none yet. */
function whole(name: keyof typeof RANGES, value: string | undefined): number | null {
  const [least, most] = RANGES[name];
  const number = Number(value?.trim() || NaN);
  return Number.isInteger(number) && number >= least && number <= most ? number : null;
}

/** The terms of what is typed so far: what is empty, half typed or impossible is not said yet. */
export const termsOf = (values: NeedValues): Terms => ({
  title: values.title,
  objective: values.objective,
  place: values.place || null,
  sector: values.sector || null,
  clearanceLevel: Number(values.clearanceLevel),
  licence: values.licence || null,
  modality: (values.modality || null) as Terms['modality'],
  childContact: (values.childContact || 'NONE') as Terms['childContact'],
  startsOn: values.startsOn || null,
  endsOn: values.endsOn || null,
  deadline: values.deadline || null,
  minOverlapDays: whole('minOverlapDays', values.minOverlapDays),
  yearsPreferred: whole('yearsPreferred', values.yearsPreferred),
  weeklyHours: whole('weeklyHours', values.weeklyHours),
  positions: whole('positions', values.positions) ?? 1,
  outputs: values.outputs
    .filter((output) => output.text.trim())
    .map((output) => ({ ...output, target: whole('target', output.target) })),
  counterparts: values.counterparts
    .filter(({ role }) => role.trim())
    .map(({ role, people }) => ({ role, people: whole('people', people) ?? 1 })),
  languages: values.languages.filter(
    ({ code, minimum, preferred }) => code && minimum && preferred,
  ) as Terms['languages'],
  ownSkills: values.ownSkills,
  skills: values.skills.map(({ level, weight, ...skill }) => ({
    ...skill,
    level: Number(level || '2'),
    weight: whole('weight', weight) ?? 3,
  })),
});
