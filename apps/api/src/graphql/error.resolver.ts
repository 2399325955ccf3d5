import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { ErrorInfo } from '#api/graphql/error.type';
import { ERRORS, PUBLIC_CODES } from '#domain/catalogue/error-catalogue';

@Resolver()
export class ErrorResolver {
  @Allow('public.read')
  @Query(() => [ErrorInfo], { description: 'Every refusal that the product can give.' })
  errorCodes(): ErrorInfo[] {
    return PUBLIC_CODES.map((code) => ({ code, ...ERRORS[code] }));
  }
}
