import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { TEXT_LIMITS } from '#portal/graphql/limits';
import { problemOf } from '#portal/graphql/problem';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { object, text } from '#portal/ui/checks';
import { TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { SummaryList } from '#portal/ui/lists';
import { Page } from '#portal/ui/page';
import { Notice } from '#portal/ui/text';

const CheckQuery = graphql(`
  query CheckCertificate($number: Code!, $code: Code!) {
    checkCertificate(number: $number, code: $code) {
      isValid
      facts {
        fact
        value
      }
    }
  }
`);
type Check = ResultOf<typeof CheckQuery>['checkCertificate'];
const schema = object({ number: text(TEXT_LIMITS.line), code: text(TEXT_LIMITS.line) });

/** The number and the code of a printed address. They come after `#`, so that they reach no server log. */
function printed(): { number: string; code: string } {
  const [number = '', code = ''] = decodeURIComponent(location.hash.slice(1)).split('/');
  return { number, code };
}

/**
 * Anyone who holds a certificate or a letter can ask whether it is valid; nothing else is shown but what its holder
 * shares.
 */
export function CheckPaper() {
  const t = useT();
  const client = useClient();
  const [asked] = useState(printed);
  // Whoever has scanned a paper has asked already; where no answer comes, the form is there to ask again.
  const [{ data: scanned }] = useQuery({
    query: CheckQuery,
    variables: asked,
    pause: !asked.number || !asked.code,
    requestPolicy: 'network-only',
  });
  const [typed, setTyped] = useState<Check>();
  const check = typed ?? scanned?.checkCertificate;
  const ask = async (of: { number: string; code: string }) => {
    const { data, error } = await client.query(CheckQuery, of, { requestPolicy: 'network-only' });
    setTyped(data?.checkCertificate);
    return error && problemOf(error);
  };
  return (
    <Page title={t('check.title')} lead={t('check.lead')}>
      <div className="stack stack-l">
        {check && <Result check={check} />}
        <Form schema={schema} values={asked} send={t('check.send')} submit={ask}>
          <TextField
            name="number"
            label={t('check.number')}
            hint={t('check.numberHint')}
            width="medium"
            dir="ltr"
          />
          <TextField
            name="code"
            label={t('check.code')}
            hint={t('check.codeHint')}
            width="medium"
            dir="ltr"
          />
        </Form>
      </div>
    </Page>
  );
}

function Result({ check: { isValid, facts } }: { check: Check }) {
  const t = useT();
  const format = useFormat();
  const words: Partial<Record<Check['facts'][number]['fact'], (value: string) => string>> = {
    COUNTRY: format.country,
    MODALITY: (value) => t(`modality.${value}` as MessageId),
    ISSUED_ON: format.day,
    WEEKLY_HOURS: (value) => t('need.hours', { count: Number(value) }),
    PERIOD: (value) => {
      const [from = '', to = ''] = value.split('/');
      return t('need.fromTo', { from: format.day(from), to: format.day(to) });
    },
  };
  return (
    <>
      <Notice tone={isValid ? 'good' : 'bad'} title={t(isValid ? 'check.valid' : 'check.invalid')} live>
        {t(isValid ? 'check.validText' : 'check.invalidText')}
      </Notice>
      {facts.length > 0 && (
        <SummaryList
          rows={facts.map(({ fact, value }) => ({
            label: t(`fact.${fact}`),
            value: <bdi>{words[fact]?.(value) ?? value}</bdi>,
          }))}
        />
      )}
    </>
  );
}
