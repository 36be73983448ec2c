// Files that the tests open, all invented.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export const PDF = resolve(ROOT, 'public/samples/labour-reply.pdf');
export const CSV = resolve(ROOT, 'public/samples/connect-reply.csv');

export function readSample(path) {
  return readFile(path);
}

/** A table about three people, with the name of whoever knocked. */
export const PEOPLE = {
  name: 'people.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'First name,Last name,Email,Voting intention scale - Labour,Canvasser,Mosaic Type',
      'Quillon,Placeholder,q@example.org,7,Anwen Helperley,K46',
      'Orla,Placeholder,o@example.org,3,Anwen Helperley,K46',
      'Bryn,Otherwise,b@example.org,2,,',
    ].join('\n'),
  ),
};
