import { STATE_VIEWS } from '#domain/view/state-views';
import type { StateView } from '#domain/view/view';

/** How every state reads, as a Markdown table. */
export function viewTable(): string {
  const rows = Object.entries(STATE_VIEWS).flatMap(([life, views]) =>
    Object.entries<StateView>(views).map(
      ([state, { holder, clock, says }]) =>
        `| ${life} | ${state} | ${holder ?? '–'} | ${clock ?? '–'} | ${says.PR} | ${says.FP} | ${says.IOM} |`,
    ),
  );
  return [
    '| life | state | holder | clock | professional | focal point | IOM |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
