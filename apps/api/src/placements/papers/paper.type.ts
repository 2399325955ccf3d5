import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import { PAPER_COMMANDS } from '#domain/placements/papers/paper.policy';
import {
  PAPER_KINDS,
  type PaperKind,
  SHAREABLE_FACTS,
  type ShareableFact,
  type SharedFact,
} from '#domain/placements/papers/paper.rules';

const PaperKindEnum = enumOf(PAPER_KINDS);
export const ShareableFactEnum = enumOf(SHAREABLE_FACTS);

export const PaperCommandEnum = commandEnum('Paper', PAPER_COMMANDS);
export const PaperStepType = stepOf('Paper', PaperCommandEnum);

registerEnumType(PaperKindEnum, { name: 'PaperKind', description: 'Certificate or letter of placement.' });
registerEnumType(ShareableFactEnum, {
  name: 'ShareableFact',
  description: 'What the public check of a paper can reveal.',
});

@Classified('IDENTITY')
@ObjectType('Paper', { description: 'A certificate or letter; its PDF is at /papers/{id}.' })
export class PaperType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => PaperKindEnum, { description: 'Which.' })
  kind!: PaperKind;

  @Field(() => ID, { description: 'The placement.' })
  placementId!: string;

  @Field(() => String, { description: 'The number that is printed on it.' })
  number!: string;

  @Field(() => String, { description: 'SHA-256 of its facts, hexadecimal.' })
  digest!: string;

  @Field(() => [ShareableFactEnum], { description: 'What the public check reveals.' })
  shared!: ShareableFact[];

  @Field(() => DateTimeScalar, { description: 'When it was issued.' })
  issuedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was revoked; null while it is valid.',
  })
  revokedAt!: Date | null;
}

@ObjectType('SharedFact', { description: 'A fact that the holder of a paper shares.' })
export class SharedFactType implements SharedFact {
  @Field(() => ShareableFactEnum, { description: 'Which.' })
  fact!: ShareableFact;

  @Field(() => String, { description: 'Days as ISO 8601, a period as an interval of it, codes as codes.' })
  value!: string;
}

@ObjectType('CertificateCheck', { description: 'Whether a paper is valid, and what its holder shares.' })
export class CertificateCheckType {
  @Field(() => Boolean, { description: 'Whether it holds.' })
  isValid!: boolean;

  @Field(() => [SharedFactType], {
    description: 'What the holder shares; nothing unless the holder chose so.',
  })
  facts!: readonly SharedFactType[];
}
