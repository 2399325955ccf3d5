import { useQuery } from 'urql';
import { SIGNATORY } from '#portal/graphql/enums';
import { graphql, readFragment } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { usePerson } from '#portal/parts/session';
import { StatusFragment } from '#portal/parts/status';
import { offers } from '#portal/parts/steps/step-spec';
import { timelineOf } from '#portal/screens/placements/placements/timeline';
import { readinessOf, signatureOf, type Work } from '#portal/screens/placements/placements/work';
import { type Task, TaskList, Timeline } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';

const CountsQuery = graphql(`
  query PlacementCounts($id: ID!) {
    clearances(placementId: $id) {
      id
      status {
        key
      }
    }
    reports(placementId: $id, first: 50) {
      edges {
        node {
          id
          steps {
            command
          }
          dueOn
        }
      }
    }
  }
`);
const IN_ORDER = ['clearance.inOrder', 'clearance.cleared', 'clearance.waived'];
/** The parts that staff work on right on the page of the placement. */
const ON_STAFF_PAGE = ['plan', 'reports', 'papers'];
type State = Pick<Task, 'state' | 'tone'>;

/** The parts of a placement as a list of tasks, and what happened and comes. */
export function PlacementOverview({ placement }: { placement: Work }) {
  const t = useT();
  const format = useFormat();
  const status = readFragment(StatusFragment, placement.status);
  const states = usePartStates(placement);
  const isStaff = (usePerson()?.grants.length ?? 0) > 0;
  const shown = Object.entries(states).filter(([part]) => !isStaff || !ON_STAFF_PAGE.includes(part));
  return (
    <>
      {placement.acceptedAt && (
        <Section title={t('placement.parts')}>
          <TaskList
            tasks={shown.map(([part, state]) => ({
              title: t(`placement.part.${part}` as MessageId),
              hint: t(`placement.part.${part}.hint` as MessageId),
              link: { to: '/placements/$id/$part', params: { id: placement.id, part } },
              ...state,
            }))}
          />
        </Section>
      )}
      <Section title={t('placement.course')}>
        <Timeline moments={timelineOf(placement, status, { t, format })} />
      </Section>
    </>
  );
}

function usePartStates(placement: Work): Record<string, State> {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  const [{ data }] = useQuery({
    query: CountsQuery,
    variables: { id: placement.id },
    pause: !placement.acceptedAt,
  });
  const asked = data?.clearances.filter(({ status }) => status.key !== 'clearance.notRequired') ?? [];
  const inOrder = asked.filter(({ status }) => IN_ORDER.includes(status.key)).length;
  const toWrite = data?.reports.edges.filter(({ node }) => offers(node, 'SUBMIT')).length ?? 0;
  const open = placement.amendments.filter(({ state }) => state === 'ASKED').length;
  const percent = readinessOf(placement);
  const mayHavePapers = person?.professionalId === placement.professionalId;
  return {
    checks: {
      state: t('placement.of', { done: inOrder, all: asked.length }),
      tone: asked.length > 0 && inOrder === asked.length ? 'good' : 'warm',
    },
    plan: planState(placement, t),
    preparation: { state: format.percent(percent / 100), tone: percent === 100 ? 'good' : 'warm' },
    changes: { state: t('placement.open', { count: open }), tone: open > 0 ? 'info' : undefined },
    reports: { state: t('placement.toWrite', { count: toWrite }), tone: toWrite > 0 ? 'warm' : undefined },
    messages: { state: t('placement.read') },
    papers: { state: t(mayHavePapers ? 'placement.save' : 'placement.calendar') },
  };
}

function planState(placement: Work, t: ReturnType<typeof useT>): State {
  if (placement.withheld.includes('plans')) return { state: t('withheld') };
  const plan = placement.plans[0];
  if (!plan) return { state: t('plan.missing'), tone: 'warm' };
  if (!plan.isCurrent) return { state: t('plan.old'), tone: 'bad' };
  const done = SIGNATORY.filter((who) => signatureOf(plan, who)).length;
  const all = SIGNATORY.length;
  return { state: t('plan.signedOf', { done, all }), tone: done === all ? 'good' : 'warm' };
}
