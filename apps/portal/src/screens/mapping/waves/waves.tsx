import { Link } from '@tanstack/react-router';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Rows } from '#portal/parts/rows';
import { may, usePerson } from '#portal/parts/session';
import { WAVE_TONES, WavesQuery } from '#portal/screens/mapping/waves/wave-data';
import { ButtonLink } from '#portal/ui/button';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Tag } from '#portal/ui/text';

/** Surveys where the reader's grants reach, the newest first. */
export function Waves() {
  const t = useT();
  const format = useFormat();
  const mayWrite = may(usePerson(), 'WAVE_WRITE');
  return (
    <AreaPage
      title={t('staff.area.surveys')}
      lead={t('wave.lead')}
      actions={
        mayWrite && (
          <ButtonLink to="/staff/surveys/new" tone="quiet">
            {t('wave.new')}
          </ButtonLink>
        )
      }
    >
      <Rows
        query={WavesQuery}
        variables={{}}
        of={({ waves }) => waves}
        empty={<EmptyState title={t('wave.none')} />}
      >
        {(waves) => (
          <DataTable
            caption={t('staff.area.surveys')}
            hideCaption
            rows={waves}
            columns={[
              {
                key: 'title',
                label: t('wave.questionnaire'),
                cell: ({ id, title }) => (
                  <Link to="/staff/surveys/$id" params={{ id }}>
                    <bdi>{title || t('wave.untitled')}</bdi>
                  </Link>
                ),
                sort: ({ title }) => title,
              },
              {
                key: 'country',
                label: t('wave.country'),
                cell: ({ country }) => format.country(country),
                sort: ({ country }) => format.country(country),
              },
              {
                key: 'state',
                label: t('staff.state'),
                cell: ({ state }) => <Tag tone={WAVE_TONES[state]}>{t(`wave.state.${state}`)}</Tag>,
                sort: ({ state }) => t(`wave.state.${state}`),
              },
              {
                key: 'closes',
                label: t('wave.closesOn'),
                cell: ({ closesOn }) => format.day(closesOn),
                sort: ({ closesOn }) => closesOn,
              },
            ]}
          />
        )}
      </Rows>
    </AreaPage>
  );
}
