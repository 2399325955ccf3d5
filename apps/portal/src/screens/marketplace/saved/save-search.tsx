import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import type { AskedNeeds } from '#portal/screens/marketplace/needs/asked-needs';
import { Button } from '#portal/ui/button';
import { problemText } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

const KeptQuery = graphql(`
  query KeptSearches {
    savedSearches {
      id
      country
      text
      modality
    }
  }
`);
const SaveMutation = graphql(`
  mutation SaveSearch($country: CountryCode, $text: SearchText, $modality: Modality) {
    saveSearch(country: $country, text: $text, modality: $modality)
  }
`);
const UnsaveMutation = graphql(`
  mutation UnsaveSearch($country: CountryCode, $text: SearchText, $modality: Modality) {
    unsaveSearch(country: $country, text: $text, modality: $modality)
  }
`);

/** Lets the reader hear of new needs like those that are shown, or no longer. */
export function KeepSearch({ asked, isKept }: { asked: AskedNeeds; isKept: boolean }) {
  const t = useT();
  const save = useAct(SaveMutation);
  const unsave = useAct(UnsaveMutation);
  const turn = async () => {
    const { country = null, text = null, modality = null } = asked;
    const { problem } = await (isKept ? unsave : save)({ country, text, modality });
    toast(problem ? problemText(t, problem) : t(isKept ? 'saved.silent' : 'saved.told'));
  };
  return (
    <Button tone="quiet" onClick={() => void turn()}>
      {t(isKept ? 'saved.stop' : 'saved.tell')}
    </Button>
  );
}

/** The same for a search of which the page does not know whether it is kept. */
export function SaveSearch({ asked }: { asked: AskedNeeds }) {
  const t = useT();
  return (
    <Load query={KeptQuery} lines={1}>
      {({ savedSearches }) => (
        <div className="row">
          <KeepSearch
            asked={asked}
            isKept={savedSearches.some(
              ({ country, text, modality }) =>
                country === (asked.country ?? null) &&
                text === (asked.text ?? null) &&
                modality === (asked.modality ?? null),
            )}
          />
          <span className="muted small">{t('saved.tellHint')}</span>
        </div>
      )}
    </Load>
  );
}
