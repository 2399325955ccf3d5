import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql, type ResultOf, type VariablesOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Filter } from '#portal/parts/filters/filters';
import { PersonName } from '#portal/parts/names';
import { Button } from '#portal/ui/button';
import { type Problem, problemText } from '#portal/ui/problem';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Notice, Tag, Tile } from '#portal/ui/text';

const ProposeMutation = graphql(`
  mutation ProposeAssignment(
    $programmeId: ID!
    $objective: AssignmentObjective!
    $locked: [AssignmentPairInput!]!
    $excluded: [AssignmentPairInput!]!
  ) {
    proposeAssignment(
      programmeId: $programmeId
      objective: $objective
      locked: $locked
      excluded: $excluded
    ) {
      filled
      positions
      score
      proven
      firstChoices {
        filled
        score
      }
      pairs {
        needId
        professionalId
        alias
        displayName
        rank
        score
        locked
        need {
          title
        }
      }
    }
  }
`);
type Proposal = ResultOf<typeof ProposeMutation>['proposeAssignment'];
type Pair = VariablesOf<typeof ProposeMutation>['locked'][number];
type Objective = VariablesOf<typeof ProposeMutation>['objective'];
/** Scores travel as whole thousandths of a point. */
const POINT = 1000;

const same = (a: Pair) => (b: Pair) => a.needId === b.needId && a.professionalId === b.professionalId;
const asInput = ({ needId, professionalId }: Pair): Pair => ({ needId, professionalId });

/** The best overall proposal for every open position, with what it gains over first choices. It places nobody. */
export function Assignment({ programmeId }: { programmeId: string }) {
  const t = useT();
  const propose = useAct(ProposeMutation);
  const [objective, setObjective] = useState<Objective>('SCORE');
  const [locked, setLocked] = useState<Pair[]>([]);
  const [excluded, setExcluded] = useState<Pair[]>([]);
  const [proposal, setProposal] = useState<Proposal>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const ask = async (next = { locked, excluded }) => {
    setLocked(next.locked);
    setExcluded(next.excluded);
    setBusy(true);
    const outcome = await propose({ programmeId, objective, ...next });
    setBusy(false);
    setProblem(outcome.problem);
    if (outcome.data) setProposal(outcome.data.proposeAssignment);
  };
  const lock = (pair: Pair) => void ask({ locked: [...locked, asInput(pair)], excluded });
  const free = (pair: Pair) => void ask({ locked: locked.filter((it) => !same(pair)(it)), excluded });
  const exclude = (pair: Pair) =>
    void ask({ locked: locked.filter((it) => !same(pair)(it)), excluded: [...excluded, asInput(pair)] });
  return (
    <div className="stack">
      <Notice>{t('assign.text')}</Notice>
      <div className="row">
        <Filter
          label={t('assign.objective')}
          none={t('assign.objective.SCORE')}
          value={objective === 'SCORE' ? '' : objective}
          options={[{ value: 'FILLED', label: t('assign.objective.FILLED') }]}
          onChange={(value) => setObjective((value || 'SCORE') as Objective)}
        />
        <Button busy={busy} onClick={() => void ask()}>
          {t('assign.ask')}
        </Button>
        {excluded.length > 0 && (
          <Button tone="quiet" busy={busy} onClick={() => void ask({ locked, excluded: [] })}>
            {t('assign.allowAll', { count: excluded.length })}
          </Button>
        )}
      </div>
      {problem && (
        <Notice tone="bad" live>
          {problemText(t, problem)}
        </Notice>
      )}
      {proposal && <Result proposal={proposal} busy={busy} lock={lock} free={free} exclude={exclude} />}
    </div>
  );
}

function Result({
  proposal,
  busy,
  ...act
}: {
  proposal: Proposal;
  busy: boolean;
} & Record<'lock' | 'free' | 'exclude', (pair: Pair) => void>) {
  const t = useT();
  const format = useFormat();
  const points = (score: number) => format.number(score / POINT, { maximumFractionDigits: 1 });
  if (proposal.pairs.length === 0) return <EmptyState title={t('assign.none')} />;
  return (
    <div className="stack">
      <ul className="cols tiles">
        <li>
          <Tile
            label={t('assign.filled')}
            figure={t('assign.of', { part: proposal.filled, all: proposal.positions })}
            hint={t('assign.firstChoices', { value: format.number(proposal.firstChoices.filled) })}
          />
        </li>
        <li>
          <Tile
            label={t('assign.score')}
            figure={points(proposal.score)}
            hint={t('assign.firstChoices', { value: points(proposal.firstChoices.score) })}
          />
        </li>
        <li>
          <Tile
            label={t('assign.proof')}
            figure={t(proposal.proven ? 'assign.proven' : 'assign.notProven')}
            hint={t('assign.proofText')}
          />
        </li>
      </ul>
      <DataTable
        caption={t('assign.pairs')}
        rows={proposal.pairs.map((pair) => ({ ...pair, id: pair.needId + pair.professionalId }))}
        columns={[
          {
            key: 'need',
            label: t('staff.subject.NEED'),
            cell: (row) => (
              <Link to="/staff/needs/$id" params={{ id: row.needId }}>
                <bdi>{row.need.title}</bdi>
              </Link>
            ),
            sort: (row) => row.need.title,
          },
          {
            key: 'person',
            label: t('staff.professional'),
            cell: (row) => (
              <div>
                <PersonName person={row} /> {row.locked && <Tag tone="brand">{t('assign.locked')}</Tag>}
              </div>
            ),
          },
          {
            key: 'rank',
            label: t('assign.rank'),
            cell: (row) => (row.rank === null ? '–' : format.number(row.rank)),
            sort: (row) => row.rank ?? 999,
            numeric: true,
          },
          {
            key: 'score',
            label: t('staff.score'),
            cell: (row) => points(row.score),
            sort: (row) => row.score,
            numeric: true,
          },
          {
            key: 'steps',
            label: t('assign.then'),
            cell: (row) => (
              <div className="row">
                <Button
                  size="small"
                  tone="quiet"
                  busy={busy}
                  onClick={() => (row.locked ? act.free(row) : act.lock(row))}
                >
                  {t(row.locked ? 'assign.free' : 'assign.lock')}
                </Button>
                <Button size="small" tone="bare" busy={busy} onClick={() => act.exclude(row)}>
                  {t('assign.exclude')}
                </Button>
              </div>
            ),
          },
        ]}
      />
    </div>
  );
}
