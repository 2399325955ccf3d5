import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { SERVICE_CATEGORY } from '#portal/graphql/enums';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Filter, Search, Toggle } from '#portal/parts/filters/filters';
import { Load } from '#portal/parts/load';
import { Rows } from '#portal/parts/rows';
import { FoundCard } from '#portal/screens/associations/services/found-card';
import { type Near, NearField } from '#portal/screens/associations/services/near';
import { QuickExit } from '#portal/screens/associations/services/quick-exit';
import { FacetsQuery, FoundQuery } from '#portal/screens/associations/services/service-data';
import { Button } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { EmptyState, Notice } from '#portal/ui/text';

type Kind = (typeof SERVICE_CATEGORY)[number];

/** What somebody asks for. It is kept in the page and not in its address, which stays in the history of the browser. */
interface Asked {
  kind: Kind | '';
  language: string;
  age: string;
  openNow: boolean;
  text: string;
  near: Near | null;
}

const NOTHING: Asked = { kind: '', language: '', age: '', openNow: false, text: '', near: null };
const RADIUS_KM = 50;

const variablesOf = ({ kind, language, age, openNow, text, near }: Asked) => ({
  categories: kind === '' ? null : [kind],
  languages: language === '' ? null : [language],
  age: /^\d{1,2}$/.test(age) ? Number(age) : null,
  openNow: openNow || null,
  text: text.length > 1 ? text : null,
  near: near && { lat: near.lat, lng: near.lng },
  radiusKm: near ? RADIUS_KM : null,
});

/** Help near somebody who needs it, for anyone: no account, nothing kept, and a quick way out. */
export function FindHelp() {
  const t = useT();
  const [asked, setAsked] = useState(NOTHING);
  const ask = (more: Partial<Asked>) => setAsked((now) => ({ ...now, ...more }));
  return (
    <Page
      title={t('directory.title')}
      lead={t('directory.lead')}
      actions={
        <Button tone="quiet" className="no-print" onClick={() => window.print()}>
          {t('directory.print')}
        </Button>
      }
    >
      <div className="stack stack-l">
        <QuickExit />
        <Notice tone="bad" title={t('directory.danger')}>
          <p>
            {t('directory.dangerText')} <Link to="/concern">{t('nav.concern')}</Link>
          </p>
        </Notice>
        <Questions asked={asked} ask={ask} />
        <Found asked={asked} clear={() => setAsked(NOTHING)} />
      </div>
    </Page>
  );
}

function Questions({ asked, ask }: { asked: Asked; ask: (more: Partial<Asked>) => void }) {
  const t = useT();
  const format = useFormat();
  return (
    <Load query={FacetsQuery} variables={{}} lines={4}>
      {({ serviceKinds, serviceLanguages }) => (
        <div className="form-grid no-print">
          <Filter
            label={t('directory.what')}
            value={asked.kind}
            none={t('directory.anyKind')}
            options={SERVICE_CATEGORY.filter((code) => serviceKinds.some((kind) => kind.code === code)).map(
              (value) => ({ value, label: t(`directory.kind.${value}`) }),
            )}
            onChange={(kind) => ask({ kind: kind as Kind })}
          />
          <NearField near={asked.near} onNear={(near) => ask({ near })} />
          <Filter
            label={t('directory.language')}
            value={asked.language}
            none={t('directory.anyLanguage')}
            options={serviceLanguages.map(({ code }) => ({ value: code, label: format.language(code) }))}
            onChange={(language) => ask({ language })}
          />
          <Age value={asked.age} onChange={(age) => ask({ age })} />
          <Search label={t('directory.words')} value={asked.text} onChange={(text) => ask({ text })} />
          <Toggle
            label={t('directory.onlyOpen')}
            checked={asked.openNow}
            onChange={(openNow) => ask({ openNow })}
          />
        </div>
      )}
    </Load>
  );
}

function Age({ value, onChange }: { value: string; onChange: (age: string) => void }) {
  const t = useT();
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('directory.age')}
      </label>
      <input
        id={id}
        className="input"
        data-width="short"
        inputMode="numeric"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function Found({ asked, clear }: { asked: Asked; clear: () => void }) {
  const t = useT();
  return (
    <Rows
      query={FoundQuery}
      variables={variablesOf(asked)}
      of={({ services }) => services}
      empty={
        <EmptyState title={t('directory.none')}>
          {t('directory.noneText')}{' '}
          <Button tone="quiet" onClick={clear}>
            {t('directory.clear')}
          </Button>
        </EmptyState>
      }
    >
      {(services) => (
        <section className="stack" aria-label={t('directory.found')}>
          <p role="status">{t('directory.count', { count: services.length })}</p>
          <ul className="stack">
            {services.map((service) => (
              <FoundCard key={service.id} service={service} />
            ))}
          </ul>
        </section>
      )}
    </Rows>
  );
}
