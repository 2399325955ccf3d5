import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { type Translate, useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { usePerson } from '#portal/parts/session';
import { Commitments } from '#portal/screens/parties/invitations/commitments';
import { Button } from '#portal/ui/button';
import { Page, Section } from '#portal/ui/page';
import { type Problem, problemText } from '#portal/ui/problem';
import { EmptyState, Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const InvitationsQuery = graphql(`
  query MyInvitations {
    myInvitations {
      id
      kind
      institutionName
      institutionRole
      staffRole
      programmeId
      country
      startsAt
      endsAt
      askedBy
      expiresAt
    }
    programmes {
      id
      name
    }
  }
`);
const AnswerMutation = graphql(`
  mutation AnswerInvitation($id: ID!, $accept: Boolean!) {
    answerInvitation(id: $id, accept: $accept)
  }
`);

type Answers = ResultOf<typeof InvitationsQuery>;
type Invitation = Answers['myInvitations'][number];

/** What a person is asked to accept, and what the person has agreed to and can end at any time. */
export function Invitations() {
  const t = useT();
  const person = usePerson();
  return (
    <Page title={t('invitations.title')} lead={t('invitations.lead')}>
      <div className="stack stack-l">
        <Section title={t('invitations.waiting')}>
          <Load query={InvitationsQuery} variables={{}} lines={4}>
            {({ myInvitations, programmes }) =>
              myInvitations.length === 0 ? (
                <EmptyState title={t('invitations.none')} />
              ) : (
                <ul className="rule-list">
                  {myInvitations.map((invitation) => (
                    <li key={invitation.id}>
                      <Waiting invitation={invitation} programmes={programmes} />
                    </li>
                  ))}
                </ul>
              )
            }
          </Load>
        </Section>
        {person && <Commitments person={person} />}
      </div>
    </Page>
  );
}

/** What is asked, in one sentence. */
function asked(t: Translate, format: ReturnType<typeof useFormat>, row: Invitation): string {
  const by = row.askedBy ?? t('invitations.product');
  if (row.kind === 'MEMBERSHIP')
    return t('invitations.membership', { by, institution: row.institutionName ?? '–' });
  if (row.kind === 'ROLE')
    return t('invitations.role', { by, role: row.staffRole ? t(`role.${row.staffRole}`) : '–' });
  const [from, until] = [row.startsAt, row.endsAt].map((moment) => (moment ? format.moment(moment) : '–'));
  return t('invitations.cover', { by, from, until });
}

function Waiting({ invitation, programmes }: { invitation: Invitation; programmes: Answers['programmes'] }) {
  const t = useT();
  const format = useFormat();
  const answer = useAct(AnswerMutation);
  const [problem, setProblem] = useState<Problem>();
  const { id, kind, programmeId, country, institutionRole, expiresAt } = invitation;
  const sentence = asked(t, format, invitation);
  const details = [
    institutionRole && t(`institutionRole.${institutionRole}`),
    programmes.find((programme) => programme.id === programmeId)?.name,
    country && format.country(country),
  ].filter(Boolean);
  const give = async (accept: boolean) => {
    const outcome = await answer({ id, accept });
    setProblem(outcome.problem);
    if (!outcome.problem) toast(t(accept ? 'invitations.accepted' : 'invitations.declined'));
  };
  return (
    <div className="stack stack-s">
      <p>
        <bdi>{sentence}</bdi>
      </p>
      {details.length > 0 && (
        <p className="muted">
          <bdi>{details.join(' · ')}</bdi>
        </p>
      )}
      <p className="muted small">
        {t(`invitations.means.${kind}`)} {t('invitations.until', { when: format.moment(expiresAt) })}
      </p>
      {problem && (
        <Notice tone="bad" live>
          {problemText(t, problem)}
        </Notice>
      )}
      <div className="actions">
        <Button size="small" onClick={() => void give(true)}>
          {t('invitations.accept')}
          <span className="visually-hidden"> {sentence}</span>
        </Button>
        <Button size="small" tone="quiet" onClick={() => void give(false)}>
          {t('invitations.decline')}
          <span className="visually-hidden"> {sentence}</span>
        </Button>
      </div>
    </div>
  );
}
