import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { audienceOf } from '#api/casework/deadlines/status.loader';
import { Classified } from '#api/fields/classified';
import { DateTimeScalar } from '#api/graphql/scalars';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { CandidacyStepInput, PanelInput } from '#api/marketplace/candidacies/candidacy.input';
import { CandidacyLoader } from '#api/marketplace/candidacies/candidacy.loader';
import { CandidacyType } from '#api/marketplace/candidacies/candidacy.type';
import {
  InterviewOfferInput,
  InterviewOfferType,
  InterviewZonesType,
} from '#api/marketplace/candidacies/interview-offer.type';
import { NeedLoader } from '#api/marketplace/needs/need.loader';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { mayReadApplicant } from '#domain/marketplace/candidacies/candidacy.policy';
import type { CandidacyEntity } from '#features/marketplace/candidacies/candidacy.entity';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';
import { InterviewOffersService } from '#features/marketplace/candidacies/interview-offers.service';

/** How the two sides agree on the time of an interview. */
@Resolver(() => CandidacyType)
export class InterviewOffersResolver {
  constructor(
    private readonly interviews: InterviewOffersService,
    private readonly loader: CandidacyLoader,
    private readonly needs: NeedLoader,
    private readonly accounts: AccountLoader,
    private readonly candidacies: CandidacyQueries,
  ) {}

  @Classified('CONTACT')
  @ResolveField(() => InterviewOfferType, {
    nullable: true,
    description: 'The times that are offered for the interview; null when none are.',
  })
  interviewOffer(
    @Parent() { id }: CandidacyEntity,
    @Context() context: RequestContext,
  ): Promise<InterviewOfferType | null> {
    return this.loader.offer(context, id);
  }

  @Classified('CONTACT')
  @ResolveField(() => InterviewZonesType, {
    nullable: true,
    description:
      'The clocks of the two sides; null while nobody has asked the person, nor has the person applied.',
  })
  async interviewZones(
    @Parent() row: CandidacyEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<InterviewZonesType | null> {
    const isOwn = audienceOf(actor, row) === 'PROFESSIONAL';
    if (!isOwn && !mayReadApplicant(actor, { ...row, isHeld: false })) return null;
    const [subject, account] = await Promise.all([
      this.needs.subject(context, row.needId),
      this.accounts.professional(context).load(row.professionalId),
    ]);
    return subject && account ? { host: subject.timeZone, professional: account.timeZone } : null;
  }

  @Allow('candidacy.host')
  @Mutation(() => CandidacyType, {
    description:
      'Asks people onto the panel of an interview and offers the professional up to three times; a host names its own side alone.',
  })
  async offerInterview(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: CandidacyStepInput,
    @Args('offer') offer: InterviewOfferInput,
    @Args('panel') { members }: PanelInput,
  ): Promise<CandidacyType> {
    await this.interviews.offer(actor, step, offer, members);
    return this.candidacies.visible(actor, step.id);
  }

  @Allow('candidacy.host')
  @Mutation(() => CandidacyType, {
    description: 'Offers other times for an interview; what was offered or agreed before is void.',
  })
  async offerOtherTimes(
    @CurrentPerson() actor: PersonActor,
    @Args('candidacyId', { type: () => ID }) candidacyId: string,
    @Args('offer') offer: InterviewOfferInput,
  ): Promise<CandidacyType> {
    await this.interviews.offerAgain(actor, candidacyId, offer);
    return this.candidacies.visible(actor, candidacyId);
  }

  @Allow('candidacy.step')
  @Mutation(() => CandidacyType, {
    description:
      'The professional takes one of the times. Refuses TIME_NOT_OFFERED, and TIME_TAKEN when somebody has another interview then.',
  })
  async acceptInterviewTime(
    @CurrentPerson() actor: PersonActor,
    @Args('candidacyId', { type: () => ID }) candidacyId: string,
    @Args('at', { type: () => DateTimeScalar, description: 'One of the times that are offered.' }) at: Date,
  ): Promise<CandidacyType> {
    await this.interviews.accept(actor, candidacyId, at);
    return this.candidacies.visible(actor, candidacyId);
  }

  @Allow('candidacy.step')
  @Mutation(() => CandidacyType, {
    description: 'The professional asks for other times than those offered, or than the one that was agreed.',
  })
  async askOtherTimes(
    @CurrentPerson() actor: PersonActor,
    @Args('candidacyId', { type: () => ID }) candidacyId: string,
  ): Promise<CandidacyType> {
    await this.interviews.askOther(actor, candidacyId);
    return this.candidacies.visible(actor, candidacyId);
  }
}
