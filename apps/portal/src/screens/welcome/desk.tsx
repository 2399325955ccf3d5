import type { LinkProps } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { type FragmentOf, graphql, readFragment } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { useCandidateName } from '#portal/parts/candidate-name';
import { Load } from '#portal/parts/load';
import { isWaitingOn, type Person } from '#portal/parts/session';
import { StatusFragment } from '#portal/parts/status';
import { offers } from '#portal/parts/steps/step-spec';
import { ButtonLink } from '#portal/ui/button';
import { TaskList } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';
import { EmptyState, Notice } from '#portal/ui/text';

const DeskQuery = graphql(
  `
    query Desk {
      candidacies(first: 50) {
        edges {
          node {
            id
            alias
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
    }
  `,
  [StatusFragment],
);

/** Something whose next step is the reader's. */
interface Turn {
  link: LinkProps;
  title: string;
  hint: string;
  due: string | null;
}

interface Status {
  id: string;
  about: { needTitle: string; institutionName: string };
  status: FragmentOf<typeof StatusFragment>;
}

/** Where each kind of person continues, the likeliest first. */
const WAYS: { to: NonNullable<LinkProps['to']>; label: MessageId; for: (person: Person) => boolean }[] = [
  { to: '/staff', label: 'nav.staff', for: ({ grants }) => grants.length > 0 },
  { to: '/matches', label: 'nav.matches', for: ({ professionalId }) => professionalId !== null },
  { to: '/needs/new', label: 'need.new', for: ({ memberships }) => memberships.length > 0 },
  { to: '/needs', label: 'nav.needs', for: ({ memberships }) => memberships.length > 0 },
  {
    to: '/profile',
    label: 'nav.profile',
    for: ({ memberships, grants }) => memberships.length + grants.length === 0,
  },
  {
    to: '/institutions/new',
    label: 'institution.apply',
    for: ({ professionalId, memberships, grants }) =>
      !professionalId && memberships.length + grants.length === 0,
  },
];

/** What a signed-in person finds first: everything that waits for them, the most urgent first, and the ways on. */
export function Desk({ person }: { person: Person }) {
  const t = useT();
  const ways = WAYS.filter((way) => way.for(person));
  const hasSide = person.professionalId !== null || person.memberships.length > 0;
  return (
    <div className="stack stack-l">
      <div className="actions">
        {ways.map(({ to, label }, i) => (
          <ButtonLink key={to} to={to} tone={i === 0 ? undefined : 'quiet'}>
            {t(label)}
          </ButtonLink>
        ))}
      </div>
      <WaitingInvitations />
      {hasSide && <Turns person={person} />}
    </div>
  );
}

const InvitationCountQuery = graphql(`
  query InvitationCount {
    myInvitations {
      id
    }
  }
`);

/** Says that somebody asks the person to join something; nothing where nobody does. */
function WaitingInvitations() {
  const t = useT();
  const [{ data }] = useQuery({ query: InvitationCountQuery });
  if (!data || data.myInvitations.length === 0) return null;
  return (
    <Notice tone="warm" title={t('desk.invitations', { count: data.myInvitations.length })}>
      <ButtonLink to="/invitations" tone="quiet">
        {t('desk.answer')}
      </ButtonLink>
    </Notice>
  );
}

function Turns({ person }: { person: Person }) {
  const t = useT();
  const format = useFormat();
  const nameOf = useCandidateName();
  const turnsOf = <Row extends Status>(
    to: '/candidacies/$id' | '/placements/$id',
    rows: readonly { node: Row }[],
    titleOf: (row: Row) => string,
  ): Turn[] =>
    rows.flatMap(({ node }) => {
      const { id, status } = node;
      const { waitingOn, sentence, due } = readFragment(StatusFragment, status);
      if (!isWaitingOn(person, waitingOn)) return [];
      return [{ link: { to, params: { id } }, title: titleOf(node), hint: sentence, due }];
    });
  return (
    <Section title={t('desk.title')}>
      <Load query={DeskQuery} lines={4}>
        {({ candidacies, placements, reports }) => {
          const forms = reports.edges
            .filter(({ node }) => offers(node, 'SUBMIT'))
            .map(({ node: { id, about, dueOn } }) => ({
              link: { to: '/reports/$id' as const, params: { id } },
              title: about.needTitle,
              hint: t('desk.report'),
              due: dueOn,
            }));
          const turns = [
            ...turnsOf('/candidacies/$id', candidacies.edges, (row) =>
              row.professionalId === person.professionalId
                ? row.about.needTitle
                : `${nameOf(row)} · ${row.about.needTitle}`,
            ),
            ...turnsOf('/placements/$id', placements.edges, (row) =>
              row.professionalId === person.professionalId
                ? row.about.needTitle
                : [row.professionalName, row.about.needTitle].filter(Boolean).join(' · '),
            ),
            ...forms,
          ].sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
          if (turns.length === 0) return <EmptyState title={t('desk.none')}>{t('desk.noneText')}</EmptyState>;
          return (
            <TaskList
              tasks={turns.map(({ due, ...turn }) => ({
                ...turn,
                state: due ? t('waitingOn.until', { when: format.day(due) }) : t('waitingOn.you'),
                tone: 'warm' as const,
              }))}
            />
          );
        }}
      </Load>
    </Section>
  );
}
