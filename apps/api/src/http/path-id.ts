import type { PipeTransform } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id in an address: what is no UUID names nothing. Throws NOT_FOUND. */
export const PathId: PipeTransform<string, string> = {
  transform(given) {
    if (!UUID.test(given)) throw new DomainError('NOT_FOUND');
    return given;
  },
};
