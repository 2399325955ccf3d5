import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PERMISSIONS } from '#domain/catalogue/permissions';
import { STAFF_ROLES } from '#domain/kernel/actor';
import type { Holder } from '#domain/kernel/holder';
import { declaredPermissions, permissionOfWalked } from '#testing/declared-permissions';
import { signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';
import { type WalkedOperation, walkSchema } from '#testing/schema-walk';

describe('authorization of every operation', () => {
  const permissions = declaredPermissions();
  let product: RunningProduct;
  let operations: WalkedOperation[];
  beforeAll(async () => {
    product = await startProduct();
    operations = await walkSchema(product);
  });
  afterAll(() => product.stop());

  const holds = (name: string, holders: readonly Holder[]): boolean => {
    const permission = permissionOfWalked(permissions, name);
    return (
      permission !== undefined &&
      (PERMISSIONS[permission] as readonly Holder[]).some((holder) => holders.includes(holder))
    );
  };

  /** The operations closed to these holders that do not answer with the code. */
  const leaks = async (holders: readonly Holder[], code: string, token?: string): Promise<string[]> => {
    const closed = operations.filter(({ kind, name }) => kind !== 'subscription' && !holds(name, holders));
    expect(closed.length).toBeGreaterThan(0);
    const answers = await Promise.all(
      closed.map(async ({ name, document }) => [name, await product.refusal(document, {}, token)]),
    );
    return answers.filter(([, answer]) => answer !== code).map(([name, answer]) => `${name}: ${answer}`);
  };

  it('is declared', () => {
    expect(operations.length).toBeGreaterThan(20);
    expect(operations.filter(({ name }) => !permissionOfWalked(permissions, name))).toEqual([]);
  });

  it('keeps visitors out', async () => {
    expect(await leaks(['VISITOR'], 'UNAUTHENTICATED')).toEqual([]);
  });

  it('keeps people without a role out', async () => {
    const { token } = await signedIn(product);
    expect(await leaks(['VISITOR', 'SIGNED_IN'], 'FORBIDDEN', token)).toEqual([]);
  });

  it.each(STAFF_ROLES)('keeps %s to its own', async (role) => {
    const { token } = await signedIn(product, { staff: [{ role }] });
    expect(await leaks(['VISITOR', 'SIGNED_IN', role], 'FORBIDDEN', token)).toEqual([]);
  });

  it('ends with the suspension, at once', async () => {
    const { id, token } = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }] });
    await product.database.sql('UPDATE account SET suspended_at = now() WHERE id = $1', [id]);
    expect(await product.refusal('{ me { id } }', {}, token)).toBe('UNAUTHENTICATED');
  });
});
