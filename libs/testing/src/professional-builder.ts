import { randomUUID } from 'node:crypto';
import type { PersonActor } from '#domain/kernel/actor';
import { currentTexts } from '#domain/parties/professionals/consent.rules';
import type { ConsentPurpose } from '#domain/parties/professionals/profile';
import { AccountEntity } from '#features/identity/accounts/account.entity';
import { ConsentEntity, ProfessionalEntity } from '#features/parties/professionals/professional.entity';
import type { Tx } from '#platform/db/tx';
import { PersonBuilder } from '#testing/people';
import type { TestDatabase } from '#testing/test-database';

/** What a professional offers otherwise than most. */
export type Profile = Partial<Pick<ProfessionalEntity, 'weeklyHours' | 'modalities' | 'yearsExperience'>> & {
  readonly consents?: readonly ConsentPurpose[];
};

/** Somebody who offers expertise. */
export class ProfessionalBuilder {
  constructor(
    private readonly database: TestDatabase,
    private readonly profile: Profile,
  ) {}

  /** Puts an active professional into the database, by default with the consents that matching needs; answers the actor. */
  async active(): Promise<PersonActor & { readonly professionalId: string }> {
    const { consents = ['MATCHING', 'SHARING'], ...profile } = this.profile;
    const actor = await new PersonBuilder(this.database, {}).registered();
    const now = new Date();
    const professionalId = randomUUID();
    await this.database.write(async (tx) => {
      await tx.insert(ProfessionalEntity, {
        id: professionalId,
        accountId: actor.accountId,
        state: 'ACTIVE',
        lastConfirmedAt: now,
        freshUntil: '2200-01-01',
        modalities: ['ON_SITE', 'VIRTUAL', 'HYBRID'],
        weeklyHours: 40,
        createdAt: now,
        version: 1,
        ...profile,
      });
      await tx.update(AccountEntity, actor.accountId, { professionalId });
      await consent(tx, professionalId, consents);
    });
    return { ...actor, professionalId };
  }
}

/** Gives consents to the current English texts. */
async function consent(tx: Tx, professionalId: string, purposes: readonly ConsentPurpose[]): Promise<void> {
  const texts = currentTexts('en').filter(({ purpose }) => purposes.includes(purpose));
  await tx.insert(
    ConsentEntity,
    texts.map(({ purpose, version, language, digest }) => ({
      id: randomUUID(),
      professionalId,
      purpose,
      textVersion: version,
      language,
      digest,
      givenAt: new Date(),
    })),
  );
}
