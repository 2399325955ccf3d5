import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Filter } from '#portal/parts/filters/filters';
import { may, usePerson } from '#portal/parts/session';
import { FindingRows } from '#portal/screens/remittances/prices/finding-rows';
import type { Batch } from '#portal/screens/remittances/prices/price-data';
import { ConfirmButton } from '#portal/ui/dialog';
import { Section } from '#portal/ui/page';
import { problemText } from '#portal/ui/problem';
import { DataTable } from '#portal/ui/table';
import { Notice, Tag } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const LookedAtMutation = graphql(`
  mutation AcknowledgeFinding($id: ID!, $kind: ImportFindingKind!) {
    acknowledgeFinding(batchId: $id, kind: $kind) {
      id
    }
  }
`);
type Count = Batch['findingCounts'][number];

/** What was found in a batch, by kind; what asks for a look is confirmed here, and the rows of a kind are shown. */
export function Findings({ batch, mayConfirm }: { batch: Batch; mayConfirm: boolean }) {
  const t = useT();
  const format = useFormat();
  const [kind, setKind] = useState('');
  const counts = batch.findingCounts;
  const open = counts.filter(({ effect, isAcknowledged }) => effect === 'ASKS' && !isAcknowledged);
  if (counts.length === 0) return null;
  return (
    <Section title={t('prices.findings')}>
      {open.length > 0 && <Notice tone="warm">{t('prices.askLook', { count: open.length })}</Notice>}
      <DataTable
        caption={t('prices.findings')}
        hideCaption
        rows={counts.map((count) => ({ ...count, id: count.kind }))}
        columns={[
          {
            key: 'kind',
            label: t('prices.found'),
            cell: (row) => t(`prices.found.${row.kind}`),
            sort: (row) => t(`prices.found.${row.kind}`),
          },
          {
            key: 'count',
            label: t('prices.count'),
            cell: (row) => format.number(row.count),
            sort: (row) => row.count,
            numeric: true,
          },
          { key: 'means', label: t('prices.becomes'), cell: (row) => t(`prices.becomes.${row.effect}`) },
          {
            key: 'look',
            label: t('prices.look'),
            cell: (row) => <Look id={batch.id} count={row} mayConfirm={mayConfirm} />,
          },
        ]}
      />
      <div className="row">
        <Filter
          label={t('prices.rowsOfKind')}
          none={t('prices.noKind')}
          value={kind}
          onChange={setKind}
          options={counts.map((count) => ({ value: count.kind, label: t(`prices.found.${count.kind}`) }))}
        />
      </div>
      {kind && <FindingRows id={batch.id} kind={kind} />}
    </Section>
  );
}

function Look({ id, count, mayConfirm }: { id: string; count: Count; mayConfirm: boolean }) {
  const t = useT();
  const confirm = useAct(LookedAtMutation);
  const mayEdit = may(usePerson(), 'PRICE_WRITE');
  const { kind, effect, isAcknowledged } = count;
  if (effect !== 'ASKS') return <span className="muted">{t('prices.noLook')}</span>;
  if (isAcknowledged) return <Tag tone="good">{t('prices.lookedAt')}</Tag>;
  if (!mayConfirm || !mayEdit) return <Tag tone="warm">{t('prices.toLook')}</Tag>;
  const name = t(`prices.found.${kind}`);
  return (
    <ConfirmButton
      label={t('prices.confirmLook')}
      about={name}
      title={name}
      text={t('prices.confirmLookText')}
      size="small"
      act={async () => {
        const { problem } = await confirm({ id, kind });
        if (problem) toast(problemText(t, problem));
        return !problem;
      }}
    />
  );
}
