import protection from './protection.json' with { type: 'json' };
import type { Study } from './study.ts';
import { EVENT_COLUMNS } from './event-row.ts';
import { STUDY_COLUMNS } from './study-row.ts';

/** What was done to values, by what they are: the rules of `protect-value.ts` in words. */
const RULES: readonly string[] = [
  `Removed: all values about ${protection.removedTopics.join(', ')}, but scores and codes of such topics; contact details; free text; values that could not be seen in the document; names of other people.`,
  'A postcode becomes its district. A date of birth becomes ten years of birth, an age ten years of age. Any other date becomes its month.',
  'Numbers of 1,000 and more are rounded to two figures, but years; others keep four places. Under a label that the glossary does not know, numbers of 10,000 and more are removed.',
  'Codes stay where a list of the glossary explains them or they are short: one or two capitals, or up to four capitals and digits.',
  'Answers in words stay where they are about something that people answer in few words, and enough people have the same answer.',
  'Labels that the glossary does not know stay where enough people have them. No label stays that repeats a name, an address or another removed value of its reply.',
  'Where the same thing stands more than once in a row, or beside a value (a rank, a note), only the value is here.',
  'Of an event stay its month, codes that a list of the glossary explains, numbers of four digits at most, and short codes that enough people have. Who called, and notes, are removed.',
];

const FIGURES: readonly string[] = [
  'Shares have Wilson score intervals of 95 %, without correction for continuity.',
  'Prevalence counts replies whose outcome is data. A thing is held where at least one reading of it has a value that can be seen.',
  'Distributions have scores, and other things whose value is a number that is explained. A number that names a class, as a type of neighbourhood or an answer, is left out: its mean and median say nothing.',
  'Median and quartiles are by linear interpolation (type 7 of Hyndman and Fan).',
  'Accuracy is the share of those who say that a guess is right, of those who could say; partly right is not right. Calibration puts chances together by tenths, of all scores on a scale of shares or percent.',
  'The interval of a median is that of the sign test.',
  'Wording has the things that a party has more labels than one for, or codes of more lists than one, by month of the reply. Replies with two labels for one thing are left out of it.',
  'Agreement is Cohen’s kappa, unweighted, over the people of whom both parties give one answer; scores are left out.',
  'Late is a share of the replies whose days are known; a letter that is no reply yet does not count. An item of the checklist is a share of the replies to which it applies.',
  'Combinations count what others may know of a person. k-anonymity is the size of the smallest group that shares one.',
];

/** What a study's columns hold and how its figures were made, as Markdown. */
export function createCodebook({ made, settings, replies, rows }: Study): string {
  const columns = STUDY_COLUMNS.map(
    ({ name, type, description }) => `| \`${name}\` | ${type} | ${description.replaceAll('|', '\\|')} |`,
  );
  return `# Codebook

Readings of ${replies.exported} replies to subject access requests, ${rows} rows, made by ${made.tool} with the glossary ${made.glossary} of ${made.glossaryDate}.

One row is one reading: a label and a value that a party wrote, and what the glossary makes of it. Replies and people have pseudonyms. In \`readings.csv\` what holds nothing is empty, and a text that a spreadsheet would take for a formula has an apostrophe in front.

## Settings

${Object.entries(settings)
  .map(([name, value]) => `- ${name}: ${value}`)
  .join('\n')}

## Columns

| column | type | holds |
| --- | --- | --- |
${columns.join('\n')}

## Columns of events.csv

One row is one cell of one event: a canvass, a contact, a mark in a register.

| column | type | holds |
| --- | --- | --- |
${EVENT_COLUMNS.map(({ name, type, description }) => `| \`${name}\` | ${type} | ${description} |`).join('\n')}

## How people are protected

Too few means fewer than ${settings.atLeast} people (\`atLeast\`); without \`person\`, each reply counts as a person.

${RULES.map((rule) => `- ${rule}`).join('\n')}

## How the figures in summary.json are made

${FIGURES.map((figure) => `- ${figure}`).join('\n')}
`;
}
