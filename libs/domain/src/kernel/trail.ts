import type { ActionName } from '#domain/kernel/machine';

/** What the events of one kind of record say was done. */
export interface Trail<Kind extends string = string, Name extends string = string> {
  /** The kind of record, as its events name it. */
  readonly kind: Kind;
  /** The events that tell of an action. */
  readonly names: readonly Name[];
  /** The action of each of them. */
  readonly actions: Readonly<Partial<Record<Name, ActionName>>>;
  /** Where several commands share an event: the action of each command. */
  readonly byCommand?: Readonly<Partial<Record<Name, Readonly<Record<string, ActionName>>>>>;
}

/**
 * The trail of a kind of record.
 * @param steps the event of each command of its table
 * @param beside the actions that are no step of the table
 */
export function trailOf<const Kind extends string, Name extends string>(
  kind: Kind,
  steps: Readonly<Record<string, Name>>,
  beside?: Readonly<Partial<Record<Name, ActionName>>>,
): Trail<Kind, Name> {
  const taken = Object.entries(steps).map(([command, name]): [Name, ActionName] => [
    name,
    `${kind}.${command}`,
  ]);
  const actions = { ...Object.fromEntries(taken), ...beside } as Readonly<Partial<Record<Name, ActionName>>>;
  return { kind, names: Object.keys(actions) as Name[], actions };
}
