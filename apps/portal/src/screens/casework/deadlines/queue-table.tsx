import { Link } from '@tanstack/react-router';
import { useFormat, useT } from '#portal/i18n/i18n';
import { usePerson } from '#portal/parts/session';
import { StateTag } from '#portal/parts/state-tag';
import { ItemKind, ItemName } from '#portal/screens/casework/deadlines/item-name';
import { type Item, keyOf, placeOf } from '#portal/screens/casework/deadlines/queue';
import { Button } from '#portal/ui/button';
import { DataTable } from '#portal/ui/table';
import { Tag } from '#portal/ui/text';

/** An item with the product's time, against which its deadline is read. */
export type TimedItem = Item & { now: string };

/** The items with their deadlines; those that are chosen are ticked. */
export function QueueTable({
  items,
  chosen,
  onChoose,
  onTurn,
}: {
  items: TimedItem[];
  chosen: ReadonlySet<string>;
  onChoose: (key: string) => void;
  /** Takes an item on, or gives it back. */
  onTurn: (item: TimedItem) => Promise<void>;
}) {
  const t = useT();
  const format = useFormat();
  return (
    <DataTable
      caption={t('staff.queue')}
      hideCaption
      rows={items.map((item) => ({ ...item, id: keyOf(item) }))}
      columns={[
        {
          key: 'what',
          label: t('staff.what'),
          cell: (item) => <Name item={item} isChosen={chosen.has(item.id)} onChoose={onChoose} />,
        },
        { key: 'state', label: t('staff.state'), cell: (item) => <StateTag state={item.state} /> },
        {
          key: 'waitingOn',
          label: t('staff.waitingOn'),
          cell: (item) => t(`staff.party.${item.waitingOn}`),
          sort: (item) => item.waitingOn,
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
          cell: (item) => <Due item={item} />,
          sort: (item) => item.dueAt ?? '9999',
        },
        { key: 'who', label: t('staff.assignee'), cell: (item) => <Assignee item={item} onTurn={onTurn} /> },
      ]}
    />
  );
}

function Name({
  item,
  isChosen,
  onChoose,
}: {
  item: TimedItem;
  isChosen: boolean;
  onChoose: (key: string) => void;
}) {
  const t = useT();
  const format = useFormat();
  const key = keyOf(item);
  return (
    <div className="choice">
      <input
        type="checkbox"
        checked={isChosen}
        aria-label={t('staff.bulk.choose')}
        aria-describedby={`item ${key}`.replaceAll(' ', '-')}
        onChange={() => onChoose(key)}
      />
      <div id={`item ${key}`.replaceAll(' ', '-')}>
        <Link {...placeOf(item)}>
          <ItemName item={item} />
        </Link>
        <span className="muted small">
          {' '}
          · <ItemKind item={item} /> · {format.country(item.country)}
        </span>
      </div>
    </div>
  );
}

function Due({ item: { dueAt, now } }: { item: TimedItem }) {
  const t = useT();
  const format = useFormat();
  if (!dueAt) return <span className="muted">–</span>;
  return (
    <>
      {format.day(dueAt)} <span className="muted small">{format.fromNow(dueAt, now)}</span>{' '}
      {dueAt < now && <Tag tone="bad">{t('staff.overdue')}</Tag>}
    </>
  );
}

/** Who has taken it on, and who covers. */
function Assignee({ item, onTurn }: { item: TimedItem; onTurn: (item: TimedItem) => Promise<void> }) {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  const { assignee, cover } = item;
  const isMine = assignee !== null && assignee.id === person?.id;
  return (
    <>
      <div className="row">
        {assignee && (
          <Tag tone={isMine ? 'brand' : undefined}>
            {isMine ? t('staff.mine') : <bdi>{assignee.displayName}</bdi>}
          </Tag>
        )}
        <Button className="nowrap" tone="quiet" size="small" onClick={() => void onTurn(item)}>
          {t(isMine ? 'staff.giveBack' : 'staff.take')}
        </Button>
      </div>
      {cover && (
        <p className="small muted">
          {t(cover.id === person?.id ? 'staff.cover.you' : 'staff.cover.them', {
            name: cover.displayName,
            until: format.moment(cover.until),
          })}
        </p>
      )}
    </>
  );
}
