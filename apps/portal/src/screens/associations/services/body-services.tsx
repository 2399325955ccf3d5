import { Link, useParams } from '@tanstack/react-router';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { offers } from '#portal/parts/steps/step-spec';
import { ConfirmService } from '#portal/screens/associations/services/confirm-service';
import { BodyServicesQuery } from '#portal/screens/associations/services/service-data';
import { serviceTone } from '#portal/screens/associations/services/service-words';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Tag } from '#portal/ui/text';

/** The services of an institution for those who write them, each with its status and the tap that says it still holds. */
export function BodyServices() {
  const t = useT();
  const format = useFormat();
  const { id } = useParams({ strict: false }) as { id: string };
  const add = (
    <ButtonLink to="/institutions/$id/services/new" params={{ id }}>
      {t('directory.add')}
    </ButtonLink>
  );
  return (
    <Load query={BodyServicesQuery} variables={{ institutionId: id }} lines={8}>
      {({ institution, institutionServices }) => (
        <Page
          title={t('directory.ours')}
          lead={<bdi>{institution.name}</bdi>}
          back={{ link: { to: '/institutions/$id', params: { id } }, label: institution.name }}
          actions={
            <>
              <ButtonLink to="/coordination" tone="quiet">
                {t('directory.matrix')}
              </ButtonLink>
              {institutionServices.length > 0 && add}
            </>
          }
        >
          {institutionServices.length === 0 ? (
            <EmptyState title={t('directory.oursNone')} action={add}>
              {t('directory.oursNoneText')}
            </EmptyState>
          ) : (
            <DataTable
              caption={t('directory.ours')}
              hideCaption
              rows={institutionServices}
              columns={[
                {
                  key: 'name',
                  label: t('directory.name'),
                  cell: (row) => (
                    <Link to="/services/$id" params={{ id: row.id }}>
                      <bdi>{row.name}</bdi>
                    </Link>
                  ),
                  sort: ({ name }) => name,
                },
                {
                  key: 'state',
                  label: t('directory.status'),
                  cell: ({ state, openReports }) => (
                    <>
                      <Tag tone={serviceTone(state)}>{t(`directory.state.${state}`)}</Tag>{' '}
                      {openReports.length > 0 && <Tag tone="warm">{t('directory.reported')}</Tag>}
                    </>
                  ),
                  sort: ({ state }) => t(`directory.state.${state}`),
                },
                {
                  key: 'checked',
                  label: t('directory.lastChecked'),
                  cell: ({ checkedOn }) => (checkedOn ? format.day(checkedOn) : t('directory.unchecked')),
                  sort: ({ checkedOn }) => checkedOn ?? '',
                },
                {
                  key: 'confirm',
                  label: t('directory.confirmHead'),
                  cell: (row) =>
                    offers(row, 'CONFIRM') && (
                      <ConfirmService id={row.id} version={row.version} name={row.name} />
                    ),
                },
              ]}
            />
          )}
        </Page>
      )}
    </Load>
  );
}
