import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { BulkActionEnum } from '#api/casework/deadlines/bulk.type';
import { ItemSubjectEnum } from '#api/casework/deadlines/status.type';
import type { BulkAction } from '#domain/casework/deadlines/bulk.rules';
import type { ItemSubject } from '#domain/catalogue/state-views';

/** How many items one request takes. */
const MOST = 100;

@InputType({ description: 'Which work item.' })
export class WorkItemRefInput {
  @Field(() => ItemSubjectEnum, { description: 'What it is about.' })
  subject!: ItemSubject;

  @Field(() => ID, { description: 'The id of that.' })
  @IsUUID()
  subjectId!: string;
}

@InputType({ description: 'What to do to several work items.' })
export class BulkWorkInput {
  @Field(() => BulkActionEnum, { description: 'What to do.' })
  action!: BulkAction;

  @Field(() => [WorkItemRefInput], { description: `To which items, 1 to ${MOST}.` })
  @ValidateNested({ each: true })
  @Type(() => WorkItemRefInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  items!: WorkItemRefInput[];

  @Field(() => ID, { nullable: true, description: 'Who takes them on; for ASSIGN.' })
  @IsOptional()
  @IsUUID()
  assigneeId?: string | null;
}
