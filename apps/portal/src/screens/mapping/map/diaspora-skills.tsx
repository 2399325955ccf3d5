import { useFormat, useT } from '#portal/i18n/i18n';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import type { DiasporaMap } from '#portal/screens/mapping/map/diaspora-data';
import { useDiasporaWords } from '#portal/screens/mapping/map/diaspora-words';
import { Bars } from '#portal/ui/plots/bars';
import { Plot } from '#portal/ui/plots/plot';
import { EmptyState } from '#portal/ui/text';

/** Groups that are drawn; the table has all. */
const DRAWN = 15;

/** Which skills there are, largest groups first. */
export function DiasporaSkills({ of: { country, groups } }: { of: DiasporaMap }) {
  const t = useT();
  const format = useFormat();
  const words = useDiasporaWords();
  const label = useConceptLabels(groups.map(({ uri }) => uri));
  if (groups.length === 0) return <EmptyState title={t('diaspora.noGroups')} />;
  return (
    <Plot
      title={t('diaspora.skills')}
      note={t('diaspora.skillsNote')}
      head={[t('diaspora.group'), t('diaspora.counted')]}
      rows={groups.map(({ uri, people }) => [
        label(uri),
        people.value === null ? null : format.number(people.value),
      ])}
      file={`diaspora-skills-${country}`}
    >
      <Bars
        bars={groups.slice(0, DRAWN).map(({ uri, people }) => ({
          key: uri,
          label: label(uri),
          values: [people.value],
          words: words.people(people),
        }))}
      />
    </Plot>
  );
}
