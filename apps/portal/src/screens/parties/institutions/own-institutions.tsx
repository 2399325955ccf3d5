import { Link } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { EmptyState, Tag } from '#portal/ui/text';

const MineQuery = graphql(`
  query MyInstitutions {
    myInstitutions {
      id
      name
      state
      country
      city
    }
  }
`);

/** The institutions that the reader speaks for. */
export function MyInstitutions() {
  const t = useT();
  const format = useFormat();
  const apply = <ButtonLink to="/institutions/new">{t('institution.apply')}</ButtonLink>;
  return (
    <Page title={t('nav.institutions')} actions={apply}>
      <Load query={MineQuery} variables={{}}>
        {({ myInstitutions }) =>
          myInstitutions.length === 0 ? (
            <EmptyState title={t('institution.none')}>{t('institution.noneText')}</EmptyState>
          ) : (
            <ul className="cols">
              {myInstitutions.map((institution) => (
                <li key={institution.id} className="card card-link stack stack-s">
                  <h2 className="h3">
                    <Link to="/institutions/$id" params={{ id: institution.id }} dir="auto">
                      {institution.name}
                    </Link>
                  </h2>
                  <p className="muted">
                    {[institution.city, format.country(institution.country)].filter(Boolean).join(', ')}
                  </p>
                  <div>
                    <Tag tone={institution.state === 'ACTIVE' ? 'good' : 'warm'}>
                      {t(`institutionState.${institution.state}`)}
                    </Tag>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </Page>
  );
}
