/** Currencies of ISO 4217 by the decimals of their minor unit; those withdrawn since 2011 too, as prices are history. */
const BY_DECIMALS: Readonly<Record<number, string>> = {
  0: 'BIF BYR CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF ' +
    'CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EEK EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD ' +
    'HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD ' +
    'MMK MNT MOP MRO MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON ' +
    'RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD ' +
    'TZS UAH USD USN UYU UZS VED VEF VES WST XAD XCD XCG YER ZAR ZMK ZMW ZWG',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const DECIMALS: ReadonlyMap<string, number> = new Map(
  Object.entries(BY_DECIMALS).flatMap(([decimals, codes]) =>
    codes.split(' ').map((code): [string, number] => [code, Number(decimals)]),
  ),
);

/** Withdrawn since 2011, and codes for funds and units of account, in which nobody is paid. */
const NOT_PAID_IN: ReadonlySet<string> = new Set(
  ('BYR EEK HRK LTL LVL MRO SLL STD VEF ZMK ' + 'BOV CHE CHW CLF COU MXV USN UYI UYW').split(' '),
);

/** The decimals of a currency's minor unit (0 for JPY, 3 for KWD); undefined for what is no currency of ISO 4217. */
export const decimalsOf = (currency: string): number | undefined => DECIMALS.get(currency);

/** The currencies in which somebody can be paid today, in the order of their codes. */
export const PAID_IN: readonly string[] = [...DECIMALS.keys()]
  .filter((code) => !NOT_PAID_IN.has(code))
  .sort();
