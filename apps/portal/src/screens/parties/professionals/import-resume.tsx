import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { IMPORT_LIMITS } from '#portal/graphql/limits';
import { type FoundInDocument, readResume } from '#portal/graphql/upload';
import { useLocale, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { type Found, ImportMutation, VersionQuery } from '#portal/screens/parties/professionals/import-data';
import { ConfirmFound } from '#portal/screens/parties/professionals/import-document';
import { FoundInResume } from '#portal/screens/parties/professionals/import-found';
import { Button } from '#portal/ui/button';
import { object } from '#portal/ui/checks';
import { download, toCsv } from '#portal/ui/csv';
import { RadioGroup } from '#portal/ui/fields';
import { FileUpload } from '#portal/ui/file';
import { Form } from '#portal/ui/form';
import { Page, Section } from '#portal/ui/page';
import { type Problem, problemHeading } from '#portal/ui/problem';
import { errorText } from '#portal/ui/say';
import { Notice, Skeleton } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

/** Characters that the API takes for a résumé. */
const NONE = 'NONE';

const COLUMNS = ['kind', 'title', 'organisation', 'from', 'to', 'level', 'description'];
const EXAMPLE = [
  ['skill', 'wound care', '', '', '', 'advanced', ''],
  ['experience', 'Head nurse', 'Royal Hospital', '2015-03', '2022', '', 'Led a ward of 24 beds'],
  ['education', 'Nursing', 'University of Leeds', '', '2009', 'Bachelor', ''],
  ['language', 'Somali', '', '', '', 'C2', ''],
];

/** Fills the profile from a file that the person has: first what was found, then what of it is taken. */
export function ImportResume() {
  const t = useT();
  return (
    <Page
      title={t('import.title')}
      lead={t('import.lead')}
      back={{ link: { to: '/profile' }, label: t('nav.profile') }}
    >
      <Load query={VersionQuery} variables={{}} fresh lines={4}>
        {({ myProfile }) => <ImportSteps version={myProfile.version} />}
      </Load>
    </Page>
  );
}

function ImportSteps({ version }: { version: number }) {
  const t = useT();
  const locale = useLocale();
  const read = useAct(ImportMutation, { quiet: true });
  const [resume, setResume] = useState('');
  const [found, setFound] = useState<Found>();
  const [inDocument, setInDocument] = useState<FoundInDocument>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const take = async (file: File) => {
    setProblem(undefined);
    setFound(undefined);
    setInDocument(undefined);
    setBusy(true);
    await (isText(file) ? takeText(file) : takeDocument(file));
    setBusy(false);
  };
  const takeDocument = async (file: File) => {
    const outcome = await readResume(file);
    if ('problem' in outcome) setProblem(outcome.problem);
    else setInDocument(outcome.found);
  };
  const takeText = async (file: File) => {
    const text = await textOf(file);
    const outcome = await read({ resume: text, version, locale, checkOnly: true, also: [] });
    setResume(text);
    setProblem(outcome.problem);
    setFound(outcome.data?.importResume);
  };
  return (
    <div className="stack stack-l">
      <FileUpload
        label={t('import.file')}
        hint={t('import.fileHint')}
        accept=".pdf,.docx,.zip,.xml,.json,.csv,application/json,text/csv"
        maxBytes={IMPORT_LIMITS.document}
        onFile={(file) => void take(file)}
      />
      <div>
        <Button tone="quiet" onClick={() => download('skillroots.csv', toCsv(COLUMNS, EXAMPLE))}>
          {t('import.table')}
        </Button>
      </div>
      {problem && (
        <Notice tone="bad" live>
          <p>{problemHeading(t, problem)}</p>
          {problem.fields.length > 0 && (
            <ul>
              {problem.fields.map((field) => (
                <li key={field.field}>
                  <bdi>{errorText(t, field.problem)}</bdi>
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {busy && <Skeleton lines={3} />}
      {inDocument && <ConfirmFound found={inDocument} />}
      {found && <Confirm key={resume} found={found} resume={resume} version={version} />}
    </div>
  );
}

/** Whether a file is a JSON Resume or a table, which travel as text; the API looks at all others by their bytes. */
const isText = ({ name, type }: File): boolean =>
  /\.(json|csv|tsv|txt)$/i.test(name) || type === 'application/json' || type === 'text/csv';

/** The text of a file: in UTF-16 where its mark says so, as Excel saves Unicode text, else in UTF-8. */
async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  const mark =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(mark).decode(bytes);
}

/** What was found, the skills to decide on, and the button that takes it over. */
function Confirm({ found, resume, version }: { found: Found; resume: string; version: number }) {
  const t = useT();
  const locale = useLocale();
  const navigate = useNavigate();
  const write = useAct(ImportMutation);
  const unknown = found.unmapped.filter(({ proposals }) => proposals.length > 0);
  return (
    <Section title={t('import.found')}>
      <FoundInResume found={found} />
      <Form
        schema={object({ picks: z.array(z.string()) })}
        values={{ picks: unknown.map(() => NONE) }}
        send={t('import.save')}
        submit={async ({ picks }) => {
          const also = [...new Set(picks)]
            .filter((uri) => uri !== NONE)
            .map((conceptUri) => ({ conceptUri }));
          const { problem } = await write({ resume, version, locale, checkOnly: false, also });
          if (problem) return problem;
          toast(t('state.saved'));
          await navigate({ to: '/profile' });
        }}
      >
        {unknown.length > 0 && <p className="prose">{t('import.pickHint')}</p>}
        {unknown.map(({ field, label, proposals }, i) => (
          <RadioGroup
            key={field}
            name={`picks.${i}`}
            label={t('import.pick', { word: label })}
            options={[
              ...proposals.map((one) => ({ value: one.conceptUri, label: one.label })),
              { value: NONE, label: t('import.leaveOut') },
            ]}
          />
        ))}
        <Notice>{t('import.replaces')}</Notice>
      </Form>
    </Section>
  );
}
