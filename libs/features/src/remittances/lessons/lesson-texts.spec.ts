import { expect, it } from '@jest/globals';
import { LOCALES } from '#domain/kernel/locale';
import { LESSON_ANSWERS, LESSONS } from '#domain/remittances/lessons/lesson';
import { LESSON_TEXTS } from '#features/remittances/lessons/lesson-texts';

it.each(LOCALES)('every lesson has its words and as many answers as its question in %s', (locale) => {
  const texts = LESSON_TEXTS[locale];
  expect(Object.keys(texts).sort()).toEqual([...LESSONS].sort());
  for (const lesson of LESSONS) {
    const { title, text, question, options } = texts[lesson];
    expect([title, text, question].every((words) => words.trim().length > 4)).toBe(true);
    expect(new Set(options).size).toBe(LESSON_ANSWERS[lesson].options);
    expect(LESSON_ANSWERS[lesson].right).toBeLessThan(options.length);
  }
});
