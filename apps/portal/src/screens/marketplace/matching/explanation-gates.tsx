import { Link } from '@tanstack/react-router';
import { type MessageId, type Translate, useFormat, useT } from '#portal/i18n/i18n';
import type { Explanation } from '#portal/screens/marketplace/matching/explanation-data';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { Notice, Tag, type Tone } from '#portal/ui/text';

type Format = ReturnType<typeof useFormat>;
const ANSWER_TONE: Record<string, Tone> = { PASS: 'good', FAIL: 'bad', UNKNOWN: 'warm' };

/** How the values of a condition read; the others are shown as they are. */
const VALUES: Record<string, (value: string, format: Format, t: Translate) => string> = {
  COUNTRY: (value, format) => (/^[A-Z]{2}$/.test(value) ? format.country(value) : value),
  COVERAGE: (value, format) => format.percent(Number(value) / 1000),
  MODALITY: (value, _, t) => t(`modality.${value}` as MessageId),
  AVAILABILITY: (value, _, t) => t('match.days', { count: Number(value) }),
  LANGUAGE: (value, format) => value.replace(/^\S+/, (code) => format.language(code)),
};
/** Conditions that are met or not, without a value that says more. */
const PLAIN = new Set(['NEED', 'PROFILE', 'CONSENT', 'CONFLICT', 'PLACEMENT', 'ELIGIBILITY', 'LICENCE']);

/** Closer words for an answer, where they say more than its values. */
const DETAILS = new Set(['language_unknown', 'language_below', 'expires_too_early', 'licence_not_stated']);

/** Conditions that keep a pair out of every list: they fail, and no approver has let it through. */
export const failedGates = (gates: Explanation['gates']) =>
  gates.filter(({ answer, overridden }) => answer === 'FAIL' && !overridden);

/** The part of their own profile where a professional fixes a condition. */
const MENDED_IN: Readonly<Record<string, string>> = {
  CONSENT: 'consents',
  ELIGIBILITY: 'programme',
  COUNTRY: 'heritage',
  MODALITY: 'availability',
  AVAILABILITY: 'availability',
  LANGUAGE: 'languages',
  LICENCE: 'education',
  COVERAGE: 'skills',
};

/** What keeps the person from being proposed, before anything else is said; to the person, with the way to mend it. */
export function FailedGates({ of, own }: { of: Explanation['gates']; own?: boolean }) {
  const t = useT();
  const words = useGateWords();
  const failed = failedGates(of);
  if (failed.length === 0) return null;
  return (
    <Notice tone="bad" title={t(own ? 'match.mendFirst' : 'match.notNow')}>
      <ul>
        {failed.map(({ code, required, actual }) => (
          <li key={code}>
            {t(`gate.${code}` as MessageId)}
            {!PLAIN.has(code) &&
              `: ${t('match.askedFound', { asked: words(code, required), found: words(code, actual) })}`}{' '}
            {own && <MendingLink code={code} />}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function MendingLink({ code }: { code: string }) {
  const t = useT();
  if (code === 'PROFILE') return <Link to="/profile">{t('match.mend.PROFILE')}</Link>;
  const task = MENDED_IN[code];
  if (!task) return null;
  return (
    <Link to="/profile/$task" params={{ task }}>
      {t('match.mend', { part: t(`task.${task.toUpperCase()}` as MessageId) })}
    </Link>
  );
}

/** The conditions that are separate from the score: all of them, or those that are not met. */
export function Gates({ of, all }: { of: Explanation['gates']; all?: boolean }) {
  const t = useT();
  const shown = all ? of : of.filter(({ answer }) => answer !== 'PASS');
  const words = useGateWords();
  if (shown.length === 0) return <Notice tone="good">{t('match.gatesPass')}</Notice>;
  return (
    <Section title={t('match.gates')}>
      <DataTable
        caption={t('match.gates')}
        hideCaption
        rows={shown.map((gate) => ({ ...gate, id: gate.code }))}
        columns={[
          {
            key: 'gate',
            label: t('match.condition'),
            cell: (row) => t(`gate.${row.code}` as MessageId),
          },
          {
            key: 'answer',
            label: t('match.answer'),
            cell: (row) => (
              <span className="row">
                <Tag tone={ANSWER_TONE[row.answer]}>{t(`match.answer.${row.answer}` as MessageId)}</Tag>
                {row.overridden && <Tag tone="info">{t('gate.overridden')}</Tag>}
                {row.detail && DETAILS.has(row.detail) && (
                  <span className="muted small">{t(`gate.detail.${row.detail}` as MessageId)}</span>
                )}
              </span>
            ),
          },
          { key: 'required', label: t('match.required'), cell: (row) => words(row.code, row.required) },
          { key: 'actual', label: t('match.actual'), cell: (row) => words(row.code, row.actual) },
        ]}
      />
    </Section>
  );
}

/** What a condition asks or found, in words of the reader's language. */
export function useGateWords(): (code: string, values: readonly string[]) => string {
  const t = useT();
  const format = useFormat();
  return (code, values) =>
    PLAIN.has(code) || values.length === 0
      ? '–'
      : format.list(values.map((value) => VALUES[code]?.(value, format, t) ?? value));
}
