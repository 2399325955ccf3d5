import { useClient } from 'urql';
import { graphql } from '#portal/graphql/graphql';
import { ACCOUNT_LIMITS } from '#portal/graphql/limits';
import { problemOf } from '#portal/graphql/problem';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { Points } from '#portal/screens/privacy/own-data/points';
import { ButtonLink } from '#portal/ui/button';
import { choice, object, text } from '#portal/ui/checks';
import { TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Page, Section } from '#portal/ui/page';
import type { Problem } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';

const ObstaclesQuery = graphql(`
  query ErasureObstacles {
    erasureObstacles
  }
`);
const EraseMutation = graphql(`
  mutation EraseMyAccount($password: Password!) {
    eraseMyAccount(password: $password)
  }
`);

const schema = object({ word: choice(), password: text(ACCOUNT_LIMITS.password[1]) });

/** What an erasure does, what blocks it, and the erasure itself. */
export function Erase() {
  const t = useT();
  return (
    <Page
      title={t('erase.title')}
      lead={t('erase.lead')}
      back={{ link: { to: '/settings/my-data' }, label: t('myData.title') }}
    >
      <div className="stack stack-l">
        <Section title={t('erase.goes')}>
          <Points
            ids={[
              'erase.goes.account',
              'erase.goes.profile',
              'erase.goes.words',
              'erase.goes.open',
              'erase.goes.papers',
            ]}
          />
        </Section>
        <Section title={t('erase.stays')}>
          <Points ids={['erase.stays.figures', 'erase.stays.trail', 'erase.stays.mail']} />
        </Section>
        <Load query={ObstaclesQuery} lines={3}>
          {({ erasureObstacles }) =>
            erasureObstacles.length > 0 ? (
              <Notice tone="warm" title={t('erase.notYet')}>
                <Points ids={erasureObstacles.map((obstacle) => `erase.obstacle.${obstacle}` as const)} />
              </Notice>
            ) : (
              <Confirmation />
            )
          }
        </Load>
      </div>
    </Page>
  );
}

function Confirmation() {
  const t = useT();
  const client = useClient();
  const word = t('erase.word');
  const erase = async (typed: { word: string; password: string }): Promise<Problem | undefined> => {
    if (typed.word.toLocaleLowerCase() !== word.toLocaleLowerCase()) return wrong('word', 'erase.wrongWord');
    const { error } = await client.mutation(EraseMutation, { password: typed.password });
    const problem = error && problemOf(error);
    if (problem?.code === 'PASSWORD_WRONG') return wrong('password', 'erase.wrongPassword');
    // A fresh page: nothing of the person stays in the memory of this one.
    if (!problem) location.replace('/erased');
    return problem;
  };
  return (
    <Section title={t('erase.confirm')}>
      <Form
        schema={schema}
        values={{ word: '', password: '' }}
        send={t('erase.send')}
        tone="danger"
        more={
          <ButtonLink to="/settings/my-data" tone="quiet">
            {t('erase.keep')}
          </ButtonLink>
        }
        submit={erase}
      >
        <TextField name="word" label={t('erase.type', { word })} autoComplete="off" dir="auto" />
        <TextField
          name="password"
          type="password"
          autoComplete="current-password"
          label={t('erase.password')}
          dir="ltr"
        />
      </Form>
    </Section>
  );
}

/** One field that is not as it should be, in the words of the catalogue. */
const wrong = (field: string, problem: string): Problem => ({
  kind: 'BAD_INPUT',
  code: 'BAD_INPUT',
  sentence: '',
  fields: [{ field, problem }],
});
