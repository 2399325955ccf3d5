import { useState } from 'react';
import { fetchFile } from '#portal/graphql/fetch-file';
import { useT } from '#portal/i18n/i18n';
import { Points } from '#portal/screens/privacy/own-data/points';
import { Button, ButtonLink } from '#portal/ui/button';
import { Page, Section } from '#portal/ui/page';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';

/** A copy of all that is held about the person, and the way to the erasure. */
export function MyData() {
  const t = useT();
  return (
    <Page
      title={t('myData.title')}
      lead={t('myData.lead')}
      back={{ link: { to: '/settings' }, label: t('settings.title') }}
    >
      <div className="stack stack-l">
        <Copy />
        <Section title={t('myData.erase')}>
          <p className="prose">{t('myData.eraseText')}</p>
          <div className="actions">
            <ButtonLink to="/settings/erase" tone="quiet">
              {t('myData.eraseNext')}
            </ButtonLink>
          </div>
        </Section>
      </div>
    </Page>
  );
}

function Copy() {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Problem | 'done' | null>(null);
  const fetchCopy = async () => {
    setBusy(true);
    setOutcome(null);
    setOutcome((await fetchFile('/my-data', 'my-data.json')) ?? 'done');
    setBusy(false);
  };
  return (
    <Section title={t('myData.copy')}>
      <p className="prose">{t('myData.copyText')}</p>
      <Points
        ids={[
          'myData.has.account',
          'myData.has.profile',
          'myData.has.work',
          'myData.has.words',
          'myData.has.files',
          'myData.has.told',
        ]}
      />
      <p className="muted prose">{t('myData.copyCare')}</p>
      {outcome === 'done' && (
        <Notice tone="good" live>
          {t('myData.copyDone')}
        </Notice>
      )}
      {outcome && outcome !== 'done' && (
        <Notice tone="bad" live>
          {problemText(t, outcome)}
        </Notice>
      )}
      <div className="actions">
        <Button busy={busy} onClick={() => void fetchCopy()}>
          {t('myData.download')}
        </Button>
      </div>
    </Section>
  );
}
