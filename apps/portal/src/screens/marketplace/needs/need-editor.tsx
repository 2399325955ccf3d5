import { useNavigate, useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { useClient } from 'urql';
import { reloadAll } from '#portal/graphql/act';
import type { ResultOf } from '#portal/graphql/graphql';
import { problemOf } from '#portal/graphql/problem';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { DraftQuery, EditMutation } from '#portal/screens/marketplace/needs/need-draft';
import { NeedForm } from '#portal/screens/marketplace/needs/need-form';
import { type Terms, valuesOf } from '#portal/screens/marketplace/needs/need-terms';
import { Page } from '#portal/ui/page';
import type { Problem } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';

/** The states in which nobody but its writers reads the text. */
const KEPT: readonly string[] = ['DRAFT', 'CHANGES_REQUESTED'];

/** The text of a need under its own address: kept while it is written, as long as nobody else reads it. */
export function EditNeed() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Page
      title={t('need.edit')}
      lead={t('need.newLead')}
      back={{ link: { to: '/needs/$id', params: { id } }, label: t('candidacy.need') }}
    >
      <Load query={DraftQuery} variables={{ id }} lines={10}>
        {({ need }) => <Editor key={need.id} need={need} />}
      </Load>
    </Page>
  );
}

function Editor({ need }: { need: ResultOf<typeof DraftQuery>['need'] }) {
  const t = useT();
  const navigate = useNavigate();
  const { id, programmeId, institutionId, state, ...draft } = need;
  const edit = useEdit(id, draft.revision);
  const isOpen = state === 'PUBLISHED';
  return (
    <div className="stack stack-l">
      {isOpen && <Notice tone="warm">{t('need.editOpen')}</Notice>}
      <NeedForm
        values={valuesOf(draft)}
        place={{ programmeId, institutionId }}
        send={t(isOpen ? 'need.saveOpen' : 'need.save')}
        keep={KEPT.includes(state) ? edit : undefined}
        save={async (terms) => {
          const problem = await edit(terms);
          if (problem) return problem;
          reloadAll();
          await navigate({ to: '/needs/$id', params: { id } });
        }}
      />
    </div>
  );
}

/** Writes the text, one write after the other: each names the revision that the one before has made. */
function useEdit(id: string, first: number): (terms: Terms) => Promise<Problem | undefined> {
  const client = useClient();
  const revision = useRef(first);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  return (terms) => {
    const next = turn.current.then(async () => {
      const { data, error } = await client.mutation(EditMutation, { id, revision: revision.current, terms });
      const made = (saved: typeof data) => (revision.current = saved?.editNeed.revision ?? revision.current);
      if (!error) return void made(data);
      const problem = problemOf(error);
      void problem.later?.then((saved) => made(saved as typeof data));
      return problem;
    });
    turn.current = next;
    return next;
  };
}
