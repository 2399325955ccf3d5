import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { usePerson } from '#portal/parts/session';
import { Ask } from '#portal/screens/remittances/corridors/ask';
import type { Asked } from '#portal/screens/remittances/corridors/asked';
import { CorridorsQuery } from '#portal/screens/remittances/corridors/corridor';
import { CorridorAnswer } from '#portal/screens/remittances/corridors/corridor-answer';
import { Guess } from '#portal/screens/remittances/corridors/guess';
import { WatchOne } from '#portal/screens/remittances/corridors/watch';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';

/** What sending money along one corridor really costs, for anyone; the address keeps what is asked. */
export function CorridorScreen() {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  const navigate = useNavigate();
  const { from = '', to = '' } = useParams({ strict: false });
  const { amount, guess, ...narrowed } = useSearch({ strict: false }) as Asked;
  const [guessed, setGuessed] = useState<{ of: string; perCent: number | null } | null>(null);
  const go = (params: { from: string; to: string }, search: Asked) =>
    void navigate({ to: '/send-money/$from/$to', params, search, replace: true });
  const show = (perCent: number | null) => {
    setGuessed({ of: from + to, perCent });
    go({ from, to }, { ...narrowed, amount });
  };
  return (
    <Page
      title={t('money.result', { from: format.country(from), to: format.country(to) })}
      lead={t('money.lead')}
      back={{ link: { to: '/send-money' }, label: t('money.title') }}
      actions={
        <>
          {person && <WatchOne from={from} to={to} />}
          <ButtonLink to="/send-money/lessons" search={{ from, to }} tone="quiet">
            {t('money.lessons')}
          </ButtonLink>
        </>
      }
    >
      <Load query={CorridorsQuery} lines={6}>
        {({ corridors }) => (
          <div className="stack stack-l">
            <Ask
              corridors={corridors}
              wanted={{ from, to, amount }}
              onAsk={({ amount: next, ...params }) => go(params, { ...narrowed, amount: next })}
            />
            {guess ? (
              <Guess from={from} to={to} onShow={show} />
            ) : (
              <CorridorAnswer
                key={from + to}
                from={from}
                to={to}
                amount={amount ?? null}
                guessed={guessed?.of === from + to ? guessed.perCent : null}
                corridors={corridors}
              />
            )}
          </div>
        )}
      </Load>
    </Page>
  );
}
