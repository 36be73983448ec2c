import type { ReadingGroup } from './report.ts';

const TO_YOU = ['vote', 'guess', 'said', 'place', 'contact', 'canvass'] as const;

/** Groups whose headings say "you", which is true of one person at most: they have another for several people. */
export function speaksToYou(id: ReadingGroup['id']): id is (typeof TO_YOU)[number] {
  return TO_YOU.some((one) => one === id);
}
