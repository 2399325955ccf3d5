import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { type FragmentOf, graphql, readFragment } from '#portal/graphql/graphql';
import { ON_BEHALF_LIMITS } from '#portal/graphql/limits';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { Button } from '#portal/ui/button';
import { object, text } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { TextArea } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Page, Section } from '#portal/ui/page';
import type { Problem } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

const ActFragment = graphql(`
  fragment ActParts on ActInName {
    id
    words
    at
    subjectType
    subjectId
    actorName
    principalName
    way
    note
    objection
    answer
  }
`);
const MineQuery = graphql(
  `
    query DoneInMyName {
      doneInMyName {
        id
        ...ActParts
      }
    }
  `,
  [ActFragment],
);
const OpenQuery = graphql(
  `
    query OpenObjections {
      openObjections {
        id
        ...ActParts
      }
    }
  `,
  [ActFragment],
);
const ObjectMutation = graphql(`
  mutation ObjectToAction($given: ObjectionInput!) {
    objectToAction(objection: $given)
  }
`);
const AnswerMutation = graphql(`
  mutation AnswerObjection($given: ObjectionInput!) {
    answerObjection(answer: $given)
  }
`);

/** Where a record of each kind has its page for the two sides; a check has none of its own. */
const PAGES = {
  need: '/needs/$id',
  candidacy: '/candidacies/$id',
  placement: '/placements/$id',
  report: '/reports/$id',
} as const;
const hasPage = (type: string): type is keyof typeof PAGES => Object.hasOwn(PAGES, type);

const schema = object({ words: text(ON_BEHALF_LIMITS.objection) });

/** What case officers did in the reader's name, with the way to object; approvers answer objections here. */
export function InMyName() {
  const t = useT();
  const object = useAct(ObjectMutation);
  const answer = useAct(AnswerMutation);
  const mayAnswer = may(usePerson(), 'CANDIDACY_DECIDE');
  return (
    <Page title={t('inMyName.title')} lead={t('inMyName.lead')}>
      <div className="stack stack-l">
        {mayAnswer && (
          <Section title={t('inMyName.open')}>
            <Load query={OpenQuery} variables={{}} lines={3}>
              {({ openObjections }) => (
                <Acts
                  rows={openObjections}
                  none={t('inMyName.openNone')}
                  label={t('inMyName.answer')}
                  means={t('inMyName.answerText')}
                  isOpen={({ answer: given }) => !given}
                  send={async (id, words) => (await answer({ given: { id, words } })).problem}
                />
              )}
            </Load>
          </Section>
        )}
        <Section title={t('inMyName.own')}>
          <Load query={MineQuery} variables={{}} lines={3}>
            {({ doneInMyName }) => (
              <Acts
                rows={doneInMyName}
                none={t('inMyName.none')}
                label={t('inMyName.object')}
                means={t('inMyName.objectText')}
                isOpen={({ objection }) => !objection}
                send={async (id, words) => (await object({ given: { id, words } })).problem}
              />
            )}
          </Load>
        </Section>
      </div>
    </Page>
  );
}

function Acts({
  rows,
  none,
  label,
  means,
  isOpen,
  send,
}: {
  rows: readonly FragmentOf<typeof ActFragment>[];
  none: string;
  label: string;
  means: string;
  isOpen: (act: { objection: string | null; answer: string | null }) => boolean;
  send: (id: string, words: string) => Promise<Problem | undefined>;
}) {
  const t = useT();
  const format = useFormat();
  const acts = readFragment(ActFragment, rows);
  if (acts.length === 0) return <p className="muted">{none}</p>;
  return (
    <ul className="stack">
      {acts.map((act) => (
        <li key={act.id} className="stack stack-s">
          <h3>{act.words}</h3>
          <p className="muted small">
            <time dateTime={act.at}>{format.moment(act.at)}</time>
            {hasPage(act.subjectType) && (
              <>
                {' · '}
                <Link to={PAGES[act.subjectType]} params={{ id: act.subjectId }}>
                  {t('inMyName.record')}
                </Link>
              </>
            )}
          </p>
          <p>
            <bdi>{t('inMyName.by', { name: act.actorName ?? '–' })}</bdi>
            {' · '}
            <bdi>{t('inMyName.for', { name: act.principalName ?? '–' })}</bdi>
          </p>
          <p>
            {t(`agreement.${act.way}`)}: <bdi>{act.note}</bdi>
          </p>
          {act.objection && (
            <p>
              {t('inMyName.objected')}: <bdi>{act.objection}</bdi>
            </p>
          )}
          {act.answer && (
            <p>
              {t('inMyName.answered')}: <bdi>{act.answer}</bdi>
            </p>
          )}
          {isOpen(act) && <Words label={label} means={means} send={(words) => send(act.id, words)} />}
        </li>
      ))}
    </ul>
  );
}

function Words({
  label,
  means,
  send,
}: {
  label: string;
  means: string;
  send: (words: string) => Promise<Problem | undefined>;
}) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="actions">
        <Button tone="quiet" onClick={() => setOpen(true)}>
          {label}
        </Button>
      </div>
      <Dialog title={label} open={open} onClose={() => setOpen(false)}>
        <Form
          schema={schema}
          values={{ words: '' }}
          send={label}
          submit={async ({ words }) => {
            const problem = await send(words);
            if (problem) return problem;
            setOpen(false);
            toast(t('inMyName.sent'));
          }}
        >
          <p>{means}</p>
          <TextArea name="words" label={t('inMyName.words')} max={ON_BEHALF_LIMITS.objection} />
        </Form>
      </Dialog>
    </>
  );
}
