import { allowedCommands, isEnd, type Machine, statesOf, transition } from '#domain/kernel/machine';

interface Edge {
  from: string | null;
  command: string;
  to: string;
  by: string;
  reason: boolean;
  guard: string;
  people: string;
}

/** Sides, in words. */
const OTHERS: Readonly<Record<string, string>> = {
  PROFESSIONAL: 'being the professional',
  FOCAL_POINT: 'speaking for the host',
  '*': 'any earlier step',
};

/** Every row of the table, the starting ones first. */
function edges<S extends string, C extends string>(machine: Machine<S, C>): Edge[] {
  return [null, ...statesOf(machine)].flatMap((from) =>
    allowedCommands(machine, from).map((command) => {
      const { to, by, guard = '', not = [], alone } = transition(machine, from, command);
      const excluded = not.map((action) => OTHERS[action] ?? action).join(', ');
      const people = [excluded && `not after ${excluded}`, alone && `alone: ${alone}`]
        .filter(Boolean)
        .join('; ');
      const reason = command in machine.reasons;
      return { from, command, to, by: by.join(', '), reason, guard, people };
    }),
  );
}

/** The machine as a Mermaid state diagram; commands between the same two states share one arrow. */
export function mermaid<S extends string, C extends string>(machine: Machine<S, C>): string {
  const arrows = new Map<string, string[]>();
  for (const { from, command, to } of edges(machine)) {
    const arrow = `${from ?? '[*]'} --> ${to}`;
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), command]);
  }
  const lines = [...arrows].map(([arrow, commands]) => `  ${arrow}: ${commands.join(' / ')}`);
  const ends = statesOf(machine).filter((state) => isEnd(machine, state));
  return ['stateDiagram-v2', ...lines, ...ends.map((state) => `  ${state} --> [*]`)].join('\n');
}

/** The machine as a Markdown table; † marks a command that carries a reason code. The last column says whom it is closed to, or why one person is enough. */
export function markdownTable<S extends string, C extends string>(machine: Machine<S, C>): string {
  const rows = edges(machine).map(
    ({ from, command, to, by, reason, guard, people }) =>
      `| ${from ?? '–'} | ${command}${reason ? '†' : ''} | ${to} | ${by} | ${guard} | ${people} |`,
  );
  return ['| from | command | to | who | guard | two people |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

/** The coded reasons of the machine's commands as a Markdown list. */
export function reasonList<S extends string, C extends string>(machine: Machine<S, C>): string {
  const rows = Object.entries<readonly string[]>(machine.reasons as Record<string, readonly string[]>);
  return rows.map(([command, reasons]) => `- ${command}†: ${reasons.join(', ')}`).join('\n');
}
