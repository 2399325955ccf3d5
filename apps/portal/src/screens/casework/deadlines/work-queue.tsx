import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { PARTY, WORK_ITEM_SUBJECT } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Filter, Toggle } from '#portal/parts/filters/filters';
import { Rows } from '#portal/parts/rows';
import { usePerson } from '#portal/parts/session';
import { Absence } from '#portal/screens/casework/deadlines/absence';
import { BulkBar } from '#portal/screens/casework/deadlines/bulk';
import { keyOf, QueueQuery } from '#portal/screens/casework/deadlines/queue';
import { filtersOf, type QueueSearch, queueSearch } from '#portal/screens/casework/deadlines/queue-search';
import { QueueTable, type TimedItem } from '#portal/screens/casework/deadlines/queue-table';
import { Shortcuts } from '#portal/screens/casework/deadlines/shortcuts';
import { Views } from '#portal/screens/casework/deadlines/views';
import { problemText } from '#portal/ui/problem';
import { EmptyState } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const AssignMutation = graphql(`
  mutation AssignWorkItem($subject: WorkItemSubject!, $id: ID!, $assigneeId: ID) {
    assignWorkItem(subject: $subject, id: $id, assigneeId: $assigneeId)
  }
`);

/** Everything that waits within the reader's reach: who acts next, since when, until when. */
export function WorkQueue() {
  const t = useT();
  const search = queueSearch(useSearch({ strict: false }));
  return (
    <AreaPage title={t('staff.queue')} lead={t('staff.queueLead')} actions={<Absence />}>
      <div className="stack">
        <Narrowing search={search} />
        <Rows
          query={QueueQuery}
          variables={filtersOf(search)}
          of={({ workQueue, productTime }) => ({
            ...workQueue,
            edges: workQueue.edges.map(({ node }) => ({ node: { ...node, now: productTime } })),
          })}
          empty={<EmptyState title={t('staff.queueEmpty')}>{t('staff.queueEmptyText')}</EmptyState>}
        >
          {(items) => <Items items={items} />}
        </Rows>
      </div>
    </AreaPage>
  );
}

/** The filters, which are in the address, and the views that the reader saves of them. */
function Narrowing({ search }: { search: QueueSearch }) {
  const t = useT();
  const navigate = useNavigate();
  const narrow = (change: Record<string, unknown>) =>
    void navigate({ to: '/staff', search: queueSearch({ ...search, ...change }) });
  return (
    <div className="row" role="group" aria-label={t('staff.filters')}>
      <Filter
        label={t('staff.subject')}
        value={search.kind ?? ''}
        onChange={(kind) => narrow({ kind })}
        options={WORK_ITEM_SUBJECT.map((value) => ({ value, label: t(`staff.subject.${value}`) }))}
      />
      <Filter
        label={t('staff.waitingOn')}
        value={search.turn ?? ''}
        onChange={(turn) => narrow({ turn })}
        options={PARTY.map((value) => ({ value, label: t(`staff.party.${value}`) }))}
      />
      <Toggle
        label={t('staff.mineOnly')}
        checked={search.mine ?? false}
        onChange={(mine) => narrow({ mine })}
      />
      <Toggle
        label={t('staff.overdueOnly')}
        checked={search.late ?? false}
        onChange={(late) => narrow({ late })}
      />
      <Views search={search} />
    </div>
  );
}

function Items({ items }: { items: TimedItem[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const turn = useTurn();
  const choose = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  const shownItem = (row: number, act: (item: TimedItem) => void) => {
    const key = list.current?.querySelectorAll('tbody tr')[row]?.getAttribute('data-key');
    const item = items.find((one) => keyOf(one) === key);
    if (item) act(item);
  };
  return (
    <div className="stack" ref={list}>
      <div className="row row-between">
        <BulkBar items={items} chosen={chosen} setChosen={setChosen} open={open} setOpen={setOpen} />
        <Shortcuts
          list={list}
          acts={{
            x: (row) => shownItem(row, (item) => choose(keyOf(item))),
            a: (row) => shownItem(row, turn),
            b: () => setOpen(true),
          }}
        />
      </div>
      <QueueTable items={items} chosen={chosen} onChoose={choose} onTurn={turn} />
    </div>
  );
}

/** Takes an item on, or gives it back. */
function useTurn() {
  const t = useT();
  const person = usePerson();
  const assign = useAct(AssignMutation);
  return async ({ subject, subjectId: id, assignee }: TimedItem) => {
    const isMine = assignee?.id === person?.id;
    const { problem } = await assign({ subject, id, assigneeId: isMine ? null : person?.id });
    toast(problem ? problemText(t, problem) : t(isMine ? 'staff.givenBack' : 'staff.taken'));
  };
}
