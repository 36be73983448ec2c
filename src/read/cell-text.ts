import { type CellObject, SSF } from '@e965/xlsx';

/** Excel's own short date is shown as the machine's owner writes dates. These files come from the UK. */
export const SHORT_DATE = 'dd/mm/yyyy';
/** Formats that follow the machine's settings, and what they show in the UK. */
const LOCAL_FORMATS: Readonly<Record<string, string>> = {
  'm/d/yy': SHORT_DATE,
  'm/d/yyyy': SHORT_DATE,
  'm/d/yy h:mm': `${SHORT_DATE} hh:mm`,
  'm/d/yyyy h:mm': `${SHORT_DATE} hh:mm`,
};
/** The long date and the time of the machine's settings. */
const SYSTEM_DATE = /^\[\$-(?:x-sysdate|F800)\]/i;
const SYSTEM_TIME = /^\[\$-(?:x-systime|F400)\]/i;
/** A number has as many digits before Excel shows it as a power of ten. */
const SHOWN_DIGITS = 11;

/** What stands for itself in a format: quoted, in brackets or behind a backslash; or a sign of no meaning (£). */
const SIGN = /("[^"]*"|\[[^[\]]*\]|[\\_*].)|[^\p{ASCII}]/gu;

/** A format in which signs of no meaning are marked as such: the library knows only some. */
function markSigns(format: string): string {
  return format.replace(SIGN, (sign: string, marked: string | undefined) => marked ?? `\\${sign}`);
}

/**
 * The text of a cell as the sheet shows it. A long number that Excel would shorten to a power of ten is
 * given whole, because it is a reference number.
 */
export function textOfCell(cell: CellObject | undefined, date1904: boolean): string {
  if (!cell || cell.t === 'z') return '';
  if (cell.t !== 'n' || typeof cell.v !== 'number') return cell.w ?? String(cell.v ?? '');
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  if (/^general$/i.test(format)) {
    const whole = Number.isSafeInteger(cell.v) && Math.abs(cell.v) >= 10 ** SHOWN_DIGITS;
    return whole ? String(cell.v) : (cell.w ?? String(cell.v));
  }
  const local = SYSTEM_DATE.test(format)
    ? 'd mmmm yyyy'
    : SYSTEM_TIME.test(format)
      ? 'hh:mm:ss'
      : LOCAL_FORMATS[format.replace(/;@$/, '').toLowerCase()];
  const own = markSigns(format);
  if (local === undefined && own === format) return cell.w ?? String(cell.v);
  try {
    return String(SSF.format(local ?? own, cell.v, { date1904 }));
  } catch {
    return cell.w ?? String(cell.v);
  }
}
