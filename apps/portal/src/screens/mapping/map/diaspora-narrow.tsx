import { useT } from '#portal/i18n/i18n';
import { Filter, Toggle } from '#portal/parts/filters/filters';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import type { DiasporaMap } from '#portal/screens/mapping/map/diaspora-data';
import { useDiasporaWords } from '#portal/screens/mapping/map/diaspora-words';

type Asked = Partial<Record<'place' | 'group' | 'soon', string>>;

/** Only a place, only some skills, only who is free soon: what is shown now can be chosen, and what is chosen. */
export function DiasporaNarrow({
  of,
  asked,
  narrow,
}: {
  of: DiasporaMap;
  asked: Asked;
  narrow: (change: Asked) => void;
}) {
  const t = useT();
  const words = useDiasporaWords();
  const places = withChosen(
    of.places.map(({ place }) => place),
    asked.place,
  );
  const groups = withChosen(
    of.groups.map(({ uri }) => uri),
    asked.group,
  );
  const label = useConceptLabels(groups);
  return (
    <div className="row" role="group" aria-label={t('diaspora.narrow')}>
      <Filter
        label={t('diaspora.place')}
        none={t('diaspora.everywhere')}
        value={asked.place ?? ''}
        onChange={(place) => narrow({ place })}
        options={places.map((value) => ({ value, label: words.place(value) }))}
      />
      <Filter
        label={t('diaspora.group')}
        none={t('diaspora.anySkills')}
        value={asked.group ?? ''}
        onChange={(group) => narrow({ group })}
        options={groups.map((value) => ({ value, label: label(value) }))}
      />
      <Toggle
        label={t('diaspora.soon')}
        checked={asked.soon === 'true'}
        onChange={(soon) => narrow({ soon: soon ? 'true' : '' })}
      />
    </div>
  );
}

const withChosen = (known: readonly string[], chosen: string | undefined): string[] => [
  ...new Set([...known, ...(chosen ? [chosen] : [])]),
];
