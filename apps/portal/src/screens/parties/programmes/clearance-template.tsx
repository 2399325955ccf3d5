import { useState } from 'react';
import { graphql } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { useRuleWords } from '#portal/screens/parties/programmes/rule-words';
import type { Template } from '#portal/screens/parties/programmes/template';
import { TemplateForm } from '#portal/screens/parties/programmes/template-form';
import { Button } from '#portal/ui/button';
import { SummaryList } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { Notice } from '#portal/ui/text';

const TemplateQuery = graphql(`
  query ClearanceTemplate($programmeId: ID!) {
    clearanceTemplate(programmeId: $programmeId) {
      version
      otherRisk
      countryRisks {
        country
        risk
      }
      rules {
        type
        minRisk
        modalities
        childContact
        regulated
      }
    }
  }
`);

/** Which checks the programme asks for, when, and how it sees the risk of its countries. */
export function ClearanceTemplate({ programmeId }: { programmeId: string }) {
  const t = useT();
  const mayPublish = may(usePerson(), 'PROGRAMME_MANAGE');
  const [editing, setEditing] = useState(false);
  return (
    <Load query={TemplateQuery} variables={{ programmeId }} lines={8}>
      {({ clearanceTemplate: { version, ...template } }) =>
        editing ? (
          <TemplateForm
            programmeId={programmeId}
            version={version}
            inForce={template}
            onDone={() => setEditing(false)}
          />
        ) : (
          <div className="stack stack-l">
            <Notice>{version === 0 ? t('template.usual') : t('template.inForce', { version })}</Notice>
            <Asked template={template} />
            <Risks template={template} />
            {mayPublish ? (
              <div>
                <Button onClick={() => setEditing(true)}>{t('template.change')}</Button>
              </div>
            ) : (
              <p className="muted">{t('template.readOnly')}</p>
            )}
          </div>
        )
      }
    </Load>
  );
}

function Asked({ template: { rules } }: { template: Template }) {
  const t = useT();
  const words = useRuleWords();
  return (
    <DataTable
      caption={t('template.checks')}
      rows={rules.map((rule, i) => ({ ...rule, id: String(i) }))}
      columns={[
        { key: 'type', label: t('clearance.type'), cell: (row) => words.type(row) },
        { key: 'when', label: t('template.when'), cell: (row) => words.when(row) },
      ]}
    />
  );
}

function Risks({ template: { countryRisks, otherRisk } }: { template: Template }) {
  const t = useT();
  const format = useFormat();
  const risk = (level: string) => t(`template.risk.${level}` as MessageId);
  return (
    <Section title={t('template.risks')}>
      <SummaryList
        rows={[
          ...countryRisks.map(({ country, risk: level }) => ({
            label: format.country(country),
            value: risk(level),
          })),
          { label: t('template.otherRisk'), value: risk(otherRisk) },
        ]}
      />
    </Section>
  );
}
