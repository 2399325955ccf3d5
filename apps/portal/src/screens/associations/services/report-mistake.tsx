import { useState } from 'react';
import { object } from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { SERVICE_MISTAKE } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { choice } from '#portal/ui/checks';
import { RadioGroup } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { Notice } from '#portal/ui/text';

const ReportMutation = graphql(`
  mutation ReportService($id: ID!, $mistake: ServiceMistake!) {
    reportService(id: $id, mistake: $mistake)
  }
`);
const schema = object({ mistake: choice() });
type Mistake = (typeof SERVICE_MISTAKE)[number];

/** Says that something of a service is wrong: one choice and no words, so that nobody is named in passing. */
export function ReportMistake({ id }: { id: string }) {
  const t = useT();
  const report = useAct(ReportMutation);
  const [sent, setSent] = useState(false);
  return (
    <div className="no-print">
      <Section title={t('directory.mistake')}>
        {sent ? (
          <Notice tone="good" live>
            {t('directory.mistakeThanks')}
          </Notice>
        ) : (
          <Form
            name="mistake"
            schema={schema}
            values={{ mistake: '' }}
            send={t('directory.mistakeSend')}
            submit={async ({ mistake }) => {
              const { problem } = await report({ id, mistake: mistake as Mistake });
              if (problem) return problem;
              setSent(true);
            }}
          >
            <RadioGroup
              name="mistake"
              label={t('directory.mistakeWhich')}
              options={SERVICE_MISTAKE.map((value) => ({ value, label: t(`directory.mistake.${value}`) }))}
            />
          </Form>
        )}
      </Section>
    </div>
  );
}
