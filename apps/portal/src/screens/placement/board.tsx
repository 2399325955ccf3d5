import { Link } from '@tanstack/react-router';
import { isTurnOf, usePerson } from '#portal/app/session';
import { graphql, readFragment, type ResultOf, type VariablesOf } from '#portal/graphql/graphql';
import { StandingFragment } from '#portal/screens/shared/standing';
import { useFormat, useT, type MessageId } from '#portal/i18n/i18n';
import { ButtonLink } from '#portal/ui/button';
import { Load } from '#portal/ui/load';
import { Section } from '#portal/ui/page';
import { Rows } from '#portal/ui/rows';
import { EmptyState, Tag } from '#portal/ui/text';

const AnyQuery = graphql(`
  query AnyPlacement {
    placements(first: 1) {
      edges {
        node {
          id
        }
      }
    }
  }
`);
const StageQuery = graphql(
  `
    query PlacementStage($states: [PlacementState!]!, $after: String) {
      placements(states: $states, first: 12, after: $after) {
        edges {
          node {
            id
            professionalName
            startsOn
            endsOn
            about {
              needTitle
            }
            standing {
              ...StandingParts
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [StandingFragment],
);
type State = VariablesOf<typeof StageQuery>['states'][number];
type Row = ResultOf<typeof StageQuery>['placements']['edges'][number]['node'];

/** The stages of placements as a host thinks of them, in their order. */
const STAGES = {
  offered: ['OFFERED'],
  preparing: ['CLEARANCE', 'PLANNING', 'READY'],
  running: ['ACTIVE', 'SUSPENDED'],
  reporting: ['REPORTING'],
  lasting: ['COMPLETED', 'FOLLOW_UP'],
  ended: ['CLOSED', 'DECLINED', 'LAPSED', 'CANCELLED', 'TERMINATED_EARLY'],
} as const satisfies Record<string, readonly State[]>;

/** A host's placements by stage, each with what is due next and for whom. */
export function PlacementBoard() {
  const t = useT();
  const none = (
    <EmptyState title={t('placement.none')} action={<ButtonLink to="/needs">{t('nav.needs')}</ButtonLink>}>
      {t('board.noneText')}
    </EmptyState>
  );
  return (
    <Load query={AnyQuery} variables={{}}>
      {({ placements }) =>
        placements.edges.length === 0 ? (
          none
        ) : (
          <div className="stack stack-l">
            {Object.entries(STAGES).map(([stage, states]) => (
              <Stage key={stage} title={t(`board.${stage}` as MessageId)} states={states} />
            ))}
          </div>
        )
      }
    </Load>
  );
}

function Stage({ title, states }: { title: string; states: readonly State[] }) {
  const t = useT();
  return (
    <Section title={title}>
      <Rows
        query={StageQuery}
        variables={{ states: [...states] }}
        of={({ placements }) => placements}
        empty={<p className="muted">{t('board.none')}</p>}
      >
        {(rows) => (
          <ul className="cols">
            {rows.map((row) => (
              <Card key={row.id} of={row} />
            ))}
          </ul>
        )}
      </Rows>
    </Section>
  );
}

function Card({ of: { id, about, professionalName, startsOn, endsOn, standing } }: { of: Row }) {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  const { sentence, next, holder, due } = readFragment(StandingFragment, standing);
  const isMine = isTurnOf(person, holder);
  return (
    <li className="card card-link stack stack-s">
      <h3>
        <Link to="/placements/$id" params={{ id }}>
          <bdi>{about.needTitle}</bdi>
        </Link>
      </h3>
      <p className="muted">
        <bdi>{professionalName}</bdi> ·{' '}
        {t('need.fromTo', { from: format.day(startsOn), to: format.day(endsOn) })}
      </p>
      <p>{sentence}</p>
      {next && <p className="small">{next}</p>}
      <div className="row">
        {holder && (
          <Tag tone={isMine ? 'warm' : undefined}>{isMine ? t('board.you') : t(`holder.${holder}`)}</Tag>
        )}
        {due && <span className="muted small">{t('ball.until', { when: format.day(due) })}</span>}
      </div>
    </li>
  );
}
