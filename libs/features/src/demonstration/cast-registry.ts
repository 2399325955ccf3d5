import { readFileSync } from 'node:fs';
import type { AssociationDescription } from '#domain/associations/registry/association';

/** What an association of the demonstration says of itself, and whether its numbers were found in the register. */
export interface RegistryPart extends AssociationDescription {
  readonly checked: boolean;
}

/** By the key of the association; numbers of registers are made up. */
export const REGISTRY = JSON.parse(
  readFileSync(new URL('cast/registry.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, RegistryPart>>;
