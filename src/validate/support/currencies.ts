/** A currency: an ISO 4217 code, or null if the text doesn't say which of several it is. */
export type Currency = string | null;

/** The ISO 4217 codes of currencies in use. */
const codes =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW';

/** Signs before an amount. A sign of several currencies has no code. */
const signs: ReadonlyMap<string, Currency> = /* @__PURE__ */ new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['HK$', 'HKD'],
  ['NZ$', 'NZD'],
  ['R$', 'BRL'],
  ['S$', 'SGD'],
  ['RM', 'MYR'],
  ['Rs', null],
  ['Rs.', null],
  ['¥', null],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['₡', 'CRC'],
  ['₦', 'NGN'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₱', 'PHP'],
  ['₲', 'PYG'],
  ['₴', 'UAH'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₼', 'AZN'],
  ['₽', 'RUB'],
  ['₾', 'GEL'],
  ['฿', 'THB'],
  ['៛', 'KHR'],
  ['৳', 'BDT'],
]);

/** Names after an amount, each with its code. */
const namesWithCode = `
  argentine peso ARS, ariary MGA, australian dollar AUD, bahraini dinar BHD, baht THB, balboa PAB, birr ETB,
  bolivar VES, boliviano BOB, brazilian real BRL, british pound GBP, canadian dollar CAD, cedi GHS, chilean peso
  CLP, colombian peso COP, cordoba NIO, dalasi GMD, danish krone DKK, danish kroner DKK, denar MKD, dong VND, dram
  AMD, egyptian pound EGP, emirati dirham AED, euro EUR, forint HUF, gourde HTG, guarani PYG, hryvnia UAH, indian
  rupee INR, iraqi dinar IQD, jamaican dollar JMD, jordanian dinar JOD, kenyan shilling KES, kina PGK, kip LAK,
  korean won KRW, koruna CZK, kuwaiti dinar KWD, kwanza AOA, kyat MMK, lari GEL, lebanese pound LBP, lek ALL,
  lempira HNL, leone SLE, lev BGN, leva BGN, meticais MZN, metical MZN, mexican peso MXN, moroccan dirham MAD,
  naira NGN, nakfa ERN, nepali rupee NPR, new zealand dollar NZD, ngultrum BTN, norwegian krone NOK, norwegian
  kroner NOK, omani rial OMR, ouguiya MRU, pakistani rupee PKR, pataca MOP, philippine peso PHP, pound sterling
  GBP, pounds sterling GBP, pula BWP, qatari riyal QAR, quetzal GTQ, rand ZAR, reais BRL, renminbi CNY, riel KHR,
  ringgit MYR, romanian lei RON, rufiyaa MVR, rupiah IDR, russian ruble RUB, saudi riyal SAR, shekel ILS,
  singapore dollar SGD, somoni TJS, soum UZS, south african rand ZAR, sri lankan rupee LKR, swedish krona SEK,
  swedish kronor SEK, swiss franc CHF, taiwan dollar TWD, taka BDT, tala WST, tanzanian shilling TZS, tenge KZT,
  togrog MNT, tugrik MNT, tunisian dinar TND, turkish lira TRY, u.s. dollar USD, ugandan shilling UGX, us dollar
  USD, vatu VUV, yemeni rial YER, yen JPY, yuan CNY, zambian kwacha ZMW, zloty PLN
`;

/** Names that several currencies have. */
const sharedNames = `
  cfa franc, dinar, dirham, dollar, franc, krona, krone, kroner, kronor, kwacha, lei, lira, manat, peso, pound,
  rial, riyal, rouble, ruble, rupee, shilling
`;

const names = /* @__PURE__ */ currenciesByName();

function currenciesByName(): ReadonlyMap<string, Currency> {
  const known = listed(namesWithCode).map(
    (entry) => [entry.slice(0, -4), entry.slice(-3)] as const,
  );
  const shared = listed(sharedNames).map((name) => [name, null] as const);
  return new Map<string, Currency>([...known, ...shared]);
}

function listed(text: string): readonly string[] {
  return text.trim().replace(/\s+/g, ' ').split(', ');
}

/** The currency of a code, sign or name; undefined if it is none. */
function currencyOf(wording: string): Currency | undefined {
  if (/^[A-Z]{3}$/.test(wording) && codes.includes(wording)) return wording;
  if (signs.has(wording)) return signs.get(wording);
  // After the name of a country that isn't listed, the name of the currency is enough: "Lao kip".
  const lastWord = /^\p{Lu}.* (\S+)$/u.exec(wording)?.[1] ?? '';
  const singulars = [wording, lastWord]
    .map((name) => name.toLowerCase())
    .flatMap((name) => [name, name.replace(/s$/, ''), name.replace(/es$/, '')]);
  return names.get(singulars.find((singular) => names.has(singular)) ?? '');
}

/** A wording of a currency beside an amount. */
interface CurrencyFound {
  readonly length: number;
  readonly currency: Currency;
}

/** Finds the sign or code that ends the text before an amount, such as "US$" or "LAK ". */
export function currencyAtEnd(text: string): CurrencyFound | undefined {
  const [found = '', wording = ''] =
    /(?<![\p{L}\p{N}])([A-Z]{0,3}\p{Sc}|Rs\.?|RM|[A-Z]{3}) ?$/u.exec(text) ??
    /(\p{Sc}) ?$/u.exec(text) ??
    [];
  const currency = currencyOf(wording) ?? (/\p{Sc}/u.test(wording) ? null : undefined);
  return found === '' || (currency === undefined && !signs.has(wording))
    ? undefined
    : { length: found.length, currency: currency ?? null };
}

/** Finds the code or name that starts the text after an amount, such as " kip" or " Philippine pesos". */
export function currencyAtStart(text: string): CurrencyFound | undefined {
  const words = /^(?: (?:U\.S\.|\p{L}+)){1,3}/u.exec(text)?.[0].split(/(?= )/) ?? [];
  for (let count = words.length; count > 0; count -= 1) {
    const found = words.slice(0, count).join('');
    const currency = currencyOf(found.slice(1));
    // A pound can be a weight.
    if (currency !== undefined && !text.slice(found.length).startsWith(' of ')) {
      return { length: found.length, currency };
    }
  }
  return undefined;
}
