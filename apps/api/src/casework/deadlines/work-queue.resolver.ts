import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { BulkWorkInput } from '#api/casework/deadlines/bulk.input';
import { BulkRowType } from '#api/casework/deadlines/bulk.type';
import { ItemSubjectEnum, PartyEnum, WorkItemConnection } from '#api/casework/deadlines/status.type';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { CountryCodeScalar } from '#api/graphql/scalars';
import type { ItemSubject } from '#domain/catalogue/state-views';
import type { PersonActor } from '#domain/kernel/actor';
import { type WorkFilter, WorkItemQueries } from '#features/casework/deadlines/work-item.queries';
import { WorkQueueService } from '#features/casework/deadlines/work-queue.service';

@ArgsType()
class WorkFilterArgs implements WorkFilter {
  @Field(() => [ItemSubjectEnum], { nullable: true, description: 'Only these kinds.' })
  subjects?: ItemSubject[] | null;

  @Field(() => [PartyEnum], { nullable: true, description: 'Only what waits for these.' })
  waitingOn?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only this programme.' })
  @IsOptional()
  @IsUUID()
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this institution.' })
  @IsOptional()
  @IsUUID()
  institutionId?: string | null;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'Only this host country, ISO 3166-1 alpha-2.',
  })
  @IsOptional()
  country?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what this member of staff has taken on.' })
  @IsOptional()
  @IsUUID()
  assigneeId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only items assigned to you, or to a colleague whom you cover now.',
  })
  mineOnly?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what is overdue.' })
  overdueOnly?: boolean | null;
}

@Resolver()
export class WorkQueueResolver {
  constructor(
    private readonly items: WorkItemQueries,
    private readonly queue: WorkQueueService,
  ) {}

  @Allow('work.read')
  @Query(() => WorkItemConnection, {
    description: 'Everything that waits within your reach, the most urgent first.',
  })
  async workQueue(
    @CurrentPerson() actor: PersonActor,
    @Args() filter: WorkFilterArgs,
    @Args() page: PageArgs,
  ): Promise<WorkItemConnection> {
    return toConnection(await this.items.workQueue(actor, filter, page), (item) => item);
  }

  @Allow('work.read')
  @Mutation(() => Boolean, {
    description: 'Takes an item on, delegates it, or gives it back to whoever comes first.',
  })
  async assignWorkItem(
    @CurrentPerson() actor: PersonActor,
    @Args('subject', { type: () => ItemSubjectEnum }) subject: ItemSubject,
    @Args('id', { type: () => ID }) id: string,
    @Args('assigneeId', { type: () => ID, nullable: true }) assigneeId?: string,
  ): Promise<boolean> {
    await this.queue.assign(actor, subject, id, assigneeId ?? null);
    return true;
  }

  @Allow('work.read')
  @Query(() => [BulkRowType], { description: 'What an action would come to for each of these items now.' })
  previewBulkWork(
    @CurrentPerson() actor: PersonActor,
    @Args('input') { items, ...action }: BulkWorkInput,
  ): Promise<BulkRowType[]> {
    return this.queue.preview(actor, action, items);
  }

  @Allow('work.read')
  @Mutation(() => [BulkRowType], {
    description:
      'Does it, each item for itself, and answers what came of each. A repetition changes nothing that is done already.',
  })
  bulkWork(
    @CurrentPerson() actor: PersonActor,
    @Args('input') { items, ...action }: BulkWorkInput,
  ): Promise<BulkRowType[]> {
    return this.queue.carryOut(actor, action, items);
  }
}
