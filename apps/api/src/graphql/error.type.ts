import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ERRORS, type ErrorCode } from '#domain/errors';

/** The codes as an enum of the schema. */
const ErrorCodeEnum = Object.fromEntries(Object.keys(ERRORS).map((code) => [code, code])) as {
  [Code in ErrorCode]: Code;
};

registerEnumType(ErrorCodeEnum, {
  name: 'ErrorCode',
  description: 'Every refusal that the product can give, as it stands in `extensions.code` of an error.',
  valuesMap: Object.fromEntries(
    Object.entries(ERRORS).map(([code, { sentence }]) => [code, { description: sentence }]),
  ),
});

@ObjectType({ description: 'A refusal that the product can give.' })
export class ErrorInfo {
  @Field(() => ErrorCodeEnum, { description: 'The stable code.' })
  code!: ErrorCode;

  @Field(() => String, {
    description:
      'How to treat it: BAD_INPUT, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT, LIMIT or INTERNAL.',
  })
  category!: string;

  @Field(() => String, { description: 'The plain sentence, in English.' })
  sentence!: string;
}
