import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { DirectMessagesService } from '#features/casework/messages/direct-messages.service';
import { ApplicationsService } from '#features/marketplace/candidacies/applications.service';
import { CandidacyMessagesService } from '#features/marketplace/candidacies/candidacy-messages.service';
import { UnreadThreadQueries } from '#features/marketplace/candidacies/unread-thread.queries';
import { ContactsService } from '#features/parties/professionals/contacts.service';
import { a } from '#testing/a';
import { refusal } from '#testing/actors';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const APPLICATION = {
  motivation: 'I trained in this ward twenty years ago and know what its nurses lack.',
  availableFrom: '2030-03-01',
  availableTo: '2030-05-31',
  weeklyHours: 20,
};

let features: RunningFeatures;
let programmeId: string;
let officer: PersonActor;
let messages: DirectMessagesService;

beforeAll(async () => {
  features = await startFeatures();
  programmeId = await aProgramme(features);
  officer = await a(features.database).staff('CASE_OFFICER').registered();
  messages = features.get(DirectMessagesService);
});
afterAll(() => features.stop());

const unread = async (actor: PersonActor) =>
  (await features.get(UnreadThreadQueries).of(actor)).map(({ kind, unread: count }) => `${kind} ${count}`);
const eventsOf = async (id: string) =>
  features.database.sql<{ name: string; actor_id: string; receivers: string[] | null }>(
    `SELECT name, actor_id, data->'receiverIds' AS receivers FROM domain_event
      WHERE aggregate_id = $1 AND name ~ 'direct|contact' ORDER BY seq`,
    [id],
  );

it('is begun by a case officer and answered by the person, and each learns of what is unread', async () => {
  const person = await a(features.database).professional().active();
  const id = person.professionalId;
  await expect(messages.write(person, null, 'Is anybody there?')).rejects.toThrow(refusal('NOBODY_WROTE'));
  await messages.write(officer, id, 'Good morning. May we call you this week?');
  expect(await unread(person)).toEqual(['DIRECT 1']);
  expect(await unread(officer)).toEqual([]);
  expect((await messages.read(person, null)).map(({ byPerson, text }) => [byPerson, text])).toEqual([
    [false, 'Good morning. May we call you this week?'],
  ]);
  await messages.markRead(person, null);
  expect(await unread(person)).toEqual([]);
  await messages.write(person, null, 'Yes, on Thursday.');
  expect(await unread(officer)).toEqual(['DIRECT 1']);
  await messages.markRead(officer, id);
  expect(await unread(officer)).toEqual([]);
  expect(await eventsOf(id)).toEqual([
    { name: 'direct.written', actor_id: officer.accountId, receivers: [person.accountId] },
    { name: 'direct.answered', actor_id: person.accountId, receivers: [officer.accountId] },
  ]);
});

it('is nobody else’s: neither a stranger’s, nor of staff who do not reach the person, nor of other roles', async () => {
  const person = await a(features.database).professional().active();
  const id = person.professionalId;
  await messages.write(officer, id, 'Good morning.');
  const far = await a(features.database)
    .person({ staff: [{ role: 'CASE_OFFICER', programmeId: await aProgramme(features), country: 'ZZ' }] })
    .registered();
  const others = [
    await a(features.database).professional().active(),
    far,
    await a(features.database).staff('APPROVER').registered(),
    await a(features.database).staff('ANALYST').registered(),
    await a(features.database).staff('ADMINISTRATOR').registered(),
  ];
  for (const other of others) {
    await expect(messages.read(other, id)).rejects.toThrow(refusal('NOT_FOUND'));
    await expect(messages.write(other, id, 'Hello')).rejects.toThrow(refusal('NOT_FOUND'));
    await expect(messages.markRead(other, id)).rejects.toThrow(refusal('NOT_FOUND'));
    expect(await unread(other)).toEqual([]);
  }
  await expect(messages.read(officer, null)).rejects.toThrow(refusal('NOT_FOUND'));
});

it('stays with those who reach the person: who has another post hears no more, and another officer does', async () => {
  const person = await a(features.database).professional().active();
  const id = person.professionalId;
  const posted = await a(features.database).staff('CASE_OFFICER').registered();
  await messages.write(posted, id, 'Good morning.');
  await messages.write(person, null, 'Good morning to you.');
  expect(await unread(posted)).toEqual(['DIRECT 1']);
  await features.database.sql(`UPDATE staff_grant SET country = 'ZZ' WHERE account_id = $1`, [
    posted.accountId,
  ]);
  expect(await unread(posted)).toEqual([]);
  await messages.write(person, null, 'Are you still there?');
  const receivers = (await eventsOf(id)).map((event) => event.receivers ?? []);
  expect(receivers[1]).toEqual([posted.accountId]);
  expect(receivers[2]).not.toContain(posted.accountId);
  expect(receivers[2]).toContain(officer.accountId);
});

it('counts nothing in the thread of a candidacy out of reach, whoever wrote in it once', async () => {
  const place = { programmeId, institutionId: await anInstitution(features, programmeId) };
  const person = await a(features.database).professional().active();
  const needId = await a(features.database).need(place).published();
  const id = await features.get(ApplicationsService).apply(person, needId, APPLICATION);
  const posted = await a(features.database).staff('CASE_OFFICER').registered();
  await features.get(CandidacyMessagesService).send(posted, id, { text: 'Good morning.' });
  await features.get(CandidacyMessagesService).send(person, id, { text: 'Good morning to you.' });
  expect(await unread(posted)).toEqual(['CANDIDACY 1']);
  await features.database.sql(`UPDATE staff_grant SET country = 'ZZ' WHERE account_id = $1`, [
    posted.accountId,
  ]);
  expect(await unread(posted)).toEqual([]);
  await features.get(CandidacyMessagesService).send(person, id, { text: 'Are you still there?' });
  const told = await features.database.sql<{ was: boolean }>(
    `SELECT data->'receiverIds' ? $2 AS was FROM domain_event
      WHERE aggregate_id = $1 AND name = 'message.posted' ORDER BY seq`,
    [id, posted.accountId],
  );
  expect(told.map(({ was }) => was)).toEqual([false, true, false]);
});

it('counts what is new in the thread of a candidacy, for each of its sides by itself', async () => {
  const place = { programmeId, institutionId: await anInstitution(features, programmeId) };
  const memberships = [{ institutionId: place.institutionId, role: 'OWNER' as const }];
  const host = await a(features.database).person({ memberships }).registered();
  const person = await a(features.database).professional().active();
  const needId = await a(features.database).need(place).published();
  const id = await features.get(ApplicationsService).apply(person, needId, APPLICATION);
  const thread = features.get(CandidacyMessagesService);
  await thread.send(person, id, { text: 'When would it begin?' });
  await thread.send(host, id, { text: 'In March.' });
  await thread.send(host, id, { text: 'Or in April.' });
  expect(await unread(person)).toEqual(['CANDIDACY 2']);
  expect(await unread(host)).toEqual(['CANDIDACY 1']);
  await messages.markThread(person, 'CANDIDACY', id);
  expect(await unread(person)).toEqual([]);
  expect(await unread(host)).toEqual(['CANDIDACY 1']);
});

it('gives the address of a person to few, and never without a trace', async () => {
  const person = await a(features.database).professional().active();
  const id = person.professionalId;
  const contacts = features.get(ContactsService);
  const guardian = await a(features.database).staff('SAFEGUARDING_OFFICER').registered();
  const [{ email } = { email: '' }] = await features.database.sql<{ email: string }>(
    'SELECT email FROM account WHERE id = $1',
    [person.accountId],
  );
  expect(await contacts.read(officer, id)).toMatchObject({ email });
  expect(await contacts.read(guardian, id)).toMatchObject({ email });
  const approver = await a(features.database).staff('APPROVER').registered();
  await expect(contacts.read(approver, id)).rejects.toThrow(refusal('FORBIDDEN'));
  const stranger = await a(features.database).professional().active();
  await expect(contacts.read(stranger, id)).rejects.toThrow(refusal('NOT_FOUND'));
  expect((await eventsOf(id)).map(({ name, actor_id }) => [name, actor_id])).toEqual([
    ['professional.contact-read', officer.accountId],
    ['professional.contact-read', guardian.accountId],
  ]);
});
