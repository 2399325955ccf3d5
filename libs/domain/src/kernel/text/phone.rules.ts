import { plainDigits } from '#domain/kernel/text/digits';

/** The beginnings of numbers by zone of the world: the calling codes that are in use (ITU-T E.164, list of 2016). */
const CALLING_CODE =
  /^(1|7|2(0|7|1[12368]|[2-6]\d|9[01789])|3([0-469]|[578]\d)|4([013-9]|2\d)|5([1-8]|[09]\d)|6([0-6]|[789]\d)|8([1246]|[0578]\d)|9([0-58]|[679]\d))/;
/** Digits of a number, its calling code among them. */
const DIGITS = /^[1-9]\d{6,14}$/;

/**
 * A telephone number as people type and paste it, in signs of a keyboard: digits of any script, dashes of any length, and
 * without the marks of direction that address books put around it.
 */
export const typedPhone = (given: string): string =>
  plainDigits(given)
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * A number that reaches the same telephone from everywhere, in the form of E.164: `+442079460000`. Null for one without
 * the code of a country: nobody else can know which is meant.
 */
export function internationalPhone(given: string): string | null {
  const digits = typedPhone(given)
    .replace(/^00/, '+')
    .replace('(0)', '')
    .replace(/[ ()./-]/g, '');
  if (!digits.startsWith('+')) return null;
  const number = digits.slice(1);
  return DIGITS.test(number) && CALLING_CODE.test(number) ? digits : null;
}
