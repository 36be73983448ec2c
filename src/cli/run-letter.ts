import { renderMessage } from '../report/render-message.ts';
import { todayInBritain } from '../rights/clock/today-in-britain.ts';
import { type Answers, readAnswers } from '../rights/letters/answers.ts';
import type { Letter } from '../rights/letters/letter.ts';
import { disputesOf } from '../report/disputes-of.ts';
import { readReportJson } from '../report/read-report-json.ts';
import type { SavedReport } from '../report/saved-report.ts';
import type { Io, Pieces } from './io.ts';
import type { LetterCommand, LetterFormat } from './letter-command.ts';
import type { ExitStatus, Setting } from './run.ts';
import { complainOfOpening, wouldOverwrite, writeOut } from './say.ts';

/** Writes a letter, and says on standard error what to look at before sending it. */
export async function runLetter(command: LetterCommand, setting: Setting): Promise<ExitStatus> {
  const { io, catalogue } = setting;
  const say = (id: string, slots?: Readonly<Record<string, string>>): string =>
    `${renderMessage(slots ? { id, slots } : { id }, catalogue)}\n`;
  const inputs = [command.from, command.answers].filter((file) => file !== undefined);
  if (await wouldOverwrite(command.out, inputs, setting)) return 2;
  let reply: SavedReport | undefined;
  if (command.from !== undefined) {
    const text = await readText(command.from, setting);
    if (text === undefined) return 1;
    const read = readReportJson(text);
    const [report, ...others] = 'reports' in read ? read.reports : [];
    // A letter is about one reply.
    if (!report || others.length > 0) {
      io.error(`${command.from}: ${say('cli_letter_no_report')}`);
      return 2;
    }
    reply = report;
  }
  let answers: Answers = {};
  if (command.answers !== undefined) {
    const text = await readText(command.answers, setting);
    if (text === undefined) return 1;
    const read = readAnswers(parse(text));
    if ('wrong' in read) {
      const because =
        read.wrong === '{}' ? say('cli_letter_no_answers') : say('cli_letter_answers', { key: read.wrong });
      io.error(`${command.answers}: ${because}`);
      return 2;
    }
    answers = read.answers;
  }
  // Heavy with data of its own, so that it is not loaded where files are only read.
  const [{ writeConfirmed }, { unknownIn }] = await Promise.all([
    import('../rights/letters/write-confirmed.ts'),
    import('../rights/letters/unknown-in-answers.ts'),
  ]);
  const told = { ...answers, ...(command.party !== undefined && { party: command.party }) };
  const unknown = unknownIn(told, reply);
  if (unknown) {
    const isInFile = command.answers !== undefined && command.party === undefined;
    io.error(`${isInFile ? `${command.answers}: ` : ''}${renderMessage(unknown, catalogue)}\n`);
    return 2;
  }
  const { letter, unconfirmed } = writeConfirmed(command.letter, {
    ...(reply && { reply }),
    answers: { ...disputedIn(reply), ...told },
    today: todayInBritain(),
    ...(reply?.asked && { asked: new Set(reply.asked) }),
  });
  const pieces =
    command.format === 'json' ? [json({ ...letter, unconfirmed })] : formatLetter(letter, command.format);
  const written = await writeOut(await pieces, command.out, setting);
  if (!written) return 1;
  if (unconfirmed.length > 0) io.error(say('cli_letter_unconfirmed'));
  for (const id of unconfirmed) io.error(`- ${id}: ${say(`letters_part_${id.replaceAll('-', '_')}`)}`);
  io.error(say('cli_letter_before'));
  for (const warning of letter.warnings) io.error(`- ${renderMessage(warning, catalogue)}\n`);
  return 0;
}

/** What the person said in the report is not right. A list of their own in the file of answers stands instead. */
function disputedIn(reply: SavedReport | undefined): Answers {
  const disputes = reply?.answers ? disputesOf(reply.fields, reply.answers) : [];
  return disputes.length > 0 ? { disputes } : {};
}

/** Each form loads what makes it, and nothing of the others. */
async function formatLetter(letter: Letter, format: Exclude<LetterFormat, 'json'>): Promise<Pieces> {
  switch (format) {
    case 'text':
      return [(await import('../rights/letters/letter-text.ts')).letterText(letter)];
    case 'eml':
      return [(await import('../rights/letters/letter-mail.ts')).letterMail(letter)];
    case 'docx':
      return oneOf(await (await import('../rights/letters/letter-docx.ts')).letterDocx(letter));
    case 'pdf': {
      const [{ letterPdf }, { letterFonts }] = await Promise.all([
        import('../rights/letters/letter-pdf.ts'),
        import('./letter-fonts.ts'),
      ]);
      return oneOf(await letterPdf(letter, await letterFonts()));
    }
  }
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function* oneOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function readText(name: string, setting: Setting & { readonly io: Io }): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await setting.io.read(name));
  } catch {
    complainOfOpening(name, setting);
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
