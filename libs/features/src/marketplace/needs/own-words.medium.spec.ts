import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { NeedWordsService } from '#features/marketplace/needs/need-words.service';
import { OwnWordQueries } from '#features/marketplace/needs/own-word.queries';
import { ProfileQueries } from '#features/parties/professionals/profile.queries';
import { ProfileWordsService } from '#features/parties/professionals/profile-words.service';
import { ProfilesService } from '#features/parties/professionals/profiles.service';
import { ConceptSearchQueries } from '#features/reference/taxonomy/concept-search.queries';
import { TaxonomyImportService } from '#features/reference/taxonomy/taxonomy-import.service';
import { WordMappingsService } from '#features/reference/taxonomy/word-mappings.service';
import { a } from '#testing/a';
import { refusal } from '#testing/actors';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';
import { TAXONOMY_ACTOR } from '#testing/taxonomy';

const WOUNDS = 'urn:skillroots:skill:dress-wounds';
const WORD = 'Reading old well logs';

let features: RunningFeatures;
let place: Place;
let officer: PersonActor;
let mappings: WordMappingsService;

beforeAll(async () => {
  features = await startFeatures();
  await features.get(TaxonomyImportService).installStarter(TAXONOMY_ACTOR);
  const programmeId = await aProgramme(features);
  place = { programmeId, institutionId: await anInstitution(features, programmeId) };
  officer = await a(features.database).staff('CASE_OFFICER').registered();
  mappings = features.get(WordMappingsService);
});
afterAll(() => features.stop());
beforeEach(async () => {
  for (const { id } of await features.get(OwnWordQueries).led()) await undone(id);
  await features.database.sql(`UPDATE professional SET own_skills = '{}'`);
  await features.database.sql(`UPDATE need SET own_skills = '{}'`);
  await features.database.sql('DELETE FROM professional_word');
  await features.database.sql('DELETE FROM missed_word');
});

/** Both jobs, until nothing is left to do. */
async function follow(id: string): Promise<void> {
  while ((await features.get(ProfileWordsService).followSome(id)) > 0);
  while ((await features.get(NeedWordsService).followSome(id)) > 0);
}
async function led(word = WORD): Promise<string> {
  const id = await mappings.map(officer, { word, language: 'en', conceptUri: WOUNDS });
  await follow(id);
  return id;
}
async function undone(id: string): Promise<void> {
  await mappings.undo(officer, id);
  await follow(id);
}

/** Somebody whose profile has these own words and no skill of the list. */
async function whoWrote(...words: string[]) {
  const person = await a(features.database).professional().active();
  await features.database.sql('UPDATE professional SET own_skills = $2 WHERE id = $1', [
    person.professionalId,
    words,
  ]);
  return person;
}
const profile = async (id: string) => {
  const [lists] = await features.get(ProfileQueries).lists([id]);
  return {
    own: lists?.ownSkills,
    skills: lists?.skills.map(({ conceptUri }) => conceptUri),
    mapped: lists?.mappedWords.map(({ word }) => word),
  };
};
const events = async (id: string) =>
  (
    await features.database.sql<{ name: string }>(
      `SELECT name FROM domain_event WHERE aggregate_id = $1 AND name ~ 'word' ORDER BY seq`,
      [id],
    )
  ).map(({ name }) => name);
const found = async (typed: string) =>
  (await features.get(ConceptSearchQueries).search('SKILL', typed, 'en', { first: 3 })).rows.map(
    ({ uri }) => uri,
  );

it('is a synonym for everybody, and takes the place of the word on profiles, seen and notified of once', async () => {
  const person = await whoWrote('reading OLD well logs', 'Falconry');
  const other = await whoWrote('Falconry');
  expect(await found(WORD)).not.toContain(WOUNDS);
  const id = await led();
  expect((await found(WORD))[0]).toBe(WOUNDS);
  expect(await profile(person.professionalId)).toEqual({
    own: ['Falconry'],
    skills: [WOUNDS],
    mapped: ['reading OLD well logs'],
  });
  expect(await profile(other.professionalId)).toEqual({ own: ['Falconry'], skills: [], mapped: [] });
  await follow(id);
  expect(await events(person.professionalId)).toEqual(['professional.word-mapped']);
  expect(await events(other.professionalId)).toEqual([]);
});

it('is led to one skill alone, by somebody who may, and to a skill that there is', async () => {
  await led();
  const again = { word: 'READING old-well logs', language: 'fr', conceptUri: WOUNDS } as const;
  await expect(mappings.map(officer, again)).rejects.toThrow(refusal('WORD_HAS_SKILL'));
  const unknown = mappings.map(officer, { ...again, word: 'Falconry', conceptUri: 'urn:none' });
  await expect(unknown).rejects.toThrow(refusal('TAXONOMY_UNKNOWN_CONCEPT'));
  const empty = mappings.map(officer, { ...again, word: ' – ! ' });
  await expect(empty).rejects.toThrow(refusal('BAD_INPUT'));
});

it('is given back when staff take the decision back, unless the person has made the skill theirs', async () => {
  const person = await whoWrote(WORD);
  const settled = await whoWrote(WORD);
  const id = await led();
  const { version } = (
    await features.database.sql<{ version: number }>('SELECT version FROM professional WHERE id = $1', [
      settled.professionalId,
    ])
  )[0] ?? { version: 0 };
  await features
    .get(ProfilesService)
    .save(settled, { version }, { skills: [{ conceptUri: WOUNDS, level: 3, years: null }] });
  await undone(id);
  expect(await profile(person.professionalId)).toEqual({ own: [WORD], skills: [], mapped: [] });
  expect(await profile(settled.professionalId)).toEqual({ own: [], skills: [WOUNDS], mapped: [] });
  expect(await found(WORD)).not.toContain(WOUNDS);
  await expect(mappings.undo(officer, id)).rejects.toThrow(refusal('NOT_FOUND'));
  await led();
  expect((await profile(person.professionalId)).skills).toEqual([WOUNDS]);
});

it('is the person’s to keep: the skill goes, and the word is not led away again', async () => {
  const person = await whoWrote(WORD);
  const id = await led();
  const words = features.get(ProfileWordsService);
  const stranger = await a(features.database).professional().active();
  await expect(words.keepOwn(stranger, id)).rejects.toThrow(refusal('NOT_FOUND'));
  await words.keepOwn(person, id);
  expect(await profile(person.professionalId)).toEqual({ own: [WORD], skills: [], mapped: [] });
  await follow(id);
  expect((await profile(person.professionalId)).own).toEqual([WORD]);
  await expect(words.keepOwn(person, id)).rejects.toThrow(refusal('NOT_FOUND'));
});

it('leaves a skill of which more is known since when the person takes the word back', async () => {
  const person = await whoWrote(WORD);
  const id = await led();
  await features.database.sql(
    `UPDATE professional_skill SET level = 3, years = 4 WHERE professional_id = $1`,
    [person.professionalId],
  );
  await features.get(ProfileWordsService).keepOwn(person, id);
  expect(await profile(person.professionalId)).toEqual({ own: [WORD], skills: [WOUNDS], mapped: [] });
});

it('makes no need longer than it may be, and takes nothing back below the eyes of who reviews it', async () => {
  const full = await a(features.database)
    .need(place, { ownSkills: [WORD] })
    .published();
  await features.database.sql(
    `UPDATE need SET skills = (SELECT jsonb_agg(jsonb_build_object('conceptUri', 'urn:x:' || i, 'level', 1, 'weight', 1,
       'essential', false, 'mandatory', false)) FROM generate_series(1, 30) i) WHERE id = $1`,
    [full],
  );
  const reviewed = await a(features.database)
    .need(place, { ownSkills: [WORD] })
    .published();
  const id = await led();
  const [kept] = await features.database.sql('SELECT own_skills FROM need WHERE id = $1', [full]);
  expect(kept).toEqual({ own_skills: [WORD] });
  await features.database.sql(`UPDATE need SET state = 'SUBMITTED' WHERE id = $1`, [reviewed]);
  await undone(id);
  expect(await events(reviewed)).toEqual(['need.word-mapped']);
});

it('is on needs a desirable skill, of which the institution is notified, and not on those under review', async () => {
  const needId = await a(features.database)
    .need(place, { ownSkills: [WORD] })
    .published();
  const held = await a(features.database)
    .need(place, { ownSkills: [WORD] })
    .published();
  await features.database.sql(`UPDATE need SET state = 'SUBMITTED' WHERE id = $1`, [held]);
  const asked = async (id: string) =>
    (
      await features.database.sql<{ own_skills: string[]; skills: { conceptUri: string }[] }>(
        'SELECT own_skills, skills FROM need WHERE id = $1',
        [id],
      )
    )[0];
  const id = await led();
  expect(await asked(needId)).toMatchObject({
    own_skills: [],
    skills: [{ conceptUri: WOUNDS, essential: false, mandatory: false }],
  });
  expect(await asked(held)).toEqual({ own_skills: [WORD], skills: [] });
  expect(await events(needId)).toEqual(['need.word-mapped']);
  await undone(id);
  expect(await asked(needId)).toEqual({ own_skills: [WORD], skills: [] });
});

it('is listed with how often it was typed, in which languages, and sought in vain', async () => {
  await whoWrote(WORD);
  await whoWrote(WORD.toLowerCase());
  await a(features.database)
    .need(place, { ownSkills: [WORD] })
    .published();
  for (const locale of ['ar', 'ar', 'fr'] as const) await mappings.miss(` ${WORD} `, locale);
  for (const seldom of ['–', 'Falconry', 'Falconry']) await mappings.miss(seldom, 'en');
  for (const ofSomebody of ['asha@example.org', '+252 61 555 0101'])
    for (let times = 0; times < 3; times++) await mappings.miss(ofSomebody, 'so');
  const own = () => features.get(OwnWordQueries).commonest();
  expect(await own()).toMatchObject([{ people: 2, needs: 1, missed: 3, languages: ['ar', 'en', 'fr'] }]);
  await led();
  expect(await own()).toEqual([]);
  expect(await features.get(OwnWordQueries).led()).toMatchObject([{ word: WORD, people: 2, needs: 1 }]);
});
