import { Args, ArgsType, Field, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsInt, IsOptional, Length, Max, Min } from 'class-validator';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { TokenScalar } from '#api/graphql/scalars';
import { FailedJobType, OperationsType } from '#api/identity/operations/operations.type';
import { ERRORS } from '#domain/catalogue/error-catalogue';
import type { PersonActor } from '#domain/kernel/actor';
import type { ErrorEntry } from '#domain/kernel/errors';
import { OperationsService } from '#features/identity/operations/operations.service';
import { Env } from '#platform/config/env';
import { waivedNames } from '#platform/config/production';

const MOST = 100;

@ArgsType()
class FailedJobsArgs {
  @Field(() => Int, { nullable: true, description: `How many, 1 to ${MOST}; 20 when left out.` })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST)
  first?: number | null;
}

@ArgsType()
class JobArgs {
  @Field(() => TokenScalar, { description: 'The id of the job.' })
  @Length(1, 300)
  jobId!: string;
}

@Resolver()
export class OperationsResolver {
  constructor(
    private readonly service: OperationsService,
    private readonly env: Env,
  ) {}

  @Allow('operations.manage')
  @Query(() => OperationsType, { description: 'The queue and the outbox now.' })
  async operations(@CurrentPerson() actor: PersonActor): Promise<OperationsType> {
    const { queues, outbox } = await this.service.state(actor);
    return {
      queues: queues.map((queue) => ({ ...queue, oldestWaitingSeconds: ageOf(queue.oldestWaitingAt) })),
      outboxWaiting: outbox.waiting,
      outboxOldestSeconds: ageOf(outbox.oldestAt),
      waived: waivedNames(this.env),
    };
  }

  @Allow('operations.manage')
  @Query(() => [FailedJobType], { description: 'The jobs that were given up last, the newest first.' })
  async failedJobs(
    @CurrentPerson() actor: PersonActor,
    @Args() { first }: FailedJobsArgs,
  ): Promise<FailedJobType[]> {
    const jobs = await this.service.failed(actor, first ?? 20);
    return jobs.map((job) => ({ ...job, sentence: SENTENCES[job.code]?.sentence ?? null }));
  }

  @Allow('operations.manage')
  @Mutation(() => Boolean, { description: 'Retries a failed job.' })
  async retryFailedJob(@CurrentPerson() actor: PersonActor, @Args() { jobId }: JobArgs): Promise<boolean> {
    await this.service.retry(actor, jobId);
    return true;
  }

  @Allow('operations.manage')
  @Mutation(() => Int, {
    description: 'Takes up again every job that has been given up so far. Answers how many those were.',
  })
  retryFailedJobs(@CurrentPerson() actor: PersonActor): Promise<number> {
    return this.service.retryAll(actor);
  }
}

const SENTENCES: Readonly<Partial<Record<string, ErrorEntry>>> = ERRORS;

const ageOf = (since: Date | null): number | null =>
  since && Math.max(0, Math.round((Date.now() - since.getTime()) / 1_000));
