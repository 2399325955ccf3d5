import * as z from 'zod/mini';
import { say } from '#portal/ui/say';

/** A least and a most, both allowed. */
type Range = readonly [least: number, most: number];

/** The checks that forms are made of; each refusal is a message of the catalogue. Limits are those of `graphql/limits.ts`. */
export const text = (limit: number | Range) => {
  const [min, max] = typeof limit === 'number' ? [1, limit] : limit;
  return z
    .string()
    .check(
      z.trim(),
      z.minLength(1, say('error.required')),
      z.minLength(min, say('error.tooShort', { min })),
      z.maxLength(max, say('error.tooLong', { max })),
    );
};
export const optionalText = (max: number) =>
  z.string().check(z.trim(), z.maxLength(max, say('error.tooLong', { max })));
export const email = () =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1, say('error.required')),
      z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, say('error.email')),
    );
export const password = ([least, most]: Range) =>
  z
    .string()
    .check(
      z.minLength(least, say('error.password', { min: least })),
      z.maxLength(most, say('error.tooLong', { max: most })),
    );
export const choice = () => z.string(say('error.choose')).check(z.minLength(1, say('error.choose')));
/** One of a few, or none: a group of radio buttons that was passed by without a choice holds null. */
export const optionalChoice = () =>
  z.pipe(
    z.nullable(z.string()),
    z.transform((value) => value ?? ''),
  );
export const day = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, say('error.date')));
export const optionalDay = () => z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/, say('error.date')));
/** A time of day, `HH:MM`, or none. */
export const optionalTime = () => z.string().check(z.regex(/^(\d{2}:\d{2})?$/, say('error.time')));
export const ticked = () => z.boolean().check(z.refine((value) => value, say('error.tick')));
export const yesOrNo = () => z.boolean();
export const choices = (min = 0) => z.array(z.string()).check(z.minLength(min, say('error.choose')));
export const whole = ([min, max]: Range) =>
  z.string().check(z.refine((value) => inRange(value, min, max), say('error.range', { min, max })));
export const optionalWhole = ([min, max]: Range) =>
  z
    .string()
    .check(z.refine((value) => value === '' || inRange(value, min, max), say('error.range', { min, max })));
/** A number from 0 that may have decimals, with a point or a comma. */
export const amount = () => z.string().check(z.refine(isAmount, say('error.amount')));
export const optionalAmount = () =>
  z.string().check(z.refine((value) => value === '' || isAmount(value), say('error.amount')));
/**
 * An amount of money, with a point or a comma before one or two digits; before three, where a currency has them, a point.
 * `1,000` is refused: nobody can tell a thousand from one.
 */
export const money = () => z.string().check(z.refine(isMoney, say('error.money')));
export const optionalMoney = () =>
  z.string().check(z.refine((value) => value === '' || isMoney(value), say('error.money')));
export const object = z.object;

export const isMoney = (typed: string): boolean => /^\d{1,15}(?:\.\d{1,4}|,\d{1,2})?$/.test(typed.trim());
/** The amount as the API reads it: with a point. */
export const pointed = (typed: string): string => typed.trim().replace(',', '.');

function isAmount(value: string): boolean {
  return /^\d{1,9}([.,]\d{1,6})?$/.test(value.trim());
}

function inRange(value: string, min: number, max: number): boolean {
  return /^\d+$/.test(value.trim()) && Number(value) >= min && Number(value) <= max;
}

/** The number of a checked whole-number field, or null when it was left empty. */
export function wholeOrNull(value: string): number | null {
  return value.trim() === '' ? null : Number(value);
}
