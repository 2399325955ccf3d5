import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { usePerson } from '#portal/parts/session';
import { useColleagues } from '#portal/screens/casework/deadlines/bulk';
import { Button } from '#portal/ui/button';
import { choice, day, object } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { DateField, Select } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { problemText } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

const DelegationsQuery = graphql(`
  query MyDelegations {
    myDelegations {
      id
      isAccepted
      startsAt
      endsAt
      from {
        id
        displayName
      }
      to {
        id
        displayName
      }
    }
  }
`);
const DelegateMutation = graphql(`
  mutation DelegateWork($input: DelegationInput!) {
    delegateWork(input: $input)
  }
`);
const EndMutation = graphql(`
  mutation EndDelegation($id: ID!) {
    endDelegation(id: $id)
  }
`);

const WithdrawMutation = graphql(`
  mutation WithdrawCover($id: ID!) {
    withdrawInvitation(id: $id)
  }
`);

type Delegation = ResultOf<typeof DelegationsQuery>['myDelegations'][number];
const schema = object({ toId: choice(), startsOn: day(), endsOn: day() });

/** Asking a colleague to cover while one is away; and the covers of now and later. */
export function Absence() {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="quiet" size="small" onClick={() => setOpen(true)}>
        {t('staff.absence')}
      </Button>
      <Dialog title={t('staff.absence')} open={open} onClose={() => setOpen(false)}>
        <p className="prose">{t('staff.absence.text')}</p>
        <Load query={DelegationsQuery} variables={{}} lines={2}>
          {({ myDelegations }) => (
            <ul className="rule-list">
              {myDelegations.map((delegation) => (
                <li key={delegation.id}>
                  <HandedOver delegation={delegation} />
                </li>
              ))}
            </ul>
          )}
        </Load>
        <HandOver onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function HandedOver({
  delegation: { id, isAccepted, from, to, startsAt, endsAt },
}: {
  delegation: Delegation;
}) {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  const end = useAct(EndMutation);
  const withdraw = useAct(WithdrawMutation);
  const isOwn = from?.id === person?.id;
  const sentence = !isAccepted ? 'staff.absence.asked' : isOwn ? 'staff.absence.given' : 'staff.absence.held';
  const takeBack = async () => {
    const { problem } = await (isAccepted ? end({ id }) : withdraw({ id }));
    toast(problem ? problemText(t, problem) : t(isOwn ? 'staff.absence.ended' : 'staff.absence.left'));
  };
  return (
    <div className="row row-between">
      <p>
        {t(sentence, {
          name: (isOwn ? to : from)?.displayName ?? '–',
          from: format.moment(startsAt),
          until: format.moment(endsAt),
        })}
      </p>
      <Button tone="quiet" size="small" onClick={() => void takeBack()}>
        {t(isOwn ? 'staff.absence.end' : 'staff.absence.leave')}
      </Button>
    </div>
  );
}

function HandOver({ onDone }: { onDone: () => void }) {
  const t = useT();
  const colleagues = useColleagues();
  const delegate = useAct(DelegateMutation);
  return (
    <Form
      schema={schema}
      values={{ toId: '', startsOn: '', endsOn: '' }}
      send={t('staff.absence.send')}
      submit={async (input) => {
        const { problem } = await delegate({ input });
        if (problem) return problem;
        toast(t('staff.absence.done'));
        onDone();
      }}
    >
      <Select name="toId" label={t('staff.absence.to')} options={colleagues} />
      <DateField name="startsOn" label={t('staff.absence.from')} />
      <DateField name="endsOn" label={t('staff.absence.until')} />
    </Form>
  );
}
