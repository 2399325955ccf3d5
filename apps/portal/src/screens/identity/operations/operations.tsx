import { useEffect } from 'react';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Load } from '#portal/parts/load';
import { FailedJobs } from '#portal/screens/identity/operations/failed-jobs';
import { Button } from '#portal/ui/button';
import { Section } from '#portal/ui/page';
import { useLowData } from '#portal/ui/preferences';
import { Tile } from '#portal/ui/text';

const OperationsQuery = graphql(`
  query Operations {
    operations {
      queues {
        name
        driver
        reachable
        waiting
        active
        delayed
        failed
        oldestWaitingSeconds
      }
      outboxWaiting
      outboxOldestSeconds
    }
    failedJobs(first: 50) {
      id
      name
      attempts
      failedAt
      code
      sentence
    }
  }
`);

type Queue = ResultOf<typeof OperationsQuery>['operations']['queues'][number];

const AGAIN_SECONDS = 10;
const DRIVERS: Record<Queue['driver'], string> = { POSTGRES: 'PostgreSQL', REDIS: 'Redis' };
const COUNTS = ['waiting', 'active', 'delayed', 'failed'] as const;

/** The state of the background work, and the jobs that failed for good. */
export function Operations() {
  const t = useT();
  return (
    <AreaPage title={t('staff.area.operations')} lead={t('operations.lead')}>
      <Load query={OperationsQuery} variables={{}}>
        {({ operations, failedJobs }, reload) => (
          <div className="stack stack-l">
            {operations.queues.map((queue) => (
              <QueueTiles key={queue.name} queue={queue} />
            ))}
            <OutboxTile waiting={operations.outboxWaiting} seconds={operations.outboxOldestSeconds} />
            <Again reload={reload} />
            {operations.queues.every(({ reachable }) => reachable) && (
              <FailedJobs jobs={failedJobs} total={operations.queues.reduce((sum, q) => sum + q.failed, 0)} />
            )}
          </div>
        )}
      </Load>
    </AreaPage>
  );
}

function QueueTiles({ queue }: { queue: Queue }) {
  const t = useT();
  const format = useFormat();
  const { name, driver, reachable, oldestWaitingSeconds } = queue;
  const title = t('operations.queue', { name, driver: DRIVERS[driver] });
  if (!reachable)
    return (
      <Section title={title}>
        <p>{t('operations.notReachable')}</p>
      </Section>
    );
  return (
    <Section title={title}>
      <ul className="cols tiles">
        {COUNTS.map((count) => (
          <li key={count}>
            <Tile
              label={t(`operations.${count}`)}
              figure={format.number(queue[count])}
              hint={t(`operations.${count}Hint`)}
            />
          </li>
        ))}
        <li>
          <Tile
            label={t('operations.oldest')}
            figure={oldestWaitingSeconds === null ? t('operations.none') : format.span(oldestWaitingSeconds)}
          />
        </li>
      </ul>
    </Section>
  );
}

function OutboxTile({ waiting, seconds }: { waiting: number; seconds: number | null }) {
  const t = useT();
  const format = useFormat();
  return (
    <Tile
      label={t('operations.outbox')}
      figure={format.number(waiting)}
      hint={
        seconds === null
          ? t('operations.outboxEmpty')
          : t('operations.outboxHint', { age: format.span(seconds) })
      }
    />
  );
}

/** Reads again by itself, unless data is to be spared. */
function Again({ reload }: { reload: () => void }) {
  const t = useT();
  const format = useFormat();
  const isSparing = useLowData();
  useEffect(() => {
    if (isSparing) return undefined;
    const timer = setInterval(reload, AGAIN_SECONDS * 1_000);
    return () => clearInterval(timer);
  }, [isSparing, reload]);
  return (
    <div className="row">
      <Button tone="quiet" size="small" onClick={reload}>
        {t('operations.again')}
      </Button>
      {!isSparing && (
        <p className="muted small">
          {t('operations.live', { seconds: AGAIN_SECONDS, when: format.time(new Date()) })}
        </p>
      )}
    </div>
  );
}
