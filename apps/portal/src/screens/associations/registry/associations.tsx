import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat, useT } from '#portal/i18n/i18n';
import { useCountries } from '#portal/parts/choices';
import { Filter } from '#portal/parts/filters/filters';
import { Load } from '#portal/parts/load';
import { AssociationsQuery } from '#portal/screens/associations/registry/association-data';
import { Page } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';

/** The associations of the diaspora that IOM has accepted, for anyone. */
export function Associations() {
  const t = useT();
  const format = useFormat();
  const countries = useCountries();
  const [heritage, setHeritage] = useState('');
  return (
    <Page title={t('association.all')} lead={t('association.allLead')}>
      <div className="stack stack-l">
        <div className="form-grid">
          <Filter
            label={t('association.heritage')}
            value={heritage}
            none={t('association.anyCountry')}
            options={countries}
            onChange={setHeritage}
          />
        </div>
        <Load query={AssociationsQuery} variables={{ heritage: heritage || null }} lines={6}>
          {({ associations }) =>
            associations.length === 0 ? (
              <EmptyState title={t('association.none')} />
            ) : (
              <ul className="cols">
                {associations.map((one) => (
                  <li key={one.id} className="card card-link stack stack-s">
                    <h2 className="h3">
                      <Link to="/associations/$id" params={{ id: one.id }} dir="auto">
                        {one.name}
                      </Link>
                    </h2>
                    <p className="muted">
                      {format.list(one.residenceCountries.map(format.country))} →{' '}
                      {format.list(one.heritageCountries.map(format.country))}
                    </p>
                    <p>{format.list(one.fields.map((field) => t(`association.field.${field}`)))}</p>
                  </li>
                ))}
              </ul>
            )
          }
        </Load>
      </div>
    </Page>
  );
}
