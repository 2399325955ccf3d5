import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { ItemSubjectEnum, PartyEnum } from '#api/casework/deadlines/status.type';
import { CountryCodeScalar, NameScalar } from '#api/graphql/scalars';
import { VIEW_LIMITS } from '#domain/casework/deadlines/limits';
import type { Party } from '#domain/casework/deadlines/view';
import type { ItemSubject } from '#domain/catalogue/state-views';
import type { SavedWorkFilter } from '#features/casework/deadlines/work-view.entity';

@ObjectType('WorkViewFilter', { description: 'Filters of the work queue; null does not narrow it.' })
@InputType('WorkViewFilterInput', {
  description: 'Filters of the work queue; what is left out does not narrow it.',
})
export class WorkViewFilterType implements SavedWorkFilter {
  @Field(() => [ItemSubjectEnum], { nullable: true, description: 'Only these kinds.' })
  subjects?: ItemSubject[] | null;

  @Field(() => [PartyEnum], { nullable: true, description: 'Only what waits for these.' })
  waitingOn?: Party[] | null;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'Only this host country, ISO 3166-1 alpha-2.',
  })
  @IsOptional()
  country?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only items that you have taken on or cover for a colleague.',
  })
  mineOnly?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what is overdue.' })
  overdueOnly?: boolean | null;
}

@ObjectType('WorkView', { description: 'A view of the work queue that one keeps under a name.' })
export class WorkViewType {
  @Field(() => String, { description: 'Its name, unique among your views.' })
  name!: string;

  @Field(() => WorkViewFilterType, { description: 'What it narrows the queue to.' })
  filter!: WorkViewFilterType;

  @Field(() => Boolean, { description: 'Whether the queue opens with it.' })
  isDefault!: boolean;
}

@InputType({ description: 'A view to keep; it takes the place of one with the same name.' })
export class WorkViewInput {
  @Field(() => NameScalar, { description: 'Its name, 1 to 60 characters.' })
  @MaxLength(VIEW_LIMITS.name)
  name!: string;

  @Field(() => WorkViewFilterType, { description: 'What it narrows the queue to.' })
  @ValidateNested()
  @Type(() => WorkViewFilterType)
  filter!: WorkViewFilterType;

  @Field(() => Boolean, { description: 'Whether the queue opens with it; then no other view does.' })
  @IsBoolean()
  isDefault!: boolean;
}
