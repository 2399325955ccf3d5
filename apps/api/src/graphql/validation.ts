import { type ArgumentMetadata, type ValidationError, ValidationPipe } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import type { FindingCode } from '#domain/catalogue/findings';
import { DomainError } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';

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
    // The class of an input knows its limits; the errors themselves go nowhere.
    validationError: { target: true },
    exceptionFactory: (errors) => {
      const problems = errors.flatMap((error) => problemsOf(error, ''));
      return new DomainError('BAD_INPUT', { field: problems[0]?.field, problems });
    },
  });

/** What the declarations of inputs can find, by the name that class-validator gives them, and which of their arguments are named. */
const FOUND: Readonly<Record<string, readonly [code: FindingCode, ...values: string[]]>> = {
  isUuid: ['ID_FORM'],
  isString: ['NOT_TEXT'],
  isNotEmpty: ['EMPTY'],
  isInt: ['WHOLE_NUMBER'],
  isNumber: ['NUMBER'],
  isIn: ['UNKNOWN_WORD'],
  isBoolean: ['UNKNOWN_WORD'],
  matches: ['CODE_FORM'],
  maxLength: ['MOST_CHARACTERS', 'most'],
  isLength: ['CHARACTERS', 'least', 'most'],
  min: ['LEAST', 'least'],
  max: ['MOST', 'most'],
  arrayMinSize: ['LEAST_ITEMS', 'least'],
  arrayMaxSize: ['MOST_ITEMS', 'most'],
};

function problemsOf(error: ValidationError, path: string): Finding[] {
  const field = path ? `${path}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {}).map((name) => ({ field, ...findingOf(error, name) }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}

function findingOf({ target, property }: ValidationError, name: string): Omit<Finding, 'field'> {
  const [code, ...named] = FOUND[name] ?? (['NOT_UNDERSTOOD'] as const);
  if (named.length === 0) return { code };
  const given = argumentsOf(target, property, name);
  return { code, values: Object.fromEntries(named.map((value, i) => [value, Number(given[i])])) };
}

/** With which arguments a property of an input was declared. */
const argumentsOf = (target: object | undefined, property: string, name: string): readonly unknown[] =>
  getMetadataStorage()
    .getTargetValidationMetadatas(target?.constructor ?? Object, '', false, false)
    .find((declared) => declared.propertyName === property && declared.name === name)?.constraints ?? [];
