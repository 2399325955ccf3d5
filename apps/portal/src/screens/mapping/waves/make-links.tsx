import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { WAVE_LINK_KIND } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { WAVE_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';
import { choice, object, whole } from '#portal/ui/checks';
import { download, toCsv } from '#portal/ui/csv';
import { RadioGroup, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { Notice } from '#portal/ui/text';

const Make = graphql(`
  mutation CreateWaveLinks($waveId: ID!, $kind: WaveLinkKind!, $people: Int!) {
    createWaveLinks(waveId: $waveId, kind: $kind, people: $people)
  }
`);
const schema = object({ kind: choice(), people: whole(WAVE_LIMITS.people) });

/** Makes links, shows them this once, and gives them as a file. */
export function MakeLinks({ waveId, isPilot }: { waveId: string; isPilot: boolean }) {
  const t = useT();
  const make = useAct(Make);
  const [links, setLinks] = useState<readonly string[]>([]);
  return (
    <Section title={t(isPilot ? 'wave.tryLinks' : 'wave.links')}>
      <p className="prose">{t(isPilot ? 'wave.tryLinksText' : 'wave.linksText')}</p>
      {links.length > 0 && (
        <Notice tone="good" live title={t('wave.linksMade', { count: links.length })}>
          <p>{t('wave.linksOnce')}</p>
          <ul dir="ltr">
            {links.slice(0, 5).map((link) => (
              <li key={link}>
                <code>{link}</code>
              </li>
            ))}
          </ul>
          <Button
            tone="quiet"
            onClick={() =>
              download(
                'links.csv',
                toCsv(
                  ['link'],
                  links.map((link) => [link]),
                ),
              )
            }
          >
            {t('wave.linksFile')}
          </Button>
        </Notice>
      )}
      <Form
        name="links"
        schema={schema}
        values={{ kind: 'OPEN', people: '' }}
        send={t('wave.makeLinks')}
        submit={async ({ kind, people }) => {
          const { data, problem } = await make({
            ...{ waveId, people: Number(people) },
            kind: WAVE_LINK_KIND.find((one) => one === kind) ?? 'OPEN',
          });
          if (problem) return problem;
          setLinks(data.createWaveLinks);
        }}
      >
        <RadioGroup
          name="kind"
          label={t('wave.linkKind')}
          options={WAVE_LINK_KIND.map((value) => ({
            value,
            label: t(`wave.linkKind.${value}`),
            hint: t(`wave.linkKind.${value}.hint`),
          }))}
        />
        <TextField name="people" label={t('wave.people')} inputMode="numeric" width="short" />
      </Form>
    </Section>
  );
}
