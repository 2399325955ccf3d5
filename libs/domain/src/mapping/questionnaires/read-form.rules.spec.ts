import { describe, expect, it } from '@jest/globals';
import { canonicalForm } from '#domain/mapping/questionnaires/form';
import { FORM_FINDINGS, type FormFinding, formSentence } from '#domain/mapping/questionnaires/form-findings';
import { readForm } from '#domain/mapping/questionnaires/read-form.rules';
import type { FormSheet } from '#domain/mapping/questionnaires/sheet-table';
import { writeForm } from '#domain/mapping/questionnaires/write-form.rules';
import { formSheet, formSheets } from '#testing/form-sheets';

const cellOf = ({ code, sheet, row, column }: FormFinding): string =>
  `${code} ${sheet}${row === null ? '' : `!${column ?? ''}${row}`}`;
const found = (sheets: readonly FormSheet[]): string[] => readForm(sheets).findings.map(cellOf);

const WHOLE = formSheets(
  `type | name | label::English (en) | label::Somali (so) | hint::English (en) | hint::Somali (so) | required | relevant | constraint | constraint_message::English (en) | constraint_message::Somali (so) | choice_filter | calculation | default | appearance | parameters
   note | welcome | Welcome | Soo dhawow
   begin group | home | Your home | Gurigaaga
   select_one country | country | Where do you live? | Xaggee deggan tahay? | | | yes | | | | | | | | country
   select_one region | region | Which region? | Gobolkee? | | | | \${country} = 'GB' | | | | country = \${country}
   end group
   integer | years | For how many years? | Immisa sano? | Whole years | Sanado buuxa | yes | | . >= 0 and . <= 100 | 0 to 100 | 0 ilaa 100
   range | hours | Hours a month | Saacado bishii | | | | | | | | | | 4 | | start=0 end=40 step=2
   select_multiple way | ways | How? | Sidee? | | | | | count-selected(.) <= 2 | Two at most | Ugu badnaan laba
   rank way | order | In which order? | Sidee u kala horreeyaan?
   text | why | Why, \${years} years? | Waa maxay sababta?
   date | since | Since when? | Ilaa goorma? | | | | | . <= today() | Not later than today | Ma ka dambayn karto maanta
   acknowledge | agreed | I agree | Waan aqbalay
   calculate | long | | | | | | | | | | | \${years} > 10
   hidden | wave | | | | | | | | | | | | one`,
  `list_name | name | label::English (en) | label::Somali (so) | country
   country | GB | United Kingdom | Boqortooyada Ingiriiska
   country | KE | Kenya | Kenya
   region | ENG | England | Ingiriiska | GB
   region | SCT | Scotland | Iskotland | GB
   way | teach | Teach | Wax barid
   way | advise | Advise | Talo
   way | fund | Fund | Maalgelin`,
);

describe('a form', () => {
  it('is read whole, and is the same after it was written and read again', () => {
    const { form, findings } = readForm(WHOLE);
    expect(findings).toEqual([]);
    expect(form).toMatchObject({
      id: 'a_form',
      title: 'A form',
      defaultLanguage: 'en',
      languages: ['en', 'so'],
      lists: { region: [{ name: 'ENG', attributes: { country: 'GB' } }, { name: 'SCT' }] },
      items: [
        { kind: 'note', name: 'welcome', label: { en: 'Welcome', so: 'Soo dhawow' } },
        {
          kind: 'group',
          items: [
            { name: 'country', kind: 'select_one', required: true, appearance: 'country' },
            { name: 'region', relevant: "${country} = 'GB'", choiceFilter: 'country = ${country}' },
          ],
        },
        { name: 'years', constraint: '. >= 0 and . <= 100', constraintMessage: { en: '0 to 100' } },
        { name: 'hours', bounds: { start: 0, end: 40, step: 2 }, preset: '4' },
        { name: 'ways', list: 'way' },
        { name: 'order', list: 'way' },
        { name: 'why' },
        { name: 'since' },
        { name: 'agreed' },
        { name: 'long', calculation: '${years} > 10' },
        { name: 'wave', preset: 'one' },
      ],
    });
    if (!form) throw new Error('no form');
    const again = readForm(writeForm(form));
    expect(again.findings).toEqual([]);
    expect(again.form && canonicalForm(again.form)).toBe(canonicalForm(form));
  });

  it('asks for words where a list has the choice other, in the words of that choice', () => {
    const { form } = readForm(
      formSheets(
        `type | name | label\nselect_one colour or_other | colour | Colour?`,
        `list_name | name | label\ncolour | red | Red\ncolour | other | Another`,
      ),
    );
    expect(form?.items[1]).toMatchObject({
      kind: 'text',
      name: 'colour_other',
      label: { en: 'Another' },
      relevant: "selected(${colour}, 'other')",
    });
  });

  it('does not ask for words under a name that is taken', () => {
    expect(
      found(
        formSheets(
          `type | name | label\ntext | colour_other | O\nselect_one colour or_other | colour | Colour?`,
          `list_name | name | label\ncolour | other | Another`,
        ),
      ),
    ).toEqual(['NAME_REPEATED survey!3']);
  });

  it('passes over blank rows and columns, and keeps the numbers of the others', () => {
    const sheet = formSheet('survey', 'type | name | label\ntext | a | A');
    const rows = [
      ...sheet.rows,
      ...Array.from({ length: 40 }, (_, i) => ({ number: 3 + i, cells: ['', ' ', ''] })),
      { number: 43, cells: ['txt', 'b', 'B'] },
    ];
    expect(found([{ name: 'survey', rows }])).toContain('TYPE_UNKNOWN survey!A43');
  });

  const YES_NO = 'list_name | name | label\nyn | y | Yes\nyn | n | No';
  it.each<[string, string, string, string[]]>([
    ['a repeated name', 'type | name | label\ntext | a | A\ntext | a | B', '', ['NAME_REPEATED survey!B3']],
    ['a bad name', 'type | name | label\ntext | 1a | A', '', ['NAME_MALFORMED survey!B2']],
    ['a missing name', 'type | name | label\ntext | | A', '', ['NAME_MISSING survey!B2']],
    ['missing words', 'type | name | label\ntext | a', '', ['LABEL_MISSING survey!C2']],
    ['a missing type', 'type | name | label\n | a | A', '', ['TYPE_MISSING survey!A2']],
    ['a place', 'type | name | label\ngeopoint | a | A', '', ['TYPE_UNSUPPORTED survey!A2']],
    [
      'a repeat',
      'type | name | label\nbegin repeat | r | R\ntext | a | A\nend repeat',
      '',
      ['TYPE_UNSUPPORTED survey!A2'],
    ],
    [
      'a group without end',
      'type | name | label\nbegin group | g | G\ntext | a | A',
      '',
      ['GROUP_NOT_CLOSED survey!2'],
    ],
    [
      'an end without a group',
      'type | name | label\ntext | a | A\nend group',
      '',
      ['GROUP_NOT_OPEN survey!A3'],
    ],
    [
      'a missing translation',
      'type | name | label::English (en) | label::Arabic (ar)\ntext | a | A | ا\ntext | b | B',
      '',
      ['TRANSLATION_MISSING survey!D3'],
    ],
    [
      'a language without a code',
      'type | name | label::Klingon\ntext | a | A',
      '',
      ['LANGUAGE_UNKNOWN survey!C1'],
    ],
    [
      'a list that is not there',
      'type | name | label\nselect_one yn | a | A',
      '',
      ['LIST_MISSING survey!A2'],
    ],
    [
      'a choice that is there twice',
      'type | name | label\nselect_one yn | a | A',
      `${YES_NO}\nyn | y | Yes`,
      ['CHOICE_REPEATED choices!B4'],
    ],
    [
      'a choice with a space where several can be chosen',
      'type | name | label\nselect_multiple yn | a | A',
      `${YES_NO}\nyn | not sure | Not sure`,
      ['CHOICE_WITH_SPACE choices!B4'],
    ],
    ['a column twice', 'type | name | label | label\ntext | a | A | B', '', ['COLUMN_REPEATED survey!D1']],
    ['a picture', 'type | name | label | image\ntext | a | A | a.png', '', ['COLUMN_UNSUPPORTED survey!D2']],
    ['a column that holds nothing', 'type | name | label | image\ntext | a | A', '', []],
    ['no column of names', 'type | label\ntext | A', '', ['COLUMN_MISSING survey', 'NAME_MISSING survey!2']],
    [
      'a name that is not there',
      'type | name | label | relevant\ntext | a | A | ${b} = 1',
      '',
      ['NAME_UNKNOWN survey!D2'],
    ],
    [
      'the answer to a note',
      'type | name | label | relevant\nnote | n | N\ntext | a | A | ${n} = 1',
      '',
      ['NAME_WITHOUT_ANSWER survey!D3'],
    ],
    [
      'its own answer in relevant',
      "type | name | label | relevant\ntext | a | A | . = 'x'",
      '',
      ['NAME_UNKNOWN survey!D2'],
    ],
    ['a missing name in words', 'type | name | label\ntext | a | Dear ${b}', '', ['NAME_UNKNOWN survey!C2']],
    [
      'questions that wait for each other',
      "type | name | label | relevant\ntext | a | A | ${b} = 'x'\ntext | b | B | ${a} = 'x'",
      '',
      ['CIRCLE survey!D2'],
    ],
    [
      'a group that waits for a question in it',
      "type | name | label | relevant\nbegin group | g | G | ${a} = 'x'\ntext | a | A\nend group",
      '',
      ['CIRCLE survey!D3'],
    ],
    [
      'a calculate without calculation',
      'type | name | calculation\ncalculate | a',
      '',
      ['CALCULATION_MISSING survey!C2'],
    ],
    [
      'a calculation of a text',
      'type | name | label | calculation\ntext | a | A | 1 + 1',
      '',
      ['CELL_MISPLACED survey!D2'],
    ],
    [
      'an agreement given before',
      'type | name | label | default\nacknowledge | a | A | yes',
      '',
      ['CELL_MISPLACED survey!D2'],
    ],
    [
      'a range backwards',
      'type | name | label | parameters\nrange | a | A | start=5 end=1 step=1',
      '',
      ['RANGE_UNREADABLE survey!D2'],
    ],
    [
      'a default that is no number',
      'type | name | label | default\ninteger | a | A | many',
      '',
      ['PRESET_UNREADABLE survey!D2'],
    ],
    [
      'required perhaps',
      'type | name | label | required\ntext | a | A | perhaps',
      '',
      ['REQUIRED_UNREADABLE survey!D2'],
    ],
    [
      'an appearance of another tool',
      'type | name | label | appearance\ntext | a | A | numbers',
      '',
      ['APPEARANCE_IGNORED survey!D2'],
    ],
  ])('with %s is told so by the cell', (_, survey, choices, expected) => {
    expect(found(formSheets(survey, choices))).toEqual(expected);
  });

  it('is refused whole when its sheets are misspelt, of another kind, or not there', () => {
    const survey = formSheet('survey', 'type | name | label\ntext | a | A');
    expect(found([survey, formSheet('Choises', 'a')])).toEqual([
      'SHEET_MISSPELT Choises',
      'LANGUAGE_UNNAMED survey',
    ]);
    expect(found([survey, formSheet('entities', 'a')])).toEqual([
      'SHEET_UNSUPPORTED entities',
      'LANGUAGE_UNNAMED survey',
    ]);
    expect(found([survey, formSheet('remarks', 'a')])).toEqual([
      'SHEET_IGNORED remarks',
      'LANGUAGE_UNNAMED survey',
    ]);
    expect(found([])).toEqual(['SHEET_MISSING survey']);
    expect(readForm([formSheet('SURVEY', 'type | name | label\ntext | a | A')]).form).toBeNull();
  });

  it('is refused with more questions than anybody answers', () => {
    const rows = Array.from({ length: 301 }, (_, i) => `text | q${i} | Q`).join('\n');
    expect(found(formSheets(`type | name | label\n${rows}`))).toEqual(['SHEET_TOO_LONG survey!302']);
  });

  it('has a sentence for every finding, with nothing left open', () => {
    for (const code of Object.keys(FORM_FINDINGS) as FormFinding['code'][]) {
      const finding = { code, sheet: 's', row: 1, column: 'A', value: 'v', name: 'n', most: 1, at: 1 };
      expect(formSentence(finding)).not.toMatch(/[{}]/);
    }
  });
});
