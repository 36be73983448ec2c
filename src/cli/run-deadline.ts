import type { Message } from '../decode/reading.ts';
import { renderMessage } from '../report/render-message.ts';
import { wrapText } from '../report/wrap-text.ts';
import { calendarFile } from '../rights/clock/calendar-file.ts';
import { countDeadline } from '../rights/clock/count-deadline.ts';
import { deadlineJson } from '../rights/clock/deadline-json.ts';
import { readInput } from '../rights/clock/read-input.ts';
import { todayInBritain } from '../rights/clock/today-in-britain.ts';
import type { DeadlineCommand } from './parse-arguments.ts';
import type { ExitStatus, Setting } from './run.ts';
import { complainOfOpening, wouldOverwrite, writeOut } from './say.ts';

/** Characters a line on a terminal. */
const WIDTH = 88;

/** Counts the days of one request or complaint. What cannot be counted is wrong usage, in one line. */
export async function runDeadline(command: DeadlineCommand, setting: Setting): Promise<ExitStatus> {
  const { io, catalogue } = setting;
  const say = (message: Message): string => renderMessage(message, catalogue);
  if (await wouldOverwrite(command.out, [command.file], setting)) return 2;
  const text = await io.read(command.file).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
  if (text === undefined) {
    complainOfOpening(command.file, setting);
    return 2;
  }
  const read = readInput(text);
  if (!read.ok) {
    io.error(`${say(read.because)}\n`);
    return 2;
  }
  const today = read.input.today ?? todayInBritain();
  const deadline = countDeadline(read.input, today);
  if (command.format === 'ics') {
    const calendar = calendarFile(deadline, today, say);
    if (calendar === undefined) {
      io.error(`${say({ id: 'cli_no_calendar' })}\n`);
      return 1;
    }
    return (await writeOut([calendar], command.out, setting)) ? 0 : 1;
  }
  const pieces =
    command.format === 'json'
      ? [JSON.stringify(deadlineJson(deadline, read.input, say), null, 2), '\n']
      : [deadline.verdict, ...deadline.count.steps, { id: 'calendar_note' }].map(
          (message) => `${wrapText(say(message), WIDTH)}\n`,
        );
  return (await writeOut(pieces, command.out, setting)) ? 0 : 1;
}
