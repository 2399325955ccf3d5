import { useNavigate, useParams } from '@tanstack/react-router';
import { useAct } from '#portal/graphql/act';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { REPLY_LIMITS } from '#portal/graphql/limits';
import { LOCALES, useLocale, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import {
  inputOf,
  NO_THEME,
  problemIn,
  replySchema,
  valuesOf,
} from '#portal/screens/dialogue/replies/reply-form';
import { ThemeFields } from '#portal/screens/dialogue/replies/theme-fields';
import { ToAnswer } from '#portal/screens/dialogue/replies/to-answer';
import { Select } from '#portal/ui/fields';
import { fieldId, Form } from '#portal/ui/form';
import { Page } from '#portal/ui/page';
import { Repeat } from '#portal/ui/repeat';
import { EmptyState } from '#portal/ui/text';

const WrittenQuery = graphql(`
  query WrittenReply($id: ID!) {
    consultation(id: $id) {
      id
      mayReply
    }
    reply(consultationId: $id) {
      version
      locale
      themes {
        title
        heard
        answer
        reason
        statements {
          number
        }
        promise {
          text
          owner
          dueOn
        }
      }
    }
    statements(consultationId: $id, seed: "reply", first: 100) {
      edges {
        node {
          id
          number
          locale
          text
        }
      }
    }
    opinions(consultationId: $id) {
      shared {
        statementId
      }
      agree {
        statementId
      }
      disagree {
        statementId
      }
      statements {
        id
        number
        locale
        text
      }
    }
  }
`);
const Write = graphql(`
  mutation WriteReply($consultationId: ID!, $reply: ReplyInput!, $version: Int) {
    writeReply(consultationId: $consultationId, reply: $reply, version: $version) {
      version
    }
  }
`);
type Written = ResultOf<typeof WrittenQuery>;

/** Where those who asked write their reply, theme by theme, with the statements that it must answer in sight. */
export function WriteReply() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Page
      title={t('outcome.write')}
      lead={t('outcome.writeLead')}
      back={{ link: { to: '/consultations/$id/reply', params: { id } }, label: t('outcome.replyBack') }}
    >
      <Load query={WrittenQuery} variables={{ id }} lines={10} fresh>
        {(written) =>
          written.consultation.mayReply ? (
            <Draft key={written.reply?.version ?? 0} id={id} written={written} />
          ) : (
            <EmptyState title={t('problem.replyFixed')} />
          )
        }
      </Load>
    </Page>
  );
}

function Draft({ id, written: { reply, statements, opinions } }: { id: string; written: Written }) {
  const t = useT();
  const locale = useLocale();
  const navigate = useNavigate();
  const write = useAct(Write);
  const known = [...(opinions?.statements ?? []), ...statements.edges.map(({ node }) => node)];
  const ids = new Map(known.map((statement) => [statement.number, statement.id]));
  const pointedOut = new Set(
    opinions
      ? [...opinions.shared, ...opinions.agree, ...opinions.disagree].map(({ statementId }) => statementId)
      : [],
  );
  const toAnswer = (opinions?.statements ?? []).filter((statement) => pointedOut.has(statement.id));
  return (
    <Form
      schema={replySchema}
      values={reply ? valuesOf(reply) : { locale, themes: [NO_THEME] }}
      send={t('action.save')}
      wide
      submit={async (values) => {
        const found = problemIn(values, ids);
        if (found) return found;
        const { problem } = await write({
          ...{ consultationId: id, reply: inputOf(values, ids), version: reply?.version },
        });
        if (problem) return problem;
        await navigate({ to: '/consultations/$id/reply', params: { id } });
      }}
    >
      <ToAnswer statements={toAnswer} />
      <Select
        name="locale"
        label={t('dialogue.form.locale')}
        options={Object.entries(LOCALES).map(([value, label]) => ({ value, label }))}
      />
      <div id={fieldId('themes')}>
        <Repeat
          name="themes"
          max={REPLY_LIMITS.themes}
          label={(number) => t('outcome.theme', { number })}
          add={t('outcome.addTheme')}
          blank={NO_THEME}
        >
          {(prefix) => <ThemeFields prefix={prefix} />}
        </Repeat>
      </div>
    </Form>
  );
}
