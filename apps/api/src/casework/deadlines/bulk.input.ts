import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import type { BulkAction } from '#domain/casework/deadlines/bulk.rules';
import { BulkActionEnum } from '#api/casework/deadlines/bulk.type';
import { ItemSubjectEnum } from '#api/casework/deadlines/standing.type';
import type { ItemSubject } from '#features/casework/deadlines/open-item.entity';

/** How many items one request takes. */
const MOST = 100;

@InputType({ description: 'Which open item.' })
export class OpenItemRefInput {
  @Field(() => ItemSubjectEnum, { description: 'What it is about.' })
  subject!: ItemSubject;

  @Field(() => ID, { description: 'The id of that.' })
  @IsUUID()
  subjectId!: string;
}

@InputType({ description: 'What to do to several open items.' })
export class BulkWorkInput {
  @Field(() => BulkActionEnum, { description: 'What to do.' })
  action!: BulkAction;

  @Field(() => [OpenItemRefInput], { description: `To which items, 1 to ${MOST}.` })
  @ValidateNested({ each: true })
  @Type(() => OpenItemRefInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  items!: OpenItemRefInput[];

  @Field(() => ID, { nullable: true, description: 'Who takes them on; for ASSIGN.' })
  @IsOptional()
  @IsUUID()
  assigneeId?: string | null;
}
