import { useNavigate } from '@tanstack/react-router';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { belongs, usePerson } from '#portal/parts/session';
import { Ask } from '#portal/screens/remittances/corridors/ask';
import { CorridorsQuery } from '#portal/screens/remittances/corridors/corridor';
import { CorridorLinks } from '#portal/screens/remittances/corridors/corridor-links';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';

/** Where a sender chooses a corridor, for anyone. */
export function SendMoney() {
  const t = useT();
  const person = usePerson();
  const navigate = useNavigate();
  return (
    <Page
      title={t('money.title')}
      lead={t('money.lead')}
      actions={
        <>
          {person && belongs(person, 'professional') && (
            <ButtonLink to="/my-corridors" tone="quiet">
              {t('money.mine')}
            </ButtonLink>
          )}
          <ButtonLink to="/send-money/lessons" tone="quiet">
            {t('money.lessons')}
          </ButtonLink>
        </>
      }
    >
      <Load query={CorridorsQuery} lines={6}>
        {({ corridors }) => (
          <div className="stack stack-l">
            {corridors.length > 0 && (
              <Ask
                corridors={corridors}
                onAsk={({ amount, ...params }) =>
                  void navigate({ to: '/send-money/$from/$to', params, search: { amount, guess: true } })
                }
              />
            )}
            <CorridorLinks corridors={corridors} />
          </div>
        )}
      </Load>
    </Page>
  );
}
