import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Warning } from '../../src/read/warning.ts';
import { renderMessage } from '../../src/report/render-message.ts';
import { warningMessage } from '../../src/report/report-json.ts';
import { makeMail, mimePart, multipart } from '../read/make-mail.ts';
import { makeDocx } from '../read/make-office.ts';
import { makePdf, print } from '../read/make-pdf.ts';
import { makePng } from '../read/make-picture.ts';
import { makeZip } from '../read/make-zip.ts';
import { utf8 } from '../read/read-all.ts';
import { CARRIERS } from './carriers.ts';
import { decodeFile } from './decode-file.ts';

/** An invented person, whose words stand in every file below and must not stand in what can be copied. */
const SECRETS = ['Quillon', 'Zzyzxbury', '07700900461', 'quillon@example.org', 'Xanthic'];
const SECRET = SECRETS.join(' ');
const PASSWORD = 'Xanthic-Zzyzxbury';
const CSV = utf8(`Field,Value\r\nRiddle,${SECRET}\r\n${SECRET},QX7\r\nMosaic UK 7 Type,Quillon\r\n`);

async function locked(): Promise<Uint8Array> {
  return makePdf((pdf) => print(pdf, SECRET, 50, 60), { userPassword: PASSWORD });
}

/** Ways to fail, each with the secrets in what fails. Names of files are the reader's to see, and hold none here. */
const FAILURES: Readonly<
  Record<string, readonly [name: string, make: () => Uint8Array | Promise<Uint8Array>]>
> = {
  'nothing fails': ['reply.csv', () => CSV],
  'a PDF that is locked': ['reply.pdf', locked],
  'a PDF that is cut': ['reply.pdf', async () => (await locked()).slice(0, 600)],
  'a PDF with secrets for its structure': [
    'reply.pdf',
    () => utf8(`%PDF-1.7\n1 0 obj << /${SECRET} (${SECRET}) >>\ntrailer << /Root 9 0 R >>`),
  ],
  'a PDF without words': [
    'reply.pdf',
    () => makePdf((pdf) => void pdf.rect(1, 1, 9, 9).fill(), { info: { Title: SECRET } }),
  ],
  'an archive with a member that is locked': [
    'reply.zip',
    () => makeZip([{ name: 'a.csv', bytes: CSV, lock: { password: PASSWORD } }]),
  ],
  'an archive with a damaged member': [
    'reply.zip',
    async () => {
      const bytes = await makeZip([{ name: 'a.csv', bytes: CSV }]);
      bytes.fill(0xff, 40, 60);
      return bytes;
    },
  ],
  'an archive that is cut': [
    'reply.zip',
    async () => (await makeZip([{ name: 'a.csv', bytes: CSV }])).slice(0, 90),
  ],
  'a workbook that is cut': ['reply.xlsx', async () => (await carry('reply.xlsx')).slice(0, 900)],
  'an old workbook that is cut': ['reply.xls', async () => (await carry('reply.xls')).slice(0, 2000)],
  'XML that breaks off': ['reply.docx', () => makeDocx(`<w:p><w:r><w:t>${SECRET}</w:p>`)],
  'JSON that breaks off': ['reply.json', () => utf8(`{"${SECRET}": "${SECRET}", "a": [1, {"b": "${SECRET}`)],
  'JSON of two meanings': ['reply.json', () => utf8(`{"Riddle": "${SECRET}", "Riddle": "Quillon"}`)],
  'rows that are uneven': ['reply.csv', () => utf8(`Field,Value\r\nRiddle,${SECRET},x,y\r\n${SECRET}\r\n`)],
  'a table with bytes among it': ['reply.csv', () => Uint8Array.from([...CSV, 0, 1, 2, 0, 0, 3, ...CSV])],
  'rich text that breaks off': ['reply.rtf', () => utf8(`{\\rtf1 {{{ ${SECRET}`)],
  'a mail that is encrypted': [
    'reply.eml',
    () =>
      makeMail(
        mimePart({ type: `application/pkcs7-mime; smime-type=enveloped-data; name="x"`, body: SECRET }),
      ),
  ],
  'a mail that breaks off': [
    'reply.eml',
    () => makeMail(multipart('mixed', [mimePart({ type: 'text/plain', body: SECRET })]).slice(0, 90)),
  ],
  'a picture that is damaged': [
    'reply.png',
    () =>
      Uint8Array.from([
        ...makePng({ width: 8, height: 8 }, new Uint8Array(64)).slice(0, 40),
        ...utf8(SECRET),
      ]),
  ],
  'a file that is not what its name says': [
    'reply.pdf',
    () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...utf8(SECRET)]),
  ],
  'a page of the web': ['reply.html', () => carry('reply.html')],
};

async function carry(name: string): Promise<Uint8Array> {
  return (await CARRIERS[name]?.(SECRET)) ?? new Uint8Array();
}

/** What is said of a warning, as it can be copied. */
function told(warnings: readonly Warning[]): string {
  return warnings
    .map((warning) => `${JSON.stringify(warning)}${renderMessage(warningMessage(warning), catalogue)}`)
    .join('\n');
}

const LOUD = ['log', 'info', 'warn', 'error', 'debug'] as const;
beforeEach(() => LOUD.forEach((level) => vi.spyOn(console, level).mockImplementation(() => undefined)));
afterEach(() => void vi.restoreAllMocks());

test.each(Object.entries(FAILURES))('no secret in what can be copied: %s', async (_, [name, make]) => {
  const { result, forms } = await decodeFile(name, await make(), [PASSWORD.toUpperCase()]);
  const said = LOUD.flatMap((level) => vi.mocked(console[level]).mock.calls).map((call) =>
    call.map(String).join(' '),
  );
  const copied = [told(result.warnings), forms?.shape ?? '', ...said].join('\n').toLowerCase();
  expect([...SECRETS, PASSWORD].filter((secret) => copied.includes(secret.toLowerCase()))).toEqual([]);
});

test('the secrets are read where nothing fails, so that the test would see them', async () => {
  const { forms } = await decodeFile('reply.csv', CSV);
  expect(SECRETS.filter((secret) => !forms?.json.includes(secret))).toEqual([]);
});
