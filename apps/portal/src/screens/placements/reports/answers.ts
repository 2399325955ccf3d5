import * as z from 'zod/mini';
import { ACTIVITY_KIND } from '#portal/graphql/enums';
import type { ResultOf, VariablesOf } from '#portal/graphql/graphql';
import { REPORT_LIMITS } from '#portal/graphql/limits';
import type { ReportQuery, SaveMutation } from '#portal/screens/placements/reports/report-data';
import {
  amount,
  choice,
  choices,
  object,
  optionalAmount,
  optionalText,
  optionalWhole,
  text,
  whole,
} from '#portal/ui/checks';
import { say } from '#portal/ui/say';

/** Answers as the API gives and takes them. */
export type Answers = ResultOf<typeof ReportQuery>['report']['answers'];
export type AnswersInput = VariablesOf<typeof SaveMutation>['answers'];

export const RATED = ['relevance', 'preparation', 'communication', 'result'] as const;
export const TRAINED = ['total', 'women', 'youth', 'withDisability'] as const;

/** The answers as a person types them. */
export interface ReportValues {
  hours: string;
  days: string;
  outputs: { value: string }[];
  trained: Record<(typeof TRAINED)[number], string>;
  activities: { kind: string; hours: string }[];
  transferLevel: string;
  stillInUse: string;
  ratings: Record<(typeof RATED)[number], string>;
  barriers: string[];
  handover: { text: string }[];
  lessons: string;
  supportNeeded: string;
}
export type FieldName = keyof ReportValues;

const asText = (value: number | null | undefined): string => String(value ?? '');
const named = <Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;

/** The values of the form: what was written, or what is known already. */
export const valuesOf = (answers: Answers, outputs: number): ReportValues => ({
  hours: asText(answers.hours),
  days: asText(answers.days),
  outputs: Array.from({ length: outputs }, (_, i) => ({
    value: asText(answers.outputs?.find(({ output }) => output === i)?.value),
  })),
  trained: named(TRAINED, (part) => asText(answers.trained?.[part])),
  activities: (answers.activities ?? []).map(({ kind, hours }) => ({ kind, hours: asText(hours) })),
  transferLevel: answers.transferLevel ?? '',
  stillInUse: answers.stillInUse ?? '',
  ratings: named(RATED, (part) => asText(answers.ratings?.[part])),
  barriers: [...(answers.barriers ?? [])],
  handover: (answers.handover ?? []).map((item) => ({ text: item })),
  lessons: answers.lessons ?? '',
  supportNeeded: answers.supportNeeded ?? '',
});

const number = (typed: string): number | undefined => {
  const value = Number(typed.trim().replace(',', '.'));
  return typed.trim() === '' || Number.isNaN(value) ? undefined : value;
};
/** All of them, or nothing when one is missing. */
const all = <Name extends string>(names: readonly Name[], typed: Record<Name, string>) =>
  names.some((name) => number(typed[name]) === undefined)
    ? undefined
    : named(names, (name) => number(typed[name]) ?? 0);

/** How each answer is made of what was typed; what is empty or half typed is not said. */
const MAKE: { [Field in FieldName]: (values: ReportValues) => AnswersInput[Field] | undefined } = {
  hours: ({ hours }) => number(hours),
  days: ({ days }) => number(days),
  outputs: ({ outputs }) =>
    outputs.flatMap(({ value }, output) => {
      const reached = number(value);
      return reached === undefined ? [] : [{ output, value: reached }];
    }),
  trained: ({ trained }) =>
    number(trained.total) === undefined ? undefined : named(TRAINED, (part) => number(trained[part]) ?? 0),
  activities: ({ activities }) =>
    activities.flatMap(({ kind, hours }) => {
      const spent = number(hours);
      return kind && spent ? [{ kind: kind as (typeof ACTIVITY_KIND)[number], hours: spent }] : [];
    }),
  transferLevel: ({ transferLevel }) => (transferLevel || undefined) as AnswersInput['transferLevel'],
  stillInUse: ({ stillInUse }) => (stillInUse || undefined) as AnswersInput['stillInUse'],
  ratings: ({ ratings }) => all(RATED, ratings),
  barriers: ({ barriers }) => barriers as AnswersInput['barriers'],
  handover: ({ handover }) => {
    const items = handover.map(({ text: item }) => item.trim()).filter(Boolean);
    return items.length > 0 ? items : undefined;
  },
  lessons: ({ lessons }) => lessons.trim() || undefined,
  supportNeeded: ({ supportNeeded }) => supportNeeded.trim() || undefined,
};

/** The answers to send: only those that the form asks for. */
export const answersOf = (values: ReportValues, asked: readonly { name: string }[]): AnswersInput =>
  Object.fromEntries(
    asked
      .map(({ name }) => [name, MAKE[name as FieldName](values)])
      .filter(([, value]) => value !== undefined),
  );

/** What each field must be to be submitted. */
const CHECKS: Record<FieldName, (isRequired: boolean) => z.ZodMiniType> = {
  hours: (needed) => (needed ? whole(REPORT_LIMITS.hours) : optionalWhole(REPORT_LIMITS.hours)),
  days: (needed) => (needed ? whole(REPORT_LIMITS.days) : optionalWhole(REPORT_LIMITS.days)),
  outputs: (needed) => z.array(object({ value: needed ? amount() : optionalAmount() })),
  trained: (needed) =>
    object({
      ...named(TRAINED, () => optionalWhole(REPORT_LIMITS.people)),
      ...(needed && { total: whole(REPORT_LIMITS.people) }),
    }),
  activities: (needed) =>
    z
      .array(object({ kind: choice(), hours: whole(REPORT_LIMITS.activityHours) }))
      .check(z.minLength(needed ? 1 : 0, say('report.oneActivity'))),
  transferLevel: (needed) => (needed ? choice() : z.nullable(z.string())),
  stillInUse: (needed) => (needed ? choice() : z.nullable(z.string())),
  ratings: (needed) => object(named(RATED, () => (needed ? choice() : z.nullable(z.string())))),
  barriers: () => choices(),
  handover: (needed) =>
    z
      .array(object({ text: text(REPORT_LIMITS.words) }))
      .check(z.minLength(needed ? 1 : 0, say('report.oneHandover'))),
  lessons: (needed) => (needed ? text(REPORT_LIMITS.words) : optionalText(REPORT_LIMITS.words)),
  supportNeeded: (needed) => (needed ? text(REPORT_LIMITS.words) : optionalText(REPORT_LIMITS.words)),
};

/** The checks of a form, of the fields that it asks for. */
export const schemaOf = (asked: readonly { name: string; isRequired: boolean }[]) =>
  z.looseObject(
    Object.fromEntries(asked.map(({ name, isRequired }) => [name, CHECKS[name as FieldName](isRequired)])),
  );
