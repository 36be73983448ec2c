/** Letters of a name that have room beside a plot. In UTF-16 units. */
const ROOM = 30;

/** A name cut so that it has room beside a plot; the table has it whole. */
export function clip(name: string): string {
  return name.length > ROOM ? `${name.slice(0, ROOM - 1).trimEnd()}…` : name;
}
