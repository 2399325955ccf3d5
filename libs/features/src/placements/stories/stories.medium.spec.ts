import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { storyConsentText } from '#domain/placements/stories/story-consent';
import { StoriesService } from '#features/placements/stories/stories.service';
import { StoryQueries } from '#features/placements/stories/story.queries';
import { a } from '#testing/a';
import { refusal } from '#testing/actors';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const STORY = {
  called: 'Ayaan',
  text: 'I taught the ward nurses to sort patients by urgency, and they taught me patience.',
  agreed: true,
  textVersion: '1',
};

let features: RunningFeatures;
let place: Place;
let officer: PersonActor;
let stranger: PersonActor;
let stories: StoriesService;

beforeAll(async () => {
  features = await startFeatures();
  const programmeId = await aProgramme(features);
  place = { programmeId, institutionId: await anInstitution(features, programmeId) };
  const staff = (reach: object) =>
    a(features.database)
      .person({ staff: [{ role: 'CASE_OFFICER', programmeId, ...reach }] })
      .registered();
  officer = await staff({ country: 'SO' });
  stranger = await staff({ country: 'GH' });
  stories = features.get(StoriesService);
});
afterAll(() => features.stop());

/** A placement in a state, and the person whose it is. */
async function placed(state: string) {
  const person = await a(features.database).professional().active();
  const needId = await a(features.database).need(place, { title: 'Triage' }).published();
  const id = await a(features.database).placement(place, needId, person.professionalId).offered();
  await features.database.sql('UPDATE placement SET state = $2, position = 1 WHERE id = $1', [id, state]);
  return { id, person };
}

const shown = async () => (await features.get(StoryQueries).shown()).map(({ placementId }) => placementId);

it('is shown to anyone once staff have read it, and to nobody once it is taken back', async () => {
  const { id, person } = await placed('CLOSED');
  await stories.tell(person, id, { ...STORY, readIn: 'ar' }, 'en');
  expect(await shown()).toEqual([]);
  const [given] = await features.database.sql(
    'SELECT consent_version, consent_language, consent_digest FROM story WHERE placement_id = $1',
    [id],
  );
  const { digest } = storyConsentText('ar');
  expect(given).toEqual({ consent_version: '1', consent_language: 'ar', consent_digest: digest });
  expect(await features.get(StoryQueries).waiting(stranger)).toEqual([]);
  expect(await features.get(StoryQueries).waiting(officer)).toMatchObject([
    { placementId: id, called: 'Ayaan', needTitle: 'Triage', country: 'SO' },
  ]);
  await expect(stories.decide(stranger, id, null)).rejects.toThrow(refusal('NOT_FOUND'));
  await stories.decide(officer, id, null);
  expect(await shown()).toEqual([id]);
  expect(await features.get(StoryQueries).waiting(officer)).toEqual([]);
  await stories.withdraw(person, id);
  expect(await shown()).toEqual([]);
  const kept = await features.database.sql('SELECT state, called, text FROM story WHERE placement_id = $1', [
    id,
  ]);
  expect(kept).toEqual([{ state: 'WITHDRAWN', called: '', text: '' }]);
  const events = await features.database.sql<{ name: string }>(
    'SELECT name FROM domain_event WHERE aggregate_id = $1 ORDER BY seq',
    [id],
  );
  expect(events.map(({ name }) => name)).toEqual(['story.offered', 'story.published', 'story.withdrawn']);
});

it('is written by the person alone, of work that is over, and with their agreement', async () => {
  const { id, person } = await placed('CLOSED');
  const other = await a(features.database).professional().active();
  await expect(stories.tell(other, id, STORY, 'en')).rejects.toThrow(refusal('NOT_FOUND'));
  await expect(stories.tell(officer, id, STORY, 'en')).rejects.toThrow(refusal('NOT_FOUND'));
  const silent = { ...STORY, agreed: false };
  await expect(stories.tell(person, id, silent, 'en')).rejects.toThrow(refusal('BAD_INPUT'));
  for (const textVersion of [null, '0', '2']) {
    const unread = { ...STORY, textVersion };
    await expect(stories.tell(person, id, unread, 'en')).rejects.toThrow(refusal('BAD_INPUT'));
  }
  const running = await placed('ACTIVE');
  const early = stories.tell(running.person, running.id, STORY, 'en');
  await expect(early).rejects.toThrow(refusal('STORY_TOO_EARLY'));
  await expect(stories.withdraw(person, id)).rejects.toThrow(refusal('NOT_FOUND'));
});

it('is sent again when staff say why they do not show it, also after it was shown', async () => {
  const { id, person } = await placed('FOLLOW_UP');
  await stories.tell(person, id, STORY, 'fr');
  await stories.decide(officer, id, 'NAMES_OTHERS');
  expect(await features.get(StoryQueries).own(person, id)).toMatchObject({
    state: 'DECLINED',
    reason: 'NAMES_OTHERS',
  });
  await stories.tell(
    person,
    id,
    { ...STORY, text: 'The same work, told without the names of others.' },
    'fr',
  );
  await stories.decide(officer, id, null);
  expect(await shown()).toEqual([id]);
  await stories.decide(officer, id, 'NOT_CLEAR');
  expect(await shown()).toEqual([]);
});
