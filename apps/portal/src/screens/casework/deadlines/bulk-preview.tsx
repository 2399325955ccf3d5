import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { BULK_ACTION } from '#portal/graphql/enums';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { ItemKind, ItemName } from '#portal/screens/casework/deadlines/item-name';
import { type Item, keyOf } from '#portal/screens/casework/deadlines/queue';
import { Button } from '#portal/ui/button';
import { type Problem, problemText } from '#portal/ui/problem';
import { DataTable } from '#portal/ui/table';
import { Notice, Tag } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const PreviewQuery = graphql(`
  query PreviewBulkWork($input: BulkWorkInput!) {
    previewBulkWork(input: $input) {
      subject
      subjectId
      outcome
      reason
    }
  }
`);
const BulkMutation = graphql(`
  mutation BulkWork($input: BulkWorkInput!) {
    bulkWork(input: $input) {
      subject
      subjectId
      outcome
      reason
    }
  }
`);

type Row = ResultOf<typeof PreviewQuery>['previewBulkWork'][number];

export type Action = (typeof BULK_ACTION)[number];

const TONES = { CHANGE: 'good', SAME: 'info', REFUSED: 'warm' } as const;

/** What would happen to each item, or why nothing would; then doing it. */
export function BulkPreview({
  items,
  action,
  assigneeId,
  onDone,
}: {
  items: Item[];
  action: Action;
  assigneeId: string | null;
  onDone: () => void;
}) {
  const t = useT();
  const act = useAct(BulkMutation);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const input = {
    action,
    assigneeId,
    items: items.map(({ subject, subjectId }) => ({ subject, subjectId })),
  };
  const run = async () => {
    setBusy(true);
    const { data, problem: found } = await act({ input });
    setBusy(false);
    setProblem(found);
    if (!data) return;
    toast(t('staff.bulk.done', countsOf(data.bulkWork)));
    onDone();
  };
  return (
    <Load query={PreviewQuery} variables={{ input }} lines={items.length}>
      {({ previewBulkWork }) => {
        const { changed } = countsOf(previewBulkWork);
        return (
          <div className="stack">
            <Outcomes items={items} rows={previewBulkWork} />
            {problem && (
              <Notice tone="bad" live>
                {problemText(t, problem)}
              </Notice>
            )}
            {changed > 0 ? (
              <div className="actions">
                <Button busy={busy} onClick={() => void run()}>
                  {t('staff.bulk.go', { count: changed })}
                </Button>
              </div>
            ) : (
              <p>{t('staff.bulk.nothing')}</p>
            )}
          </div>
        );
      }}
    </Load>
  );
}

function Outcomes({ items, rows }: { items: Item[]; rows: readonly Row[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t('staff.bulk.preview')}
      rows={items.map((item) => ({ ...item, id: keyOf(item) }))}
      columns={[
        {
          key: 'what',
          label: t('staff.what'),
          cell: (item) => (
            <>
              <ItemName item={item} />
              <span className="muted small">
                {' '}
                · <ItemKind item={item} />
              </span>
            </>
          ),
        },
        {
          key: 'outcome',
          label: t('staff.bulk.outcome'),
          cell: (item) => <Outcome row={rows.find((row) => keyOf(row) === item.id)} />,
        },
      ]}
    />
  );
}

function Outcome({ row }: { row: Row | undefined }) {
  const t = useT();
  if (!row) return null;
  return (
    <>
      <Tag tone={TONES[row.outcome]}>{t(`staff.bulk.outcome.${row.outcome}`)}</Tag>{' '}
      {row.reason && <span className="small">{t(`staff.bulk.reason.${row.reason}`)}</span>}
    </>
  );
}

function countsOf(rows: readonly Row[]): { changed: number; left: number } {
  const changed = rows.filter(({ outcome }) => outcome === 'CHANGE').length;
  return { changed, left: rows.length - changed };
}
