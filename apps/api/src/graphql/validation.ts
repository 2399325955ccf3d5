import { type ArgumentMetadata, type ValidationError, ValidationPipe } from '@nestjs/common';
import { DomainError, type FieldProblem } from '#domain/errors';

/** Leaves alone what was not given: whether it may be left out, the schema has decided. */
class GivenInputPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return value === undefined || value === null ? value : super.transform(value, metadata);
  }
}

/** Checks inputs by their declarations and refuses with every problem at once. */
export const inputValidation = (): ValidationPipe =>
  new GivenInputPipe({
    transform: true,
    exceptionFactory: (errors) => {
      const problems = errors.flatMap((error) => problemsOf(error, ''));
      return new DomainError('BAD_INPUT', { field: problems[0]?.field, problems });
    },
  });

function problemsOf(error: ValidationError, path: string): FieldProblem[] {
  const field = path ? `${path}.${error.property}` : error.property;
  const own = Object.values(error.constraints ?? {}).map((problem) => ({ field, problem: `${problem}.` }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}
