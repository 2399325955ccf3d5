import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useClient } from 'urql';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { problemOf } from '#portal/graphql/problem';
import { useFormat, useT } from '#portal/i18n/i18n';
import { PersonName } from '#portal/parts/names';
import { matchingOf, type RuleTexts } from '#portal/screens/parties/programmes/rules';
import { Button } from '#portal/ui/button';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice, Tag } from '#portal/ui/text';

const PreviewQuery = graphql(`
  query PreviewWeights($programmeId: ID!, $matching: MatchingRulesInput!) {
    previewWeights(programmeId: $programmeId, matching: $matching) {
      needId
      needTitle
      people {
        professionalId
        displayName
      }
      before
      after
      entering
      leaving
    }
  }
`);
type Difference = ResultOf<typeof PreviewQuery>['previewWeights'][number];

/** What the weights typed above would change in the first ten of every open need; nothing is kept. */
export function WhatIf({ programmeId }: { programmeId: string }) {
  const t = useT();
  const client = useClient();
  const { getValues } = useFormContext<RuleTexts>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [found, setFound] = useState<Difference[]>();
  const look = async () => {
    setBusy(true);
    const { data, error } = await client.query(
      PreviewQuery,
      { programmeId, matching: matchingOf(getValues()) },
      { requestPolicy: 'network-only' },
    );
    setBusy(false);
    setProblem(error && problemOf(error));
    setFound(data?.previewWeights);
  };
  const changed = found?.filter(({ before, after }) => before.join() !== after.join()) ?? [];
  return (
    <section className="card stack">
      <div className="row row-between">
        <h2 className="h3">{t('whatIf.title')}</h2>
        <Button tone="quiet" busy={busy} onClick={() => void look()}>
          {t('whatIf.look')}
        </Button>
      </div>
      <p className="muted">{t('whatIf.text')}</p>
      {problem && (
        <Notice tone="bad" live>
          {problemText(t, problem)}
        </Notice>
      )}
      {found && (
        <Notice tone={changed.length > 0 ? 'warm' : 'good'} live>
          {t('whatIf.found', { changed: changed.length, all: found.length })}
        </Notice>
      )}
      {changed.length > 0 && (
        <ul className="rule-list">
          {changed.map((difference) => (
            <li key={difference.needId}>
              <OneNeed of={difference} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The first ten side by side: where each person was, is, comes in or goes out. */
function OneNeed({ of: { needTitle, people, before, after, entering, leaving } }: { of: Difference }) {
  const t = useT();
  const format = useFormat();
  const personOf = (professionalId: string) =>
    people.find((person) => person.professionalId === professionalId) ?? {
      professionalId,
      displayName: null,
    };
  return (
    <details>
      <summary>
        <bdi>{needTitle || t('staff.untitled')}</bdi> ·{' '}
        {t('whatIf.moves', { in: entering.length, out: leaving.length })}
      </summary>
      <ol>
        {after.map((id) => {
          const was = before.indexOf(id) + 1;
          return (
            <li key={id}>
              <PersonName person={personOf(id)} />{' '}
              {was === 0 ? (
                <Tag tone="good">{t('whatIf.in')}</Tag>
              ) : (
                <span className="muted small">{t('whatIf.was', { place: format.number(was) })}</span>
              )}
            </li>
          );
        })}
      </ol>
      {leaving.map((id) => (
        <p key={id}>
          <PersonName person={personOf(id)} /> <Tag tone="bad">{t('whatIf.out')}</Tag>
        </p>
      ))}
    </details>
  );
}
