import { useAct } from '#portal/graphql/act';
import { type FragmentOf, graphql, readFragment } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { may, usePerson } from '#portal/parts/session';
import { Consequence } from '#portal/parts/steps/consequence';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import { ConfirmButton } from '#portal/ui/dialog';
import { problemText } from '#portal/ui/problem';
import { DataTable } from '#portal/ui/table';
import { Tag, type Tone } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

export const HeldSkillFragment = graphql(`
  fragment HeldSkillParts on HeldSkill {
    conceptUri
    level
    years
    evidence
    evidenceNote
    verifiedAt
  }
`);
const Verify = graphql(`
  mutation VerifySkill($skill: ProfessionalSkillInput!) {
    verifySkill(skill: $skill)
  }
`);
const Dismiss = graphql(`
  mutation RemoveSkillEvidence($skill: ProfessionalSkillInput!) {
    removeSkillEvidence(skill: $skill)
  }
`);
const TONE: Record<string, Tone> = { VERIFIED: 'good', EVIDENCED: 'info' };

/** Claimed, shown and verified are three different things; staff confirm what they have looked at. */
export function HeldSkills({
  professionalId,
  of,
}: {
  professionalId: string;
  of: readonly FragmentOf<typeof HeldSkillFragment>[];
}) {
  const t = useT();
  const format = useFormat();
  const mayVerify = may(usePerson(), 'PROFESSIONAL_VERIFY');
  const skills = readFragment(HeldSkillFragment, of);
  const label = useConceptLabels(skills.map(({ conceptUri }) => conceptUri));
  if (skills.length === 0) return <p className="muted">{t('people.noSkills')}</p>;
  return (
    <DataTable
      caption={t('people.skills')}
      hideCaption
      rows={skills.map((skill) => ({ ...skill, id: skill.conceptUri }))}
      columns={[
        {
          key: 'skill',
          label: t('people.skill'),
          cell: (row) => <bdi>{label(row.conceptUri)}</bdi>,
          sort: (row) => label(row.conceptUri),
        },
        {
          key: 'level',
          label: t('people.level'),
          cell: (row) => (row.level ? t(`level.${row.level}` as MessageId) : '–'),
          sort: (row) => row.level ?? 0,
        },
        {
          key: 'evidence',
          label: t('people.evidence'),
          cell: (row) => (
            <div>
              <Tag tone={TONE[row.evidence]}>{t(`evidence.${row.evidence}`)}</Tag>{' '}
              {row.verifiedAt && <span className="muted small">{format.day(row.verifiedAt)}</span>}
            </div>
          ),
          sort: (row) => row.evidence,
        },
        {
          key: 'note',
          label: t('people.shownBy'),
          cell: (row) => (row.evidenceNote ? <bdi>{row.evidenceNote}</bdi> : '–'),
        },
        ...(mayVerify
          ? [
              {
                key: 'steps',
                label: t('staff.decision'),
                cell: (row: { conceptUri: string; evidence: string }) => (
                  <Answer
                    skill={{ professionalId, conceptUri: row.conceptUri }}
                    evidence={row.evidence}
                    name={label(row.conceptUri)}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Answer({
  skill,
  evidence,
  name,
}: {
  skill: { professionalId: string; conceptUri: string };
  evidence: string;
  name: string;
}) {
  const t = useT();
  const verify = useAct(Verify);
  const dismiss = useAct(Dismiss);
  const tell = async (act: typeof verify | typeof dismiss) => {
    const { problem } = await act({ skill });
    toast(problem ? problemText(t, problem) : t('state.done'));
    return !problem;
  };
  if (evidence === 'CLAIMED') return <span className="muted">{t('people.nothingShown')}</span>;
  return (
    <div className="actions">
      {evidence === 'EVIDENCED' && (
        <ConfirmButton label={t('people.verify')} title={name} act={() => tell(verify)}>
          <Consequence of="skill.verify" />
        </ConfirmButton>
      )}
      <ConfirmButton tone="quiet" label={t('people.dismiss')} title={name} act={() => tell(dismiss)}>
        <Consequence of="skill.dismiss" />
      </ConfirmButton>
    </div>
  );
}
