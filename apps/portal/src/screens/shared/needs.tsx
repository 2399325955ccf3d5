import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { graphql } from '#portal/graphql/graphql';
import { NeedLine } from '#portal/screens/professional/matches';
import { usePerson } from '#portal/app/session';
import { useT } from '#portal/i18n/i18n';
import { ButtonLink } from '#portal/ui/button';
import { Load } from '#portal/ui/load';
import { Page } from '#portal/ui/page';
import { EmptyState, Tag } from '#portal/ui/text';

const NeedsQuery = graphql(`
  query Needs($first: Int!, $text: String) {
    needs(first: $first, text: $text) {
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
    }
  }
`);

/** The needs that the reader may see: the open ones, the own ones, or all for staff. */
export function Needs() {
  const t = useT();
  const person = usePerson();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const mayWrite = (person?.memberships.length ?? 0) > 0;
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
        <Load query={NeedsQuery} variables={{ first: 50, text: text.length > 1 ? text : null }}>
          {({ needs }) =>
            needs.edges.length === 0 ? (
              <EmptyState title={t('needs.none')} />
            ) : (
              <ul className="cols">
                {needs.edges.map(({ node }) => (
                  <li key={node.id} className="card card-link stack stack-s">
                    <h2 className="h3">
                      <Link to="/needs/$id" params={{ id: node.id }} dir="auto">
                        {node.title || t('need.untitled')}
                      </Link>
                    </h2>
                    <NeedLine need={node} />
                    <div>
                      <Tag tone={node.state === 'PUBLISHED' ? 'good' : undefined}>
                        {t(`needState.${node.state}`)}
                      </Tag>
                    </div>
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
