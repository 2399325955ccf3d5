import { useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';
import { problemText } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

const HostsQuery = graphql(`
  query GapHosts {
    myInstitutions {
      id
      state
      programmeIds
    }
  }
`);
const DraftMutation = graphql(`
  mutation DraftNeedOfGap($input: NewNeedInput!, $terms: TermsInput!) {
    createNeed(input: $input, terms: $terms) {
      id
    }
  }
`);

/** Turns a gap into a draft of a need of the reader's own institution; nobody sees it before it is submitted. */
export function DraftNeed({ title }: { title: string }) {
  const t = useT();
  const navigate = useNavigate();
  const draft = useAct(DraftMutation, { quiet: true });
  const [{ data }] = useQuery({ query: HostsQuery, requestPolicy: 'cache-first' });
  const host = data?.myInstitutions.find(({ state }) => state === 'ACTIVE');
  const programmeId = host?.programmeIds[0];
  if (!host || !programmeId) return null;
  const go = async () => {
    const input = { institutionId: host.id, programmeId };
    const { data: made, problem } = await draft({ input, terms: { title } });
    if (problem) return toast(problemText(t, problem));
    await navigate({ to: '/needs/$id/edit', params: { id: made.createNeed.id } });
  };
  return (
    <Button size="small" tone="quiet" onClick={() => void go()}>
      {t('directory.draftNeed')}
      <span className="visually-hidden"> {title}</span>
    </Button>
  );
}
