import { Link, type LinkProps } from '@tanstack/react-router';
import { useState } from 'react';
import { usePerson } from '#portal/app/session';
import { useAct } from '#portal/graphql/act';
import { graphql, type ResultOf, type VariablesOf } from '#portal/graphql/graphql';
import { problemText } from '#portal/graphql/problem';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Filter, Toggle } from '#portal/screens/staff/filters';
import { InstitutionName, NeedTitle, ReportName } from '#portal/screens/staff/names';
import { Rows } from '#portal/ui/rows';
import { StateTag } from '#portal/screens/staff/state-tag';
import { StaffPage } from '#portal/screens/staff/staff-page';
import { Button } from '#portal/ui/button';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Tag } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const QueueQuery = graphql(`
  query WorkQueue(
    $subjects: [OpenItemSubject!]
    $holders: [BallHolder!]
    $assigneeId: ID
    $overdueOnly: Boolean
    $after: String
  ) {
    productTime
    workQueue(
      subjects: $subjects
      holders: $holders
      assigneeId: $assigneeId
      overdueOnly: $overdueOnly
      first: 20
      after: $after
    ) {
      edges {
        node {
          subject
          subjectId
          state
          holder
          since
          dueAt
          assigneeId
          country
          institutionId
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const AssignMutation = graphql(`
  mutation AssignOpenItem($subject: OpenItemSubject!, $id: ID!, $assigneeId: ID) {
    assignOpenItem(subject: $subject, id: $id, assigneeId: $assigneeId)
  }
`);

type Item = ResultOf<typeof QueueQuery>['workQueue']['edges'][number]['node'];
type Filters = VariablesOf<typeof QueueQuery>;
type Subject = Item['subject'];
type Holder = Item['holder'];

const SUBJECTS: Subject[] = ['need', 'candidacy', 'placement', 'clearance', 'report'];
const HOLDERS: Holder[] = ['CO', 'AP', 'FP', 'PR', 'SY'];

/** Everything that waits within the reader's reach: who holds the ball, since when, until when. */
export function WorkQueue() {
  const t = useT();
  const person = usePerson();
  const [subject, setSubject] = useState('');
  const [holder, setHolder] = useState('');
  const [mine, setMine] = useState(false);
  const [overdue, setOverdue] = useState(false);
  const filters: Filters = {
    ...(subject && { subjects: [subject as Subject] }),
    ...(holder && { holders: [holder as Holder] }),
    ...(mine && { assigneeId: person?.id }),
    ...(overdue && { overdueOnly: true }),
  };
  return (
    <StaffPage title={t('staff.queue')} lead={t('staff.queueLead')}>
      <div className="stack">
        <div className="row" role="group" aria-label={t('staff.filters')}>
          <Filter
            label={t('staff.subject')}
            value={subject}
            onChange={setSubject}
            options={SUBJECTS.map((value) => ({ value, label: t(`staff.subject.${value}`) }))}
          />
          <Filter
            label={t('staff.holder')}
            value={holder}
            onChange={setHolder}
            options={HOLDERS.map((value) => ({ value, label: t(`staff.holder.${value}`) }))}
          />
          <Toggle label={t('staff.mineOnly')} checked={mine} onChange={setMine} />
          <Toggle label={t('staff.overdueOnly')} checked={overdue} onChange={setOverdue} />
        </div>
        <Rows
          query={QueueQuery}
          variables={filters}
          of={({ workQueue, productTime }) => ({
            ...workQueue,
            edges: workQueue.edges.map(({ node }) => ({ node: { ...node, now: productTime } })),
          })}
          empty={<EmptyState title={t('staff.queueEmpty')}>{t('staff.queueEmptyText')}</EmptyState>}
        >
          {(items) => <Items items={items} />}
        </Rows>
      </div>
    </StaffPage>
  );
}

function Items({ items }: { items: (Item & { now: string })[] }) {
  const t = useT();
  const format = useFormat();
  const rows = items.map((item) => ({ ...item, id: item.subject + item.subjectId }));
  return (
    <DataTable
      caption={t('staff.queue')}
      hideCaption
      rows={rows}
      columns={[
        { key: 'what', label: t('staff.what'), cell: (item) => <ItemLink item={item} /> },
        { key: 'state', label: t('staff.state'), cell: (item) => <StateTag state={item.state} /> },
        {
          key: 'holder',
          label: t('staff.holder'),
          cell: (item) => t(`staff.holder.${item.holder}`),
          sort: (item) => item.holder,
        },
        {
          key: 'since',
          label: t('staff.since'),
          cell: (item) => format.day(item.since),
          sort: (item) => item.since,
        },
        {
          key: 'due',
          label: t('staff.due'),
          cell: (item) => <Due at={item.dueAt} now={item.now} />,
          sort: (item) => item.dueAt ?? '9999',
        },
        { key: 'who', label: t('staff.assignee'), cell: (item) => <Assignee item={item} /> },
      ]}
    />
  );
}

function Due({ at, now }: { at: string | null; now: string }) {
  const t = useT();
  const format = useFormat();
  if (!at) return <span className="muted">–</span>;
  return (
    <>
      {format.day(at)} {at < now && <Tag tone="bad">{t('staff.overdue')}</Tag>}
    </>
  );
}

/** Where the work on each kind of item is done. */
const SCREENS: Record<Subject, (id: string) => LinkProps> = {
  need: (id) => ({ to: '/staff/needs/$id', params: { id } }),
  candidacy: (id) => ({ to: '/candidacies/$id', params: { id } }),
  placement: (id) => ({ to: '/placements/$id', params: { id } }),
  clearance: () => ({ to: '/staff' }),
  report: (id) => ({ to: '/reports/$id', params: { id } }),
};

function ItemLink({ item }: { item: Item }) {
  const t = useT();
  const format = useFormat();
  const kind = t(`staff.subject.${item.subject}`);
  return (
    <div>
      <Link {...SCREENS[item.subject](item.subjectId)}>
        {item.subject === 'need' ? (
          <NeedTitle id={item.subjectId} />
        ) : item.subject === 'report' ? (
          <ReportName id={item.subjectId} />
        ) : (
          <InstitutionName id={item.institutionId} />
        )}
      </Link>
      <span className="muted small">
        {' '}
        · {item.subject === 'report' ? <InstitutionName id={item.institutionId} /> : kind} ·{' '}
        {format.country(item.country)}
      </span>
    </div>
  );
}

function Assignee({ item }: { item: Item }) {
  const t = useT();
  const person = usePerson();
  const assign = useAct(AssignMutation);
  const isMine = person !== null && item.assigneeId === person.id;
  const turn = async () => {
    const { problem } = await assign({
      subject: item.subject,
      id: item.subjectId,
      assigneeId: isMine ? null : person?.id,
    });
    toast(problem ? problemText(t, problem) : t(isMine ? 'staff.givenBack' : 'staff.taken'));
  };
  return (
    <div className="row">
      {item.assigneeId && (
        <Tag tone={isMine ? 'brand' : undefined}>{t(isMine ? 'staff.mine' : 'staff.colleague')}</Tag>
      )}
      <Button className="nowrap" tone="quiet" size="small" onClick={() => void turn()}>
        {t(isMine ? 'staff.giveBack' : 'staff.take')}
      </Button>
    </div>
  );
}
