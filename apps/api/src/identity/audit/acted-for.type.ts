import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '#api/graphql/scalars';
import { AgreementWayEnum } from '#api/identity/audit/on-behalf.input';
import type { AgreementWay } from '#domain/kernel/on-behalf';
import type { ActedForRow } from '#features/identity/audit/acted-for.queries';

@ObjectType('ActInName', {
  description: 'Something that a case officer did in somebody’s name, and how that person agreed.',
})
export class ActedForType implements ActedForRow {
  @Field(() => ID, { description: 'The event of what was done.' })
  id!: string;

  @Field({ description: 'What was done, as its event is called: `placement.accepted`.' })
  event!: string;

  @Field({ description: 'The kind of record: need, candidacy, placement, clearance or report.' })
  subjectType!: string;

  @Field(() => ID, { description: 'The record.' })
  subjectId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'The case officer who did it.' })
  actorName!: string | null;

  @Field(() => String, { nullable: true, description: 'The person on whose behalf it was done.' })
  principalName!: string | null;

  @Field(() => AgreementWayEnum, { description: 'How the person agreed.' })
  way!: AgreementWay;

  @Field({ description: 'What the case officer noted of it; empty after an erasure.' })
  note!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person objected.' })
  objectedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The words of the objection.' })
  objection!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When an approver answered.' })
  resolvedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the approver answered.' })
  answer!: string | null;
}
