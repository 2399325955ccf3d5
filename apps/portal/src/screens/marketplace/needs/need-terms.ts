import * as z from 'zod/mini';
import type { ResultOf, VariablesOf } from '#portal/graphql/graphql';
import { NEED_LIMITS } from '#portal/graphql/limits';
import type { DraftQuery, EditMutation } from '#portal/screens/marketplace/needs/need-draft';
import {
  choice,
  isMoney,
  object,
  optionalChoice,
  optionalDay,
  optionalMoney,
  optionalText,
  optionalWhole,
  pointed,
  text,
} from '#portal/ui/checks';

/** Terms of reference as the API takes them. */
export type Terms = VariablesOf<typeof EditMutation>['terms'];
type Draft = ResultOf<typeof DraftQuery>['need'];

/** The fields that hold a number. */
type NumberField =
  'target' | 'people' | 'weight' | 'weeklyHours' | 'positions' | 'yearsPreferred' | 'minOverlapDays';
const numberOf = (name: NumberField) => optionalWhole(NEED_LIMITS[name]);

/** What each answer must be to be saved; a draft may have gaps. */
export const termsSchema = object({
  title: text(NEED_LIMITS.title),
  objective: optionalText(NEED_LIMITS.objective),
  modality: optionalChoice(),
  place: optionalText(NEED_LIMITS.place),
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
  outputs: z.array(
    object({
      text: text(NEED_LIMITS.output),
      indicator: optionalText(NEED_LIMITS.indicator),
      target: numberOf('target'),
    }),
  ),
  counterparts: z.array(object({ role: text(NEED_LIMITS.counterpart), people: numberOf('people') })),
  languages: z.array(object({ code: choice(), minimum: choice(), preferred: choice() })),
  ownSkills: z.array(z.string()),
  support: z.array(
    object({ kind: choice(), payer: choice(), amount: optionalMoney(), currency: choice(), per: choice() }),
  ),
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

/** The values of the form, from the text as it was saved. */
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
  support: need.support.map(({ kind, payer, amount, currency, per }) => ({
    ...{ kind, payer, amount: typed(amount), currency: currency ?? BLANK_SUPPORT.currency },
    per: per ?? BLANK_SUPPORT.per,
  })),
  counterparts: need.counterparts.map(({ role, people }) => ({ role, people: typed(people) })),
  skills: need.skills.map((skill) => ({ ...skill, level: typed(skill.level), weight: typed(skill.weight) })),
});

/** What a new line of support begins with. */
export const BLANK_SUPPORT = { kind: '', payer: '', amount: '', currency: 'USD', per: 'MONTH' } as const;

/** Without an amount it is offered in kind; an amount that is half typed is not said yet. */
function offered({ kind, payer, amount, currency, per }: NeedValues['support'][number]) {
  return isMoney(amount)
    ? { kind, payer, amount: pointed(amount), currency, per }
    : { kind, payer, amount: null, currency: null, per: null };
}

/** A whole number within its range; null for what is none yet. */
function whole(name: NumberField, value: string | undefined): number | null {
  const [least, most] = NEED_LIMITS[name];
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
  support: values.support.filter(({ kind, payer }) => kind && payer).map(offered) as Terms['support'],
  skills: values.skills.map(({ level, weight, ...skill }) => ({
    ...skill,
    level: Number(level || '2'),
    weight: whole('weight', weight) ?? 3,
  })),
});
