import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { useRuleWords } from '#portal/screens/parties/programmes/rule-words';
import {
  changesBetween,
  isSame,
  type Rule,
  type Template,
} from '#portal/screens/parties/programmes/template';
import { Button } from '#portal/ui/button';
import { Dialog } from '#portal/ui/dialog';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const PublishMutation = graphql(`
  mutation PublishClearanceTemplate(
    $programmeId: ID!
    $seenVersion: Int!
    $template: ClearanceTemplateInput!
  ) {
    publishClearanceTemplate(programmeId: $programmeId, seenVersion: $seenVersion, template: $template)
  }
`);
type Input = VariablesOf<typeof PublishMutation>['template'];

/** What the next version changes, who it applies to, and the way to put it in force. */
export function TemplatePreview({
  programmeId,
  version,
  before,
  after,
  onBack,
  onDone,
}: {
  programmeId: string;
  version: number;
  before: Template;
  after: Template;
  onBack: () => void;
  onDone: () => void;
}) {
  const t = useT();
  const publish = useAct(PublishMutation);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const changes = changesBetween(before, after);
  const go = async () => {
    setBusy(true);
    const outcome = await publish({ programmeId, seenVersion: version, template: after as Input });
    setBusy(false);
    setProblem(outcome.problem);
    if (outcome.problem) return;
    toast(t('template.published', { version: outcome.data.publishClearanceTemplate }));
    onDone();
  };
  return (
    <Dialog title={t('template.preview')} open onClose={onBack}>
      {problem && (
        <Notice tone="bad" live>
          {problemText(t, problem)}
        </Notice>
      )}
      {isSame(changes) ? <p>{t('template.same')}</p> : <Changes of={changes} />}
      <p>{t('template.means')}</p>
      <div className="actions">
        {!isSame(changes) && (
          <Button busy={busy} onClick={() => void go()}>
            {t('template.publish')}
          </Button>
        )}
        <Button tone="bare" onClick={onBack}>
          {t('template.goOn')}
        </Button>
      </div>
    </Dialog>
  );
}

function Changes({ of: { added, removed, risks, otherRisk } }: { of: ReturnType<typeof changesBetween> }) {
  const t = useT();
  const format = useFormat();
  const words = useRuleWords();
  const rule = (of: Rule) => `${words.type(of)}: ${words.when(of)}`;
  const risk = (level: string | null) =>
    level ? t(`template.risk.${level}` as MessageId) : t('template.likeOthers');
  const rated = [
    ...risks.map(({ country, ...levels }) => ({ name: format.country(country), ...levels })),
    ...(otherRisk ? [{ name: t('template.otherRisk'), ...otherRisk }] : []),
  ];
  return (
    <ul className="rule-list">
      {added.map((of) => (
        <li key={`+ ${rule(of)}`}>
          <strong>{t('template.added')}</strong> {rule(of)}
        </li>
      ))}
      {removed.map((of) => (
        <li key={`- ${rule(of)}`}>
          <strong>{t('template.removed')}</strong> {rule(of)}
        </li>
      ))}
      {rated.map(({ name, before, after }) => (
        <li key={name}>
          {t('template.riskChange', { country: name, before: risk(before), after: risk(after) })}
        </li>
      ))}
    </ul>
  );
}
