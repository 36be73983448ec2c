import { longRows, makeCsv, wideRows } from '../replies/make/csv-reply.ts';
import { fact, type Truth } from '../replies/make/reply-case.ts';

/** An invented reply: its place in the folder of a study, and its bytes. */
export interface MadeReply {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An invented person, whom no output of a study may name. */
export interface MadePerson {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly telephone: string;
  readonly elector: string;
  readonly street: string;
  readonly postcode: string;
  readonly born: string;
  readonly note: string;
}

const FIRST = ['Perpetua', 'Thaddeus', 'Ermintrude', 'Barnaby', 'Philomena'];
const LAST = ['Placeholderson', 'Specimenby', 'Dummyworth', 'Examplethwaite'];
const HEADS = ['Field', 'Value'];
/** What of a person every file of a study must lack. */
export const PERSON_COUNT = 20;

/** The same person for the same number, from 0. */
export function makePerson(number: number): MadePerson {
  const first = FIRST[number % FIRST.length] ?? '';
  const last = LAST[Math.floor(number / FIRST.length) % LAST.length] ?? '';
  return {
    first,
    last,
    email: `${first}.${last}${number}@example.org`.toLowerCase(),
    telephone: `07700 900${100 + number}`,
    elector: `QX2-${7310 + number}`,
    street: `${41 + number} Nowhereton Crescent`,
    postcode: `ZZ${1 + (number % 4)} ${number % 10}ZZ`,
    born: `${10 + (number % 18)}/0${1 + (number % 9)}/${1950 + 2 * number}`,
    note: `Has a barking labradoodle and ${number + 2} bicycles, call after tea`,
  };
}

/** All values of a person that are removed. */
export function removedValues(person: MadePerson): readonly string[] {
  const { first, last, email, telephone, elector, street, postcode, born, note } = person;
  const iso = born.split('/').toReversed().join('-');
  return [
    first,
    last,
    email,
    telephone,
    elector,
    street,
    postcode,
    born,
    iso,
    note,
    'Nowhereton',
    'labradoodle',
  ];
}

/** Sixty replies of three parties to twenty people. Four letters hold no data. */
export function makeReplies(): readonly MadeReply[] {
  return Array.from({ length: PERSON_COUNT }, (_, number) => number).flatMap((number) => {
    const person = makePerson(number);
    const folder = `${person.last}, ${person.first}`;
    return [
      { name: `${folder}/labour.csv`, bytes: makeCsv(longRows(labour(person, number), HEADS)) },
      { name: `${folder}/conservative.csv`, bytes: makeCsv(wideRows([conservative(person, number)])) },
      number % 5 === 4
        ? { name: `${folder}/libdem.txt`, bytes: letter(person) }
        : { name: `${folder}/libdem.csv`, bytes: makeCsv(longRows(libDem(person, number), HEADS)) },
    ];
  });
}

function about({ first, last, email, telephone, elector, street, postcode, born }: MadePerson): Truth[] {
  return [
    fact('First name', first, 'first-name'),
    fact('Last name', last, 'last-name'),
    fact('Email', email, 'email'),
    fact('Mobile', telephone, 'telephone'),
    fact('Elector number', elector, 'elector-number'),
    fact('Address', street, 'address'),
    fact('Post code', postcode, 'postcode'),
    fact('Date of birth', born, 'birth-date'),
  ];
}

function labour(person: MadePerson, number: number): Truth[] {
  return [
    ...about(person),
    fact('Contact Creator', 'Yes', 'labour-systems'),
    fact('Voter ID', ['T', 'A', 'L', 'NV'][number % 4] ?? '', 'labour-voter-id'),
    fact('Lab Scale', String(1 + (number % 10)), 'labour-lab-scale'),
    fact('Austerity concern score', String(0.05 * number + 0.01), 'labour-concern-austerity'),
    fact('Gender', number % 2 === 0 ? 'F' : 'M', 'gender'),
    fact('Notes', person.note, 'notes'),
    fact('GX2_RESID', String(number - 7), 'unknown'),
    // A label that is itself a name, and one that only a single reply has.
    fact(`Knows ${person.first}`, 'A', 'unknown'),
    fact(`Oddment ${'abcdefghijklmnopqrst'[number]} mark`, 'C3', 'unknown'),
    fact('Knocked by', `${person.last} senior`, 'unknown'),
  ];
}

function conservative(person: MadePerson, number: number): Truth[] {
  return [
    ...about(person),
    fact('VoteSource', 'Yes', 'conservative-systems'),
    fact('VI', ['P', 'S', 'W'][number % 3] ?? '', 'conservative-voting-intention'),
    fact('PTV', String(number % 11), 'ptv-conservative'),
    fact('Estimated age', String(30 + number), 'estimated-age'),
    fact('Gender', number % 4 === 0 ? 'F' : 'M', 'gender'),
    fact('HH_ENG_BAND', String(number % 5), 'unknown'),
  ];
}

function libDem(person: MadePerson, number: number): Truth[] {
  return [
    ...about(person),
    fact('Master Party ID', 'Soft Conservative', 'libdem-master-party-id'),
    fact('Likelihood of being a core Lib Dem', `${number * 4}%`, 'libdem-core'),
    fact('Predicted first language', number === 0 ? 'Volapük' : 'English', 'first-language'),
    fact('MOB_RES', ['K4', 'K7'][number % 2] ?? '', 'unknown'),
  ];
}

function letter({ first, last }: MadePerson): Uint8Array {
  const text = [
    `Dear ${first} ${last},`,
    'The Liberal Democrats do not hold any personal data about you.',
    'Yours sincerely',
    '',
  ];
  return new TextEncoder().encode(text.join('\n\n'));
}

/** A list of what the invented people agreed to: all to use and sharing, but for one reply that is left out each way. */
export function makeConsents(replies: readonly MadeReply[]): string {
  const lines = replies.map(({ name }, at) => {
    const sharing = at === 7 ? 'no' : 'yes';
    const until = at === 20 ? '2026-01-31' : '';
    return `"${name}",yes,${sharing},${until}\n`;
  });
  return ['reply,use,sharing,until\n', ...lines].join('');
}
