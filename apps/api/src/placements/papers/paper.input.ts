import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { WordsScalar } from '#api/graphql/scalars';
import type { PaperStep } from '#features/placements/papers/papers.service';

@InputType({ description: 'A step of a paper.' })
export class PaperStepInput implements PaperStep {
  @Field(() => ID, { description: 'The paper.' })
  @IsUUID()
  id!: string;

  @Field(() => WordsScalar, { nullable: true, description: 'Why, in words; kept with the paper.' })
  comment?: string | null;
}
