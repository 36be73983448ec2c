import type { Format } from '../../../read/document.ts';
import names from '../../../read/format-names.json' with { type: 'json' };
import type { ReplyProgress } from '../../../report/decode-reply.ts';
import { say } from '../../shared/say.ts';

/** What the progress of a format counts, where it is not the bytes of the file. */
const COUNTED: Partial<
  Record<Format, 'report_reading_pages' | 'report_reading_inner' | 'report_reading_sheets'>
> = {
  pdf: 'report_reading_pages',
  png: 'report_reading_pages',
  jpeg: 'report_reading_pages',
  tiff: 'report_reading_pages',
  heic: 'report_reading_pages',
  zip: 'report_reading_inner',
  '7z': 'report_reading_inner',
  eml: 'report_reading_inner',
  msg: 'report_reading_inner',
  xlsx: 'report_reading_sheets',
  xls: 'report_reading_sheets',
  ods: 'report_reading_sheets',
};

const PICTURES: ReadonlySet<Format> = new Set<Format>(['png', 'jpeg', 'tiff', 'heic']);

/** How far one document is read, and how, in a sentence or two. */
export function progressWords({ done, of, how, format }: ReplyProgress): string {
  if (of === 0 && PICTURES.has(format)) return say('report_reading_one_picture');
  if (how === 'picture' && of > 0) return say('report_reading_picture', { done, of });
  if (of === 0) return say('report_reading_opening', { format: names[format] });
  const counted = COUNTED[format];
  if (counted) return say(counted, { done, of });
  return say('report_reading_percent', { percent: Math.min(100, Math.floor((100 * done) / of)) });
}
