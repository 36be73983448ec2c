import { toDay, toIso } from './plain-date.ts';
import { type Nation, nextWorkingDay } from './working-day.ts';

/**
 * The day on which a posted letter probably came: the second working day after posting. No law says so for
 * requests; whoever shows it says that it is assumed.
 */
export function assumeReceipt(posted: string, nation?: Nation): string {
  const whose = nation ?? 'all';
  const first = nextWorkingDay(toDay(posted) + 1, whose);
  return toIso(nextWorkingDay(first + 1, whose));
}
