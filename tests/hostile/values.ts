import { makeZip } from '../read/make-zip.ts';
import { utf8 } from '../read/read-all.ts';
import { CARRIERS } from './carriers.ts';
import type { HostileCase } from './hostile-case.ts';
import payloads from './payloads.json' with { type: 'json' };

function carried(name: string, value: string): HostileCase {
  return {
    what: `${JSON.stringify(value)} as a value in ${name}`,
    name,
    make: () => CARRIERS[name]?.(value) ?? new Uint8Array(),
    holds: [value, 'Sampleford'],
  };
}

const WITH_MARKUP = [
  'reply.csv',
  'reply.xlsx',
  'reply.html',
  'reply.docx',
  'reply.odt',
  'reply.rtf',
  'reply.eml',
];
const WITH_FORMULAS = ['reply.csv', 'reply.json', 'reply.xlsx', 'reply.xls', 'reply.ods'];

/** What a value says is shown as it stands, in every kind of file, and is never obeyed. */
export const VALUE_CASES: readonly HostileCase[] = [
  ...WITH_MARKUP.flatMap((name) => payloads.markup.map((value) => carried(name, value))),
  ...WITH_FORMULAS.flatMap((name) => payloads.formulas.map((value) => carried(name, value))),
  ...payloads.turned.map((value) => carried('reply.json', value)),
];

/** What a label says, likewise. */
export const LABEL_CASES: readonly HostileCase[] = [...payloads.markup, ...payloads.formulas].map(
  (label) => ({
    what: `${JSON.stringify(label)} as a label`,
    name: 'reply.json',
    make: () => utf8(JSON.stringify({ [label]: 'QX7', Ward: 'Sampleford' })),
    holds: ['QX7', 'Sampleford'],
  }),
);

/** Names within an archive, as they are shown. */
export const PATH_CASES: readonly HostileCase[] = payloads.paths.map(([path = '', shown = '']) => ({
  what: `${JSON.stringify(path)} as a name in an archive`,
  name: 'reply.zip',
  make: () => makeZip([{ name: path, bytes: utf8('Field,Value\r\nWard,Sampleford\r\n') }]),
  names: ['reply.zip', shown],
  holds: ['Sampleford'],
}));

/** Names of the file itself: whoever sent it chose them. */
export const NAME_CASES: readonly HostileCase[] = [...payloads.markup.slice(0, 8), ...payloads.turned].map(
  (name) => ({
    what: `${JSON.stringify(name)} as the name of the file`,
    name: `${name}.csv`,
    make: () => utf8('Field,Value\r\nWard,Sampleford\r\n'),
    holds: ['Sampleford'],
  }),
);
