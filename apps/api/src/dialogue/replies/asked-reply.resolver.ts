import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '#api/auth/request-context';
import { ConsultationType } from '#api/dialogue/consultations/consultation.type';
import { mayReply, mayReportProgress } from '#domain/dialogue/replies/reply.policy';
import type { Actor } from '#domain/kernel/actor';
import type { ConsultationEntity } from '#features/dialogue/consultations/consultation.entity';

/** What a consultation says of its reply. */
@Resolver(() => ConsultationType)
export class AskedReplyResolver {
  @ResolveField(() => Boolean, { description: 'Whether you write its reply now.' })
  mayReply(@Parent() row: ConsultationEntity, @CurrentActor() actor: Actor): boolean {
    return mayReply(actor, row);
  }

  @ResolveField(() => Boolean, { description: 'Whether you report the progress of its promises.' })
  mayReportProgress(@Parent() row: ConsultationEntity, @CurrentActor() actor: Actor): boolean {
    return mayReportProgress(actor, row);
  }
}
