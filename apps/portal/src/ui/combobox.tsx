import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useController } from 'react-hook-form';
import { type Translate, useT } from '#portal/i18n/i18n';
import { FieldFrame, type FieldProps, type Option, useField } from '#portal/ui/fields';
import { Icon } from '#portal/ui/icon';

const PAUSE_MS = 200;

/** Finds options for what was typed; a newer call makes an older one's answer void. */
export type Search = (typed: string) => Promise<Option[]>;

/**
 * Type a few letters, choose with arrows and Enter: the ARIA combobox with a list, on native elements. The choice is a
 * person's own; nothing is chosen by leaving the field.
 */
export function Combobox({
  id,
  search,
  onPick,
  own,
  onMiss,
  placeholder,
  ...aria
}: {
  id: string;
  search: Search;
  onPick: (option: Option) => void;
  /** Takes what was typed as it is, where nothing that was found says it. */
  own?: (typed: string) => void;
  /** Called with what was typed when nothing was found for it and the reader leaves the field. */
  onMiss?: (typed: string) => void;
  placeholder?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}) {
  const t = useT();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const { options: found, busy } = useOptions(typed, search);
  const options = own ? [...found, ...ownOption(t, typed, found)] : found;
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const missed = () => {
    if (!busy && found.length === 0 && typed.trim().length >= SHORTEST_MISS) onMiss?.(typed.trim());
  };
  const pick = (option: Option | undefined) => {
    if (!option) return;
    if (option.value === OWN) {
      missed();
      own?.(typed.trim());
    } else onPick(option);
    setTyped('');
    setOpen(false);
  };
  const move = (by: number) => {
    setOpen(true);
    setActive((at) => (options.length === 0 ? -1 : (at + by + options.length) % options.length));
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(active < 0 ? 0 : -1),
    Enter: () => pick(options[active]),
    Escape: () => setOpen(false),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || (event.key === 'Enter' && !open)) return;
    event.preventDefault();
    act();
  };
  const shown = open && typed.trim().length > 0;
  return (
    <div
      className="combo"
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        missed();
        setOpen(false);
      }}
    >
      <input
        {...aria}
        id={id}
        className="input"
        role="combobox"
        autoComplete="off"
        dir="auto"
        placeholder={placeholder}
        aria-autocomplete="list"
        aria-expanded={shown && options.length > 0}
        aria-controls={listId}
        aria-activedescendant={shown && options[active] ? `${listId}-${active}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        id={listId}
        className="combo-list"
        role="listbox"
        aria-label={t('picker.results')}
        hidden={!shown || options.length === 0}
      >
        {options.map((option, i) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field (combobox)
          <li
            key={option.value}
            id={`${listId}-${i}`}
            role="option"
            aria-selected={i === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(option)}
          >
            {option.label}
            {option.hint && <span className="muted small"> · {option.hint}</span>}
            {option.text && <span className="combo-text muted small">{option.text}</span>}
          </li>
        ))}
      </ul>
      <p className="muted small" role="status">
        {shown &&
          (busy
            ? t('picker.searching')
            : t(own ? 'picker.foundOrOwn' : 'picker.found', { count: found.length }))}
      </p>
    </div>
  );
}

/** The value of the option that keeps what was typed. */
const OWN = 'own words';
const SHORTEST_OWN = 2;
/** Fewer letters than these say nothing of what was meant. */
const SHORTEST_MISS = 3;
const LONGEST_OWN = 80;

/** The way to keep what was typed; none where an option has that very name. */
function ownOption(t: Translate, typed: string, found: readonly Option[]): Option[] {
  const text = typed.trim();
  const isNamed = found.some(({ label }) => label.toLocaleLowerCase() === text.toLocaleLowerCase());
  if (isNamed || text.length < SHORTEST_OWN || text.length > LONGEST_OWN) return [];
  return [{ value: OWN, label: t('picker.own', { text }) }];
}

/** What the search finds for the text; while the next is on its way, what was found for its beginning. */
function useOptions(typed: string, search: Search): { options: Option[]; busy: boolean } {
  const text = typed.trim();
  const [found, setFound] = useState<{ text: string; options: Option[] }>({ text: '', options: [] });
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });
  useEffect(() => {
    if (text === '') return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void latest.current(text).then((options) => {
        if (current) setFound({ text, options });
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  const isNear = text !== '' && (text.startsWith(found.text) || found.text.startsWith(text));
  return { options: isNear ? found.options : [], busy: text !== '' && found.text !== text };
}

/** Several concepts picked one after the other; the value is an array of options, shown as removable chips. */
export function PickerField({
  name,
  label,
  hint,
  optional,
  search,
  single = false,
}: FieldProps & { search: Search; single?: boolean }) {
  const t = useT();
  const { id, error, register: _register, ...aria } = useField(name, hint);
  const { field } = useController({ name });
  const picked = (field.value ?? []) as Option[];
  const add = (option: Option) => {
    const kept = single ? [] : picked.filter((known) => known.value !== option.value);
    field.onChange([...kept, option]);
  };
  return (
    <FieldFrame {...{ name, id, label, hint, optional, error }}>
      <Combobox {...aria} id={id} search={search} onPick={add} />
      {picked.length > 0 && (
        <ul className="chips">
          {picked.map((option) => (
            <li key={option.value} className="chip">
              {option.label}
              <button
                type="button"
                onClick={() => field.onChange(picked.filter((known) => known.value !== option.value))}
              >
                <Icon name="close" />
                <span className="visually-hidden">{t('picker.remove', { name: option.label })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </FieldFrame>
  );
}
