import { useT } from '#portal/i18n/i18n';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { Notice } from '#portal/ui/text';

/** The end of an erasure: for a visitor, since there is nobody any more. */
export function Erased() {
  const t = useT();
  return (
    <Page title={t('erased.title')}>
      <div className="stack">
        <Notice tone="good" live>
          {t('erased.text')}
        </Notice>
        <p className="prose">{t('erased.again')}</p>
        <div className="actions">
          <ButtonLink to="/" tone="quiet">
            {t('erased.home')}
          </ButtonLink>
        </div>
      </div>
    </Page>
  );
}
