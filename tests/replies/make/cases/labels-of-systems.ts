import { longRows, makeCsv, wideRows } from '../csv-reply.ts';
import { fact, type ReplyCase } from '../reply-case.ts';

const NAMED_IN_PUBLIC = 'Each label is one that the party’s own papers, guides or sheets name.';

/** Some columns of a ward sheet, in the order of the sheet. */
const wirral = [
  fact('First Name', 'Placeholder', 'first-name'),
  fact('Round', '12', 'leaflet-round'),
  fact('LE Rating', '2', 'green-rating'),
  fact('Party', 'Green', 'green-party-column'),
  fact('Consent - Mobile', 'TRUE', 'contact-consent'),
  fact('Date - Consent - Mobile', '2024-03-02', 'consent-date'),
  fact('Recorded By - Consent - Mobile', 'Helper Two', 'consent-recorder'),
  fact('Poster', 'TRUE', 'poster'),
  fact('Board', 'TRUE', 'green-board', { status: 'documented' }),
  fact('DNC', 'FALSE', 'do-not-contact', { status: 'inferred' }),
  fact('DND', 'TRUE', 'do-not-channel', { status: 'inferred' }),
  fact('Elector Number', '24-25:AB-0123/01', 'elector-number'),
  fact('Address Type', 'Flat', 'address-type'),
  fact('PV', 'TRUE', 'green-postal-vote', { status: 'documented' }),
  fact('Added Date', '2024-01-05', 'green-added-date'),
  fact('Previous Elector Number', '23-24:AB-0119/00', 'previous-elector-number'),
  fact('LE Knock Priority', '3', 'green-knock-priority'),
];

const labour = [
  fact('Contact Creator', 'Imported 2 May 2024', 'labour-systems'),
  fact('Labour promise', 'Yes', 'labour-promise', { status: 'documented' }),
  fact("wouldn't vote for", 'CONSERVATIVE', 'labour-would-not-vote-for'),
  fact('Lab Scale', '7', 'labour-lab-scale', { status: 'reported' }),
  fact('DOM', '14/08/2027', 'labour-date-of-majority', { status: 'reported' }),
  fact('last VID date', '04/06/24', 'labour-last-vid-date', { status: 'inferred' }),
  fact('WARP sheet', '3', 'labour-warp', { status: 'documented' }),
  fact('have you voted?', 'Yes', 'labour-have-you-voted', { status: 'documented' }),
  fact('telling record', 'No', 'telling', { status: 'documented' }),
  fact('Do Not Return (This Election Only)', 'Yes', 'labour-do-not-return', { status: 'documented' }),
  fact('Contact result', 'Not In', 'labour-contact-result', { status: 'inferred' }),
  fact('Household composition', '06', 'unknown', { entry: 'household-composition-labour' }),
  fact('selection', 'MTPV', 'unknown', { entry: 'labour-selection' }),
  fact('old home addresses', '1 Placeholder Road', 'previous-address'),
  fact('devolved powers concern score', '41', 'labour-concern-devolution', { status: 'reported' }),
  fact('campaigns', 'Spring survey', 'campaigns'),
];

const libDem = [
  fact('Voter ID', 'Won’t Say', 'libdem-voter-id', { status: 'documented' }),
  fact('Vote Intent: LocalElec Canv (Eng)', 'Soft Con', 'libdem-vote-intent-local', { status: 'documented' }),
  fact('Local Past Vote(Eng)', 'Labour', 'libdem-previous-vote', { status: 'documented' }),
  fact('Usual Support', 'Labour', 'libdem-usual-support', { status: 'documented' }),
  fact('Anti Party', 'Conservative', 'libdem-anti-party', { status: 'documented' }),
  fact('Party (1-5)', '4', 'libdem-out-of-five', { status: 'documented' }),
  fact('canvass points', '25', 'libdem-canvass-points', { status: 'documented' }),
  fact('CA Summary July 2024 for Switch Analysis', 'Lib Dem Group', 'libdem-canvass-groups'),
  fact('Target Pool', 'Squeeze pool', 'libdem-target-pool', { status: 'documented' }),
  fact('Doorstep Canvass', 'Yes', 'libdem-pool-doorstep', { status: 'inferred' }),
  fact('EU Referendum', 'Yes', 'libdem-pool-eu-referendum', { status: 'inferred' }),
  fact('Labour facing', 'Yes', 'libdem-pool-facing', { status: 'inferred' }),
  fact('Shuttleworth', 'Yes', 'libdem-shuttleworth', { status: 'documented' }),
  fact('Tags', 'Add to Shuttleworth', 'libdem-tags', { status: 'documented' }),
  fact('2021 Action: Mar/Apr 21 doorstep', '4', 'libdem-action-group', { status: 'documented' }),
  fact('Survey Response', 'Soft Labour', 'libdem-survey-response', { status: 'inferred' }),
  fact('Result', 'Not Home', 'libdem-contact-result', { status: 'documented' }),
  fact('marked register history', 'Votes in general elections only', 'marked-register-habit'),
  fact('Volunteer master question', 'No', 'libdem-volunteer-master', { status: 'documented' }),
];

const conservative = [
  fact('VoteSource', 'Record held', 'conservative-systems', { status: 'reported' }),
  fact('VI score', '7', 'conservative-vi-score', { status: 'documented' }),
  fact('VI Matrix', '6', 'vi-matrix', { status: 'documented' }),
  fact('PTV', '8', 'ptv-conservative', { status: 'documented' }),
  fact('Target Audience', 'Spring mailing', 'target-audience', { status: 'documented' }),
  fact('connect calling', '12 March 2021', 'activity-conservative', { status: 'documented' }),
  fact('persuasion audience', 'Yes', 'persuasion-audience', { status: 'reported' }),
  fact('Opinions on topical issues', 'Planning', 'opinions', { status: 'documented' }),
  fact('Issues that you raise with us', 'Potholes', 'casework', { status: 'documented' }),
  fact('Family connections', 'None known', 'household-members'),
  fact('Communication Preferences', 'Yes', 'contact-consent', { status: 'documented' }),
  fact('Commercially available data', 'Held', 'commercial-data', { status: 'documented' }),
];

const nobodySaid = [
  fact('Support level (1-5)', '2', 'unknown', { entry: 'support-level-unnamed' }),
  fact('GE2019', 'A', 'unknown', { entry: 'election-code-year' }),
  fact('Target list', 'Squeeze', 'ambiguous', { entry: 'target-list' }),
  fact('PV', 'Yes', 'unknown'),
  fact('Priority', '1', 'unknown', { entry: 'priority' }),
  fact('Postal voters list mark', 'Returned', 'postal-voters-list-mark'),
  fact('unsubscribed_at', '2024-07-09', 'unsubscribed-date', { status: 'inferred' }),
];

const HEADS = ['Field', 'Value'] as const;

/** What the systems of the parties are known to call things, one party a file. */
/** Values that are no answer to their label, as a slip of columns or a note in the wrong cell leaves them. */
const misplaced = [
  fact('Likelihood of voting Labour', 'Refused', 'unknown', { entry: 'likelihood-of-voting' }),
  fact('Likelihood of voting Green', '12/05/2024', 'unknown', { entry: 'likelihood-of-voting' }),
  fact('Turnout score', '07700 900871', 'unknown', { entry: 'turnout-estimate' }),
  fact('Age', 'B', 'unknown', { entry: 'estimated-age' }),
  fact('Surname', '(z) Placeholder', 'unknown', { entry: 'last-name' }),
  fact('Email', 'Yes', 'unknown', { entry: 'email' }),
  fact('Ethnicity', '7', 'unknown', { entry: 'ethnicity' }),
  fact('Source', 'Connect', 'unknown', { entry: 'data-source' }),
  fact('EU2016', 'Y', 'unknown'),
  fact('Likelihood of voting Conservative', '1', 'ambiguous', { entry: 'likelihood-of-voting' }),
  fact('Political status', 'soft Tory', 'ambiguous', { entry: 'attitude-label' }),
];

export const SYSTEM_CASES: readonly ReplyCase[] = [
  {
    slug: 'green-csv-ward-sheet',
    file: 'input.csv',
    imitates: 'Some columns of another local Green Party’s sheet.',
    guards: 'PV is a postal vote here, and DNC and DND are read no more surely than anybody has said.',
    make: () => ({ bytes: makeCsv(wideRows([wirral])) }),
    expected: { outcome: 'data', party: 'green', fields: wirral },
  },
  {
    slug: 'labour-csv-words-of-its-apps',
    file: 'input.csv',
    imitates: 'The words of Labour’s canvassing sheets and apps as a list of fields.',
    guards: `${NAMED_IN_PUBLIC} 06 stands in two lists, and nobody has explained MTPV.`,
    make: () => ({ bytes: makeCsv(longRows(labour, HEADS)) }),
    expected: { outcome: 'data', party: 'labour', fields: labour },
  },
  {
    slug: 'libdem-csv-questions-and-pools',
    file: 'input.csv',
    imitates: 'Questions, lists and tags of Connect as a list of fields.',
    guards: `${NAMED_IN_PUBLIC} A list of which only the name is known is read from its name, and says so.`,
    make: () => ({ bytes: makeCsv(longRows(libDem, HEADS)) }),
    expected: { outcome: 'data', party: 'liberal-democrats', fields: libDem },
  },
  {
    slug: 'conservative-csv-votesource',
    file: 'input.csv',
    imitates: 'What newsletters and privacy policies say VoteSource holds, as a list of fields.',
    guards: `${NAMED_IN_PUBLIC} VI score is a number and no letter.`,
    make: () => ({ bytes: makeCsv(longRows(conservative, HEADS)) }),
    expected: { outcome: 'data', party: 'conservative', fields: conservative },
  },
  {
    slug: 'unknown-party-csv-two-meanings',
    file: 'input.csv',
    imitates: 'Labels and codes that mean one thing to one party and another to the next.',
    guards: 'Where the file does not say whose list it is, nothing is chosen.',
    make: () => ({ bytes: makeCsv(longRows(nobodySaid, HEADS)) }),
    expected: { outcome: 'data', fields: nobodySaid },
  },
  {
    slug: 'unknown-party-csv-values-that-do-not-fit',
    file: 'input.csv',
    imitates: 'Values in the wrong cells, marks that nobody has explained, and words with two meanings.',
    guards: 'An explanation of the label does not cover a value that is no answer to it.',
    make: () => ({ bytes: makeCsv(longRows(misplaced, HEADS)) }),
    expected: { outcome: 'data', fields: misplaced },
  },
];
