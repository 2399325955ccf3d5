import { randomUUID } from 'node:crypto';
import type { PersonActor, StaffGrant, StaffRole } from '#domain/kernel/actor';
import type { Locale } from '#domain/kernel/locale';
import {
  AccountEntity,
  MembershipEntity,
  SessionEntity,
  StaffGrantEntity,
} from '#features/identity/accounts/account.entity';
import type { Tx } from '#platform/db/tx';
import { digestToken, newToken } from '#platform/security/secrets';
import type { RunningProduct } from '#testing/running-product';
import type { TestDatabase } from '#testing/test-database';

/** What a test person is. */
export interface PersonTraits {
  readonly locale?: Locale;
  /** Staff roles, everywhere unless a reach is given. */
  readonly staff?: readonly (StaffRole | (Partial<StaffGrant> & { readonly role: StaffRole }))[];
  readonly memberships?: PersonActor['memberships'];
  readonly professionalId?: string | null;
}

/** A signed-in test person. */
export interface SignedIn {
  readonly id: string;
  readonly email: string;
  readonly token: string;
}

const grantOf = (grant: NonNullable<PersonTraits['staff']>[number]): StaffGrant => ({
  programmeId: null,
  country: null,
  ...(typeof grant === 'string' ? { role: grant } : grant),
});

/** An account with whatever it may do. */
export class PersonBuilder {
  constructor(
    private readonly database: TestDatabase,
    private readonly traits: PersonTraits,
  ) {}

  /** Puts a confirmed account into the database; answers the person as an actor. */
  async registered(): Promise<PersonActor> {
    const { professionalId = null, memberships = [], staff = [] } = this.traits;
    const accountId = randomUUID();
    await this.database.write((tx) => this.put(tx, accountId));
    return { kind: 'person', accountId, professionalId, memberships, staff: staff.map(grantOf) };
  }

  /** The same, signed in for a year: without the slow ways of registration. */
  async signedIn(): Promise<SignedIn> {
    const { accountId } = await this.registered();
    return { id: accountId, email: emailOf(accountId), token: await aSession(this.database, accountId) };
  }

  private async put(tx: Tx, id: string): Promise<void> {
    const now = new Date();
    const { locale = 'en', professionalId = null, memberships = [], staff = [] } = this.traits;
    await tx.insert(AccountEntity, {
      id,
      email: emailOf(id),
      displayName: 'Test person',
      locale,
      timeZone: 'UTC',
      confirmedAt: now,
      professionalId,
      createdAt: now,
      version: 1,
    });
    await tx.insert(
      MembershipEntity,
      memberships.map((membership) => ({ ...membership, accountId: id, since: now })),
    );
    await tx.insert(
      StaffGrantEntity,
      staff.map((grant) => ({
        ...grantOf(grant),
        id: randomUUID(),
        accountId: id,
        grantedBy: 'system:seed',
        grantedAt: now,
      })),
    );
  }
}

const emailOf = (id: string): string => `${id}@example.org`;

/** Signs an account in, for a year, and answers its token. */
export async function aSession(database: TestDatabase, accountId: string): Promise<string> {
  const token = newToken();
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 365 * 86_400_000);
  const session = {
    id: randomUUID(),
    accountId,
    tokenHash: digestToken(token),
    createdAt: now,
    expiresAt,
    label: 'test',
  };
  await database.write((tx) => tx.insert(SessionEntity, session));
  return token;
}

/** A person who is signed in to a product. */
export const signedIn = ({ database }: RunningProduct, traits: PersonTraits = {}): Promise<SignedIn> =>
  new PersonBuilder(database, traits).signedIn();
