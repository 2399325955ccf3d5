import { fetchFile } from '#portal/graphql/fetch-file';
import { LOCALES, useLocale, useT } from '#portal/i18n/i18n';
import { useProgrammes } from '#portal/parts/programmes';
import type { KpiFilter } from '#portal/screens/insight/kpis/cases';
import { choice, object } from '#portal/ui/checks';
import { Select } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const schema = object({ language: choice() });

/** Makes the page of results for people outside, of what the filters choose. */
export function ResultsPage({ filter }: { filter: KpiFilter }) {
  const t = useT();
  const locale = useLocale();
  const programmes = useProgrammes();
  const only = programmes.length === 1 ? programmes[0]?.id : undefined;
  const { programmeId = only, country, from, to } = filter;
  return (
    <Section title={t('page.title')}>
      <p className="muted prose">{t('page.text')}</p>
      {programmeId && from && to ? (
        <Form
          name="page"
          schema={schema}
          values={{ language: locale }}
          send={t('page.make')}
          submit={async ({ language }) => {
            const asked = { programmeId, country, from, to, language };
            const problem = await fetchFile('/results', `results-${from}-${to}-${language}.pdf`, asked);
            if (!problem) toast(t('export.made'));
            return problem;
          }}
        >
          <Select
            name="language"
            label={t('page.language')}
            options={Object.entries(LOCALES).map(([value, label]) => ({ value, label }))}
          />
        </Form>
      ) : (
        <Notice>{t('page.choose')}</Notice>
      )}
    </Section>
  );
}
