import { expect, it } from '@jest/globals';
import { codebookOf } from '#domain/mapping/questionnaires/codebook.rules';
import { readForm } from '#domain/mapping/questionnaires/read-form.rules';
import { formSheets } from '#testing/form-sheets';

it('a codebook has a row for each question and for each answer to choose, in every language', () => {
  const { form } = readForm(
    formSheets(
      `type | name | label::English (en) | label::Somali (so) | relevant | required | constraint
select_one yesno | visits | Do you visit? | Ma booqataa? | | yes |
integer | times | How often? | Immisa jeer? | \${visits} = 'yes' | | . > 0`,
      `list_name | name | label::English (en) | label::Somali (so)
yesno | yes | Yes | Haa`,
    ),
  );
  expect(form && codebookOf(form)).toEqual({
    columns: ['question', 'kind', 'required', 'asked_when', 'constraint', 'answer', 'label_en', 'label_so'],
    rows: [
      ['visits', 'select_one', 'yes', '', '', '', 'Do you visit?', 'Ma booqataa?'],
      ['visits', '', '', '', '', 'yes', 'Yes', 'Haa'],
      ['times', 'integer', 'no', "${visits} = 'yes'", '. > 0', '', 'How often?', 'Immisa jeer?'],
    ],
  });
});
