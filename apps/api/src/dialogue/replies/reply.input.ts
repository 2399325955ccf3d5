import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PromiseOutcomeEnum, ReplyAnswerEnum } from '#api/dialogue/replies/reply.type';
import { RecordStepInput } from '#api/graphql/record-step.input';
import { CodeScalar, DateScalar, NameScalar, WordsScalar } from '#api/graphql/scalars';
import { REPLY_LIMITS } from '#domain/dialogue/replies/limits';
import {
  PROMISE_OUTCOMES,
  type PromiseDraft,
  type PromiseOutcome,
  REPLY_ANSWERS,
  type ReplyAnswer,
  type ReplyDraft,
  type ReplyTheme,
} from '#domain/dialogue/replies/reply';
import type { PromiseNews } from '#domain/dialogue/replies/reply.rules';
import { type Locale, LOCALES } from '#domain/kernel/locale';

@InputType('PromiseInput', { description: 'Something that an authority says it will do.' })
export class PromiseInput implements PromiseDraft {
  @Field(() => WordsScalar, { description: 'What it will do, in up to 500 characters.' })
  @MaxLength(REPLY_LIMITS.promise)
  text!: string;

  @Field(() => NameScalar, { description: 'The office that does it; no person is named.' })
  @MaxLength(REPLY_LIMITS.owner)
  owner!: string;

  @Field(() => DateScalar, { description: 'By when.' })
  @IsISO8601()
  dueOn!: string;
}

@InputType('ReplyThemeInput', { description: 'One theme of a reply.' })
export class ReplyThemeInput implements ReplyTheme {
  @Field(() => NameScalar, { description: 'Its title.' })
  @MaxLength(REPLY_LIMITS.title)
  title!: string;

  @Field(() => WordsScalar, { description: 'What was heard.' })
  @MaxLength(REPLY_LIMITS.heard)
  heard!: string;

  @Field(() => [ID], { description: 'In which published statements.' })
  @IsArray()
  @ArrayMaxSize(REPLY_LIMITS.statements)
  @IsUUID(undefined, { each: true })
  statementIds!: string[];

  @Field(() => ReplyAnswerEnum, { description: 'What is answered.' })
  @IsIn(REPLY_ANSWERS)
  answer!: ReplyAnswer;

  @Field(() => WordsScalar, { description: 'Why, in 40 characters at least.' })
  @MaxLength(REPLY_LIMITS.reason[1])
  reason!: string;

  @Field(() => PromiseInput, { nullable: true, description: 'What is promised, where something is.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PromiseInput)
  promise!: PromiseInput | null;
}

@InputType('ReplyInput', { description: 'What an authority replies.' })
export class ReplyInput implements ReplyDraft {
  @Field(() => CodeScalar, { description: 'The language in which it is written: en, fr, ar, es or so.' })
  @IsIn(LOCALES)
  locale!: Locale;

  @Field(() => [ReplyThemeInput], { description: 'Its themes, up to 20.' })
  @IsArray()
  @ArrayMaxSize(REPLY_LIMITS.themes)
  @ValidateNested({ each: true })
  @Type(() => ReplyThemeInput)
  themes!: ReplyThemeInput[];
}

@InputType('ReplyStepInput', {
  description: 'A step of a reply; `id` and `version` are those of the consultation.',
})
export class ReplyStepInput extends RecordStepInput {}

@InputType('PromiseNewsInput', { description: 'How a promise goes.' })
export class PromiseNewsInput implements PromiseNews {
  @Field(() => Int, { description: 'Per cent that are done, 0 to 100.' })
  @IsInt()
  @Min(REPLY_LIMITS.progress[0])
  @Max(REPLY_LIMITS.progress[1])
  progress!: number;

  @Field(() => WordsScalar, { description: 'What everybody reads.' })
  @MaxLength(REPLY_LIMITS.note)
  note!: string;

  @Field(() => PromiseOutcomeEnum, { nullable: true, description: 'How it ended, where it has.' })
  @IsOptional()
  @IsIn(PROMISE_OUTCOMES)
  outcome!: PromiseOutcome | null;

  @Field(() => WordsScalar, {
    nullable: true,
    description: 'What shows that it was kept, such as the address of a page.',
  })
  @IsOptional()
  @MaxLength(REPLY_LIMITS.evidence)
  evidence!: string | null;
}
