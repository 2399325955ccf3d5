import { useParams } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '#portal/i18n/i18n';
import { useCandidateName } from '#portal/parts/candidate-name';
import { Load } from '#portal/parts/load';
import { Steps } from '#portal/parts/steps/steps';
import { CANDIDACY_STEPS } from '#portal/screens/marketplace/candidacies/candidacy-steps';
import {
  type Candidate,
  comparable,
  CompareQuery,
  type Side,
  useExplanations,
} from '#portal/screens/marketplace/candidacies/compare-data';
import { useRows } from '#portal/screens/marketplace/candidacies/compare-rows';
import { Page } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';

const MOST = 4;
const FIRST = 3;

/**
 * The people who applied for a need side by side: what fits, what is missing, what they offer, how they were scored.
 */
export function Compare() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Page
      title={t('compare.title')}
      lead={t('compare.lead')}
      back={{ link: { to: '/needs/$id/candidates', params: { id } }, label: t('need.candidates') }}
    >
      <Load query={CompareQuery} variables={{ needId: id }} lines={8}>
        {(data) => {
          const candidates = comparable(data);
          return candidates.length > 1 ? (
            <Comparison needId={id} candidates={candidates} />
          ) : (
            <EmptyState title={t('compare.none')}>{t('compare.noneText')}</EmptyState>
          );
        }}
      </Load>
    </Page>
  );
}

function Comparison({ needId, candidates }: { needId: string; candidates: readonly Candidate[] }) {
  const t = useT();
  const nameOf = useCandidateName();
  const [chosen, setChosen] = useState(() => candidates.slice(0, FIRST).map(({ id }) => id));
  const shown = candidates
    .map((candidate) => ({ candidate, name: nameOf(candidate) }))
    .filter(({ candidate }) => chosen.includes(candidate.id));
  const explained = useExplanations(
    needId,
    shown.map(({ candidate }) => candidate.professionalId),
  );
  const turn = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]));
  return (
    <div className="stack stack-l">
      <fieldset className="field">
        <legend className="field-label">{t('compare.who')}</legend>
        <p className="field-hint">{t('compare.whoHint')}</p>
        <div className="row">
          {candidates.map((candidate) => (
            <div key={candidate.id} className="choice">
              <input
                id={`compare-${candidate.id}`}
                type="checkbox"
                checked={chosen.includes(candidate.id)}
                disabled={!chosen.includes(candidate.id) && chosen.length >= MOST}
                onChange={() => turn(candidate.id)}
              />
              <label htmlFor={`compare-${candidate.id}`}>
                <bdi>{nameOf(candidate)}</bdi>
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      {shown.length > 0 && (
        <Sides
          people={shown.map(({ candidate, name }) => ({
            name,
            candidate,
            explained: explained.get(candidate.professionalId),
          }))}
        />
      )}
    </div>
  );
}

/** A column for each person, a row for each question; on a narrow screen the answers are under the question. */
function Sides({ people }: { people: readonly Side[] }) {
  const t = useT();
  const rows = useRows(people);
  return (
    <div className="table-wrap" role="region" aria-label={t('compare.title')} tabIndex={0}>
      <table className="table sides" data-stack="">
        <caption className="visually-hidden">{t('compare.title')}</caption>
        <thead>
          <tr>
            <td />
            {people.map(({ name, candidate }) => (
              <th key={candidate.id} scope="col">
                <Link to="/candidacies/$id" params={{ id: candidate.id }}>
                  <bdi>{name}</bdi>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cell }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {people.map((side) => (
                <td key={side.candidate.id} data-label={side.name}>
                  <div>{cell(side)}</div>
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('compare.next')}</th>
            {people.map(({ candidate: { id, steps }, name }) => (
              <td key={id} data-label={name}>
                <div>
                  <Steps id={id} steps={steps} specs={CANDIDACY_STEPS} />
                  <Link to="/candidacies/$id" params={{ id }}>
                    {t('compare.open')}
                    <span className="visually-hidden"> {name}</span>
                  </Link>
                </div>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
