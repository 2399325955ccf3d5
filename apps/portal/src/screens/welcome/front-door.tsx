import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { OpenNeedCard, OpenNeedCardFragment } from '#portal/screens/marketplace/needs/open-need-card';
import { StoryQuote } from '#portal/screens/placements/stories/story-quote';
import { ButtonLink } from '#portal/ui/button';
import { Section } from '#portal/ui/page';
import { useLowData } from '#portal/ui/preferences';
import { Tile } from '#portal/ui/text';

const FrontDoorQuery = graphql(
  `
    query FrontDoor {
      openNeeds(first: 6) {
        edges {
          node {
            id
            ...OpenNeedCard
          }
        }
      }
      stories {
        placementId
        called
        text
        locale
        country
        needTitle
      }
      publicFigures {
        openNeeds
        institutions
        placements
        trained
        countries {
          country
          openNeeds
        }
      }
    }
  `,
  [OpenNeedCardFragment],
);
type Figures = ResultOf<typeof FrontDoorQuery>['publicFigures'];

/** The two doors: whom each is for. Everyone registers first. */
const DOORS: [MessageId, MessageId][] = [
  ['home.doorPerson', 'home.doorPersonText'],
  ['home.doorInstitution', 'home.doorInstitutionText'],
];

/** What is going on: the newest open needs, where they are, and what has come of others. */
export function FrontDoor() {
  const t = useT();
  return (
    <div className="stack stack-l">
      <Load query={FrontDoorQuery} lines={6}>
        {({ openNeeds, stories, publicFigures }) => (
          <>
            {openNeeds.edges.length > 0 && (
              <Section title={t('home.openNeeds')}>
                <ul className="cols">
                  {openNeeds.edges.map(({ node }) => (
                    <OpenNeedCard key={node.id} of={node} />
                  ))}
                </ul>
                <div className="actions">
                  <ButtonLink to="/open-needs">
                    {t('home.allNeeds', { count: publicFigures.openNeeds })}
                  </ButtonLink>
                </div>
              </Section>
            )}
            <Counts of={publicFigures} />
            {stories.length > 0 && (
              <Section title={t('home.stories')}>
                <ul className="cols">
                  {stories.map((story) => (
                    <li key={story.placementId} className="card">
                      <StoryQuote story={story} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            <Countries of={publicFigures} />
          </>
        )}
      </Load>
      <ul className="cols">
        {DOORS.map(([title, text]) => (
          <li key={title} className="card card-link stack stack-s">
            <h2 className="h3">
              <Link to="/register">{t(title)}</Link>
            </h2>
            <p className="muted">{t(text)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Each count with what it counts; one that is not known stays away. */
function Counts({ of: { openNeeds, countries, institutions, placements, trained } }: { of: Figures }) {
  const t = useT();
  const format = useFormat();
  const counts: [MessageId, number | null][] = [
    ['home.openCount', openNeeds],
    ['home.countryCount', countries.length],
    ['home.institutionCount', institutions],
    ['home.placementCount', placements],
    ['home.trainedCount', trained],
  ];
  return (
    <Section title={t('home.figures')}>
      <ul className="cols tiles">
        {counts.map(
          ([label, value]) =>
            value !== null && (
              <li key={label}>
                <Tile label={t(label)} figure={format.number(value)} />
              </li>
            ),
        )}
      </ul>
    </Section>
  );
}

const WorldMap = lazy(() => import('#portal/ui/plots/map').then((module) => ({ default: module.WorldMap })));

/** The same countries as a picture, where data is not scarce; the list beside it has the same in words. */
function MapOf({ countries }: { countries: Figures['countries'] }) {
  const t = useT();
  const lowData = useLowData();
  if (lowData) return null;
  const values = new Map(countries.map(({ country, openNeeds }) => [country, openNeeds]));
  return (
    <Suspense fallback={<div className="map-room" />}>
      <WorldMap values={values} label={t('home.map')} />
    </Suspense>
  );
}

/** The countries that have open needs, each with the way to them. */
function Countries({ of: { countries } }: { of: Figures }) {
  const t = useT();
  const format = useFormat();
  if (countries.length === 0) return null;
  return (
    <Section title={t('home.where')}>
      <MapOf countries={countries} />
      <ul className="row">
        {countries.map(({ country, openNeeds }) => (
          <li key={country}>
            <ButtonLink to="/open-needs" search={{ country }} tone="quiet">
              {`${format.country(country)} · ${format.number(openNeeds)}`}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
