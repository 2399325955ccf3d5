import { applyDecorators } from '@nestjs/common';
import { Max, Min } from 'class-validator';
import type { Range } from '#domain/kernel/text/limits';

/** Refuses a number below the least or above the most of a limit of the domain. */
export const Within = ([least, most]: Range): PropertyDecorator => applyDecorators(Min(least), Max(most));
