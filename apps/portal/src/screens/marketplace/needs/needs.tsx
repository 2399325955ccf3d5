import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { NEED_STATE } from '#portal/graphql/enums';
import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { ListFilters } from '#portal/parts/filters/list-filters';
import { Rows } from '#portal/parts/rows';
import { belongs, usePerson } from '#portal/parts/session';
import { askedNeeds } from '#portal/screens/marketplace/needs/asked-needs';
import { NeedLine } from '#portal/screens/marketplace/needs/need-line';
import { SaveSearchPart } from '#portal/screens/marketplace/saved/save-parts';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { EmptyState, Tag } from '#portal/ui/text';
import { useUrlFilter } from '#portal/ui/url-filter';

const NeedsQuery = graphql(`
  query Needs(
    $text: SearchText
    $programmeId: ID
    $country: CountryCode
    $states: [NeedState!]
    $publishedFrom: Date
    $publishedTo: Date
    $after: Cursor
  ) {
    needs(
      first: 20
      text: $text
      programmeId: $programmeId
      country: $country
      states: $states
      publishedFrom: $publishedFrom
      publishedTo: $publishedTo
      after: $after
    ) {
      edges {
        node {
          id
          title
          state
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

type State = NonNullable<VariablesOf<typeof NeedsQuery>['states']>[number];

/** The needs that the reader may see: the open ones, their own, or all for staff. */
export function Needs() {
  const t = useT();
  const person = usePerson();
  const [{ state, ...filter }] = useUrlFilter(
    'programmeId',
    'country',
    'state',
    'publishedFrom',
    'publishedTo',
  );
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const isProfessional = person !== null && belongs(person, 'professional');
  const mayWrite = person !== null && belongs(person, 'institution');
  return (
    <Page
      title={t('nav.needs')}
      actions={mayWrite && <ButtonLink to="/needs/new">{t('need.new')}</ButtonLink>}
    >
      <div className="stack stack-l">
        <label className="field">
          <span className="field-label">{t('needs.search')}</span>
          <input
            type="search"
            className="input"
            data-width="medium"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <ListFilters places published states={NEED_STATE} />
        {isProfessional && <SaveSearchPart asked={askedNeeds({ ...filter, text })} />}
        <Rows
          query={NeedsQuery}
          variables={{
            ...filter,
            states: state ? [state as State] : null,
            text: text.length > 1 ? text : null,
          }}
          of={({ needs }) => needs}
          empty={<EmptyState title={t('needs.none')} />}
        >
          {(needs) => (
            <ul className="cols">
              {needs.map((need) => (
                <li key={need.id} className="card card-link stack stack-s">
                  <h2 className="h3">
                    <Link to="/needs/$id" params={{ id: need.id }} dir="auto">
                      {need.title || t('need.untitled')}
                    </Link>
                  </h2>
                  <NeedLine need={need} />
                  <div>
                    <Tag tone={need.state === 'PUBLISHED' ? 'good' : undefined}>
                      {t(`needState.${need.state}`)}
                    </Tag>
                  </div>
                </li>
              ))}
            </ul>
          )}
        </Rows>
      </div>
    </Page>
  );
}
