import { Link, type LinkProps } from '@tanstack/react-router';
import { type FragmentOf, graphql, readFragment, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { useCandidateName } from '#portal/parts/candidate-name';
import { Load } from '#portal/parts/load';
import { isWaitingOn, type Person } from '#portal/parts/session';
import { StatusFragment } from '#portal/parts/status';
import { offers } from '#portal/parts/steps/step-spec';
import { agendaOf, type Appointment } from '#portal/screens/welcome/agenda';
import { Due } from '#portal/ui/due';
import { Section } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';

const DeskQuery = graphql(
  `
    query Desk($institutionId: ID, $isHost: Boolean!) {
      candidacies(first: 50) {
        edges {
          node {
            id
            alias
            interviewAt
            professionalId
            applicant {
              displayName
            }
            about {
              needTitle
              institutionName
            }
            status {
              ...StatusParts
            }
          }
        }
      }
      placements(first: 50) {
        edges {
          node {
            id
            professionalId
            professionalName
            startsOn
            endsOn
            about {
              needTitle
              institutionName
            }
            status {
              ...StatusParts
            }
          }
        }
      }
      reports(first: 20, states: [OVERDUE, RETURNED, DRAFT, DUE]) {
        edges {
          node {
            id
            about {
              needTitle
            }
            dueOn
            steps {
              command
            }
          }
        }
      }
      needs(institutionId: $institutionId, states: [PUBLISHED], first: 20) @include(if: $isHost) {
        edges {
          node {
            id
            title
            deadline
          }
        }
      }
      productTime
    }
  `,
  [StatusFragment],
);

type DeskRows = ResultOf<typeof DeskQuery>;

/** Something whose next step is the reader's. */
interface Turn {
  link: LinkProps;
  title: string;
  hint: string;
  due: string | null;
  daysLeft: number | null;
}

interface Status {
  id: string;
  about: { needTitle: string; institutionName: string };
  status: FragmentOf<typeof StatusFragment>;
}

/** What waits for the reader, the most urgent first, and what comes in the next weeks. */
export function Turns({ person }: { person: Person }) {
  const institutionId = person.memberships[0]?.institutionId ?? null;
  return (
    <Load query={DeskQuery} variables={{ institutionId, isHost: institutionId !== null }} lines={4}>
      {(rows) => (
        <>
          <Waiting person={person} rows={rows} />
          <Agenda person={person} rows={rows} />
        </>
      )}
    </Load>
  );
}

function Waiting({ person, rows }: { person: Person; rows: DeskRows }) {
  const t = useT();
  const turns = useTurns(person, rows);
  return (
    <Section title={t('desk.title')}>
      {turns.length === 0 ? (
        <EmptyState title={t('desk.none')}>{t('desk.noneText')}</EmptyState>
      ) : (
        <ul className="tasks">
          {turns.map(({ link, title, hint, due, daysLeft }) => (
            <li key={`${hint} ${title}`}>
              <div>
                <Link {...link} dir="auto">
                  {title}
                </Link>
                <p className="muted small">{hint}</p>
              </div>
              <Due at={due} daysLeft={daysLeft} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const DAY_MS = 86_400_000;

/** Everything whose next step is the reader's, the most urgent first. */
function useTurns(person: Person, { candidacies, placements, reports, productTime }: DeskRows): Turn[] {
  const t = useT();
  const nameOf = useCandidateName();
  const isOwn = (row: { professionalId: string }) => row.professionalId === person.professionalId;
  const turnsOf = <Row extends Status>(
    to: '/candidacies/$id' | '/placements/$id',
    rows: readonly { node: Row }[],
    titleOf: (row: Row) => string,
  ): Turn[] =>
    rows.flatMap(({ node }) => {
      const { id, status } = node;
      const { waitingOn, sentence, due, daysLeft } = readFragment(StatusFragment, status);
      if (!isWaitingOn(person, waitingOn)) return [];
      return [{ link: { to, params: { id } }, title: titleOf(node), hint: sentence, due, daysLeft }];
    });
  const today = Date.parse(productTime.slice(0, 10));
  const forms = reports.edges
    .filter(({ node }) => offers(node, 'SUBMIT'))
    .map(({ node: { id, about, dueOn } }) => ({
      link: { to: '/reports/$id' as const, params: { id } },
      title: about.needTitle,
      hint: t('desk.report'),
      due: dueOn,
      daysLeft: Math.round((Date.parse(dueOn) - today) / DAY_MS),
    }));
  return [
    ...turnsOf('/candidacies/$id', candidacies.edges, (row) =>
      isOwn(row) ? row.about.needTitle : `${nameOf(row)} · ${row.about.needTitle}`,
    ),
    ...turnsOf('/placements/$id', placements.edges, (row) =>
      isOwn(row)
        ? row.about.needTitle
        : [row.professionalName, row.about.needTitle].filter(Boolean).join(' · '),
    ),
    ...forms,
  ].sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
}

function Agenda({ person, rows }: { person: Person; rows: DeskRows }) {
  const t = useT();
  const nameOf = useCandidateName();
  const { candidacies, placements, needs, productTime } = rows;
  const appointments = agendaOf(
    {
      interviews: candidacies.edges.map(({ node }) => ({
        id: node.id,
        title:
          node.professionalId === person.professionalId
            ? node.about.needTitle
            : `${nameOf(node)} · ${node.about.needTitle}`,
        at: node.interviewAt,
      })),
      placements: placements.edges.map(({ node }) => ({
        id: node.id,
        title: node.about.needTitle,
        startsOn: node.startsOn,
        endsOn: node.endsOn,
      })),
      needs: needs?.edges.map(({ node }) => node) ?? [],
    },
    productTime,
  );
  if (appointments.length === 0) return null;
  return (
    <Section title={t('desk.agenda')}>
      <ul className="tasks">
        {appointments.map((appointment) => (
          <Entry key={`${appointment.kind} ${appointment.at} ${appointment.title}`} of={appointment} />
        ))}
      </ul>
    </Section>
  );
}

function Entry({ of: { kind, title, link, at, isMoment, daysLeft } }: { of: Appointment }) {
  const t = useT();
  const format = useFormat();
  return (
    <li>
      <div>
        <Link {...link} dir="auto">
          {title}
        </Link>
        <p className="muted small">{t(`desk.agenda.${kind}`)}</p>
      </div>
      <span className="small">
        {isMoment ? format.moment(at) : format.day(at)} · {format.inDays(daysLeft)}
      </span>
    </li>
  );
}
