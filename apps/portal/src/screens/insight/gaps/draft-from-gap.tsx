import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { useLocale, useT } from '#portal/i18n/i18n';
import { DraftMutation } from '#portal/screens/insight/gaps/gap-data';
import { Button } from '#portal/ui/button';
import { choice, object } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { type Option, Select } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';

const schema = object({ place: choice() });

/** From a gap to a drafted need: one press to ask, one to begin. */
export function DraftFromGap({
  uri,
  group,
  places,
}: {
  uri: string;
  group: string;
  places: readonly Option[];
}) {
  const t = useT();
  const locale = useLocale();
  const navigate = useNavigate();
  const draft = useAct(DraftMutation);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" tone="quiet" onClick={() => setOpen(true)}>
        {t('gap.draft')}
        <span className="visually-hidden"> {group}</span>
      </Button>
      <Dialog title={t('gap.draftTitle', { group })} open={open} onClose={() => setOpen(false)}>
        <Form
          schema={schema}
          values={{ place: places[0]?.value ?? '' }}
          send={t('gap.begin')}
          submit={async ({ place }) => {
            const [institutionId = '', programmeId = ''] = place.split(' ');
            const { problem, data } = await draft({ programmeId, institutionId, groupUri: uri, locale });
            if (problem) return problem;
            if (data) await navigate({ to: '/needs/$id/edit', params: { id: data.draftNeedFromGap } });
          }}
        >
          <p>{t('gap.draftText')}</p>
          <Select name="place" label={t('gap.for')} options={[...places]} />
        </Form>
      </Dialog>
    </>
  );
}
