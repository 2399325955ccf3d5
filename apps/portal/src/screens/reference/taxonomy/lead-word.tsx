import { useId, useState } from 'react';
import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { type Locale, LOCALES, useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { useConceptSearch } from '#portal/parts/taxonomy/taxonomy';
import { Button } from '#portal/ui/button';
import { choice, object } from '#portal/ui/checks';
import { PickerField } from '#portal/ui/combobox';
import { Dialog } from '#portal/ui/dialog';
import { Select } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { toast } from '#portal/ui/toast';

const Lead = graphql(`
  mutation LeadOwnWord($word: LeadWordInput!) {
    leadOwnWord(word: $word)
  }
`);
const LANGUAGES = Object.keys(LOCALES) as Locale[];
const schema = object({
  language: choice(),
  skill: z.array(z.object({ value: z.string(), label: z.string() })).check(z.length(1)),
});

/** Asks which skill a word means, and makes it a synonym of that skill for everybody. */
export function LeadWord({ word, languages }: { word: string; languages: readonly string[] }) {
  const t = useT();
  const format = useFormat();
  const own = useLocale();
  const id = useId();
  const search = useConceptSearch('skills');
  const lead = useAct(Lead);
  const [open, setOpen] = useState(false);
  const spoken = LANGUAGES.find((locale) => locale === languages[0]) ?? own;
  return (
    <>
      <Button size="small" tone="quiet" onClick={() => setOpen(true)}>
        {t('ownWords.lead.open')}
        <span className="visually-hidden"> {word}</span>
      </Button>
      <Dialog title={t('ownWords.lead.title', { word })} open={open} onClose={() => setOpen(false)}>
        <p className="prose">{t('ownWords.lead.text')}</p>
        <Form
          name={id}
          schema={schema}
          values={{ language: spoken, skill: [] }}
          send={t('ownWords.lead.send')}
          submit={async ({ language, skill }) => {
            const conceptUri = skill[0]?.value ?? '';
            const locale = LANGUAGES.find((one) => one === language) ?? own;
            const { problem } = await lead({ word: { word, language: locale, conceptUri } });
            if (problem) return problem;
            setOpen(false);
            toast(t('ownWords.lead.done'));
          }}
        >
          <PickerField name="skill" label={t('ownWords.lead.skill')} search={search} single />
          <Select
            name="language"
            label={t('ownWords.lead.language')}
            options={LANGUAGES.map((value) => ({ value, label: format.language(value) }))}
          />
        </Form>
      </Dialog>
    </>
  );
}
