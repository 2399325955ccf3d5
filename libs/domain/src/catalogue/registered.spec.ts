import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { ANNOUNCEMENTS } from '#domain/catalogue/announcements';
import { ERRORS } from '#domain/catalogue/error-catalogue';
import { EVENT_NAMES } from '#domain/catalogue/events';
import { FINDINGS } from '#domain/catalogue/findings';
import { PERMISSIONS } from '#domain/catalogue/permissions';

const ROOT = 'libs/domain/src';

/** The parts of all areas: the files of a name, outside the catalogue. */
const partsOf = (name: RegExp): string[] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path) && !path.startsWith('catalogue/'))
    .map((path) => readFileSync(`${ROOT}/${path}`, 'utf8'));

/** The keys that the tables of these files declare: two spaces, and the name. */
const keysOf = (texts: readonly string[], key: RegExp): string[] =>
  texts.flatMap((text) => [...text.matchAll(key)].map(([, name = '']) => name));

const CODE = /^ {2}([A-Z][A-Z_]+): \{/gm;
const SENTENCE = /^ {2}([A-Z][A-Z0-9_]+):/gm;
const DOTTED = /^ {2}'([a-z]+[a-z.-]*)':/gm;

it('names every event once', () => {
  expect([...new Set(EVENT_NAMES)]).toEqual([...EVENT_NAMES]);
});

it('has what each area exports, and nothing that another area calls by the same name', () => {
  const permissions = keysOf(partsOf(/(^|\/)permissions\.ts$/), DOTTED);
  expect(permissions.length).toBeGreaterThan(50);
  expect([...permissions, 'public.read'].sort()).toEqual(Object.keys(PERMISSIONS).sort());

  const announced = keysOf(partsOf(/\.announcements\.ts$/), DOTTED);
  expect(announced.sort()).toEqual(Object.keys(ANNOUNCEMENTS).sort());
  expect(announced).toEqual([...EVENT_NAMES].sort());

  const errors = keysOf(partsOf(/(^|\/)errors\.ts$/), CODE);
  expect(errors.length).toBeGreaterThan(30);
  expect([...new Set(errors)]).toEqual(errors);
  expect(Object.keys(ERRORS)).toEqual(expect.arrayContaining(errors));

  const findings = keysOf(partsOf(/(\/|field-)findings\.ts$/), SENTENCE);
  expect(findings.length).toBeGreaterThan(80);
  expect(findings.sort()).toEqual(Object.keys(FINDINGS).sort());
});
