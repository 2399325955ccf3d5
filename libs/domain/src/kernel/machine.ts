import { DomainError } from '#domain/kernel/errors';

/**
 * Who may give a command; `FOCAL_POINT` is one of the institution, `SYSTEM` a deadline that passed or a worker.
 */
export type Who =
  'PROFESSIONAL' | 'FOCAL_POINT' | 'CASE_OFFICER' | 'APPROVER' | 'SAFEGUARDING_OFFICER' | 'SYSTEM';

/** Something that somebody did with a record, by a step of its table or beside it: `candidacy.apply`. */
export type ActionName = `${string}.${string}`;

/** Who a command is closed to: the accounts that did this before, or everybody on that side of the record. */
export type Excluded = ActionName | 'PROFESSIONAL' | 'FOCAL_POINT' | '*';

/**
 * Why a command takes more than one person, or why it does not. Every row that people may take says one or the other.
 */
export interface FourEyes {
  /**
   * Earlier actions whose actors may not give the command, whomever they acted for; `*` is every action of the case.
   */
  readonly not?: readonly Excluded[];
  /** Deeds that begin a new round: only what was done after the last of them counts. */
  readonly since?: readonly ActionName[];
  /** What somebody must have done before, beside the steps of the table. */
  readonly after?: readonly ActionName[];
  /** Why one person, or a deadline, may bring the record into this state alone. */
  readonly alone?: string;
}

/** One row of a transition table. */
export interface Transition<S extends string> extends FourEyes {
  readonly to: S;
  readonly by: readonly Who[];
  /** What must hold besides the state, in words; the rule itself is a pure function in the area's `.rules`. */
  readonly guard?: string;
}

type Row<S extends string, C extends string> = Readonly<Partial<Record<C, Transition<S>>>>;

/**
 * A state machine as data. `start` holds the commands that bring a record into being; `table` has one row per state,
 * and a state whose row is empty is an end. A pair that is absent is refused.
 */
export interface Machine<S extends string, C extends string> {
  readonly name: string;
  /** The coded reasons of the commands that demand one. */
  readonly reasons: Readonly<Partial<Record<C, readonly string[]>>>;
  /** The codes that a command may carry without demanding one. */
  readonly optionalReasons?: Readonly<Partial<Record<C, readonly string[]>>>;
  /** The codes among all of these that only the system gives, for what followed from something else. */
  readonly systemReasons?: readonly string[];
  /** The commands with which words go, and whether they must. */
  readonly comments?: Readonly<Partial<Record<C, 'REQUIRED' | 'OPTIONAL'>>>;
  /** The commands that set a day, and whether they must. */
  readonly days?: Readonly<Partial<Record<C, 'REQUIRED' | 'OPTIONAL'>>>;
  /** States that others rely on although a command leads out of them: nobody reaches one alone, as with ends. */
  readonly settled?: readonly S[];
  readonly start: Row<S, C>;
  readonly table: Readonly<Record<S, Row<S, C>>>;
}

/** `null` means "does not exist yet". */
const rowOf = <S extends string, C extends string>(machine: Machine<S, C>, from: S | null): Row<S, C> =>
  from === null ? machine.start : machine.table[from];

/**
 * The row of the table for a command.
 * @throws DomainError ILLEGAL_TRANSITION when the table has none.
 */
export function transition<S extends string, C extends string>(
  machine: Machine<S, C>,
  from: S | null,
  command: C,
): Transition<S> {
  const row = rowOf(machine, from);
  const found = Object.hasOwn(row, command) ? row[command] : undefined;
  if (!found) throw new DomainError('ILLEGAL_TRANSITION', { machine: machine.name, from, command });
  return found;
}

/**
 * The state a command leads to.
 * @throws DomainError ILLEGAL_TRANSITION when the table has no such pair.
 */
export const nextState = <S extends string, C extends string>(
  machine: Machine<S, C>,
  from: S | null,
  command: C,
): S => transition(machine, from, command).to;

/** The codes that a command may carry, whoever gives it. */
const reasonsOf = <S extends string, C extends string>(
  { reasons, optionalReasons }: Machine<S, C>,
  command: C,
): readonly string[] => reasons[command] ?? optionalReasons?.[command] ?? [];

/** The codes that a person may give with a command; empty when it carries none. */
export const personReasons = <S extends string, C extends string>(
  machine: Machine<S, C>,
  command: C,
): readonly string[] =>
  reasonsOf(machine, command).filter((reason) => !machine.systemReasons?.includes(reason));

/** Someone's attempt: what they are to this record (see `whoIs`), and the reason code they give. */
export interface Attempt {
  readonly as: readonly Who[];
  readonly reason?: string | null;
}

/**
 * The state a command leads to when someone gives it: the pair is in the table, one of the roles may give it,
 * and the reason is one of the command's codes. What a person writes freely never gets into a step: its event is for
 * ever.
 * @throws DomainError ILLEGAL_TRANSITION, FORBIDDEN, then REASON_REQUIRED, or BAD_INPUT for a reason that nobody asked
 * for.
 */
export function takeStep<S extends string, C extends string>(
  machine: Machine<S, C>,
  from: S | null,
  command: C,
  { as, reason }: Attempt,
): S {
  const step = transition(machine, from, command);
  if (!step.by.some((who) => as.includes(who))) {
    throw new DomainError('FORBIDDEN', { machine: machine.name, command });
  }
  const reasons = as.includes('SYSTEM') ? reasonsOf(machine, command) : personReasons(machine, command);
  if (reason && reasons.length === 0) throw new DomainError('BAD_INPUT', { field: 'reason' });
  if (reason ? !reasons.includes(reason) : command in machine.reasons) {
    throw new DomainError('REASON_REQUIRED', { field: 'reason', machine: machine.name, command, reasons });
  }
  return step.to;
}

/** Every state of the machine, in the order of its table. */
export const statesOf = <S extends string, C extends string>(machine: Machine<S, C>): S[] =>
  Object.keys(machine.table) as S[];

/** The commands the table knows in a state, for one kind of actor or for all. */
export function allowedCommands<S extends string, C extends string>(
  machine: Machine<S, C>,
  from: S | null,
  who?: Who,
): C[] {
  const entries = Object.entries(rowOf(machine, from)) as [C, Transition<S>][];
  return entries.filter(([, step]) => !who || step.by.includes(who)).map(([command]) => command);
}

/** The commands that people give to a record that there is, each once, in the order of the table. */
export const personCommands = <S extends string, C extends string>(machine: Machine<S, C>): C[] => [
  ...new Set(
    statesOf(machine).flatMap((from) =>
      allowedCommands(machine, from).filter((command) =>
        transition(machine, from, command).by.some((who) => who !== 'SYSTEM'),
      ),
    ),
  ),
];

/** Every command of the machine, each once. */
export function commandsOf<S extends string, C extends string>(machine: Machine<S, C>): C[] {
  const rows = [null, ...statesOf(machine)];
  return [...new Set(rows.flatMap((from) => allowedCommands(machine, from)))];
}

/** True when no command leads out of the state. */
export const isEnd = <S extends string, C extends string>(machine: Machine<S, C>, state: S): boolean =>
  allowedCommands(machine, state).length === 0;

/** The states that are not ends: "open" in every list and count. */
export const openStates = <S extends string, C extends string>(machine: Machine<S, C>): S[] =>
  statesOf(machine).filter((state) => !isEnd(machine, state));

/** The states that some sequence of commands leads to from nothing. */
export function reachableStates<S extends string, C extends string>(machine: Machine<S, C>): Set<S> {
  const seen = new Set<S>();
  const visit = (from: S | null): void => {
    for (const command of allowedCommands(machine, from)) {
      const { to } = transition(machine, from, command);
      if (seen.has(to)) continue;
      seen.add(to);
      visit(to);
    }
  };
  visit(null);
  return seen;
}

/** The shortest sequence of commands from nothing to a state; `null` when there is none. */
export function pathTo<S extends string, C extends string>(machine: Machine<S, C>, goal: S): C[] | null {
  const queue: { at: S | null; path: C[] }[] = [{ at: null, path: [] }];
  const seen = new Set<S>();
  for (const { at, path } of queue) {
    for (const command of allowedCommands(machine, at)) {
      const { to } = transition(machine, at, command);
      if (to === goal) return [...path, command];
      if (seen.has(to)) continue;
      seen.add(to);
      queue.push({ at: to, path: [...path, command] });
    }
  }
  return null;
}

/** True when the recorded commands are a path in the table, each ending in the state that was recorded. */
export function isPath<S extends string, C extends string>(
  machine: Machine<S, C>,
  trail: readonly { command: C; to: S }[],
): boolean {
  let at: S | null = null;
  for (const { command, to } of trail) {
    if (rowOf(machine, at)[command]?.to !== to) return false;
    at = to;
  }
  return true;
}
