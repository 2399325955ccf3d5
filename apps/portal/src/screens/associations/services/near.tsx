import { useId, useState } from 'react';
import { useClient } from 'urql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { TownsQuery } from '#portal/screens/associations/services/service-data';
import { Button } from '#portal/ui/button';
import { Combobox } from '#portal/ui/combobox';
import type { Option } from '#portal/ui/fields';

/** Where somebody looks for help. */
export interface Near {
  lat: number;
  lng: number;
  /** The town by its name; null for where the device is. */
  town: string | null;
}

/** A position to a hundredth of a degree, about a kilometre: the directory needs to know no more. */
const roughly = (degrees: number): number => Math.round(degrees * 100) / 100;

/** A town of the directory, or where the device is. */
export function NearField({ near, onNear }: { near: Near | null; onNear: (near: Near | null) => void }) {
  const t = useT();
  const format = useFormat();
  const client = useClient();
  const id = useId();
  const [refused, setRefused] = useState(false);
  const search = async (text: string): Promise<Option[]> => {
    const { data } = await client.query(TownsQuery, { text });
    return (data?.serviceTowns ?? []).map(({ town, region, country, lat, lng }) => ({
      value: `${lat} ${lng}`,
      label: town,
      hint: `${region}, ${format.country(country)}`,
    }));
  };
  const pick = ({ value, label }: Option) => {
    const [lat = 0, lng = 0] = value.split(' ').map(Number);
    onNear({ lat, lng, town: label });
  };
  const locate = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => onNear({ lat: roughly(coords.latitude), lng: roughly(coords.longitude), town: null }),
      () => setRefused(true),
    );
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('directory.near')}
      </label>
      <p className="field-hint" id={`${id}-hint`}>
        {t('directory.nearHint')}
      </p>
      <Combobox id={id} search={search} onPick={pick} aria-describedby={`${id}-hint`} />
      <div className="actions">
        <Button tone="quiet" size="small" onClick={locate}>
          {t('directory.here')}
        </Button>
        {near && (
          <Button tone="quiet" size="small" onClick={() => onNear(null)}>
            {t('directory.anywhere')}
          </Button>
        )}
      </div>
      <p role="status" className="small muted">
        {near && t('directory.around', { town: near.town ?? t('directory.hereName') })}
        {refused && !near && t('directory.hereRefused')}
      </p>
    </div>
  );
}
