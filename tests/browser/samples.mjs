// Files that the tests open, all invented.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export const PDF = resolve(ROOT, 'public/samples/labour-reply.pdf');
export const CSV = resolve(ROOT, 'public/samples/connect-reply.csv');

/** Replies of two parties about one invented person, which do not agree. */
export const LABOUR_CSV = {
  name: 'labour.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'First name,Last name,Gender,Voter ID,Lab Scale,Labour support,Presence of children\nQuillon,Placeholder,M,L,9,0.61,Y\n',
  ),
};
export const CONSERVATIVE_CSV = {
  name: 'conservative.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'VoteSource ID,Full name,Gender,PTV Conservative,PTV Labour,Presence of children\n7,Quillon Placeholder,M,9,2,N\n',
  ),
};

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
