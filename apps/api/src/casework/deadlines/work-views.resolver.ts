import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { WorkViewInput, WorkViewType } from '#api/casework/deadlines/work-view.type';
import { NameScalar } from '#api/graphql/scalars';
import type { PersonActor } from '#domain/kernel/actor';
import { WorkViewQueries } from '#features/casework/deadlines/work-view.queries';
import { WorkViewsService } from '#features/casework/deadlines/work-views.service';

@Resolver()
export class WorkViewsResolver {
  constructor(
    private readonly views: WorkViewsService,
    private readonly queries: WorkViewQueries,
  ) {}

  @Allow('work.read')
  @Query(() => [WorkViewType], { description: 'Your views of the work queue, by name.' })
  async myWorkViews(@CurrentPerson() actor: PersonActor): Promise<WorkViewType[]> {
    return (await this.queries.own(actor)) as WorkViewType[];
  }

  @Allow('work.read')
  @Mutation(() => Boolean, { description: 'Saves a view of the work queue under its name.' })
  async saveWorkView(
    @CurrentPerson() actor: PersonActor,
    @Args('input') input: WorkViewInput,
  ): Promise<boolean> {
    await this.views.save(actor, input);
    return true;
  }

  @Allow('work.read')
  @Mutation(() => Boolean, { description: 'Deletes a view of the work queue.' })
  async deleteWorkView(
    @CurrentPerson() actor: PersonActor,
    @Args('name', { type: () => NameScalar }) name: string,
  ): Promise<boolean> {
    await this.views.delete(actor, name);
    return true;
  }
}
