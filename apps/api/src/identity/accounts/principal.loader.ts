import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import type { Step } from '#api/graphql/step.type';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import type { Principal } from '#api/identity/accounts/principal.type';
import { InstitutionLoader } from '#api/parties/institutions/institution.loader';
import type { Actor } from '#domain/kernel/actor';
import { actableSides, type ActedFor, type CaseFacts } from '#domain/kernel/who';

/** The people a case officer can act for on a record: its professional and the focal points of its institution. */
@Injectable()
export class PrincipalLoader {
  constructor(
    private readonly accounts: AccountLoader,
    private readonly institutions: InstitutionLoader,
  ) {}

  /** @param stepsFor what can be done for a side now */
  async of<C extends string>(
    context: RequestContext,
    actor: Actor,
    { institutionId, professionalId, ...reach }: CaseFacts,
    stepsFor: (side: ActedFor) => Promise<readonly Step<C>[]>,
  ): Promise<Principal<C>[]> {
    if (actableSides(actor, { institutionId, professionalId, ...reach }).length === 0) return [];
    const [professional, hosts] = await Promise.all([
      professionalId ? this.accounts.professional(context).load(professionalId) : undefined,
      institutionId ? this.institutions.focalPoints(context, institutionId) : [],
    ]);
    const own = professional
      ? [{ ...professional, accountId: professional.id, side: 'PROFESSIONAL' as const }]
      : [];
    const people = [...own, ...hosts.map((host) => ({ ...host, side: 'FOCAL_POINT' as const }))];
    return Promise.all(
      people.map(async ({ accountId, displayName, side }) => ({
        accountId,
        displayName,
        side,
        steps: await stepsFor(side),
      })),
    );
  }
}
