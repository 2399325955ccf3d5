import { useSearch } from '@tanstack/react-router';
import { queueSearch } from '#portal/screens/casework/deadlines/queue-search';
import { WorkQueue } from '#portal/screens/casework/deadlines/work-queue';
import { CorridorActions } from '#portal/screens/remittances/corridors/corridor-actions';

/** All that waits for staff: cases, and below them what is planned about corridors, which belongs to no case. */
export function StaffQueue() {
  const { kind, turn, mine = false, late = false } = queueSearch(useSearch({ strict: false }));
  const isOfCases = kind !== undefined || turn !== undefined;
  return (
    <div className="stack stack-l">
      <WorkQueue />
      {!isOfCases && <CorridorActions mineOnly={mine} overdueOnly={late} />}
    </div>
  );
}
