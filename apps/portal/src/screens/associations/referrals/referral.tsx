import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import type { ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import {
  ConfirmReferralMutation,
  ReadReferralMutation,
  type Referral,
  ReferralQuery,
} from '#portal/screens/associations/referrals/referral-data';
import { ReferralSteps } from '#portal/screens/associations/referrals/referral-steps';
import { ReferralClock, ReferralStatus } from '#portal/screens/associations/referrals/referral-words';
import { Button } from '#portal/ui/button';
import { SummaryList } from '#portal/ui/lists';
import { Page } from '#portal/ui/page';
import { problemText } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

type Words = ResultOf<typeof ReadReferralMutation>['readReferral'];

/** One referral, for its two institutions; a draft is the check before sending. */
export function ReferralScreen() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Load query={ReferralQuery} variables={{ id }} lines={8} fresh>
      {({ referral }) => (
        <Page
          title={referral.caseRef ?? t('referral.one')}
          lead={
            <>
              <bdi>{referral.senderName}</bdi> → <bdi>{referral.receiverName}</bdi>
            </>
          }
          back={{
            link: { to: referral.sides.includes('OFFICER') ? '/staff/referrals' : '/referrals' },
            label: t('referral.title'),
          }}
          actions={<ReferralStatus state={referral.state} />}
        >
          <div className="stack stack-l">
            {referral.escalatedAt && <Notice tone="bad">{t('referral.lateText')}</Notice>}
            {referral.state === 'DRAFT' && <Notice tone="info">{t('referral.checkText')}</Notice>}
            <Facts referral={referral} />
            <Sealed referral={referral} />
            <Confirm referral={referral} />
            <ReferralSteps referral={referral} />
            <p>
              {t('referral.danger')} <Link to="/concern">{t('nav.concern')}</Link>
            </p>
          </div>
        </Page>
      )}
    </Load>
  );
}

function Facts({ referral }: { referral: Referral }) {
  const t = useT();
  const format = useFormat();
  const { serviceId, serviceName, category, region, country, ageBand, language, basis, reason } = referral;
  return (
    <SummaryList
      rows={[
        { label: t('referral.clock'), value: <ReferralClock referral={referral} /> },
        { label: t('referral.priority'), value: t(`referral.priority.${referral.priority}`) },
        {
          label: t('referral.service'),
          value: (
            <Link to="/services/$id" params={{ id: serviceId }}>
              <bdi>{serviceName}</bdi>
            </Link>
          ),
        },
        { label: t('directory.what'), value: t(`directory.kind.${category}`) },
        { label: t('referral.where'), value: `${region}, ${format.country(country)}` },
        { label: t('referral.age'), value: t(`referral.age.${ageBand}`) },
        { label: t('directory.language'), value: format.language(language) },
        { label: t('referral.basis'), value: t(`referral.basis.${basis ?? 'NONE'}`) },
        { label: t('referral.outcome'), value: reason && t(`reason.${reason}` as 'reason.OTHER') },
      ]}
    />
  );
}

/** The sealed words; opening them is recorded, and said before. */
function Sealed({ referral: { id, mayRead, purgedAt, sides } }: { referral: Referral }) {
  const t = useT();
  const format = useFormat();
  const read = useAct(ReadReferralMutation);
  const [words, setWords] = useState<Words>(null);
  if (purgedAt) return <p className="muted">{t('referral.purged', { when: format.moment(purgedAt) })}</p>;
  if (!mayRead) return sides.includes('RECEIVER') && <p className="muted">{t('referral.afterAccept')}</p>;
  if (words)
    return (
      <SummaryList
        rows={[
          { label: t('referral.case'), value: <bdi>{words.caseRef}</bdi> },
          { label: t('referral.prepare'), value: words.prepare && <p dir="auto">{words.prepare}</p> },
          {
            label: t('referral.basisReason'),
            value: words.basisReason && <p dir="auto">{words.basisReason}</p>,
          },
        ]}
      />
    );
  const open = async () => {
    const { data, problem } = await read({ id });
    if (problem) toast(problemText(t, problem));
    else setWords(data.readReferral);
  };
  return (
    <div className="stack">
      <p className="muted">{t('referral.readText')}</p>
      <Button tone="quiet" onClick={() => void open()}>
        {t('referral.read')}
      </Button>
    </div>
  );
}

/** A vital interest waits for a second person. */
function Confirm({ referral: { id, basis, sentAt, confirmedAt, sides, endedAt } }: { referral: Referral }) {
  const t = useT();
  const confirm = useAct(ConfirmReferralMutation);
  if (basis !== 'VITAL_INTEREST' || !sentAt || endedAt || sides.every((side) => side === 'RECEIVER'))
    return null;
  if (confirmedAt) return <p>{t('referral.confirmed')}</p>;
  const act = async () => {
    const { problem } = await confirm({ id });
    toast(problem ? problemText(t, problem) : t('referral.confirmed'));
  };
  return (
    <Notice tone="warm" title={t('referral.toConfirm')}>
      <p>{t('referral.toConfirmText')}</p>
      <Button size="small" onClick={() => void act()}>
        {t('referral.confirm')}
      </Button>
    </Notice>
  );
}
