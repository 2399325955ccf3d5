import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import * as z from 'zod/mini';
import { onChange, useAct } from '#portal/graphql/act';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { VIEW_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { Filter } from '#portal/parts/filters/filters';
import { filtersOf, type QueueSearch } from '#portal/screens/casework/deadlines/queue-search';
import { Button } from '#portal/ui/button';
import { object, text } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { Checkbox, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { problemText } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

const ViewsQuery = graphql(`
  query WorkViews {
    myWorkViews {
      name
      isDefault
      filter {
        subjects
        waitingOn
        mineOnly
        overdueOnly
      }
    }
  }
`);
const SaveMutation = graphql(`
  mutation SaveWorkView($input: WorkViewInput!) {
    saveWorkView(input: $input)
  }
`);
const DeleteMutation = graphql(`
  mutation DeleteWorkView($name: Name!) {
    deleteWorkView(name: $name)
  }
`);

type View = ResultOf<typeof ViewsQuery>['myWorkViews'][number];
const schema = object({ name: text(VIEW_LIMITS.name), isDefault: z.boolean() });

const searchOf = ({ filter }: View): QueueSearch => ({
  ...(filter.subjects?.[0] && { kind: filter.subjects[0] }),
  ...(filter.waitingOn?.[0] && { turn: filter.waitingOn[0] }),
  ...(filter.mineOnly && { mine: true as const }),
  ...(filter.overdueOnly && { late: true as const }),
});
const isSame = (a: QueueSearch, b: QueueSearch): boolean =>
  JSON.stringify(filtersOf(a)) === JSON.stringify(filtersOf(b));

/** The reader's own views: opening one, keeping the filters shown now as one, forgetting one. */
export function Views({ search }: { search: QueueSearch }) {
  const t = useT();
  const navigate = useNavigate();
  const [{ data }, execute] = useQuery({ query: ViewsQuery });
  useEffect(() => onChange(() => execute({ requestPolicy: 'network-only' })), [execute]);
  const forget = useAct(DeleteMutation);
  const [open, setOpen] = useState(false);
  const views = data?.myWorkViews ?? [];
  const shown = views.find((view) => isSame(searchOf(view), search));
  useDefault(data && views, search);
  const show = (name: string) => {
    const view = views.find((one) => one.name === name);
    void navigate({ to: '/staff', search: view ? searchOf(view) : {} });
  };
  const drop = async (name: string) => {
    const { problem } = await forget({ name });
    toast(problem ? problemText(t, problem) : t('staff.view.forgotten'));
  };
  return (
    <>
      {views.length > 0 && (
        <Filter
          label={t('staff.view')}
          value={shown?.name ?? ''}
          onChange={show}
          options={views.map(({ name, isDefault }) => ({
            value: name,
            label: isDefault ? t('staff.view.default', { name }) : name,
          }))}
        />
      )}
      <Button tone="quiet" size="small" onClick={() => setOpen(true)}>
        {t('staff.view.save')}
      </Button>
      {shown && (
        <Button tone="bare" size="small" onClick={() => void drop(shown.name)}>
          {t('staff.view.forget', { name: shown.name })}
        </Button>
      )}
      <Dialog title={t('staff.view.save')} open={open} onClose={() => setOpen(false)}>
        <SaveForm search={search} shown={shown} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

/** The queue opens with the view that is the reader's first, unless the address says what to show. */
function useDefault(views: readonly View[] | undefined, search: QueueSearch) {
  const navigate = useNavigate();
  const isAsked = useRef(Object.keys(search).length > 0);
  useEffect(() => {
    if (!views || isAsked.current) return;
    isAsked.current = true;
    const first = views.find(({ isDefault }) => isDefault);
    if (first) void navigate({ to: '/staff', search: searchOf(first), replace: true });
  }, [views, navigate]);
}

function SaveForm({ search, shown, onDone }: { search: QueueSearch; shown?: View; onDone: () => void }) {
  const t = useT();
  const save = useAct(SaveMutation);
  return (
    <Form
      schema={schema}
      values={{ name: shown?.name ?? '', isDefault: shown?.isDefault ?? false }}
      send={t('action.save')}
      submit={async (view) => {
        const { problem } = await save({ input: { ...view, filter: filtersOf(search) } });
        if (problem) return problem;
        toast(t('state.saved'));
        onDone();
      }}
    >
      <TextField name="name" label={t('staff.view.name')} hint={t('staff.view.nameHint')} dir="auto" />
      <Checkbox name="isDefault" label={t('staff.view.first')} />
    </Form>
  );
}
