import type { ActionName } from '#domain/kernel/machine';

/** What the events of one kind of record say was done. */
export interface Trail<Life extends string = string, Name extends string = string> {
  /** The kind of record, as its events name it. */
  readonly life: Life;
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
export function trailOf<const Life extends string, Name extends string>(
  life: Life,
  steps: Readonly<Record<string, Name>>,
  beside?: Readonly<Partial<Record<Name, ActionName>>>,
): Trail<Life, Name> {
  const taken = Object.entries(steps).map(([command, name]): [Name, ActionName] => [
    name,
    `${life}.${command}`,
  ]);
  const actions = { ...Object.fromEntries(taken), ...beside } as Readonly<Partial<Record<Name, ActionName>>>;
  return { life, names: Object.keys(actions) as Name[], actions };
}
