import type { StateView } from '#domain/casework/deadlines/view';
import { STATE_VIEWS } from '#domain/catalogue/state-views';
import { TIMES_ASKED, TIMES_OFFERED } from '#domain/marketplace/candidacies/views';
import { REPLANNING } from '#domain/placements/placements/views';

/**
 * How every state reads, as a Markdown table: who acts next, which deadline runs, and what each side reads.
 * @param sentence the text of a key of `STATE_KEYS`
 */
export function viewTable(sentence: (key: string) => string): string {
  const row = (machine: string, state: string, { waitingOn, deadline, says }: StateView): string => {
    const read = [says.PROFESSIONAL, says.FOCAL_POINT, says.IOM].map(sentence).join(' | ');
    return `| ${machine} | ${state} | ${waitingOn ?? '–'} | ${deadline ?? '–'} | ${read} |`;
  };
  const rows = Object.entries(STATE_VIEWS).flatMap(([machine, views]) =>
    Object.entries<StateView>(views).map(([state, view]) => row(machine, state, view)),
  );
  rows.push(row('placement', 'READY, ACTIVE after a change', REPLANNING));
  rows.push(row('candidacy', 'INTERVIEW, times offered', TIMES_OFFERED));
  rows.push(row('candidacy', 'INTERVIEW, other times asked for', TIMES_ASKED));
  return [
    '| record | state | waitingOn | deadline | the professional reads | the focal point reads | IOM reads |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
