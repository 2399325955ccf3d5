import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Classified } from '#api/fields/classified';
import { connectionOf } from '#api/graphql/connection';
import { CodeScalar, DateTimeScalar } from '#api/graphql/scalars';
import type { TrailFilter } from '#features/identity/audit/audit.queries';

@ObjectType('AuditEvent', { description: 'One thing that happened; it is never changed or deleted.' })
export class AuditEventType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'What happened, such as need.published.' })
  name!: string;

  @Field(() => String, { description: 'The kind of thing that it happened to.' })
  aggregateType!: string;

  @Field(() => ID, { description: 'The thing.' })
  aggregateId!: string;

  @Field(() => Int, { description: 'The version of the thing after it.' })
  aggregateVersion!: number;

  @Field(() => String, { description: 'Account id, `system:<name>` or `visitor`.' })
  actorId!: string;

  @Field(() => ID, { nullable: true, description: 'The account on whose behalf a case officer acted.' })
  onBehalfOf!: string | null;

  @Classified('REASONS')
  @Field(() => String, { nullable: true, description: 'The code of the reason.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When, by the product’s clock.' })
  occurredAt!: Date;
}

@ObjectType({ description: 'A page of the audit trail.' })
export class AuditEventConnection extends connectionOf(AuditEventType, 'AuditEvent') {}

@ArgsType()
export class TrailFilterArgs implements TrailFilter {
  @Field(() => CodeScalar, { nullable: true, description: 'Only of this kind of thing, such as need.' })
  @IsOptional()
  @MaxLength(60)
  aggregateType?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this thing.' })
  @IsOptional()
  @IsUUID()
  aggregateId?: string | null;

  @Field(() => CodeScalar, { nullable: true, description: 'Only by this actor.' })
  @IsOptional()
  @MaxLength(60)
  actorId?: string | null;

  @Field(() => CodeScalar, { nullable: true, description: 'Only this event.' })
  @IsOptional()
  @MaxLength(60)
  name?: string | null;
}
