import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AuditLine } from '#domain/associations/registry/audit.policy';
import { AUDIT_ITEM_CODES, type AuditAnswer } from '#domain/associations/registry/audit.rules';
import type { ServiceDescription } from '#domain/associations/services/service';
import type { PersonActor } from '#domain/kernel/actor';
import { addDays, addMonths } from '#domain/kernel/dates';
import { AuditQueries } from '#features/associations/registry/audit.queries';
import { AuditsService } from '#features/associations/registry/audits.service';
import { ServiceSearchQueries } from '#features/associations/services/service-search.queries';
import { ServicesService } from '#features/associations/services/services.service';
import { Clock } from '#platform/clock/clock';
import { a } from '#testing/a';
import { refusal } from '#testing/actors';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

let product: RunningFeatures;
let body: string;
let owner: PersonActor;
let officer: PersonActor;
let guard: PersonActor;
beforeAll(async () => {
  product = await startFeatures();
  body = await anInstitution(product, await aProgramme(product));
  owner = await a(product.database)
    .person({ memberships: [{ institutionId: body, role: 'OWNER' }] })
    .registered();
  officer = await a(product.database).staff('CASE_OFFICER').registered();
  guard = await a(product.database).staff('SAFEGUARDING_OFFICER').registered();
});
afterAll(() => product.stop());

const all = (answer: AuditAnswer): AuditLine[] =>
  AUDIT_ITEM_CODES.map((item) => ({ item, answer, evidence: null, improveBy: null }));
const audits = () => product.get(AuditsService);
const newest = async () => (await product.get(AuditQueries).ofBody(owner, body))[0]?.audit;
const rated = async (answer: AuditAnswer) => {
  await audits().save(owner, body, all('IN_PLACE'));
  await audits().step(owner, { institutionId: body, command: 'submit' });
  await audits().step(guard, { institutionId: body, command: 'rate', moderated: all(answer) });
};
const YOUTH_CLUB: ServiceDescription = {
  name: 'A club for young people',
  description: 'Games, music and help with homework each Friday.',
  ...{ categories: ['YOUTH'], modes: ['PHONE'], minimumAge: 12, maximumAge: 17, languages: ['so'] },
  ...{ eligibility: null, cost: null, howToAsk: null, website: null, email: null, phones: [] },
  ...{ hours: null, places: [], capacity: null },
};
const listed = async () =>
  (await product.get(ServiceSearchQueries).find({ categories: ['YOUTH'] }, {})).rows.length;

it('is submitted whole, and a question on which all depends cannot be left out', async () => {
  await audits().save(owner, body, [{ item: 'P2', answer: 'PARTLY', evidence: null, improveBy: null }]);
  const submit = () => audits().step(owner, { institutionId: body, command: 'submit' });
  await expect(submit()).rejects.toEqual(refusal('AUDIT_INCOMPLETE'));
  const version = (await newest())?.version;
  await expect(audits().save(owner, body, all('NOT_APPLICABLE'), version)).rejects.toEqual(
    refusal('AUDIT_INCOMPLETE'),
  );
  await expect(audits().save(owner, body, all('IN_PLACE'), 1)).rejects.toEqual(refusal('STALE_VERSION'));
  await audits().save(owner, body, all('IN_PLACE'), version);
  await submit();
  await expect(audits().save(owner, body, all('PARTLY'))).rejects.toEqual(refusal('AUDIT_CLOSED'));
});

it('is rated by a safeguarding officer who does not speak for the body, by the answers of the officer', async () => {
  const rate = (by: PersonActor) =>
    audits().step(by, { institutionId: body, command: 'rate', moderated: all('PARTLY') });
  await expect(rate(officer)).rejects.toEqual(refusal('FORBIDDEN'));
  const both = { ...guard, memberships: owner.memberships };
  await expect(rate(both)).rejects.toEqual(refusal('FOUR_EYES_REQUIRED'));
  await rate(guard);
  expect(await newest()).toMatchObject({ state: 'RATED', rating: 'AMBER' });
});

it('opens services for children with amber, and closes them with red at once', async () => {
  const services = product.get(ServicesService);
  const id = await services.create(owner, body, YOUTH_CLUB);
  await services.step(owner, 'submit', { id });
  await services.step(officer, 'verify', { id });
  expect(await listed()).toBe(1);
  await rated('NOT_IN_PLACE');
  expect(await listed()).toBe(0);
  await expect(services.step(owner, 'confirm', { id })).rejects.toEqual(refusal('SAFEGUARDING_RATING'));
  await rated('IN_PLACE');
  expect(await listed()).toBe(1);
  const states = (await product.get(AuditQueries).ofBody(owner, body)).map(({ audit }) => audit.state);
  expect(states).toEqual(['RATED', 'EXPIRED', 'EXPIRED']);
});

it('ends after twelve months, and with it what it opened', async () => {
  const last = addMonths(product.get(Clock).today(), 12);
  product.setTime(new Date(`${last}T12:00:00Z`));
  expect(await audits().expire()).toBe(0);
  product.setTime(new Date(`${addDays(last, 1)}T12:00:00Z`));
  expect(await audits().expire()).toBe(1);
  expect(await listed()).toBe(0);
  product.setTime(new Date());
});
