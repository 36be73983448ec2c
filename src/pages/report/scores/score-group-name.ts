import type { Reading } from '../../../decode/reading.ts';
import { say } from '../../shared/say.ts';

/** The heading of scores that share a kind of scale: the scale itself. */
export function scoreGroupName(readings: readonly Reading[]): string {
  const scale = readings.find(({ placed }) => placed)?.placed?.scale;
  if (scale?.unit === 'rank') return say('report_scores_rank');
  if (!scale) {
    return readings.some(({ parsed }) => parsed?.kind === 'rank')
      ? say('report_scores_rank')
      : say('report_scores_no_scale');
  }
  const { min, max } = scale;
  return scale.standing === 'given'
    ? say('report_scores_given', { min, max })
    : say('report_scores_assumed', { min, max });
}
