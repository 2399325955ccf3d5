import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { PRICE_SOURCE } from '#portal/graphql/enums';
import { PRICE_LIMITS } from '#portal/graphql/limits';
import { uploadPrices } from '#portal/graphql/upload';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Filter } from '#portal/parts/filters/filters';
import { FileUpload } from '#portal/ui/file';
import { Section } from '#portal/ui/page';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice, Progress } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

type Source = (typeof PRICE_SOURCE)[number];
/** Prices of an officer are entered, never uploaded. */
const FILE_SOURCES = PRICE_SOURCE.filter((source) => source !== 'OFFICER');
const KINDS = '.xlsx,.csv,.gz';

/** Takes a file of prices in, says how much of it has arrived, and leads to its batch. */
export function UploadFile() {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const [source, setSource] = useState<Source>('WORLD_BANK_RPW');
  const [sent, setSent] = useState<number>();
  const [problem, setProblem] = useState<Problem>();
  const send = async (file: File) => {
    setProblem(undefined);
    setSent(0);
    const outcome = await uploadPrices(file, source, setSent);
    setSent(undefined);
    if ('problem' in outcome) return setProblem(outcome.problem);
    if (outcome.upload.unchanged) toast(t('prices.unchanged'));
    await navigate({ to: '/staff/prices/$id', params: { id: outcome.upload.batchId } });
  };
  return (
    <Section title={t('prices.upload')}>
      <p className="muted prose">{t('prices.uploadText')}</p>
      <div className="row">
        <Filter
          label={t('prices.source')}
          none={null}
          value={source}
          onChange={(value) => setSource(value as Source)}
          options={FILE_SOURCES.map((value) => ({ value, label: t(`money.source.${value}`) }))}
        />
      </div>
      <FileUpload
        label={t('prices.file')}
        hint={t('prices.fileHint')}
        accept={KINDS}
        maxBytes={PRICE_LIMITS.file}
        onFile={(file) => void send(file)}
      />
      {sent !== undefined && (
        <Progress
          label={t('prices.sending')}
          value={sent}
          max={1}
          note={format.number(sent, { style: 'percent' })}
        />
      )}
      {problem && (
        <Notice tone="bad" live>
          {problemText(t, problem)}
        </Notice>
      )}
    </Section>
  );
}
