import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { Button, ButtonLink } from '#portal/ui/button';
import { Icon } from '#portal/ui/icon';
import { type Problem, type ProblemKind, problemText } from '#portal/ui/problem';

const TITLES: Record<ProblemKind, MessageId> = {
  NETWORK: 'trouble.network',
  UNAUTHENTICATED: 'trouble.session',
  CONFLICT: 'trouble.conflict',
  FORBIDDEN: 'trouble.refused',
  NOT_FOUND: 'trouble.missing',
  BAD_INPUT: 'trouble.badInput',
  LIMIT: 'trouble.limit',
  INTERNAL: 'trouble.internal',
};

/** What went wrong, in plain words, with the way on. */
export function Trouble({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const t = useT();
  return (
    <div className="empty" role="alert">
      <h2 className="row">
        <Icon name="alert" />
        {t(TITLES[problem.kind])}
      </h2>
      <p className="prose">{problemText(t, problem)}</p>
      <div className="actions">
        <WayOn kind={problem.kind} retry={retry} />
      </div>
    </div>
  );
}

function WayOn({ kind, retry }: { kind: ProblemKind; retry?: () => void }): ReactNode {
  const t = useT();
  const { href } = useLocation();
  if (kind === 'UNAUTHENTICATED')
    return (
      <ButtonLink to="/sign-in" search={{ to: href }}>
        {t('nav.signIn')}
      </ButtonLink>
    );
  if (kind === 'NOT_FOUND' || kind === 'FORBIDDEN' || !retry)
    return <ButtonLink to="/">{t('trouble.home')}</ButtonLink>;
  return <Button onClick={retry}>{t(kind === 'CONFLICT' ? 'trouble.loadAgain' : 'trouble.retry')}</Button>;
}
