import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type ResultOf } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { Rows } from '#portal/parts/rows';
import { isWaitingOn, usePerson } from '#portal/parts/session';
import { StatusFragment } from '#portal/parts/status';
import { ButtonLink } from '#portal/ui/button';
import { Due } from '#portal/ui/due';
import { Section } from '#portal/ui/page';
import { EmptyState, Tag } from '#portal/ui/text';

const BoardQuery = graphql(
  `
    query PlacementBoard($after: Cursor) {
      placements(first: 50, after: $after) {
        edges {
          node {
            id
            professionalName
            startsOn
            endsOn
            about {
              needTitle
            }
            status {
              ...StatusParts
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
  [StatusFragment],
);
type Row = ResultOf<typeof BoardQuery>['placements']['edges'][number]['node'];

/** The stages of placements as a host thinks of them, in their order, by what the host reads of each. */
const STAGES = {
  paused: ['paused'],
  offered: ['placement.offered'],
  preparing: ['placement.clearance', 'placement.planning', 'placement.replanning', 'placement.ready'],
  running: ['placement.active', 'placement.suspended'],
  reporting: ['placement.reporting'],
  lasting: ['placement.completed', 'placement.followUp'],
  ended: [
    'placement.closed',
    'placement.declined',
    'placement.lapsed',
    'placement.cancelled',
    'placement.terminated',
  ],
} as const;
const keyOf = ({ status }: Row): string => readFragment(StatusFragment, status).key;

/** A host's placements by stage, each with what is due next and who it waits on. */
export function PlacementBoard() {
  const t = useT();
  return (
    <Rows
      query={BoardQuery}
      variables={{}}
      of={({ placements }) => placements}
      empty={
        <EmptyState
          title={t('placement.none')}
          action={<ButtonLink to="/needs">{t('nav.needs')}</ButtonLink>}
        >
          {t('board.noneText')}
        </EmptyState>
      }
    >
      {(rows) => (
        <div className="stack stack-l">
          {Object.entries(STAGES).map(([stage, keys]: [string, readonly string[]]) => (
            <Stage
              key={stage}
              title={t(`board.${stage}` as MessageId)}
              rows={rows.filter((row) => keys.includes(keyOf(row)))}
            />
          ))}
        </div>
      )}
    </Rows>
  );
}

function Stage({ title, rows }: { title: string; rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="cols">
        {rows.map((row) => (
          <Card key={row.id} of={row} />
        ))}
      </ul>
    </Section>
  );
}

function Card({ of: { id, about, professionalName, startsOn, endsOn, status } }: { of: Row }) {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  const { sentence, next, waitingOn, due, daysLeft } = readFragment(StatusFragment, status);
  const isMine = isWaitingOn(person, waitingOn);
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
        {waitingOn && (
          <Tag tone={isMine ? 'warm' : undefined}>{isMine ? t('board.you') : t(`party.${waitingOn}`)}</Tag>
        )}
        <Due at={due} daysLeft={daysLeft} />
      </div>
    </li>
  );
}
