import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { LOCALES } from '#domain/kernel/locale';
import {
  assertStoryConsent,
  STORY_CONSENTS,
  storyConsentText,
} from '#domain/placements/stories/story-consent';
import { refusal } from '#testing/actors';

/** Version, language and digest of all that was published. Lines are added here, and never changed. */
const DIGESTS = [
  '1 en 68a4fda19f336bd2b6b2ea95897d07022c679984067ba2a4fc4e741dc6901c8a',
  '1 fr ab2d4e45d0618f530e21a87513bdaa2855d815d86fad7adeb26f4d7c84b7d0bb',
  '1 ar 523d9f9311775900dd772b03971972d6e6f8dde1c9f6a811461357f57e000677',
  '1 es 4b556c880c5ca9cf541610bce10c7951701ffe6abb7546fabf4eeb03dbbeb47e',
  '1 so d3dce3169e67bc06adddad7a3ef2d5c58304f02e75b5fad4856a627f3e50c7aa',
];

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

it('is given to words that nobody has edited since, and each carries its digest', () => {
  const lines = STORY_CONSENTS.flatMap(({ version, words }) =>
    LOCALES.map((language) => `${version} ${language} ${sha256(words[language].text)}`),
  );
  expect(lines.sort()).toEqual([...DIGESTS].sort());
  for (const { words } of STORY_CONSENTS)
    for (const { text, digest } of Object.values(words)) expect(digest).toBe(sha256(text));
  expect(new Set(STORY_CONSENTS.map(({ version }) => version)).size).toBe(STORY_CONSENTS.length);
});

it('is to the current words alone, in the language in which they were read', () => {
  const [first] = STORY_CONSENTS;
  const published = [first, { ...first, version: '2' }];
  expect(storyConsentText('so', published)).toEqual({ version: '2', language: 'so', ...first.words.so });
  expect(assertStoryConsent('2', 'so', published).digest).toBe(first.words.so.digest);
  for (const version of ['1', 'anything', '', null, undefined])
    expect(() => assertStoryConsent(version, 'so', published)).toThrow(refusal('BAD_INPUT'));
});
