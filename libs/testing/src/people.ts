import { randomUUID } from 'node:crypto';
import type { InstitutionRole, StaffRole } from '#domain/kernel/actor';
import { digestToken, newToken } from '#platform/security/secrets';
import type { RunningProduct } from '#testing/running-product';
import type { TestDatabase } from '#testing/test-database';

/** What a test person is. */
export interface PersonTraits {
  readonly locale?: string;
  /** Staff roles, everywhere unless a reach is given. */
  readonly staff?: readonly {
    readonly role: StaffRole;
    readonly programmeId?: string;
    readonly country?: string;
  }[];
  readonly memberships?: readonly { readonly institutionId: string; readonly role: InstitutionRole }[];
  readonly professionalId?: string;
}

/** A signed-in test person. */
export interface SignedIn {
  readonly id: string;
  readonly email: string;
  readonly token: string;
}

/** Puts a confirmed, signed-in person into the database, without the slow ways of registration. */
export async function signedIn(product: RunningProduct, traits: PersonTraits = {}): Promise<SignedIn> {
  const { sql } = product.database;
  const id = randomUUID();
  const email = `${id}@example.org`;
  await sql(
    `INSERT INTO account (id, email, display_name, locale, time_zone, confirmed_at, professional_id, created_at, version)
     VALUES ($1, $2, 'Test person', $3, 'UTC', now(), $4, now(), 1)`,
    [id, email, traits.locale ?? 'en', traits.professionalId ?? null],
  );
  const token = await aSession(product.database, id);
  for (const { role, programmeId, country } of traits.staff ?? []) {
    await sql(
      `INSERT INTO staff_grant (id, account_id, role, programme_id, country, granted_by, granted_at)
       VALUES ($1, $2, $3, $4, $5, 'system:seed', now())`,
      [randomUUID(), id, role, programmeId ?? null, country ?? null],
    );
  }
  for (const { institutionId, role } of traits.memberships ?? []) {
    await sql(`INSERT INTO membership (institution_id, account_id, role, since) VALUES ($1, $2, $3, now())`, [
      institutionId,
      id,
      role,
    ]);
  }
  return { id, email, token };
}

/** Signs an account in, for a year, and answers its token. */
export async function aSession({ sql }: TestDatabase, accountId: string): Promise<string> {
  const token = newToken();
  await sql(
    `INSERT INTO session (id, account_id, token_hash, created_at, expires_at, label)
     VALUES ($1, $2, $3, now(), now() + interval '1 year', 'test')`,
    [randomUUID(), accountId, digestToken(token)],
  );
  return token;
}
