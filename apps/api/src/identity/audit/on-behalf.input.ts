import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsIn, IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { enumOf } from '#api/graphql/enum';
import { WordsScalar } from '#api/graphql/scalars';
import { ON_BEHALF_LIMITS } from '#domain/identity/accounts/limits';
import { AGREEMENT_WAYS, type AgreementWay, type OnBehalf } from '#domain/kernel/on-behalf';

export const AgreementWayEnum = enumOf(AGREEMENT_WAYS);
registerEnumType(AgreementWayEnum, {
  name: 'AgreementWay',
  description: 'How a person agreed that a case officer acts for them.',
});

@InputType({
  description:
    'On whose behalf a case officer acts, and how that person agreed. The person is notified at once, and may object.',
})
export class OnBehalfInput implements OnBehalf {
  @Field(() => ID, { description: 'The account of the person.' })
  @IsUUID()
  accountId!: string;

  @Field(() => AgreementWayEnum, { nullable: true, description: 'How the person agreed; must be given.' })
  @IsIn(AGREEMENT_WAYS)
  way!: AgreementWay;

  @Field(() => WordsScalar, {
    nullable: true,
    description:
      'What was said or written, and when: 1 to 500 characters; must be given. The person reads it.',
  })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @IsNotEmpty()
  @MaxLength(ON_BEHALF_LIMITS.note)
  note!: string;
}
