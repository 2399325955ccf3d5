import { choice, choices, day, object, optionalText, text, ticked } from '#portal/ui/checks';
import { Combobox, PickerField, type Search } from '#portal/ui/combobox';
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '#portal/ui/fields';
import { FileUpload } from '#portal/ui/file';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { toast } from '#portal/ui/toast';

const SKILLS = ['nursing care', 'teaching', 'solar installation', 'water engineering', 'data analysis'].map(
  (label) => ({ value: label, label, hint: 'skill' }),
);
const find: Search = (typed) =>
  Promise.resolve(SKILLS.filter(({ label }) => label.includes(typed.toLowerCase())));
const MODES = [
  { value: 'ON_SITE', label: 'On site', hint: 'You travel to the institution' },
  { value: 'VIRTUAL', label: 'Virtual' },
  { value: 'HYBRID', label: 'Hybrid' },
];

const schema = object({
  name: text(40),
  about: optionalText(200),
  mode: choice(),
  country: choice(),
  from: day(),
  agree: ticked(),
  days: choices(1),
});

export function Fields() {
  return (
    <Section title="Form, fields, error summary">
      <Form
        schema={schema}
        values={{ name: '', about: '', mode: '', country: '', from: '', agree: false, days: [] }}
        send="Send, to see the errors"
        submit={async () => toast('Sent')}
      >
        <TextField name="name" label="Name" hint="As on your passport" />
        <TextArea name="about" label="About you" max={200} optional />
        <RadioGroup name="mode" label="How" options={MODES} />
        <CheckboxGroup
          name="days"
          label="Days"
          options={MODES.map(({ value, label }) => ({ value, label }))}
          inline
        />
        <Select
          name="country"
          label="Country"
          options={[
            { value: 'SO', label: 'Somalia' },
            { value: 'SN', label: 'Senegal' },
          ]}
        />
        <DateField name="from" label="From" />
        <PickerField name="skills" label="Skills" hint="Type: nursing, solar …" search={find} optional />
        <Checkbox name="agree" label="I agree" />
      </Form>
      <label htmlFor="gallery-combo">Combobox alone</label>
      <Combobox id="gallery-combo" search={find} onPick={(option) => toast(option.label)} />
      <FileUpload
        label="Certificate"
        hint="PDF, at most 5 MB"
        accept="application/pdf"
        maxBytes={5_000_000}
        onFile={(file) => toast(file.name)}
      />
    </Section>
  );
}
