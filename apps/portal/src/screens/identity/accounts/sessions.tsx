import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { Button } from '#portal/ui/button';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';

const SessionsQuery = graphql(`
  query Sessions {
    mySessions {
      id
      label
      createdAt
      expiresAt
    }
  }
`);
const EndMutation = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

/** Where the account is signed in, and the way to end each. */
export function Sessions() {
  const t = useT();
  const format = useFormat();
  const end = useAct(EndMutation);
  return (
    <Section title={t('settings.sessions')}>
      <p className="muted prose">{t('settings.sessionsHint')}</p>
      <Load query={SessionsQuery} variables={{}} lines={3}>
        {({ mySessions }) => (
          <DataTable
            caption={t('settings.sessions')}
            hideCaption
            rows={mySessions}
            columns={[
              { key: 'label', label: t('settings.device'), cell: (row) => <bdi>{row.label || '–'}</bdi> },
              { key: 'since', label: t('settings.since'), cell: (row) => format.moment(row.createdAt) },
              { key: 'until', label: t('settings.until'), cell: (row) => format.moment(row.expiresAt) },
              {
                key: 'end',
                label: t('settings.end'),
                cell: (row) => (
                  <Button tone="quiet" size="small" onClick={() => void end({ id: row.id })}>
                    {t('settings.end')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Load>
    </Section>
  );
}
