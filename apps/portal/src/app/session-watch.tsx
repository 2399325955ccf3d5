import { useEffect, useState } from 'react';
import { useT } from '#portal/i18n/i18n';
import { useSession } from '#portal/parts/session';
import { ButtonLink } from '#portal/ui/button';
import { Dialog } from '#portal/ui/dialog';

const WARN_BEFORE_MS = 5 * 60_000;
const LOOK_EVERY_MS = 20_000;

/** Warns five minutes before a session ends by itself, so that nobody loses a form to a timeout. */
export function SessionWatch() {
  const t = useT();
  const session = useSession();
  const ends = session.state === 'in' && session.expiresAt ? Date.parse(session.expiresAt) : null;
  const [now, setNow] = useState(Date.now);
  const [seen, setSeen] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  if (ends === null || ends - now > WARN_BEFORE_MS) return null;
  const minutes = Math.max(0, Math.ceil((ends - now) / 60_000));
  return (
    <Dialog title={t('timeout.title')} open={seen !== ends} onClose={() => setSeen(ends)}>
      <p>{t('timeout.text', { minutes })}</p>
      <div className="actions">
        <ButtonLink to="/sign-in" search={{ to: location.pathname }}>
          {t('timeout.again')}
        </ButtonLink>
      </div>
    </Dialog>
  );
}
