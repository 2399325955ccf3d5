import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ActedFor } from '#domain/who';
import { Classified } from '#api/fields/classified';
import { enumOf } from '#api/graphql/enum';

const ActedForEnum = enumOf(['PR', 'FP'] as const);
registerEnumType(ActedForEnum, {
  name: 'ActedFor',
  description: 'A side for which a case officer can act.',
  valuesMap: {
    PR: { description: 'The professional.' },
    FP: { description: 'A focal point of the institution.' },
  },
});

@Classified('IDENTITY')
@ObjectType('Principal', { description: 'A person for whom a case officer can act.' })
export class PrincipalType {
  @Field(() => ID, { description: 'The account: what `onBehalfOf` asks for.' })
  accountId!: string;

  @Field(() => String, { description: 'How the person would like to be called.' })
  displayName!: string;

  @Field(() => ActedForEnum, { description: 'Which side the person is.' })
  side!: ActedFor;

  @Field(() => [String], { description: 'The commands that can be given for this person now.' })
  commands!: string[];
}
