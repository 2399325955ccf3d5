import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import {
  PROMISE_OUTCOMES,
  type PromiseDraft,
  type PromiseOutcome,
  REPLY_ANSWERS,
  type ReplyAnswer,
  type ReplyDraft,
  type ReplyTheme,
} from '#domain/dialogue/replies/reply';
import { REPLY_COMMANDS } from '#domain/dialogue/replies/reply.policy';

export const ReplyAnswerEnum = enumOf(REPLY_ANSWERS);
export const PromiseOutcomeEnum = enumOf(PROMISE_OUTCOMES);
export const ReplyCommandEnum = commandEnum('Reply', REPLY_COMMANDS);
export const ReplyStepType = stepOf('Reply', ReplyCommandEnum);

registerEnumType(ReplyAnswerEnum, {
  name: 'ReplyAnswer',
  description: 'What an authority answers to a theme.',
  valuesMap: {
    ACCEPTED: { description: 'It does what was asked.' },
    PARTLY: { description: 'It does a part of it.' },
    NOT_ACCEPTED: { description: 'It does not do it.' },
    ALREADY: { description: 'It is done already.' },
    NOT_OURS: { description: 'Others decide on it.' },
  },
});
registerEnumType(PromiseOutcomeEnum, { name: 'PromiseOutcome', description: 'How a promise ended.' });

@ObjectType('PromiseDraft', { description: 'Something that an authority says it will do.' })
export class PromiseDraftType implements PromiseDraft {
  @Field(() => String, { description: 'What it will do.' })
  text!: string;

  @Field(() => String, { description: 'The office that does it.' })
  owner!: string;

  @Field(() => DateScalar, { description: 'By when.' })
  dueOn!: string;
}

@ObjectType('ReplyTheme', { description: 'One theme of a reply.' })
export class ReplyThemeType implements ReplyTheme {
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'What was heard.' })
  heard!: string;

  @Field(() => [ID], { description: 'In which statements.' })
  statementIds!: string[];

  @Field(() => ReplyAnswerEnum, { description: 'What is answered.' })
  answer!: ReplyAnswer;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => PromiseDraftType, { nullable: true, description: 'What is promised, as the reply says it.' })
  promise!: PromiseDraftType | null;
}

@ObjectType('PromiseNews', { description: 'What was said of a promise.' })
export class PromiseNewsType {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When.' })
  saidAt!: Date;

  @Field(() => Int, { description: 'Per cent that were done.' })
  progress!: number;

  @Field(() => String, { description: 'What was said.' })
  note!: string;
}

@ObjectType('ReplyPromise', { description: 'A promise of a published reply, and how far it has come.' })
export class ReplyPromiseType extends PromiseDraftType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Send it with the next report of progress.' })
  version!: number;

  @Field(() => Int, { description: 'The place of its theme in the reply, from 0.' })
  theme!: number;

  @Field(() => Int, { description: 'Per cent that are done.' })
  progress!: number;

  @Field(() => PromiseOutcomeEnum, { nullable: true, description: 'How it ended; null while it is open.' })
  outcome!: PromiseOutcome | null;

  @Field(() => String, { nullable: true, description: 'What shows that it was kept.' })
  evidence!: string | null;
}

@ObjectType('Reply', { description: 'What an authority replies, theme by theme.' })
export class ReplyType implements ReplyDraft {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId!: string;

  @Field(() => String, { description: 'The language in which it is written.' })
  locale!: ReplyDraft['locale'];

  @Field(() => [ReplyThemeType], { description: 'Its themes.' })
  themes!: ReplyThemeType[];

  @Field(() => Int, { description: 'Send it when writing it again.' })
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null;
}
