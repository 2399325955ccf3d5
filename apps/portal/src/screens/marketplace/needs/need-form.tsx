import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useT } from '#portal/i18n/i18n';
import { type DraftPlace, NeedPreview, usePreview } from '#portal/screens/marketplace/needs/need-preview';
import {
  type NeedValues,
  type Terms,
  termsOf,
  termsSchema,
} from '#portal/screens/marketplace/needs/need-terms';
import { TOR_FIELDS } from '#portal/screens/marketplace/needs/tor-fields';
import { TorProgress } from '#portal/screens/marketplace/needs/tor-progress';
import { CHECK, stepOf, TOR_STEPS } from '#portal/screens/marketplace/needs/tor-steps';
import { TorSummary } from '#portal/screens/marketplace/needs/tor-summary';
import { Autosave } from '#portal/ui/autosave';
import { Button } from '#portal/ui/button';
import { Form, onReveal, type Submit } from '#portal/ui/form';
import { useUrlFilter } from '#portal/ui/url-filter';

/**
 * The guided terms of reference: six steps, each with an example, and all answers once more at the end; beside every
 * step what is missing and how many it reaches. `keep`: writes what is typed so far, where that is asked for.
 */
export function NeedForm({
  values,
  place,
  send,
  save,
  keep,
}: {
  values: NeedValues;
  place: DraftPlace;
  send: string;
  save: Submit<Terms>;
  keep?: (terms: Terms) => ReturnType<Parameters<typeof Autosave>[0]['save']>;
}) {
  const [{ step = '1' }, change] = useUrlFilter('step');
  const [at, setAt] = useState(() => Math.min(Math.max(Number(step) || 1, 1), CHECK + 1) - 1);
  const go = (next: number) => {
    setAt(next);
    change({ step: next > 0 ? String(next + 1) : undefined });
  };
  return (
    <Form
      schema={termsSchema}
      values={values}
      send={send}
      tone={at === CHECK ? undefined : 'quiet'}
      wide
      submit={(input) => save(termsOf(input))}
      more={keep && <Autosave save={(typed) => keep(termsOf(typed as NeedValues))} />}
    >
      <Guided at={at} go={go} place={place} sector={values.sector} />
    </Form>
  );
}

function Guided({
  at,
  go,
  place,
  sector,
}: {
  at: number;
  go: (step: number) => void;
  place: DraftPlace;
  sector: string;
}) {
  const t = useT();
  const preview = usePreview(place);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = preview.seen && new Set(preview.seen.findings.map(({ field }) => stepOf(field)));
  const missing = preview.seen?.findings.length ?? 0;
  const move = (step: number) => {
    flushSync(() => go(step));
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  };
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  const reveal = useCallback((field: string) => flushSync(() => latest.current(stepOf(field))), []);
  useEffect(() => onReveal(reveal), [reveal]);
  return (
    <>
      <TorProgress at={at} go={move} open={open} />
      <div className="split">
        <div className="form">
          <div className="row row-between">
            <h2 ref={heading} tabIndex={-1}>
              {at === CHECK
                ? t('torStep.CHECK')
                : t('torStep.of', { number: at + 1, name: t(`torStep.${TOR_STEPS[at]?.key ?? 'TASK'}`) })}
            </h2>
            <a className="to-preview" href="#need-preview">
              {t('torStep.preview', { count: missing })}
            </a>
          </div>
          {TOR_STEPS.map(({ key }, i) => {
            const Fields = TOR_FIELDS[key];
            return (
              <div key={key} className="form" hidden={i !== at}>
                <p className="muted prose">{t(`torStep.${key}.why`)}</p>
                <details className="example">
                  <summary>{t('torStep.example')}</summary>
                  <p className="prose keep-lines">{t(`torStep.${key}.example`)}</p>
                </details>
                <Fields sector={sector} />
              </div>
            );
          })}
          {at === CHECK && <TorSummary go={move} />}
          <div className="actions">
            {at > 0 && (
              <Button tone="quiet" onClick={() => move(at - 1)}>
                {t('torStep.back')}
              </Button>
            )}
            {at < CHECK && <Button onClick={() => move(at + 1)}>{t('torStep.next')}</Button>}
          </div>
        </div>
        <NeedPreview of={preview} />
      </div>
    </>
  );
}
