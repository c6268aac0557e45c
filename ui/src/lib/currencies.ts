/** ISO 4217 codes to choose from: those in use that the browser knows, the most likely first. */
const likely = ['USD', 'EUR', 'KRW', 'JPY', 'GBP', 'CNY'];

export const currencies: string[] = [
  ...likely,
  ...Intl.supportedValuesOf('currency').filter((code) => !likely.includes(code)),
];
