import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { WordsScalar } from '#api/graphql/scalars';
import {
  CandidacyStepInput,
  CriterionScoreInput,
  InterviewInput,
  PrescreenInput,
} from '#api/marketplace/candidacies/candidacy.input';
import { CandidacyType } from '#api/marketplace/candidacies/candidacy.type';
import { GateCodeEnum } from '#api/marketplace/matching/match.type';
import type { PersonActor } from '#domain/kernel/actor';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';
import { InterviewsService } from '#features/marketplace/candidacies/interviews.service';
import { ScreeningService } from '#features/marketplace/candidacies/screening.service';

/** What institutions and IOM do with candidacies, with more than a step. */
@Resolver()
export class ScreeningResolver {
  constructor(
    private readonly screening: ScreeningService,
    private readonly interviews: InterviewsService,
    private readonly queries: CandidacyQueries,
  ) {}

  @Allow('candidacy.screen')
  @Mutation(() => CandidacyType, {
    description: 'Records the rechecked conditions of an application and moves it on.',
  })
  async prescreenCandidate(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: CandidacyStepInput,
    @Args('recheck') { gates }: PrescreenInput,
  ): Promise<CandidacyType> {
    await this.screening.prescreen(actor, step, gates);
    return this.queries.visible(actor, step.id);
  }

  @Allow('candidacy.decide')
  @Mutation(() => CandidacyType, {
    description: 'Lets someone through in spite of a failed gate, with a reason.',
  })
  async overrideGate(
    @CurrentPerson() actor: PersonActor,
    @Args('candidacyId', { type: () => ID }) candidacyId: string,
    @Args('gate', { type: () => GateCodeEnum }) gate: string,
    @Args('reason', { type: () => WordsScalar }) reason: string,
  ): Promise<CandidacyType> {
    await this.screening.overrideGate(actor, candidacyId, gate, reason);
    return this.queries.visible(actor, candidacyId);
  }

  @Allow('candidacy.host')
  @Mutation(() => CandidacyType, {
    description: 'Sets the interview and asks people onto its panel; a host names its own side alone.',
  })
  async planInterview(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: CandidacyStepInput,
    @Args('interview') interview: InterviewInput,
  ): Promise<CandidacyType> {
    await this.interviews.plan(actor, step, interview);
    return this.queries.visible(actor, step.id);
  }

  @Allow('candidacy.panel')
  @Mutation(() => Boolean, { description: 'Takes a seat on the panel for your side.' })
  async takePanelSeat(
    @CurrentPerson() actor: PersonActor,
    @Args('candidacyId', { type: () => ID }) candidacyId: string,
  ): Promise<boolean> {
    await this.interviews.takeSeat(actor, candidacyId);
    return true;
  }

  @Allow('candidacy.panel')
  @Mutation(() => Boolean, { description: 'Leaves the panel, or declines the seat.' })
  async leavePanel(
    @CurrentPerson() actor: PersonActor,
    @Args('candidacyId', { type: () => ID }) candidacyId: string,
  ): Promise<boolean> {
    await this.interviews.leave(actor, candidacyId);
    return true;
  }

  @Allow('candidacy.panel')
  @Mutation(() => Boolean, {
    description:
      'A member of the panel takes the seat by saying whether there is a conflict of interest. Until then it binds nobody.',
  })
  async declareConflict(
    @CurrentPerson() actor: PersonActor,
    @Args('candidacyId', { type: () => ID }) candidacyId: string,
    @Args('conflict') conflict: boolean,
  ): Promise<boolean> {
    await this.interviews.declareConflict(actor, candidacyId, conflict);
    return true;
  }

  @Allow('candidacy.panel')
  @Mutation(() => Boolean, { description: 'A member of the panel scores every criterion.' })
  async scoreInterview(
    @CurrentPerson() actor: PersonActor,
    @Args('candidacyId', { type: () => ID }) candidacyId: string,
    @Args('scores', { type: () => [CriterionScoreInput] }) scores: CriterionScoreInput[],
  ): Promise<boolean> {
    const given = Object.fromEntries(scores.map(({ criterion, score }) => [criterion, score]));
    await this.interviews.score(actor, candidacyId, given);
    return true;
  }

  @Allow('candidacy.host')
  @Mutation(() => CandidacyType, {
    description:
      'Decides against someone: the code is shared in plain words, the note stays with those who decide.',
  })
  async notSelectCandidate(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: CandidacyStepInput,
    @Args('note', { type: () => WordsScalar, nullable: true }) note?: string,
  ): Promise<CandidacyType> {
    await this.screening.notSelect(actor, step, note);
    return this.queries.visible(actor, step.id);
  }

  @Allow('candidacy.panel')
  @Mutation(() => Boolean, { description: 'Writes a private note.' })
  async noteOnCandidate(
    @CurrentPerson() actor: PersonActor,
    @Args('candidacyId', { type: () => ID }) candidacyId: string,
    @Args('text', { type: () => WordsScalar }) text: string,
  ): Promise<boolean> {
    await this.screening.writeNote(actor, candidacyId, text);
    return true;
  }
}
