import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { ERRORS, PUBLIC_CODES, type PublicErrorCode } from '#domain/catalogue/error-catalogue';

const ErrorCodeEnum = enumOf(PUBLIC_CODES);

registerEnumType(ErrorCodeEnum, {
  name: 'ErrorCode',
  description: 'Every code that an error can have in its `extensions.code`.',
  valuesMap: Object.fromEntries(PUBLIC_CODES.map((code) => [code, { description: ERRORS[code].sentence }])),
});

@ObjectType({ description: 'A refusal that the product can give.' })
export class ErrorInfo {
  @Field(() => ErrorCodeEnum, { description: 'The stable code.' })
  code!: PublicErrorCode;

  @Field(() => String, {
    description:
      'How to treat it: BAD_INPUT, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT, LIMIT or INTERNAL.',
  })
  category!: string;

  @Field(() => String, { description: 'The plain sentence, in English.' })
  sentence!: string;
}
