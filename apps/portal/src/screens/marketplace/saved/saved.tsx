import { Link } from '@tanstack/react-router';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { type AskedNeeds, askedNeeds } from '#portal/screens/marketplace/needs/asked-needs';
import { NeedLine, NeedTimes } from '#portal/screens/marketplace/needs/need-line';
import { KeepNeed } from '#portal/screens/marketplace/saved/save-need';
import { KeepSearch } from '#portal/screens/marketplace/saved/save-search';
import { ButtonLink } from '#portal/ui/button';
import { Page, Section } from '#portal/ui/page';
import { EmptyState, Tag } from '#portal/ui/text';

const SavedQuery = graphql(`
  query Saved {
    savedNeeds {
      needId
      title
      need {
        id
        institution
        country
        place
        modality
        startsOn
        endsOn
        weeklyHours
        deadline
      }
    }
    savedSearches {
      id
      country
      text
      modality
      openNeeds
    }
  }
`);
type Saved = ResultOf<typeof SavedQuery>;

/** What the reader keeps: needs to find again, and searches of whose new needs we tell. */
export function SavedScreen() {
  const t = useT();
  return (
    <Page title={t('saved.title')} lead={t('saved.lead')}>
      <Load query={SavedQuery} lines={6}>
        {({ savedNeeds, savedSearches }) => (
          <div className="stack stack-l">
            <Needs rows={savedNeeds} />
            <Searches rows={savedSearches} />
          </div>
        )}
      </Load>
    </Page>
  );
}

function Needs({ rows }: { rows: Saved['savedNeeds'] }) {
  const t = useT();
  return (
    <Section title={t('saved.needs')}>
      {rows.length === 0 ? (
        <EmptyState
          title={t('saved.noNeeds')}
          action={<ButtonLink to="/open-needs">{t('nav.openNeeds')}</ButtonLink>}
        >
          {t('saved.noNeedsText')}
        </EmptyState>
      ) : (
        <ul className="cols">
          {rows.map(({ needId, title, need }) => (
            <li key={needId} className="card card-link stack stack-s">
              {need ? (
                <>
                  <h3>
                    <Link to="/needs/$id" params={{ id: needId }} dir="auto">
                      {title}
                    </Link>
                  </h3>
                  <p dir="auto">{need.institution}</p>
                  <NeedLine need={need} />
                  <NeedTimes need={need} />
                </>
              ) : (
                <>
                  <h3 dir="auto">{title}</h3>
                  <div>
                    <Tag>{t('saved.closed')}</Tag>
                  </div>
                </>
              )}
              <div className="actions">
                <KeepNeed need={{ id: needId, title }} isKept />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Searches({ rows }: { rows: Saved['savedSearches'] }) {
  const t = useT();
  const words = useSearchWords();
  return (
    <Section title={t('saved.searches')}>
      <p className="muted prose">{t('saved.searchesText')}</p>
      {rows.length === 0 ? (
        <p>
          {t('saved.noSearches')} <Link to="/open-needs">{t('nav.openNeeds')}</Link>
        </p>
      ) : (
        <ul className="rule-list">
          {rows.map((row) => {
            const asked = askedNeeds(row);
            return (
              <li key={row.id} className="row row-between">
                <div>
                  <Link to="/open-needs" search={asked}>
                    <bdi>{words(asked)}</bdi>
                  </Link>
                  <p className="muted small">{t('saved.found', { count: row.openNeeds })}</p>
                </div>
                <KeepSearch asked={asked} isKept />
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

/** A search in words: “solar” · Somalia · Remote. */
function useSearchWords(): (asked: AskedNeeds) => string {
  const t = useT();
  const format = useFormat();
  return ({ text, country, modality }) =>
    [
      text && t('saved.words', { text }),
      country && format.country(country),
      modality && t(`modality.${modality}`),
    ]
      .filter(Boolean)
      .join(' · ') || t('saved.any');
}
