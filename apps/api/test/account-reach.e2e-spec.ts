import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { StaffRole } from '#domain/kernel/actor';
import { type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const STAFF = '{ staffAccounts(first: 100) { edges { node { id email } } } }';

/** Who may act on an account reaches all of its places. */
describe('accounts and reach', () => {
  let product: RunningProduct;
  let programme: string;
  let otherProgramme: string;
  let root: SignedIn;
  let narrow: SignedIn;
  let officerInGhana: SignedIn;
  let analyst: SignedIn;

  const staff = (role: StaffRole, programmeId?: string, country?: string): Promise<SignedIn> =>
    signedIn(product, { staff: [{ role, programmeId, country }] });
  beforeAll(async () => {
    product = await startProduct();
    programme = await aProgramme(product, ['GH', 'SO']);
    otherProgramme = await aProgramme(product, ['GH']);
  });
  afterAll(() => product.stop());
  beforeEach(async () => {
    await product.database.sql('DELETE FROM staff_grant');
    root = await staff('ADMINISTRATOR');
    narrow = await staff('ADMINISTRATOR', programme);
    officerInGhana = await staff('SAFEGUARDING_OFFICER', undefined, 'GH');
    analyst = await staff('ANALYST');
  });

  const suspend = (id: string) => `mutation { suspendAccount(accountId: "${id}", reason: "a reason") }`;
  const restore = (id: string) => `mutation { restoreAccount(accountId: "${id}") }`;
  const grant = (id: string, role: StaffRole, programmeId?: string) =>
    `mutation { grantStaffRole(accountId: "${id}", grant: { role: ${role}${programmeId ? `, programmeId: "${programmeId}"` : ''} }) }`;
  const grantOf = async (person: SignedIn): Promise<string> => {
    const [row] = await product.database.sql<{ id: string }>(
      'SELECT id FROM staff_grant WHERE account_id = $1',
      [person.id],
    );
    return row?.id ?? '';
  };
  const by = async (person: SignedIn, operation: string): Promise<string> =>
    (await product.send(operation, {}, person.token)).errors?.[0]?.extensions.code ?? 'done';
  const isIn = async (person: SignedIn): Promise<boolean> => (await by(person, '{ me { id } }')) === 'done';

  it('a role of one country or programme touches nobody who reaches further', async () => {
    for (const victim of [analyst, root]) {
      for (const attacker of [officerInGhana, narrow]) {
        expect(await by(attacker, suspend(victim.id))).toBe('NOT_FOUND');
        expect(await isIn(victim)).toBe(true);
      }
      expect(await by(narrow, grant(victim.id, 'CASE_OFFICER', programme))).toBe('NOT_FOUND');
      expect(await by(narrow, `mutation { revokeStaffRole(grantId: "${await grantOf(victim)}") }`)).toBe(
        'NOT_FOUND',
      );
    }
  });

  it('an account of two places is out of reach of a role of one of them', async () => {
    const member = await signedIn(product, {
      memberships: [
        { institutionId: await anInstitution(product, programme, { country: 'GH' }), role: 'OWNER' },
        { institutionId: await anInstitution(product, otherProgramme, { country: 'GH' }), role: 'EDITOR' },
      ],
    });
    expect(await by(narrow, suspend(member.id))).toBe('NOT_FOUND');
    expect(await by(officerInGhana, suspend(member.id))).toBe('done');
    expect(await isIn(member)).toBe(false);
  });

  it('an account that takes part in nothing is for roles of every place', async () => {
    const nobody = await signedIn(product);
    expect(await by(narrow, suspend(nobody.id))).toBe('NOT_FOUND');
    expect(await by(root, suspend(nobody.id))).toBe('done');
  });

  it('a suspension is lifted by a role as wide as the one that placed it', async () => {
    const colleague = await staff('CASE_OFFICER', programme, 'GH');
    expect(await by(root, suspend(colleague.id))).toBe('done');
    expect(await by(narrow, suspend(colleague.id))).toBe('SUSPENDED_FROM_ABOVE');
    for (const one of [narrow, officerInGhana])
      expect(await by(one, restore(colleague.id))).toBe('SUSPENDED_FROM_ABOVE');
    expect(await by(root, restore(colleague.id))).toBe('done');

    expect(await by(narrow, suspend(colleague.id))).toBe('done');
    expect(await by(officerInGhana, restore(colleague.id))).toBe('SUSPENDED_FROM_ABOVE');
    expect(await by(narrow, restore(colleague.id))).toBe('done');
  });

  it('lists to an administrator the colleagues within reach, and nobody else', async () => {
    const near = await staff('CASE_OFFICER', programme, 'GH');
    const far = await staff('CASE_OFFICER', otherProgramme);
    const seenBy = async (person: SignedIn): Promise<string[]> => {
      const page = await product.ask<{ staffAccounts: { edges: { node: { id: string } }[] } }>(
        STAFF,
        {},
        person.token,
      );
      return page.staffAccounts.edges.map(({ node }) => node.id).sort();
    };
    expect(await seenBy(narrow)).toEqual([narrow.id, near.id].sort());
    const all = [root, narrow, officerInGhana, analyst, near, far].map(({ id }) => id);
    expect(await seenBy(root)).toEqual(all.sort());
  });

  it('keeps the last administrator of everything', async () => {
    const second = await staff('ADMINISTRATOR');
    const officer = await staff('SAFEGUARDING_OFFICER');
    expect(await by(second, suspend(root.id))).toBe('done');
    expect(await by(officer, suspend(second.id))).toBe('LAST_ADMINISTRATOR');
    expect(await by(second, `mutation { resignStaffRole(id: "${await grantOf(second)}") }`)).toBe(
      'LAST_ADMINISTRATOR',
    );
    expect(await by(second, restore(root.id))).toBe('done');
    expect(await by(second, `mutation { resignStaffRole(id: "${await grantOf(second)}") }`)).toBe('done');
    expect(await by(second, STAFF)).toBe('FORBIDDEN');
  });

  it('lets one of two administrators win who shut each other out at once', async () => {
    const second = await staff('ADMINISTRATOR');
    const codes = await Promise.all([by(root, suspend(second.id)), by(second, suspend(root.id))]);
    expect([await isIn(root), await isIn(second)].filter(Boolean)).toHaveLength(1);
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
  });
});
