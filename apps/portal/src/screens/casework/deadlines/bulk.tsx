import { useState } from 'react';
import { useQuery } from 'urql';
import { BULK_ACTION } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Filter } from '#portal/parts/filters/filters';
import { usePerson } from '#portal/parts/session';
import { type Action, BulkPreview } from '#portal/screens/casework/deadlines/bulk-preview';
import { type Item, keyOf } from '#portal/screens/casework/deadlines/queue';
import { Button } from '#portal/ui/button';
import { Dialog } from '#portal/ui/dialog';

const ColleaguesQuery = graphql(`
  query Colleagues {
    colleagues {
      id
      displayName
    }
  }
`);

/** The colleagues as choices. */
export function useColleagues() {
  const [{ data }] = useQuery({ query: ColleaguesQuery, requestPolicy: 'cache-first' });
  return (data?.colleagues ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }));
}

/** What is chosen of the list, and what to do with it: first shown for each item, then done. */
export function BulkBar({
  items,
  chosen,
  setChosen,
  open,
  setOpen,
}: {
  items: Item[];
  chosen: ReadonlySet<string>;
  setChosen: (keys: ReadonlySet<string>) => void;
  open: boolean;
  setOpen: (open: boolean) => void;
}) {
  const t = useT();
  const shown = items.filter((item) => chosen.has(keyOf(item)));
  return (
    <div className="row" role="group" aria-label={t('staff.bulk.title')}>
      <p className="muted small" role="status">
        {t('staff.bulk.count', { count: shown.length })}
      </p>
      <Button
        tone="quiet"
        size="small"
        onClick={() => setChosen(new Set(shown.length === items.length ? [] : items.map(keyOf)))}
      >
        {t(shown.length === items.length ? 'staff.bulk.none' : 'staff.bulk.all')}
      </Button>
      {shown.length > 0 && (
        <Button size="small" onClick={() => setOpen(true)}>
          {t('staff.bulk.act')}
        </Button>
      )}
      <Dialog title={t('staff.bulk.title')} open={open && shown.length > 0} onClose={() => setOpen(false)}>
        <BulkForm
          items={shown}
          onDone={() => {
            setChosen(new Set());
            setOpen(false);
          }}
        />
      </Dialog>
    </div>
  );
}

function BulkForm({ items, onDone }: { items: Item[]; onDone: () => void }) {
  const t = useT();
  const person = usePerson();
  const colleagues = useColleagues();
  const [action, setAction] = useState<Action>('ASSIGN');
  const [assigneeId, setAssigneeId] = useState('');
  return (
    <div className="stack">
      <div className="row">
        <Filter
          label={t('staff.bulk.action')}
          value={action}
          none={null}
          onChange={(value) => setAction(value as Action)}
          options={BULK_ACTION.map((value) => ({ value, label: t(`staff.bulk.${value}`) }))}
        />
        {action === 'ASSIGN' && (
          <Filter
            label={t('staff.bulk.to')}
            value={assigneeId}
            none={t('staff.mine')}
            onChange={setAssigneeId}
            options={colleagues}
          />
        )}
      </div>
      <BulkPreview
        items={items}
        action={action}
        assigneeId={action === 'ASSIGN' ? assigneeId || (person?.id ?? null) : null}
        onDone={onDone}
      />
    </div>
  );
}
