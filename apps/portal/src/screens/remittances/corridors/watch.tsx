import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { Button } from '#portal/ui/button';
import { problemText } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

const WatchMutation = graphql(`
  mutation WatchCorridor($from: CountryCode!, $to: CountryCode!) {
    watchCorridor(from: $from, to: $to)
  }
`);
const UnwatchMutation = graphql(`
  mutation UnwatchCorridor($from: CountryCode!, $to: CountryCode!) {
    unwatchCorridor(from: $from, to: $to)
  }
`);
const WatchedQuery = graphql(`
  query WatchedCorridors {
    myCorridors {
      from
      to
      isWatched
    }
  }
`);

interface Place {
  from: string;
  to: string;
}

/** Begins to watch a corridor, or ends it; each undoes the other. */
export function Watch({ from, to, isWatched }: Place & { isWatched: boolean }) {
  const t = useT();
  const format = useFormat();
  const watch = useAct(WatchMutation);
  const unwatch = useAct(UnwatchMutation);
  const turn = async () => {
    const { problem } = await (isWatched ? unwatch : watch)({ from, to });
    toast(problem ? problemText(t, problem) : t(isWatched ? 'money.unwatched' : 'money.watched'));
  };
  return (
    <Button tone="quiet" aria-pressed={isWatched} onClick={() => void turn()}>
      {t(isWatched ? 'money.unwatch' : 'money.watch')}
      <span className="visually-hidden">
        {' '}
        {t('money.result', { from: format.country(from), to: format.country(to) })}
      </span>
    </Button>
  );
}

/** The same for a corridor of which the page does not know whether it is watched. */
export function WatchOne({ from, to }: Place) {
  return (
    <Load query={WatchedQuery} lines={1}>
      {({ myCorridors }) => (
        <Watch
          from={from}
          to={to}
          isWatched={myCorridors.some((row) => row.from === from && row.to === to && row.isWatched)}
        />
      )}
    </Load>
  );
}
