import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AssociationDescription } from '#domain/associations/registry/association';
import type { PersonActor } from '#domain/kernel/actor';
import { AssociationQueries } from '#features/associations/registry/association.queries';
import { AssociationsService } from '#features/associations/registry/associations.service';
import { a } from '#testing/a';
import { refusal } from '#testing/actors';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const SAYS: AssociationDescription = {
  ...{
    residenceCountries: ['GB'],
    heritageCountries: ['SO', 'ET'],
    fields: ['EDUCATION'],
    languages: ['so'],
  },
  ...{ founded: 1998, members: 'FROM_50_TO_199' },
  identifiers: [{ scheme: 'gb-chc', number: '1234567-1' }],
};
const VISITOR = { kind: 'visitor' } as const;

let product: RunningFeatures;
let bodies: string[];
let owners: PersonActor[];
let officer: PersonActor;
beforeAll(async () => {
  product = await startFeatures();
  const programmeId = await aProgramme(product, ['GB']);
  bodies = [];
  for (let i = 0; i < 3; i += 1) bodies.push(await anInstitution(product, programmeId, { country: 'GB' }));
  await product.database.sql(`UPDATE institution SET kind = 'ASSOCIATION' WHERE id = ANY($1)`, [
    bodies.slice(0, 2),
  ]);
  const person = a(product.database);
  owners = [];
  for (const institutionId of bodies)
    owners.push(await person.person({ memberships: [{ institutionId, role: 'OWNER' }] }).registered());
  officer = await person.staff('CASE_OFFICER').registered();
});
afterAll(() => product.stop());

const service = () => product.get(AssociationsService);
const save = (i: number, says: AssociationDescription = SAYS) =>
  service().save(owners[i] ?? officer, bodies[i] ?? '', says);
const shown = () => product.get(AssociationQueries).one(VISITOR, bodies[0] ?? '');

it('says what it is to anyone, with its number in the form of the register', async () => {
  await save(0);
  expect(await shown()).toMatchObject({
    heritageCountries: ['SO', 'ET'],
    identifiers: [{ scheme: 'GB-CHC', number: '1234567', checkedOn: null }],
  });
  const { length } = await product.get(AssociationQueries).all({ heritage: 'ET' });
  expect([length, await product.get(AssociationQueries).all({ heritage: 'GH' })]).toEqual([1, []]);
});

it('is an association, and says enough', async () => {
  await expect(save(2)).rejects.toEqual(refusal('NOT_AN_ASSOCIATION'));
  await expect(save(0, { ...SAYS, heritageCountries: [] })).rejects.toEqual(
    refusal('ASSOCIATION_INCOMPLETE'),
  );
  await expect(service().save(owners[1] ?? officer, bodies[0] ?? '', SAYS)).rejects.toEqual(
    refusal('NOT_FOUND'),
  );
});

it('has a number of a register that no other has', async () => {
  await expect(save(1)).rejects.toEqual(refusal('REGISTER_NUMBER_TAKEN'));
});

it('has its number checked by staff who do not speak for it, and loses that with another number', async () => {
  const check = (actor: PersonActor) => service().check(actor, bodies[0] ?? '', 'GB-CHC');
  const both = { ...officer, memberships: owners[0]?.memberships ?? [] };
  await expect(check(both)).rejects.toEqual(refusal('FOUR_EYES_REQUIRED'));
  await expect(check(owners[1] ?? officer)).rejects.toEqual(refusal('NOT_FOUND'));
  await check(officer);
  await save(0);
  expect((await shown()).identifiers[0]?.checkedOn).not.toBeNull();
  await save(0, { ...SAYS, identifiers: [{ scheme: 'GB-CHC', number: '7654321' }] });
  expect((await shown()).identifiers[0]?.checkedOn).toBeNull();
});

it('is shown to nobody else once it is not active', async () => {
  await product.database.sql(`UPDATE institution SET state = 'SUSPENDED' WHERE id = $1`, [bodies[0]]);
  await expect(shown()).rejects.toEqual(refusal('NOT_FOUND'));
  expect(await product.get(AssociationQueries).all({})).toEqual([]);
});
