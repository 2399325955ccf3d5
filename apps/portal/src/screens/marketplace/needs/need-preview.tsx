import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useClient } from 'urql';
import { graphql, type ResultOf, type VariablesOf } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { type NeedValues, termsOf } from '#portal/screens/marketplace/needs/need-terms';
import { TorFindings } from '#portal/screens/marketplace/needs/tor-findings';
import { Button } from '#portal/ui/button';
import { Skeleton } from '#portal/ui/text';

const PreviewQuery = graphql(`
  query NeedPreview($input: NewNeedInput!, $terms: TermsInput!) {
    needPreview(input: $input, terms: $terms) {
      reach
      findings {
        field
        code
        severity
      }
    }
  }
`);
export type DraftPlace = VariablesOf<typeof PreviewQuery>['input'];
type Preview = ResultOf<typeof PreviewQuery>['needPreview'];

const PAUSE_MS = 800;
/** The API tells no more than this. */
const MOST = 50;

/** What the text lacks and how many it reaches, looked at again whenever the writer pauses. */
export function NeedPreview({ of: { seen, failed, look } }: { of: PreviewNow }) {
  const t = useT();
  return (
    <aside id="need-preview" className="card stack beside" tabIndex={-1} aria-label={t('preview.title')}>
      <h2>{t('preview.title')}</h2>
      {failed && (
        <div role="alert" className="stack">
          <p>{t('preview.failed')}</p>
          <Button tone="quiet" size="small" onClick={look}>
            {t('trouble.retry')}
          </Button>
        </div>
      )}
      {!seen && !failed && <Skeleton lines={3} />}
      {seen && (
        <>
          <p role="status">
            <strong>{t(reachWords(seen.reach), { count: seen.reach ?? 0 })}</strong>
          </p>
          <p className="muted small">{t('preview.reachHint')}</p>
          <h3>{t(seen.findings.length > 0 ? 'preview.findings' : 'preview.complete')}</h3>
          <TorFindings of={seen.findings} linked />
        </>
      )}
    </aside>
  );
}

function reachWords(reach: number | null) {
  if (reach === null) return 'preview.unknown';
  if (reach === 0) return 'preview.few';
  return reach < MOST ? 'preview.about' : 'preview.many';
}

/** What was seen last, whether the last look failed, and the way to look again. */
interface PreviewNow {
  readonly seen?: Preview;
  readonly failed?: boolean;
  readonly look: () => void;
}

/** Looks at the text of the form around whenever its writer pauses. */
export function usePreview({ programmeId, institutionId }: DraftPlace): PreviewNow {
  const client = useClient();
  const { watch, getValues } = useFormContext<NeedValues>();
  const [{ seen, failed }, setState] = useState<{ seen?: Preview; failed?: boolean }>({});
  const again = useRef(() => {});
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let newest = 0;
    const look = async () => {
      const mine = ++newest;
      const variables = { input: { programmeId, institutionId }, terms: termsOf(getValues()) };
      const { data, error } = await client.query(PreviewQuery, variables, { requestPolicy: 'network-only' });
      if (mine !== newest) return;
      setState((before) => ({
        seen: data?.needPreview ?? before.seen,
        failed: Boolean(error),
      }));
    };
    const { unsubscribe } = watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), PAUSE_MS);
    });
    again.current = () => void look();
    void look();
    return () => {
      newest = Infinity;
      clearTimeout(timer);
      unsubscribe();
    };
  }, [client, watch, getValues, programmeId, institutionId]);
  return { seen, failed, look: () => again.current() };
}
