import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { MAP_POLICY, MAP_POLICY_REASON } from '#portal/graphql/enums';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { useDiasporaWords } from '#portal/screens/mapping/map/diaspora-words';
import { Button } from '#portal/ui/button';
import { object } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { RadioGroup, Select } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { say } from '#portal/ui/say';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Tag } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const DecisionsQuery = graphql(`
  query MapDecisions {
    mapDecisions {
      country
      policy
      reason
      version
      changedAt
      month
    }
  }
`);
const DecideMutation = graphql(`
  mutation DecideMap($country: CountryCode!, $policy: MapPolicy!, $reason: MapPolicyReason!, $version: Int) {
    decideMap(country: $country, policy: $policy, reason: $reason, version: $version)
  }
`);
type Decision = ResultOf<typeof DecisionsQuery>['mapDecisions'][number];

/** How much the map of each heritage country shows, and who may change that. */
export function MapDecisions() {
  const t = useT();
  const format = useFormat();
  const words = useDiasporaWords();
  const mayDecide = may(usePerson(), 'MAP_DECIDE');
  return (
    <AreaPage title={t('staff.area.diaspora')} lead={t('decision.lead')}>
      <Load query={DecisionsQuery} variables={{}} lines={8}>
        {({ mapDecisions }) =>
          mapDecisions.length === 0 ? (
            <EmptyState title={t('decision.none')} />
          ) : (
            <DataTable
              caption={t('staff.area.diaspora')}
              hideCaption
              rows={mapDecisions.map((row) => ({ ...row, id: row.country }))}
              columns={[
                {
                  key: 'country',
                  label: t('diaspora.country'),
                  cell: ({ country, month, policy }) =>
                    month !== null && policy !== 'NONE' ? (
                      <Link to="/diaspora/$country" params={{ country }}>
                        {format.country(country)}
                      </Link>
                    ) : (
                      format.country(country)
                    ),
                  sort: ({ country }) => format.country(country),
                },
                {
                  key: 'policy',
                  label: t('decision.policy'),
                  cell: ({ policy, reason }) => (
                    <Tag tone={policy === 'FULL' ? 'good' : policy === 'NONE' ? 'warm' : undefined}>
                      {t(reason === null ? 'decision.open' : `decision.policy.${policy}`)}
                    </Tag>
                  ),
                  sort: ({ policy }) => policy,
                },
                {
                  key: 'reason',
                  label: t('decision.reason'),
                  cell: ({ reason, changedAt }) =>
                    reason !== null && changedAt !== null ? (
                      <>
                        {t(`decision.reason.${reason}`)}{' '}
                        <span className="muted small">{format.day(changedAt.slice(0, 10))}</span>
                      </>
                    ) : (
                      '–'
                    ),
                },
                {
                  key: 'month',
                  label: t('diaspora.month'),
                  cell: ({ month }) => (month === null ? '–' : words.month(month)),
                },
                ...(mayDecide
                  ? [{ key: 'act', label: t('decision.act'), cell: (row: Decision) => <Decide of={row} /> }]
                  : []),
              ]}
            />
          )
        }
      </Load>
    </AreaPage>
  );
}

const schema = object({
  policy: z.enum(MAP_POLICY, say('error.choose')),
  reason: z.enum(MAP_POLICY_REASON, say('error.choose')),
});

function Decide({ of: { country, policy, reason, version } }: { of: Decision }) {
  const t = useT();
  const name = useFormat().country(country);
  const [open, setOpen] = useState(false);
  const decide = useAct(DecideMutation);
  return (
    <>
      <Button size="small" tone="quiet" onClick={() => setOpen(true)}>
        {t('decision.decide')}
        <span className="visually-hidden"> {name}</span>
      </Button>
      <Dialog title={t('decision.title', { country: name })} open={open} onClose={() => setOpen(false)}>
        <Form
          schema={schema}
          values={{ policy, reason: reason ?? ('' as never) }}
          send={t('action.save')}
          submit={async (given) => {
            const { problem } = await decide({ country, ...given, version });
            if (problem) return problem;
            toast(t('decision.done'));
            setOpen(false);
          }}
        >
          <p>{t('decision.text')}</p>
          <RadioGroup
            name="policy"
            label={t('decision.policy')}
            options={MAP_POLICY.map((value) => ({ value, label: t(`decision.policy.${value}`) }))}
          />
          <Select
            name="reason"
            label={t('decision.reason')}
            options={MAP_POLICY_REASON.map((value) => ({ value, label: t(`decision.reason.${value}`) }))}
          />
        </Form>
      </Dialog>
    </>
  );
}
