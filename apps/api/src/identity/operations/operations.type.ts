import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';

const QueueDriverEnum = enumOf(['POSTGRES', 'REDIS'] as const);
registerEnumType(QueueDriverEnum, { name: 'QueueDriver', description: 'Where a queue is.' });

@ObjectType('QueueHealth', { description: 'A queue.' })
export class QueueHealthType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => QueueDriverEnum, { description: 'Where it is.' })
  driver!: 'POSTGRES' | 'REDIS';

  @Field(() => Boolean, {
    description: 'Whether it answers. If not, nothing is known of its jobs, and every count is 0.',
  })
  reachable!: boolean;

  @Field(() => Int, { description: 'Jobs that could run now.' })
  waiting!: number;

  @Field(() => Int, { description: 'Jobs under way.' })
  active!: number;

  @Field(() => Int, { description: 'Jobs set for later: by a schedule, or to be tried again.' })
  delayed!: number;

  @Field(() => Int, { description: 'Jobs that were given up.' })
  failed!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many seconds the longest waiting job waits; null when none does.',
  })
  oldestWaitingSeconds!: number | null;
}

@ObjectType('Operations', { description: 'The background work.' })
export class OperationsType {
  @Field(() => [QueueHealthType], { description: 'Every queue.' })
  queues!: QueueHealthType[];

  @Field(() => Int, { description: 'Events that wait to be handed on to the queue.' })
  outboxWaiting!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many seconds the first of these events waits; null when none does.',
  })
  outboxOldestSeconds!: number | null;

  @Field(() => [String], {
    description: 'What a production goes without, by the names of the setting WAIVE, such as smtp.',
  })
  waived!: readonly string[];
}

@ObjectType('FailedJob', {
  description: 'A job that was given up after its last attempt, without what it carried.',
})
export class FailedJobType {
  @Field(() => ID, { description: 'What `retryFailedJob` asks for.' })
  id!: string;

  @Field(() => String, { description: 'Which job it is, such as match-need.' })
  name!: string;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => DateTimeScalar, { description: 'When it was given up, by the clock of the machine.' })
  failedAt!: Date;

  @Field(() => String, {
    description:
      'Why: a code of this API, of PostgreSQL (SQLSTATE) or of the system, or the kind of the error.',
  })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The sentence of the code, where this API has one.' })
  sentence!: string | null;
}
