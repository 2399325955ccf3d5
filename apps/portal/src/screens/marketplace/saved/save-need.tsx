import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { Button } from '#portal/ui/button';
import { problemText } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

const KeptQuery = graphql(`
  query KeptNeeds {
    savedNeeds {
      needId
    }
  }
`);
const SaveMutation = graphql(`
  mutation SaveNeed($needId: ID!) {
    saveNeed(needId: $needId)
  }
`);
const UnsaveMutation = graphql(`
  mutation UnsaveNeed($needId: ID!) {
    unsaveNeed(needId: $needId)
  }
`);

interface Need {
  id: string;
  title: string;
}

/** Keeps a need, or lets it go; each undoes the other. */
export function KeepNeed({ need: { id, title }, isKept }: { need: Need; isKept: boolean }) {
  const t = useT();
  const save = useAct(SaveMutation);
  const unsave = useAct(UnsaveMutation);
  const turn = async () => {
    const { problem } = await (isKept ? unsave : save)({ needId: id });
    toast(problem ? problemText(t, problem) : t(isKept ? 'saved.removed' : 'saved.kept'));
  };
  return (
    <Button tone="quiet" size="small" onClick={() => void turn()}>
      {t(isKept ? 'saved.remove' : 'saved.save')}
      <span className="visually-hidden">
        {' '}
        <bdi>{title}</bdi>
      </span>
    </Button>
  );
}

/** The same for a need of which the page does not know whether it is kept. */
export function SaveNeed({ need }: { need: Need }) {
  return (
    <Load query={KeptQuery} lines={1}>
      {({ savedNeeds }) => (
        <KeepNeed need={need} isKept={savedNeeds.some(({ needId }) => needId === need.id)} />
      )}
    </Load>
  );
}
