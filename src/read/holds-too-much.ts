import { LIMITS } from './limits.ts';
import type { Warning } from './warning.ts';

/** What there may be too much of inside one file, and the limit of each in `limits.json`. */
const UNITS = { MB: 'megabytes', files: 'files', levels: 'depth' } as const;

/** Says that a file holds more than is opened, with the limit that it passed. */
export function holdsTooMuch(unit: keyof typeof UNITS): Warning {
  return { code: 'holds-too-much', slots: { limit: LIMITS.nested[UNITS[unit]], unit } };
}
