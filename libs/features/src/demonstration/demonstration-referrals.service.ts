import { Injectable } from '@nestjs/common';
import { referralCommandsFor } from '#domain/associations/referrals/referral.policy';
import { AUDIT_ITEM_CODES, type AuditAnswer } from '#domain/associations/registry/audit.rules';
import type { PersonActor } from '#domain/kernel/actor';
import { ReferralQueries, type ReferralRow } from '#features/associations/referrals/referral.queries';
import { ReferralWordsService } from '#features/associations/referrals/referral-words.service';
import { ReferralsService } from '#features/associations/referrals/referrals.service';
import { AuditQueries } from '#features/associations/registry/audit.queries';
import { AuditsService } from '#features/associations/registry/audits.service';
import { ServiceQueries } from '#features/associations/services/service.queries';
import { AUDIT_ANSWERS_OF, type ReferralPart, REFERRALS } from '#features/demonstration/cast-referrals';

/** An association of the demonstration, and who speaks for it. */
export interface Association {
  readonly key: string;
  readonly institutionId: string;
  readonly focalPoint: PersonActor;
}

/** Lets the safeguarding of the associations be rated, and makes referrals between them in every status. */
@Injectable()
export class DemonstrationReferralsService {
  constructor(
    private readonly audits: AuditsService,
    private readonly knownAudits: AuditQueries,
    private readonly services: ServiceQueries,
    private readonly words: ReferralWordsService,
    private readonly referrals: ReferralsService,
    private readonly known: ReferralQueries,
  ) {}

  /** Rates each association; one that was rated before stays so. */
  async rate(associations: readonly Association[], guard: PersonActor): Promise<void> {
    for (const one of associations) {
      const answer = AUDIT_ANSWERS_OF[one.key];
      if (answer) await this.rateOne(one, answer, guard);
    }
  }

  /** Makes the referrals; one that is known by its service and its code, or was taken back, is continued. */
  async refer(associations: readonly Association[]): Promise<void> {
    for (const part of REFERRALS) {
      const [from, to] = [part.from, part.to].map((key) => associations.find((one) => one.key === key));
      if (from && to) await this.referOne(part, from, to);
    }
  }

  private async rateOne(
    { institutionId, focalPoint }: Association,
    answer: AuditAnswer,
    guard: PersonActor,
  ): Promise<void> {
    const [audit] = (await this.knownAudits.ofBody(focalPoint, institutionId)).map((row) => row.audit);
    if (audit && audit.state !== 'DRAFT' && audit.state !== 'SUBMITTED') return;
    const lines = AUDIT_ITEM_CODES.map((item) => ({ item, answer, evidence: null, improveBy: null }));
    if (audit?.state !== 'SUBMITTED') {
      await this.audits.save(focalPoint, institutionId, lines, audit?.version);
      await this.audits.step(focalPoint, { institutionId, command: 'submit' });
    }
    await this.audits.step(guard, { institutionId, command: 'rate', moderated: lines });
  }

  private async referOne(part: ReferralPart, from: Association, to: Association): Promise<void> {
    const { from: _, to: __, service: name, steps, reason = null, basisReason = null, ...says } = part;
    const services = await this.services.ofBody(to.focalPoint, to.institutionId);
    const serviceId = services.find(({ service }) => service.name === name)?.service.id;
    if (!serviceId) throw new Error(`the cast has no service ${name}`);
    const { rows } = await this.known.ofBox(from.focalPoint, 'WRITTEN', { first: 100 });
    const before = rows.find((row) => isOf(row, serviceId, part));
    const id =
      before?.referral.id ??
      (await this.words.write(from.focalPoint, {
        ...{ ...says, basisReason, institutionId: from.institutionId, serviceId },
      }));
    for (const [i, command] of steps.entries()) {
      const { referral } = await this.known.one(from.focalPoint, id);
      const hands = [from.focalPoint, to.focalPoint].find((hand) =>
        referralCommandsFor(hand, referral).includes(command),
      );
      const isLast = i === steps.length - 1;
      if (hands) await this.referrals.step(hands, command, { id, reason: isLast ? reason : null });
    }
  }
}

/** Whether a referral is this one of the cast: of one that was taken back the code is gone. */
const isOf = (
  { referral, caseRef }: ReferralRow,
  serviceId: string,
  part: Pick<ReferralPart, 'caseRef'>,
): boolean => referral.serviceId === serviceId && (caseRef === null || caseRef === part.caseRef);
