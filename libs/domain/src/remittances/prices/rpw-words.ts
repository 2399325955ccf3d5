import type {
  AccessPoint,
  Coverage,
  FirmKind,
  Instrument,
  Payout,
  Speed,
} from '#domain/remittances/prices/quote';

/** A word of the source in small letters, with one kind of dash and single spaces. */
const plain = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[‐–—]/g, '-')
    .replace(/\s*([/-])\s*/g, '$1')
    .replace(/\s+/g, ' ');

/** Words that say that nothing is said. */
const BLANK: ReadonlySet<string> = new Set(['', '..', 'n/a', 'na', '-']);

/** Whether the source says nothing here. */
export const isBlank = (word: string): boolean => BLANK.has(word.trim().toLowerCase());

const table = <T extends string>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(words));

const INSTRUMENT = table<Instrument>({
  cash: 'CASH',
  'bank account transfer': 'BANK_TRANSFER',
  'bank account': 'BANK_TRANSFER',
  'bank transfer': 'BANK_TRANSFER',
  'debit card': 'DEBIT_CARD',
  'debit/credit card': 'DEBIT_CARD',
  'credit card': 'CREDIT_CARD',
  'credit/debit card': 'CREDIT_CARD',
  'prepaid card': 'PREPAID_CARD',
  'mobile money': 'MOBILE_MONEY',
  'mobile wallet': 'MOBILE_MONEY',
  'cash to cash': 'CASH_TO_CASH',
  'cash to account': 'CASH_TO_ACCOUNT',
  'account to cash': 'ACCOUNT_TO_CASH',
  'account to account': 'ACCOUNT_TO_ACCOUNT',
  'account to account (other bank)': 'ACCOUNT_TO_ACCOUNT',
  'account to account (same bank)': 'SAME_BANK',
  other: 'OTHER',
});

const ACCESS = table<AccessPoint>({
  agent: 'AGENT',
  'bank branch': 'BANK_BRANCH',
  'post office': 'POST_OFFICE',
  internet: 'INTERNET',
  online: 'INTERNET',
  'mobile phone': 'MOBILE_PHONE',
  'mobile app': 'MOBILE_PHONE',
  'call center': 'CALL_CENTRE',
  'call centre': 'CALL_CENTRE',
  other: 'OTHER',
});

const PAYOUT = table<Payout>({
  cash: 'CASH',
  'bank account': 'ACCOUNT',
  account: 'ACCOUNT',
  'mobile wallet': 'WALLET',
  'mobile money': 'WALLET',
  wallet: 'WALLET',
  card: 'CARD',
  other: 'OTHER',
});

const SPEED = table<Speed>({
  'less than one hour': 'WITHIN_AN_HOUR',
  'same day': 'SAME_DAY',
  'next day': 'NEXT_DAY',
  '2 days': 'TWO_DAYS',
  '1-3 days': 'ONE_TO_THREE_DAYS',
  '3-5 days': 'THREE_TO_FIVE_DAYS',
  '6 days or more': 'SIX_DAYS_OR_MORE',
});

const COVERAGE = table<Coverage>({ high: 'HIGH', medium: 'MEDIUM', low: 'LOW' });

const FIRM_KIND = table<FirmKind>({
  'money transfer operator': 'MONEY_TRANSFER_OPERATOR',
  mto: 'MONEY_TRANSFER_OPERATOR',
  bank: 'BANK',
  'post office': 'POST_OFFICE',
  'mobile operator': 'MOBILE_OPERATOR',
  'non-bank fi': 'NON_BANK',
  'non-bank financial institution': 'NON_BANK',
  'building society': 'NON_BANK',
  'credit union': 'NON_BANK',
  other: 'OTHER',
});

/** The vocabularies of Remittance Prices Worldwide, in our codes. */
const VOCABULARIES = {
  instrument: INSTRUMENT,
  accessPoint: ACCESS,
  payout: PAYOUT,
  speed: SPEED,
  coverage: COVERAGE,
  firmKind: FIRM_KIND,
} as const;
type Vocabulary = keyof typeof VOCABULARIES;
type CodeOf<V extends Vocabulary> = (typeof VOCABULARIES)[V] extends ReadonlyMap<string, infer T> ? T : never;

/** Our code for a word; `UNKNOWN` for one that is left out, and undefined for one that the vocabulary does not have. */
export const codeOf = <V extends Vocabulary>(vocabulary: V, word: string): CodeOf<V> | undefined =>
  (isBlank(word) ? 'UNKNOWN' : VOCABULARIES[vocabulary].get(plain(word))) as CodeOf<V> | undefined;

/** Whether a note says that the margin is not known. */
export const saysUndisclosed = (note: string): boolean => /not transparent|not disclosed/i.test(note);
