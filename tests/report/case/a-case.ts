import type { Case } from '../../../src/report/case/case.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** An invented case: an answer that asked who she is, the data, and a letter about what was missing. */
export const CASE: Case = {
  answers: {
    name: 'Quillon Placeholder',
    address: ['1 Sample Lane', 'ZZ9 9ZZ'],
    party: 'labour',
    requested: '2026-09-02',
    identityAsked: '2026-09-05',
    identityGiven: '2026-09-08',
    replied: '2026-10-19',
    followedUp: '2026-10-25',
  },
  replies: [
    {
      files: [{ name: 'who-are-you.txt', bytes: bytesOf('Please send proof of who you are.') }],
      said: [],
      outcome: 'asks-identity',
      day: '2026-09-05',
    },
    {
      files: [
        { name: 'reply.csv', bytes: bytesOf('Label,Value\nMosaic group,K\n') },
        { name: 'leer.txt', bytes: bytesOf('') },
      ],
      said: [{ id: 'f1', label: 'Mosaic group', answer: 'no', asked: true }],
      party: 'labour',
      outcome: 'data',
      day: '2026-10-19',
    },
  ],
  letters: [
    { kind: 'ask', day: '2026-09-02', subject: 'Subject access request', text: 'I am asking you.\n' },
    { kind: 'follow-up', day: '2026-10-25', subject: 'What I could not find', text: 'Thank you.\n' },
  ],
};
