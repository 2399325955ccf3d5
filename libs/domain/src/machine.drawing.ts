import { allowedCommands, isEnd, type Machine, statesOf, transition } from '#domain/machine';

interface Edge {
  from: string | null;
  command: string;
  to: string;
  by: string;
  reason: boolean;
  guard: string;
}

/** Every row of the table, the starting ones first. */
function edges<S extends string, C extends string>(machine: Machine<S, C>): Edge[] {
  return [null, ...statesOf(machine)].flatMap((from) =>
    allowedCommands(machine, from).map((command) => {
      const { to, by, guard = '' } = transition(machine, from, command);
      const reason = command in machine.reasons;
      return { from, command, to, by: by.join(', '), reason, guard };
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

/** The machine as a Markdown table; † marks a command that carries a reason code. */
export function markdownTable<S extends string, C extends string>(machine: Machine<S, C>): string {
  const rows = edges(machine).map(
    ({ from, command, to, by, reason, guard }) =>
      `| ${from ?? '–'} | ${command}${reason ? '†' : ''} | ${to} | ${by} | ${guard} |`,
  );
  return ['| from | command | to | who | guard |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** The coded reasons of the machine's commands as a Markdown list. */
export function reasonList<S extends string, C extends string>(machine: Machine<S, C>): string {
  const rows = Object.entries<readonly string[]>(machine.reasons as Record<string, readonly string[]>);
  return rows.map(([command, reasons]) => `- ${command}†: ${reasons.join(', ')}`).join('\n');
}
