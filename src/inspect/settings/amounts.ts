// How long or how much a setting says, so that two versions of it can be compared.

/** In minutes; a bare number counts as one of its own unit, which is the same in both versions. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['m', 1],
  ['h', 60],
  ['d', 1440],
  ['w', 10_080],
]);
const WORDS = /^(\d{1,12}(?:\.\d{1,6})?)\s*(minute|min|hour|day|week|month|year|[mhdwy])?s?$/i;
/** ISO 8601 as far as package managers write it: `P7D`, `PT12H`, `P2W`. */
const ISO = /^P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?)?$/i;

/** The amount, or undefined when it is none: a date, a variable. Zero and nothing are the same. */
export function amountOf(text: string): number | undefined {
  const value = text.trim();
  if (value === '' || /^(?:null|false|none|off)$/i.test(value)) return 0;
  const [, count, unit = ''] = WORDS.exec(value) ?? [];
  if (count !== undefined) return Number(count) * minutesIn(unit.toLowerCase());
  const iso = ISO.exec(value);
  if (iso === null) return undefined;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0] = iso;
  return Number(weeks) * 10_080 + Number(days) * 1440 + Number(hours) * 60 + Number(minutes);
}

function minutesIn(unit: string): number {
  if (unit === '') return 1;
  if (unit === 'month') return 43_200;
  if (unit.startsWith('y')) return 525_600;
  return UNITS.get(unit.charAt(0)) ?? 1;
}
