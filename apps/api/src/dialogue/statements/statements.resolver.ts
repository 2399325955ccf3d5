import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson } from '#api/auth/request-context';
import {
  ModeratedStatementConnection,
  MyVoiceType,
  NextStatementType,
  StatementCommandEnum,
  StatementConnection,
  StatementStepInput,
  VoteAnswerEnum,
} from '#api/dialogue/statements/statement.type';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { CodeScalar, WordsScalar } from '#api/graphql/scalars';
import type { VoteAnswer } from '#domain/dialogue/statements/voice.rules';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { LOCALES } from '#domain/kernel/locale';
import { ConsultationQueries } from '#features/dialogue/consultations/consultation.queries';
import { NewStatementsService } from '#features/dialogue/statements/new-statements.service';
import { StatementQueries } from '#features/dialogue/statements/statement.queries';
import {
  StatementsService,
  type StatementStepCommand,
} from '#features/dialogue/statements/statements.service';
import { VotesService } from '#features/dialogue/statements/votes.service';

@Resolver()
export class StatementsResolver {
  constructor(
    private readonly consultations: ConsultationQueries,
    private readonly queries: StatementQueries,
    private readonly votes: VotesService,
    private readonly newStatements: NewStatementsService,
    private readonly statementsService: StatementsService,
  ) {}

  @Allow('public.read')
  @Query(() => StatementConnection, {
    description:
      'The published statements of a consultation, shuffled by a seed that you choose; no account is needed.',
  })
  async statements(
    @CurrentActor() actor: Actor,
    @Args('consultationId', { type: () => ID }) consultationId: string,
    @Args('seed', { type: () => CodeScalar, description: 'The same seed gives the same order.' })
    seed: string,
    @Args() page: PageArgs,
  ): Promise<StatementConnection> {
    const { id } = await this.consultations.one(actor, consultationId);
    return toConnection(await this.queries.published(id, seed, page), (row) => row);
  }

  @Allow('voice.give')
  @Query(() => NextStatementType, {
    description:
      'A statement on which you have not voted yet; by chance, so that each is seen equally often.',
  })
  async nextStatement(
    @CurrentPerson() actor: PersonActor,
    @Args('consultationId', { type: () => ID }) consultationId: string,
  ): Promise<NextStatementType> {
    const { id } = await this.consultations.one(actor, consultationId);
    return this.queries.next(actor, id);
  }

  @Allow('voice.give')
  @Query(() => MyVoiceType, {
    description: 'What you have said in a consultation; nobody else can ask for it.',
  })
  async myVoice(
    @CurrentPerson() actor: PersonActor,
    @Args('consultationId', { type: () => ID }) consultationId: string,
  ): Promise<MyVoiceType> {
    const { id } = await this.consultations.one(actor, consultationId);
    const [statements, votes] = await Promise.all([
      this.queries.ownStatements(actor, id),
      this.queries.ownVotes(actor, id),
    ]);
    return { statements, votes };
  }

  @Allow('moderation.work')
  @Query(() => ModeratedStatementConnection, {
    description: 'Statements that wait for moderation where your role reaches, oldest first.',
  })
  async moderationQueue(
    @CurrentPerson() actor: PersonActor,
    @Args() page: PageArgs,
    @Args('consultationId', {
      type: () => ID,
      nullable: true,
      description: 'What is published in this consultation instead, so that it can be taken off the page.',
    })
    consultationId?: string | null,
  ): Promise<ModeratedStatementConnection> {
    return toConnection(await this.queries.queue(actor, page, consultationId), (row) => row);
  }

  @Allow('voice.give')
  @Mutation(() => Boolean, {
    description: 'Agrees or disagrees with a statement, or passes. The last vote on it counts.',
  })
  async castVote(
    @CurrentPerson() actor: PersonActor,
    @Args('statementId', { type: () => ID }) statementId: string,
    @Args('answer', { type: () => VoteAnswerEnum }) answer: VoteAnswer,
  ): Promise<boolean> {
    await this.votes.vote(actor, statementId, answer);
    return true;
  }

  @Allow('voice.give')
  @Mutation(() => ID, {
    description: 'Adds a statement; IOM reads it before anybody sees it. Answers its id.',
  })
  addStatement(
    @CurrentPerson() actor: PersonActor,
    @Args('consultationId', { type: () => ID }) consultationId: string,
    @Args('locale', { type: () => CodeScalar, description: 'Its language: en, fr, ar, es or so.' })
    locale: string,
    @Args('text', { type: () => WordsScalar, description: '10 to 280 characters.' }) text: string,
  ): Promise<string> {
    const known = LOCALES.find((one) => one === locale);
    if (!known) throw new DomainError('BAD_INPUT', { field: 'locale' });
    return this.newStatements.add(actor, consultationId, known, text);
  }

  @Allow('voice.give')
  @Mutation(() => Boolean, {
    description: 'Takes a step with a statement of yours, or one that you moderate.',
  })
  async stepStatement(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => StatementCommandEnum }) command: StatementStepCommand,
    @Args('step') step: StatementStepInput,
  ): Promise<boolean> {
    await this.statementsService.step(actor, command, step);
    return true;
  }
}
