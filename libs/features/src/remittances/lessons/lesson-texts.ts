import { readFileSync } from 'node:fs';
import { type Locale, LOCALES } from '#domain/kernel/locale';
import type { LessonCode } from '#domain/remittances/lessons/lesson';

/** A lesson as people read it, with its question and the answers to choose from. */
interface LessonText {
  readonly title: string;
  readonly text: string;
  readonly question: string;
  readonly options: readonly string[];
}

type LessonTexts = Readonly<Record<LessonCode, LessonText>>;

const read = (locale: Locale): LessonTexts =>
  JSON.parse(readFileSync(new URL(`./catalogue/${locale}.json`, import.meta.url), 'utf8')) as LessonTexts;

/** The words of every lesson in each language of the product. Those beside English are drafts until reviewers have looked. */
export const LESSON_TEXTS = Object.fromEntries(LOCALES.map((locale) => [locale, read(locale)])) as Readonly<
  Record<Locale, LessonTexts>
>;
