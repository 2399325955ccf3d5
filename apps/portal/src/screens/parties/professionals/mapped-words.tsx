import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import type { ProfileData } from '#portal/screens/parties/professionals/profile-data';
import { ConfirmButton } from '#portal/ui/dialog';
import { problemText } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const Keep = graphql(`
  mutation KeepOwnWord($mappingId: ID!) {
    keepOwnWord(mappingId: $mappingId)
  }
`);
type Mapped = ProfileData['myProfile']['lists']['mappedWords'];

/** Own words that count as a skill by now: which, as what, and the way to have the word back. */
export function MappedWords({ of }: { of: Mapped }) {
  const t = useT();
  const label = useConceptLabels(of.map(({ conceptUri }) => conceptUri));
  if (of.length === 0) return null;
  return (
    <Notice title={t('skills.mapped')}>
      <ul className="rule-list">
        {of.map(({ mappingId, word, conceptUri }) => (
          <li key={mappingId} className="row row-between">
            <span>{t('skills.mappedAs', { word, skill: label(conceptUri) })}</span>
            <KeepWord mappingId={mappingId} word={word} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function KeepWord({ mappingId, word }: { mappingId: string; word: string }) {
  const t = useT();
  const keep = useAct(Keep);
  const go = async () => {
    const { problem } = await keep({ mappingId });
    toast(problem ? problemText(t, problem) : t('skills.kept'));
    return !problem;
  };
  const label = t('skills.keep');
  return (
    <ConfirmButton
      size="small"
      tone="quiet"
      label={label}
      about={word}
      title={label}
      text={t('skills.keepText', { word })}
      act={go}
    />
  );
}
