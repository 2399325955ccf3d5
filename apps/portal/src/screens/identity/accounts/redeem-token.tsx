import { type ReactNode, useState } from 'react';
import { useT } from '#portal/i18n/i18n';
import { Button, ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';

/** The token of a link from a mail. It comes after `#`, so that it reaches no server log. */
export function linkToken(): string {
  return location.hash.replace(/^#(token=)?/, '');
}

/** A link from a mail is used up by a button, never by merely opening it: mail scanners open links too. */
export function RedeemToken({
  title,
  lead,
  send,
  done,
  redeem,
}: {
  title: string;
  lead: string;
  send: string;
  done: string;
  redeem: (token: string) => Promise<Problem | undefined>;
}) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Problem | 'done' | null>(null);
  const run = async () => {
    setBusy(true);
    setOutcome((await redeem(linkToken())) ?? 'done');
    setBusy(false);
  };
  if (outcome === 'done') return <Done title={title}>{done}</Done>;
  return (
    <Page title={title} lead={lead}>
      <div className="stack">
        {outcome && (
          <Notice tone="bad" live>
            {problemText(t, outcome)}
          </Notice>
        )}
        <Button busy={busy} onClick={() => void run()}>
          {send}
        </Button>
      </div>
    </Page>
  );
}

/** It worked; the next step is to sign in, or to look into the mail. */
export function Done({ title, children, byMail }: { title: string; children: ReactNode; byMail?: boolean }) {
  const t = useT();
  return (
    <Page title={title}>
      <div className="stack">
        <Notice tone="good" live>
          {children}
        </Notice>
        {!byMail && <ButtonLink to="/sign-in">{t('nav.signIn')}</ButtonLink>}
      </div>
    </Page>
  );
}
