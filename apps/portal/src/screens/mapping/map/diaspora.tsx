import { useParams } from '@tanstack/react-router';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import { type DiasporaMap, DiasporaQuery } from '#portal/screens/mapping/map/diaspora-data';
import { DiasporaMethod } from '#portal/screens/mapping/map/diaspora-method';
import { DiasporaNarrow } from '#portal/screens/mapping/map/diaspora-narrow';
import { DiasporaPlaces } from '#portal/screens/mapping/map/diaspora-places';
import { DiasporaSkills } from '#portal/screens/mapping/map/diaspora-skills';
import { useDiasporaWords } from '#portal/screens/mapping/map/diaspora-words';
import { Page } from '#portal/ui/page';
import { EmptyState, Notice, Tile } from '#portal/ui/text';
import { useUrlFilter } from '#portal/ui/url-filter';

/** Who of a heritage country lives where with which skills, for anyone; the address keeps what is asked. */
export function Diaspora() {
  const t = useT();
  const format = useFormat();
  const { country = '' } = useParams({ strict: false });
  const [asked, narrow] = useUrlFilter('place', 'group', 'soon');
  const variables = {
    country,
    place: asked.place ?? null,
    groupUri: asked.group ?? null,
    soon: asked.soon === 'true',
  };
  return (
    <Page
      title={t('diaspora.of', { country: format.country(country) })}
      lead={t('diaspora.lead')}
      back={{ link: { to: '/diaspora' }, label: t('diaspora.title') }}
    >
      <Load query={DiasporaQuery} variables={variables} lines={8}>
        {({ diaspora }) =>
          diaspora === null ? (
            <EmptyState title={t('diaspora.nothing')}>{t('diaspora.nothingText')}</EmptyState>
          ) : (
            <div className="stack stack-l">
              <DiasporaNarrow of={diaspora} asked={asked} narrow={narrow} />
              <Answer of={diaspora} />
              <DiasporaPlaces of={diaspora} onPlace={(place) => narrow({ place })} />
              <DiasporaSkills of={diaspora} />
              <DiasporaMethod of={diaspora} />
            </div>
          )
        }
      </Load>
    </Page>
  );
}

/** How many people there are, or the nearest figure that may be shown. */
function Answer({ of: { people, official, month, instead } }: { of: DiasporaMap }) {
  const t = useT();
  const words = useDiasporaWords();
  return (
    <>
      <ul className="cols tiles">
        <li>
          <Tile label={t('diaspora.counted')} figure={words.people(people)} />
        </li>
        {official && (
          <li>
            <Tile label={t('diaspora.official')} figure={words.official(official)} />
          </li>
        )}
        <li>
          <Tile label={t('diaspora.month')} figure={words.month(month)} />
        </li>
      </ul>
      {instead && <Nearest of={instead} />}
    </>
  );
}

function Nearest({ of }: { of: NonNullable<DiasporaMap['instead']> }) {
  const t = useT();
  const words = useDiasporaWords();
  const label = useConceptLabels(of.group === null ? [] : [of.group]);
  return (
    <Notice tone="info" live title={t('diaspora.nearest')}>
      {t('diaspora.nearestText', {
        people: words.people(of.people),
        place: of.place === null ? t('diaspora.everywhere') : words.place(of.place),
        group: of.group === null ? t('diaspora.anySkills') : label(of.group),
      })}
    </Notice>
  );
}
