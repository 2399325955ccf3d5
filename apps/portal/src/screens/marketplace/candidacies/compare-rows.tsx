import type { ReactNode } from 'react';
import { INTERVIEW_CRITERION, PANEL_SIDE } from '#portal/graphql/enums';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import type { Explained, Side } from '#portal/screens/marketplace/candidacies/compare-data';
import { BandTag, ScoreParts } from '#portal/screens/marketplace/matching/explanation';
import { Skeleton, Tag, type Tone } from '#portal/ui/text';

interface Row {
  key: string;
  label: ReactNode;
  cell: (side: Side) => ReactNode;
}

const EVIDENCE_TONE: Record<string, Tone> = { VERIFIED: 'good', EVIDENCED: 'info' };
const NOTHING = '–';

/**
 * The questions of a comparison in order: the status, why it fits, skill by skill, what is offered, how it was scored.
 */
export function useRows(people: readonly Side[]): Row[] {
  return [...useStatus(), ...useFit(), ...useSkills(people), ...useOffer(), ...useScores(people)];
}

/** Waits for the explanation; says so where there is none. */
function useExplained(show: (explained: Explained) => ReactNode): Row['cell'] {
  const t = useT();
  return function Explanation({ explained }) {
    if (explained === undefined) return <Skeleton lines={1} />;
    return explained ? show(explained) : <span className="muted">{t('compare.unknown')}</span>;
  };
}

function useStatus(): Row[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      key: 'status',
      label: t('compare.status'),
      cell: ({ candidate: { status, reserveUntil } }) => (
        <>
          {status.sentence}
          {reserveUntil && (
            <p className="muted small">{t('compare.reserve', { when: format.day(reserveUntil) })}</p>
          )}
        </>
      ),
    },
  ];
}

function useFit(): Row[] {
  const t = useT();
  return [
    {
      key: 'fit',
      label: t('compare.fit'),
      cell: useExplained(({ ref }) => (
        <div className="stack stack-s">
          <span>
            <BandTag of={ref} />
          </span>
          <ScoreParts of={ref} brief />
        </div>
      )),
    },
    { key: 'fits', label: t('match.fits'), cell: useExplained(({ words }) => <Sentences of={words.fits} />) },
    {
      key: 'missing',
      label: t('match.missingTitle'),
      cell: useExplained(({ words }) => <Sentences of={words.missing} />),
    },
    {
      key: 'gates',
      label: t('match.gates'),
      cell: useExplained(({ gates }) => <OpenGates of={gates} />),
    },
  ];
}

function Sentences({ of }: { of: readonly string[] }) {
  if (of.length === 0) return NOTHING;
  return (
    <ul>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function OpenGates({ of }: { of: Explained['gates'] }) {
  const t = useT();
  const open = of.filter(({ answer }) => answer !== 'PASS');
  if (open.length === 0) return <Tag tone="good">{t('compare.allMet')}</Tag>;
  return (
    <ul>
      {open.map(({ code, answer }) => (
        <li key={code}>
          {t(`gate.${code}` as MessageId)}{' '}
          <Tag tone={answer === 'FAIL' ? 'bad' : 'warm'}>{t(`match.answer.${answer}` as MessageId)}</Tag>
        </li>
      ))}
    </ul>
  );
}

/** A row for each skill that the need asks for; everyone is asked for the same ones. */
function useSkills(people: readonly Side[]): Row[] {
  const t = useT();
  const asked = people.find(({ explained }) => explained)?.explained?.skills ?? [];
  const label = useConceptLabels(asked.map(({ skill }) => skill));
  const cellOf = (uri: string) => (explained: Explained) => {
    const found = explained.skills.find(({ skill }) => skill === uri);
    if (!found?.matchedBy) return <Tag tone="warm">{t('match.missing')}</Tag>;
    return (
      <>
        {found.levelHeld ? t(`level.${found.levelHeld}` as MessageId) : NOTHING}{' '}
        {found.evidence && <Tag tone={EVIDENCE_TONE[found.evidence]}>{t(`evidence.${found.evidence}`)}</Tag>}
        {found.relation && (
          <p className="muted small">{t(`match.relation.${found.relation}` as MessageId)}</p>
        )}
      </>
    );
  };
  return asked.map(({ skill, essential, levelAsked }) => ({
    key: skill,
    label: (
      <>
        <bdi>{label(skill)}</bdi>
        <p className="muted small">
          {t('compare.asked', { level: t(`level.${levelAsked}` as MessageId) })}
          {essential && ` · ${t('match.essential')}`}
        </p>
      </>
    ),
    cell: ({ explained }) => (explained ? cellOf(skill)(explained) : NOTHING),
  }));
}

function useOffer(): Row[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      key: 'years',
      label: t('profile.years'),
      cell: ({ candidate: { applicant } }) => applicant?.yearsExperience ?? NOTHING,
    },
    {
      key: 'languages',
      label: t('need.languages'),
      cell: ({ candidate: { applicant } }) =>
        format.list(
          (applicant?.languages ?? []).map(
            ({ code, overall }) => `${format.language(code)}${overall ? ` (${overall})` : ''}`,
          ),
        ) || NOTHING,
    },
    {
      key: 'dates',
      label: t('compare.free'),
      cell: ({ candidate: { availableFrom, availableTo } }) =>
        availableFrom && availableTo
          ? t('need.fromTo', { from: format.day(availableFrom), to: format.day(availableTo) })
          : NOTHING,
    },
    {
      key: 'hours',
      label: t('need.weeklyHours'),
      cell: ({ candidate: { weeklyHours } }) => weeklyHours ?? NOTHING,
    },
    {
      key: 'motivation',
      label: t('compare.why'),
      cell: ({ candidate: { motivation } }) =>
        motivation ? (
          <p className="small keep-lines" dir="auto">
            {motivation}
          </p>
        ) : (
          NOTHING
        ),
    },
  ];
}

/** The means of the panel, once anybody has scored, and who prefers whom. */
function useScores(people: readonly Side[]): Row[] {
  const t = useT();
  const format = useFormat();
  const isScored = people.some(({ candidate }) => candidate.panel.some(({ scores }) => scores.length > 0));
  if (!isScored) return [];
  const criteria = INTERVIEW_CRITERION.map((criterion) => ({
    key: criterion,
    label: t(`criterion.${criterion}`),
    cell: ({ candidate: { panel } }: Side) => {
      const given = panel.flatMap(({ scores }) => scores.filter((score) => score.criterion === criterion));
      if (given.length === 0) return NOTHING;
      const mean = given.reduce((sum, { score }) => sum + score, 0) / given.length;
      return t('compare.mean', { mean: format.number(mean, { maximumFractionDigits: 1 }) });
    },
  }));
  const preferred: Row = {
    key: 'preferred',
    label: t('interview.preferred'),
    cell: ({ candidate: { preferredBy } }) =>
      format.list(PANEL_SIDE.filter((side) => preferredBy.includes(side)).map((side) => t(`side.${side}`))) ||
      NOTHING,
  };
  return [...criteria, preferred];
}
