import { Link } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { CountryQuery } from '#portal/screens/associations/referrals/referral-data';
import { Select } from '#portal/ui/fields';
import { Notice } from '#portal/ui/text';

const useCountry = () => useWatch({ name: 'country' }) as string;

/** Numbers to call in danger, before anything is asked. */
export function Emergency() {
  const t = useT();
  const country = useCountry();
  return (
    <Notice tone="bad" title={t('referral.emergency')}>
      {country && (
        <Load query={CountryQuery} variables={{ country }} lines={1}>
          {({ emergencyNumbers: { police, children } }) => (
            <p>
              {police ? t('referral.police', { number: police }) : t('referral.policeUnknown')}{' '}
              {children && t('referral.children', { number: children })}
            </p>
          )}
        </Load>
      )}
      <p>
        {t('referral.danger')} <Link to="/concern">{t('nav.concern')}</Link>
      </p>
    </Notice>
  );
}

/** The regions that the directory knows in the chosen country. */
export function RegionField() {
  const t = useT();
  const country = useCountry();
  if (!country) return <Select name="region" label={t('referral.region')} options={[]} />;
  return (
    <Load query={CountryQuery} variables={{ country }} lines={1}>
      {({ serviceRegions }) => (
        <Select
          name="region"
          label={t('referral.region')}
          options={serviceRegions.map((value) => ({ value, label: value }))}
        />
      )}
    </Load>
  );
}
