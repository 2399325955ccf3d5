import { useNavigate, useSearch } from '@tanstack/react-router';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { Ask } from '#portal/screens/remittances/corridors/ask';
import type { Asked } from '#portal/screens/remittances/corridors/asked';
import { CorridorsQuery } from '#portal/screens/remittances/corridors/corridor';
import { CorridorAnswer } from '#portal/screens/remittances/corridors/corridor-answer';
import { CorridorLinks } from '#portal/screens/remittances/corridors/corridor-links';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';

/** What sending money from one country to another really costs, for anyone; the address keeps what is asked. */
export function SendMoney() {
  const t = useT();
  const asked = useSearch({ strict: false }) as Asked;
  const navigate = useNavigate();
  const { from, to, amount } = asked;
  return (
    <Page
      title={t('money.title')}
      lead={t('money.lead')}
      actions={
        <ButtonLink to="/send-money/lessons" tone="quiet">
          {t('money.lessons')}
        </ButtonLink>
      }
    >
      <Load query={CorridorsQuery} lines={6}>
        {({ corridors }) => (
          <div className="stack stack-l">
            <Ask
              corridors={corridors}
              asked={asked}
              onAsk={(next) => void navigate({ to: '/send-money', search: next, replace: true })}
            />
            {from && to ? (
              <CorridorAnswer from={from} to={to} amount={amount ?? null} corridors={corridors} />
            ) : (
              <CorridorLinks corridors={corridors} from={from} to={to} />
            )}
          </div>
        )}
      </Load>
    </Page>
  );
}
