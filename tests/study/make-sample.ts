import { readingTools } from '../../src/cli/reading-tools.ts';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { Answer, Answers } from '../../src/report/answer.ts';
import { decodeReply } from '../../src/report/decode-reply.ts';
import { reportJson } from '../../src/report/report-json.ts';
import { makeCsv, wideRows } from '../replies/make/csv-reply.ts';
import { fact } from '../replies/make/reply-case.ts';
import { makePerson, type MadePerson, type MadeReply, PERSON_COUNT } from './make-replies.ts';

/** The sample of the study page: sixty invented replies of three parties, with dates, letters without data, and answers. */
export async function makeSample(): Promise<readonly MadeReply[]> {
  const replies: MadeReply[] = [];
  for (let number = 0; number < PERSON_COUNT; number++) {
    const person = makePerson(number);
    const folder = `person-${String(number + 1).padStart(2, '0')}`;
    replies.push({ name: `${folder}/labour.txt`, bytes: bytesOf(labour(person, number)) });
    replies.push({ name: `${folder}/conservative.csv`, bytes: conservative(person, number) });
    replies.push(
      number % 5 === 4
        ? { name: `${folder}/libdem.txt`, bytes: bytesOf(nothingHeld(person, number)) }
        : { name: `${folder}/libdem.json`, bytes: await saved(libDem(number), number) },
    );
  }
  return replies;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function monthName(month: number): string {
  return ['January', 'February', 'March', 'April', 'May', 'June'][month - 1] ?? '';
}

/** A day of answering that is in time for most, and late for some. */
function dayOf(number: number): { readonly asked: string; readonly answered: string } {
  const month = 2 + (number % 4);
  const days = number % 3 === 0 ? 9 : 0;
  return {
    asked: `${2 + number} ${monthName(month)} 2026`,
    answered: `${1 + days + (number % 9)} ${monthName(month + 1)} 2026`,
  };
}

/** Replies of the later months word one thing in another way. */
function isLater(number: number): boolean {
  return 2 + (number % 4) >= 4;
}

/** Numbers that look like chance and are the same each time. */
function chanceOf(number: number, salt: number): number {
  return ((number + 1) * 7919 * (salt + 3)) % 97;
}

function letter(head: string, number: number, lines: readonly string[]): string {
  const { asked, answered } = dayOf(number);
  return [head, answered, `Your subject access request of ${asked}`, ...lines, 'Yours sincerely', ''].join(
    '\n\n',
  );
}

function labour({ first, last, street, postcode }: MadePerson, number: number): string {
  const pairs = [
    `First name: ${first}`,
    `Last name: ${last}`,
    `Address: ${street}`,
    `Post code: ${postcode}`,
    `${isLater(number) ? 'Sex' : 'Gender'}: ${number % 2 === 0 ? 'F' : 'M'}`,
    `Voter ID: ${['T', 'A', 'L', 'NV'][number % 4]}`,
    `Lab Scale: ${1 + (number % 10)}`,
    `Austerity concern score: ${(chanceOf(number, 1) / 100).toFixed(2)}`,
    `Likelihood of turnout: ${chanceOf(number, 2)}%`,
    `Estimated age: ${30 + number}`,
    `GX2_RESID: ${number - 7}`,
    ...(number % 3 === 0 ? [`WB_LINK: ${1000 + number}`] : []),
  ];
  const end =
    number % 2 === 0
      ? 'We bought data from Experian.'
      : 'You have the right to complain to the Information Commissioner.';
  return letter('The Labour Party', number, [
    `Dear ${first} ${last},`,
    'The Labour Party holds this about you.',
    pairs.join('\n'),
    end,
  ]);
}

function conservative({ first, last, postcode, born }: MadePerson, number: number): Uint8Array {
  return makeCsv(
    wideRows([
      [
        fact('First name', first, 'first-name'),
        fact('Last name', last, 'last-name'),
        fact('Post code', postcode, 'postcode'),
        fact('Date of birth', born, 'birth-date'),
        fact('VoteSource', 'Yes', 'conservative-systems'),
        fact('VI', ['P', 'S', 'W'][number % 3] ?? '', 'conservative-voting-intention'),
        fact('PTV', String(number % 11), 'ptv-conservative'),
        fact('Gender', number % 4 === 0 ? 'F' : 'M', 'gender'),
        fact('HH_ENG_BAND', String(number % 5), 'unknown'),
        ...(number % 2 === 0 ? [fact('Estimated age', String(30 + number), 'estimated-age')] : []),
      ],
    ]),
  );
}

function libDem(number: number): string {
  const pairs = [
    `Master Party ID: ${['Soft Conservative', 'Soft Labour', 'Definite'][number % 3]}`,
    `Likelihood of being a core Lib Dem: ${chanceOf(number, 3)}%`,
    `Likelihood of voting Conservative: ${chanceOf(number, 4)}%`,
    `Likelihood of voting Labour: ${chanceOf(number, 5)}%`,
    `Likelihood of turnout: ${chanceOf(number, 6)}%`,
    `MOB_RES: ${number % 2 === 0 ? 'K4' : 'K7'}`,
  ];
  return letter('Liberal Democrats', number, [
    'The Liberal Democrats hold this about you in Connect.',
    pairs.join('\n'),
  ]);
}

function nothingHeld({ first, last }: MadePerson, number: number): string {
  return letter('Liberal Democrats', number, [
    `Dear ${first} ${last},`,
    'The Liberal Democrats do not hold any personal data about you.',
  ]);
}

/** The report on a reply as its person saved it, with answers: high chances are called right more often, but not as often as they say. */
async function saved(text: string, number: number): Promise<Uint8Array> {
  const { report } = await decodeReply([{ name: 'reply.txt', bytes: bytesOf(text) }], {
    read: readingTools([]),
    glossary: loadGlossary(),
    tool: 'SAR Decoder',
  });
  if (!report) throw new Error('The invented reply was not read.');
  const answers: Record<string, Answer> = {};
  for (const [at, { id, guess, parsed }] of report.fields.entries())
    if (guess) answers[id] = answerOf(parsed?.number ?? 50, chanceOf(number, 20 + at));
  const file = { ...reportJson(report, catalogue), answers: answers satisfies Answers };
  return bytesOf(`${JSON.stringify({ schema: 'sar-decoder/1', files: [file] })}\n`);
}

function answerOf(chance: number, luck: number): Answer {
  if (luck > 90) return 'cannot-say';
  if (luck < 0.8 * chance) return 'yes';
  return luck % 4 === 0 ? 'partly' : 'no';
}
