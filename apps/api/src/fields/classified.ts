import { Extensions } from '@nestjs/graphql';
import type { FieldClass } from '#domain/kernel/fields';

/** The name under which a class travels with a field or a type of the schema. */
export const FIELD_CLASS = 'fieldClass';

/**
 * Says what a field holds; the guard withholds it from those who do not read that class. On a type it speaks for every
 * field of the type: whatever leads to such a type must be of the same class, or an operation for its readers alone.
 * What is withheld is null, or an empty list.
 */
export const Classified = (fieldClass: FieldClass): ClassDecorator & MethodDecorator & PropertyDecorator =>
  Extensions({ [FIELD_CLASS]: fieldClass });
