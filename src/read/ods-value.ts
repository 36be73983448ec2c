type Given = Readonly<Record<string, string>>;

/** A number has as many digits before a sheet shows it as a power of ten. */
const POWER = /^-?\d(?:[.,]\d+)?E\+\d+$/i;
const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T00:00:00)?$/;

/**
 * The text of an OpenDocument cell from what it shows and what it stores. A long number that is shown as a
 * power of ten is given whole, because it is a reference number; a cell without text, as some programs
 * write them, gives its value, and days the way they are written in the UK.
 */
export function textOfOdsCell(shown: string, given: Given): string {
  const value = given['office:value'] ?? '';
  if (POWER.test(shown) && Number.isSafeInteger(Number(value))) return String(Number(value));
  if (shown !== '') return shown;
  switch (given['office:value-type']) {
    case 'percentage':
      return value === '' ? '' : `${Number((Number(value) * 100).toFixed(6))}%`;
    case 'date':
      return (given['office:date-value'] ?? '').replace(DAY, '$3/$2/$1');
    case 'boolean':
      return (given['office:boolean-value'] ?? '').toUpperCase();
    case 'string':
      return given['office:string-value'] ?? '';
    default:
      return value;
  }
}
