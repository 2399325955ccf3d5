import { Link } from '@tanstack/react-router';
import { useT } from '#portal/i18n/i18n';
import { belongs, usePerson } from '#portal/parts/session';
import { ChangePassword } from '#portal/screens/identity/accounts/change-password';
import { OwnAccount } from '#portal/screens/identity/accounts/own-account';
import { Sessions } from '#portal/screens/identity/accounts/sessions';
import { EqualityQuestion } from '#portal/screens/insight/equality/equality';
import { NotificationSettings } from '#portal/screens/outreach/notifications/notification-settings';
import { PauseSection } from '#portal/screens/parties/professionals/pause';
import { Page } from '#portal/ui/page';

/** What a person sets for themselves, of every subject that has something to set. */
export function Settings() {
  const t = useT();
  const person = usePerson();
  return (
    <Page title={t('settings.title')}>
      <div className="stack stack-l">
        <OwnAccount />
        <NotificationSettings />
        {person && belongs(person, 'professional') && (
          <>
            <PauseSection />
            <EqualityQuestion />
          </>
        )}
        <ChangePassword />
        <Sessions />
        <p>
          <Link to="/invitations">{t('invitations.link')}</Link>
        </p>
        <p>
          <Link to="/settings/my-data">{t('settings.myData')}</Link>
        </p>
      </div>
    </Page>
  );
}
