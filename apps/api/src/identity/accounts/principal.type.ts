import type { Type } from '@nestjs/common';
import { Field, ID, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { enumOf } from '#api/graphql/enum';
import type { Step } from '#api/graphql/step.type';
import type { ActedFor } from '#domain/kernel/who';

const ActedForEnum = enumOf(['PROFESSIONAL', 'FOCAL_POINT'] as const);
registerEnumType(ActedForEnum, {
  name: 'ActedFor',
  description: 'A side for which a case officer can act.',
  valuesMap: {
    PROFESSIONAL: { description: 'The professional.' },
    FOCAL_POINT: { description: 'A focal point of the institution.' },
  },
});

@InterfaceType('Principal', { description: 'A person on whose behalf a case officer can act.' })
abstract class PrincipalType {
  @Field(() => ID, { description: 'The account: what `onBehalfOf` asks for.' })
  accountId!: string;

  @Field(() => String, { description: 'How the person would like to be called.' })
  displayName!: string;

  @Field(() => ActedForEnum, { description: 'Which side the person is.' })
  side!: ActedFor;
}

/** A person on whose behalf a case officer can act on a record, with the steps that can be taken for that person. */
export type Principal<C extends string> = PrincipalType & { readonly steps: readonly Step<C>[] };

/** Such people of one kind of record: `principalOf('Placement', …)` makes PlacementPrincipal. */
export function principalOf<C extends string>(record: string, step: Type<Step<C>>): Type<Principal<C>> {
  @Classified('IDENTITY')
  @ObjectType(`${record}Principal`, {
    implements: () => [PrincipalType],
    description: `A person on whose behalf a case officer can act on this \`${record}\`.`,
  })
  class RecordPrincipal extends PrincipalType {
    @Field(() => [step], { description: 'What can be done for this person now.' })
    steps!: readonly Step<C>[];
  }
  return RecordPrincipal;
}
