import { SetMetadata } from '@nestjs/common';
import type { Permission } from '#domain/catalogue/permissions';

export const ALLOW = 'allow';

/** Who may call this operation. An operation without it is denied to everyone. */
export const Allow = (permission: Permission): MethodDecorator => SetMetadata(ALLOW, permission);
