import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AUDIT_ITEM_CODES, type AuditAnswer } from '#domain/associations/registry/audit.rules';
import type { PersonActor } from '#domain/kernel/actor';
import { ReferralQueries } from '#features/associations/referrals/referral.queries';
import { ReferralClockService } from '#features/associations/referrals/referral-clock.service';
import {
  type NewReferral,
  ReferralWordsService,
} from '#features/associations/referrals/referral-words.service';
import {
  ReferralsService,
  type ReferralStepCommand,
} from '#features/associations/referrals/referrals.service';
import { AuditsService } from '#features/associations/registry/audits.service';
import { ServiceMatrixQueries } from '#features/associations/services/service-matrix.queries';
import { ServicesService } from '#features/associations/services/services.service';
import { a } from '#testing/a';
import { refusal } from '#testing/actors';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const HOUR_MS = 3_600_000;
const CODE = 'CANARY-2027-014';
const PREPARE = 'A canary in a quiet room.';

let product: RunningFeatures;
let sender: PersonActor;
let receiver: PersonActor;
let guard: PersonActor;
let [from, to, serviceId] = ['', '', ''];
beforeAll(async () => {
  product = await startFeatures();
  const programmeId = await aProgramme(product, ['GB']);
  from = await anInstitution(product, programmeId, { country: 'GB' });
  to = await anInstitution(product, programmeId, { country: 'GB' });
  const person = a(product.database);
  const ownerOf = (institutionId: string) =>
    person.person({ memberships: [{ institutionId, role: 'OWNER' }] }).registered();
  [sender, receiver] = [await ownerOf(from), await ownerOf(to)];
  guard = await person.staff('SAFEGUARDING_OFFICER').registered();
  const officer = await person.staff('CASE_OFFICER').registered();
  await rate(from, sender, 'IN_PLACE');
  await rate(to, receiver, 'IN_PLACE');
  const services = product.get(ServicesService);
  serviceId = await services.create(receiver, to, {
    name: 'A club for young people',
    description: 'Games, music and help with homework each Friday.',
    ...{ categories: ['YOUTH'], modes: ['IN_PERSON'], minimumAge: 5, maximumAge: 17, languages: ['so'] },
    ...{ eligibility: null, cost: null, howToAsk: null, website: null, email: null, phones: [] },
    ...{ hours: null, capacity: null },
    places: [
      {
        ...{ visibility: 'FULL', country: 'GB', region: 'Greater London', town: 'Camden' },
        ...{ address: '1 High Street', postcode: 'N1 1AA', point: { lat: 51.54, lng: -0.14 } },
      },
    ],
  });
  await services.step(receiver, 'submit', { id: serviceId });
  await services.step(officer, 'verify', { id: serviceId });
});
afterAll(() => product.stop());

const rate = async (institutionId: string, owner: PersonActor, answer: AuditAnswer) => {
  const lines = AUDIT_ITEM_CODES.map((item) => ({ item, answer, evidence: null, improveBy: null }));
  const audits = product.get(AuditsService);
  await audits.save(owner, institutionId, lines);
  await audits.step(owner, { institutionId, command: 'submit' });
  await audits.step(guard, { institutionId, command: 'rate', moderated: lines });
};
const referrals = () => product.get(ReferralsService);
const words = () => product.get(ReferralWordsService);
const clock = () => product.get(ReferralClockService);
const write = (more: Partial<NewReferral> = {}) =>
  words().write(sender, {
    ...{ institutionId: from, serviceId, category: 'YOUTH', country: 'GB', region: 'Greater London' },
    ...{ ageBand: 'FROM_12_TO_17', language: 'so', priority: 'EMERGENCY', caseRef: CODE, prepare: PREPARE },
    ...{ basis: 'CONSENT_CAREGIVER_AND_ASSENT', basisReason: null, ...more },
  });
const step = (actor: PersonActor, command: ReferralStepCommand, id: string, reason?: string) =>
  referrals().step(actor, command, { id, reason });
const sent = async (more: Partial<NewReferral> = {}) => {
  const id = await write(more);
  await step(sender, 'send', id);
  return id;
};
const seen = (actor: PersonActor, id: string) => product.get(ReferralQueries).one(actor, id);
const eventsOf = async (id: string) =>
  (
    await product.database.sql<{ name: string }>(
      'SELECT name FROM domain_event WHERE aggregate_id = $1 ORDER BY aggregate_version, occurred_at, id',
      [id],
    )
  ).map(({ name }) => name);

describe('a referral', () => {
  it('goes from a draft that only its sender sees to an outcome', async () => {
    const id = await write();
    await expect(seen(receiver, id)).rejects.toEqual(refusal('NOT_FOUND'));
    await step(sender, 'send', id);
    expect(await seen(receiver, id)).toMatchObject({ caseRef: null, referral: { priority: 'EMERGENCY' } });
    await expect(words().read(receiver, id)).rejects.toEqual(refusal('NOT_FOUND'));
    await step(receiver, 'accept', id);
    expect(await seen(receiver, id)).toMatchObject({ caseRef: CODE });
    expect(await words().read(receiver, id)).toEqual({
      caseRef: CODE,
      prepare: PREPARE,
      basisReason: null,
    });
    await step(receiver, 'finish', id, 'SERVED');
    expect((await seen(sender, id)).referral).toMatchObject({ state: 'CLOSED', reason: 'SERVED' });
    expect(await eventsOf(id)).toContain('referral.read');
  });

  it('is not sent without consent, nor to a body that its safeguarding does not let take a child', async () => {
    const without = await write({ basis: null });
    await expect(step(sender, 'send', without)).rejects.toEqual(refusal('REFERRAL_CONSENT'));
    await expect(write({ basis: 'CONSENT_PERSON' })).rejects.toEqual(refusal('REFERRAL_INCOMPLETE'));
    await expect(write({ prepare: 'Call 07700 900123' })).rejects.toEqual(refusal('REFERRAL_INCOMPLETE'));
    await expect(write({ region: 'Fadumo Warsame' })).rejects.toEqual(refusal('REFERRAL_INCOMPLETE'));
    await expect(
      words().write(receiver, {
        ...{ institutionId: to, serviceId, category: 'YOUTH', country: 'GB', region: 'Greater London' },
        ...{ ageBand: 'ADULT', language: 'so', priority: 'NORMAL', caseRef: CODE, prepare: null },
        ...{ basis: 'CONSENT_PERSON', basisReason: null },
      }),
    ).rejects.toEqual(refusal('REFERRAL_OWN_BODY'));
    const inFlight = await sent();
    await rate(to, receiver, 'PARTLY');
    await expect(step(receiver, 'accept', inFlight)).rejects.toEqual(refusal('REFERRAL_RATING'));
    await expect(sent()).rejects.toEqual(refusal('REFERRAL_RATING'));
    await clock().recheck(to);
    expect((await seen(guard, inFlight)).referral.escalatedAt).not.toBeNull();
    await rate(to, receiver, 'IN_PLACE');
    await step(receiver, 'accept', inFlight);
  });

  it('is nobody else’s: not that of case officers, approvers and analysts, and that of an officer only when late', async () => {
    const id = await sent();
    const staff = a(product.database).staff('CASE_OFFICER', 'APPROVER', 'ANALYST', 'ADMINISTRATOR');
    for (const other of [await staff.registered(), guard]) {
      await expect(seen(other, id)).rejects.toEqual(refusal('NOT_FOUND'));
      await expect(words().read(other, id)).rejects.toEqual(refusal('NOT_FOUND'));
    }
  });

  it('that nobody answers is brought to its sender and an officer after 24 hours, on a Saturday as on any day', async () => {
    product.setTime(new Date('2099-01-09T17:00:00Z'));
    await product.database.sql('UPDATE service SET assured_on = $2 WHERE id = $1', [serviceId, '2099-01-01']);
    const id = await sent();
    product.setTime(new Date('2099-01-10T12:59:00Z'));
    await clock().tick();
    expect(await eventsOf(id)).not.toContain('referral.due-soon');
    product.setTime(new Date('2099-01-10T13:01:00Z'));
    await clock().tick();
    await clock().tick();
    expect((await eventsOf(id)).filter((name) => name === 'referral.due-soon')).toHaveLength(1);
    expect((await seen(receiver, id)).referral.escalatedAt).toBeNull();
    product.setTime(new Date('2099-01-10T17:01:00Z'));
    await clock().tick();
    await clock().tick();
    expect((await eventsOf(id)).filter((name) => name === 'referral.escalated')).toHaveLength(1);
    expect(await seen(guard, id)).toMatchObject({ caseRef: CODE });
    const [cell] = (await product.get(ServiceMatrixQueries).cells({})).filter(
      ({ category }) => category === 'YOUTH',
    );
    expect(cell).toMatchObject({ demand: null });
    product.setTime(new Date());
  });

  it('without consent is confirmed by a second person within a day, or an officer hears of it', async () => {
    await product.database.sql('UPDATE service SET assured_on = current_date WHERE id = $1', [serviceId]);
    const id = await sent({
      basis: 'VITAL_INTEREST',
      basisReason: 'Nobody could be asked.',
      priority: 'NORMAL',
    });
    await expect(referrals().confirm(sender, id)).rejects.toEqual(refusal('FOUR_EYES_REQUIRED'));
    await expect(referrals().confirm(receiver, id)).rejects.toEqual(refusal('NOT_FOUND'));
    product.setTime(new Date(Date.now() + 25 * HOUR_MS));
    await clock().tick();
    expect(await eventsOf(id)).toContain('referral.escalated');
    await referrals().confirm(guard, id);
    await expect(referrals().confirm(guard, id)).rejects.toEqual(refusal('CONFLICT'));
    product.setTime(new Date());
  });

  it('that is taken back says nothing from then on', async () => {
    const id = await sent();
    await step(sender, 'revoke', id, 'CONSENT_WITHDRAWN');
    expect(await seen(receiver, id)).toMatchObject({ caseRef: null, referral: { state: 'REVOKED' } });
    const [row] = await product.database.sql<{ sealed: unknown }>(
      'SELECT sealed FROM safeguarding.referral WHERE id = $1',
      [id],
    );
    expect(row?.sealed).toBeNull();
  });

  it('is purged 30 days after its end, and still counted', async () => {
    const id = await sent();
    await step(receiver, 'decline', id, 'NO_CAPACITY');
    product.setTime(new Date(Date.now() + 31 * 24 * HOUR_MS));
    while ((await clock().purge()) > 0);
    expect(await seen(sender, id)).toMatchObject({ caseRef: null, referral: { state: 'DECLINED' } });
    expect(await words().read(sender, id)).toBeNull();
    product.setTime(new Date());
    const waiting = await Promise.all(Array.from({ length: 4 }, () => sent()));
    for (const other of waiting) await step(receiver, 'decline', other, 'NOT_OUR_AREA');
    const cells = await product.get(ServiceMatrixQueries).cells({ country: 'GB' });
    const asked = cells.filter(({ demand }) => demand === null || demand > 0);
    expect(asked).toMatchObject([{ region: 'Greater London', category: 'YOUTH', bodies: 1 }]);
    expect(asked[0]?.demand).toBeGreaterThanOrEqual(5);
  });

  it('leaves its code and words in no open table and no event', async () => {
    const tables = await product.database.sql<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const [found] = await product.database.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM "${name}" t WHERE t::text ILIKE '%canary%'`,
      );
      expect([name, found?.n]).toEqual([name, 0]);
    }
  });
});
