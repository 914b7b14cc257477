import type { Inputs, PageRequests } from './messages';

/**
 * What a page's content script takes. Written out, without the schema library, since every page that the reader opens
 * loads this.
 */
export const PAGE_INPUTS: Inputs<PageRequests> = {
  state: nothing,
  address: nothing,
  pointed: nothing,
  reveal: (given) => ({ mention: checked(field(given, 'mention'), isCount, 'mention') }),
  mark: (given) => ({ entity: checked(field(given, 'entity'), isIdOrNull, 'entity') }),
  read: nothing,
  explain: (given) => ({ surface: checked(field(given, 'surface'), isSurface, 'surface') }),
  again: nothing,
  step: (given) => ({ by: checked(field(given, 'by'), isStep, 'by') }),
};

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isIdOrNull = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value.length <= 100);
const isSurface = (value: unknown): value is string => typeof value === 'string' && value.length <= 1000;
const isStep = (value: unknown): value is 1 | -1 => value === 1 || value === -1;

function nothing(given: unknown): null {
  return checked(given, (value): value is null => value === null, 'input');
}

function field(given: unknown, name: string): unknown {
  return typeof given === 'object' && given !== null && Object.hasOwn(given, name)
    ? (given as Record<string, unknown>)[name]
    : undefined;
}

function checked<Value>(value: unknown, is: (value: unknown) => value is Value, name: string): Value {
  if (!is(value)) throw new Error(`"${name}" is not what was expected.`);
  return value;
}
