import { Link, useParams } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { useCountries } from '#portal/parts/choices';
import { Load } from '#portal/parts/load';
import { Rows } from '#portal/parts/rows';
import { usePerson } from '#portal/parts/session';
import { NeedLine } from '#portal/screens/marketplace/matching/matches';
import { NeedTerms } from '#portal/screens/marketplace/needs/need-facts';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';

const ListQuery = graphql(`
  query OpenNeeds($country: CountryCode, $text: SearchText, $after: Cursor) {
    openNeeds(country: $country, text: $text, first: 12, after: $after) {
      edges {
        node {
          id
          title
          institution
          country
          place
          modality
          deadline
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const NeedQuery = graphql(`
  query OpenNeed($id: ID!) {
    openNeed(id: $id) {
      id
      title
      institution
      objective
      country
      place
      modality
      startsOn
      endsOn
      deadline
      weeklyHours
      positions
      languages {
        code
        minimum
      }
      skills {
        conceptUri
        level
        essential
      }
    }
  }
`);
type OpenNeed = ResultOf<typeof NeedQuery>['openNeed'];

/** What institutions look for, for anyone to read. */
export function OpenNeeds() {
  const t = useT();
  const countries = useCountries();
  const [country, setCountry] = useState('');
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  return (
    <Page title={t('open.title')} lead={t('open.lead')}>
      <div className="stack stack-l">
        <div className="form-grid">
          <label className="field">
            <span className="field-label">{t('needs.search')}</span>
            <input
              type="search"
              className="input"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
          <label className="field">
            <span className="field-label">{t('heritage.country')}</span>
            <select className="input" value={country} onChange={(event) => setCountry(event.target.value)}>
              <option value="">{t('open.anyCountry')}</option>
              {countries.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        </div>
        <Rows
          query={ListQuery}
          variables={{ country: country || null, text: text.length > 1 ? text : null }}
          of={({ openNeeds }) => openNeeds}
          empty={<EmptyState title={t('needs.none')}>{t('open.noneText')}</EmptyState>}
        >
          {(needs) => (
            <ul className="cols">
              {needs.map((need) => (
                <li key={need.id} className="card card-link stack stack-s">
                  <h2 className="h3">
                    <Link to="/open-needs/$id" params={{ id: need.id }} dir="auto">
                      {need.title}
                    </Link>
                  </h2>
                  {need.institution && <p dir="auto">{need.institution}</p>}
                  <NeedLine need={need} />
                </li>
              ))}
            </ul>
          )}
        </Rows>
      </div>
    </Page>
  );
}

/** The public part of one need, and the way to apply. */
export function OpenNeedScreen() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Load query={NeedQuery} variables={{ id }} lines={8}>
      {({ openNeed }) => (
        <Page
          title={openNeed.title}
          lead={openNeed.institution && <bdi>{openNeed.institution}</bdi>}
          back={{ link: { to: '/open-needs' }, label: t('open.title') }}
        >
          <Facts need={openNeed} />
        </Page>
      )}
    </Load>
  );
}

function Facts({ need }: { need: OpenNeed }) {
  const t = useT();
  const person = usePerson();
  return (
    <div className="stack stack-l">
      <NeedTerms need={need} />
      <div className="actions">
        {person ? (
          <ButtonLink to="/needs/$id" params={{ id: need.id }}>
            {t('open.more')}
          </ButtonLink>
        ) : (
          <>
            <ButtonLink to="/register">{t('open.join')}</ButtonLink>
            <ButtonLink to="/sign-in" search={{ to: `/needs/${need.id}` }} tone="quiet">
              {t('nav.signIn')}
            </ButtonLink>
          </>
        )}
      </div>
    </div>
  );
}
