import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import { WORD_KINDS, type WordKind } from '#domain/catalogue/words-of-others';
import { KEEP_REASONS } from '#domain/privacy/words.rules';

const WordKindEnum = enumOf(WORD_KINDS);
export const KeepReasonEnum = enumOf(KEEP_REASONS);

registerEnumType(WordKindEnum, {
  name: 'WordKind',
  description: 'Where words of others may name somebody who was erased.',
});
registerEnumType(KeepReasonEnum, {
  name: 'KeepReason',
  description: 'Why words of others stay as they are after an erasure.',
  valuesMap: {
    ANOTHER_PERSON: { description: 'They are about somebody else of that name.' },
    PROTECTION: { description: 'Somebody is protected by them.' },
    LEGAL_DUTY: { description: 'The law asks for them.' },
  },
});

@Classified('WORDS_OF_OTHERS')
@ObjectType('WordsOfOthers', {
  description: 'A text of somebody else that named a person who was erased, as it is now.',
})
export class WordsOfOthersType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => WordKindEnum, { description: 'What the text is part of.' })
  kind!: WordKind;

  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Field(() => DateTimeScalar, { description: 'When the person was erased.' })
  foundAt!: Date;
}
