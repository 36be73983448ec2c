import { describe, expect, test } from 'vitest';
import { machine, REPLY } from './machine.ts';

/** What `decode` writes of a small reply. */
async function report(): Promise<string> {
  const { written, start } = machine({ 'reply.csv': REPLY });
  await start('decode reply.csv --format json --party labour');
  return written.out;
}

/** A letter about that reply, from what a person tells. */
async function writeFrom(line: string, answers: object) {
  const { written, start } = machine({ 'report.json': await report(), 'me.json': JSON.stringify(answers) });
  expect(await start(`${line} --from report.json --answers me.json`)).toBe(0);
  return written;
}

describe('letter', () => {
  test('asks about the codes of a report, and says what to look at before sending', async () => {
    const { written, start } = machine({
      'report.json': await report(),
      'me.json': '{"name": "Alex Sample", "requested": "2026-09-02"}',
    });
    expect(await start('letter explain --from report.json --answers me.json')).toBe(0);
    expect(written.out).toContain('row 4, column B | GX2_RESID | <b>7</b>');
    expect(written.out).toContain('my request of 2 September 2026');
    expect(written.out).toContain('Yours faithfully,\nAlex Sample');
    expect(written.error).toContain('not legal advice');
    expect(written.error).not.toContain('Alex');
  });

  describe('from a report that was saved with what the person said', () => {
    interface Saved {
      readonly files: { readonly fields: { readonly id: string; readonly label: string }[] }[];
    }
    async function saved(): Promise<string> {
      const json = JSON.parse(await report()) as Saved;
      return JSON.stringify({
        ...json,
        files: json.files.map((file) => {
          const idOf = (label: string): string =>
            file.fields.find((field) => field.label === label)?.id ?? '';
          return {
            ...file,
            answers: { [idOf('Post code')]: 'no', [idOf('Elector Markers')]: 'yes' },
            asked: [idOf('Elector Markers')],
          };
        }),
      });
    }
    async function write(line: string, answers = '{}'): Promise<string> {
      const { written, start } = machine({ 'report.json': await saved(), 'me.json': answers });
      expect(await start(`${line} --from report.json --answers me.json`)).toBe(0);
      return written.out;
    }

    test('what they say is wrong is what is to be corrected', async () => {
      const letter = await write('letter rectify');
      expect(letter).toContain('Post code');
      expect(letter).not.toContain('Elector Markers');
    });

    test('a list of their own stands instead', async () => {
      const letter = await write('letter rectify', '{"disputes": [{"label": "Elector Markers"}]}');
      expect(letter).toContain('Elector Markers');
      expect(letter).not.toContain('Post code');
    });

    test('what they want to ask about is asked', async () => {
      expect(await write('letter explain')).toContain('Elector Markers');
      const { written, start } = machine({ 'report.json': await report() });
      await start('letter explain --from report.json');
      expect(written.out).not.toContain('Elector Markers');
    });
  });

  describe('about a reply', () => {
    const LATE = 'By my count your answer was due by 2 October 2026';
    const GAP = 'I found nothing on how long my data are kept';
    const days = { requested: '2026-09-02', replied: '2026-11-20' };
    test.each(['late', 'follow-up', 'complaint-controller', 'complaint-regulator'])(
      '%s says nothing that was not confirmed, and names what it leaves out',
      async (kind) => {
        const { out, error } = await writeFrom(`letter ${kind}`, days);
        expect(out).not.toMatch(
          /was due by|I found (?:nothing|no (?:source|list))|could not find (?:who|the|in)/,
        );
        expect(error).toContain('- late: It came late, or is late');
        expect(error).not.toContain('we cannot say that the answer is late');
      },
    );

    test('says what was confirmed, and asks what only asks', async () => {
      const plain = await writeFrom('letter follow-up', days);
      expect(plain.out).toContain('GX2_RESID');
      expect(plain.out).not.toContain(LATE.slice(0, 10));
      const { out, error } = await writeFrom('letter follow-up', {
        ...days,
        confirmed: ['late', 'no-how-long'],
      });
      expect(out).toContain('By my count it was due by 2 October 2026');
      expect(out).toContain(GAP);
      expect(error).not.toMatch(/^- (?:late|no-how-long):/m);
      expect(error).toMatch(/^- no-purposes: /m);
    });

    test('gives programs the ids of what is left out', async () => {
      const { out } = await writeFrom('letter late --format json', days);
      expect(JSON.parse(out)).toMatchObject({ kind: 'late', unconfirmed: ['late'] });
      const said = await writeFrom('letter late --format json', { ...days, confirmed: ['late'] });
      expect(JSON.parse(said.out)).toMatchObject({ unconfirmed: [] });
      expect(said.out).toContain(LATE);
    });

    test.each([
      ['rectify', { disputes: [{ label: 'Postcode', right: 'ZZ2' }] }],
      ['erase', { erase: [{ label: 'Postcode' }] }],
    ])('%s corrects and erases nothing that is not in it', async (kind, answers) => {
      const { written, start } = machine({
        'report.json': await report(),
        'me.json': JSON.stringify(answers),
      });
      expect(await start(`letter ${kind} --from report.json --answers me.json`)).toBe(2);
      expect(written.error).toContain('me.json: “Postcode” is no field of that reply');
      expect(written.out).toBe('');
    });

    test('is the reader’s own word where there is none', async () => {
      const { written, start } = machine({ 'me.json': '{"requested": "2026-09-02", "party": "labour"}' });
      expect(await start('letter late --answers me.json')).toBe(0);
      expect(written.out).toContain(LATE);
    });
  });

  test.each([
    ['letter late', '{"confirmed": ["tardy"]}', /^me\.json: .* There are .*late, /],
    ['letter ask --party nope', '{}', /^That is not a party that we know\. There are labour, conservative, /],
    ['letter ask', '{"party": "nope"}', /^me\.json: That is not a party that we know\. There are /],
    [
      'letter broker',
      '{"broker": "nope"}',
      /^me\.json: That is not a firm that we know\. There are .*experian/,
    ],
    ['letter object', '{"checked": ["art-77"]}', /^me\.json: .* There are .*schedule-1-22-3/],
  ])('%s with %s is refused with what is known', async (line, answers, because) => {
    const { written, start } = machine({ 'me.json': answers });
    expect(await start(`${line} --answers me.json`)).toBe(2);
    expect(written.out).toBe('');
    expect(written.error).toMatch(because);
  });

  test.each(['labour', 'liberal-democrats', 'libdem', 'green-scot'])('writes to %s', async (party) => {
    const { start } = machine({});
    expect(await start(`letter ask --party ${party}`)).toBe(0);
  });

  test('needs no report to ask for data', async () => {
    const { written, start } = machine({});
    expect(await start('letter ask --party labour')).toBe(0);
    expect(written.out).toMatch(/^\[your name\]\nLabour Party\n|^\[your name\]\n\nLabour Party\n/);
  });

  test('is a mail, or data for programs', async () => {
    const { written, start } = machine({});
    await start('letter ask --party labour --format eml --out letter.eml');
    expect(written.files['letter.eml']).toMatch(/^To: dataprotection@labour\.org\.uk\r\nSubject: /);
    await start('letter ask --party labour --format json');
    expect(JSON.parse(written.out)).toMatchObject({ kind: 'ask', to: ['Labour Party'] });
  });

  test.each([
    ['letter', 2, 'There are ask, local'],
    ['letter poem', 2, 'There are ask, local'],
    ['letter ask late', 2, 'letter takes one kind'],
    ['letter ask --tables', 2, 'letter takes one kind'],
    ['letter ask --format csv', 2, 'text, eml, docx, pdf, json'],
    ['letter ask --from none.json', 1, 'cannot open'],
    ['letter ask --from reply.csv', 2, 'decode --format json'],
    ['letter ask --from several.json', 2, '--one-reply'],
    ['letter ask --answers wrong.json', 2, '“secret”'],
    ['letter ask --answers list.json', 2, 'list.json: This is not one JSON object'],
    ['letter ask --answers none.json', 1, 'cannot open'],
    ['letter ask --answers wrong.json --out wrong.json', 2, '--out names a file'],
    ['decode reply.csv --from report.json', 2, 'belong to letter'],
  ])('%s ends with %i', async (line, status, said) => {
    const one = JSON.parse(await report()) as { files: unknown[] };
    const { written, start } = machine({
      'reply.csv': REPLY,
      'several.json': JSON.stringify({ ...one, files: [...one.files, ...one.files] }),
      'wrong.json': '{"secret": "value"}',
      'list.json': '[]',
    });
    expect(await start(line)).toBe(status);
    expect(written.error).toContain(said);
    expect(written.out).toBe('');
  });
});

const LETTER =
  'Dear Alex Sample,\n\nYour data was obtained from the electoral register.\n\nYou can complain to the Information Commissioner.\n\nSurname: Sample\nMosaic Group: K\n';

describe('check', () => {
  test('says what was found, where, and what asks for the rest', async () => {
    const { written, start } = machine({ 'reply.txt': LETTER });
    expect(await start('check reply.txt')).toBe(0);
    expect(written.out).toMatch(/Found: Where it came from\n(?: {4}.*\n)+? {4}Look here: paragraph \d/);
    expect(written.out).toMatch(
      /Not found: How long it is kept\n(?: {4}.*\n)+? {4}To ask for it: sar-decoder letter missing/,
    );
    expect(written.out).toMatch(/What does not add up[^]*letter recipients/);
    expect(written.out).toContain('hints and never proof');
  });

  test('gives programs the same', async () => {
    const { written, start } = machine({ 'reply.txt': LETTER });
    await start('check reply.txt --format json');
    const { schema, files } = JSON.parse(written.out) as {
      schema: string;
      files: {
        checklist: { id: string; state: string; places: string[]; letter?: string }[];
        findings: object[];
      }[];
    };
    expect(schema).toBe('sar-decoder-check/1');
    const item = (id: string) => files[0]?.checklist.find((one) => one.id === id);
    expect(item('complaint')).toMatchObject({
      state: 'found',
      places: [expect.stringMatching(/^paragraph \d/)],
    });
    expect(item('recipients')).toMatchObject({ state: 'not-found', letter: 'recipients', places: [] });
    expect(files[0]?.findings).toContainEqual(
      expect.objectContaining({ kind: 'recipients-missing', letter: 'recipients' }),
    );
    // The law wants these told, but not in a reply.
    expect(item('lawful-basis')).toMatchObject({ state: 'not-applicable' });
    expect(item('withheld')).toMatchObject({ state: 'not-applicable' });
  });

  test.each([
    ['check none.txt', 1, 'cannot open'],
    ['check reply.txt --format csv', 2, 'text or json'],
    ['check reply.txt --tables', 2, 'text or json'],
  ])('%s ends with %i', async (line, status, said) => {
    const { written, start } = machine({ 'reply.txt': LETTER });
    expect(await start(line)).toBe(status);
    expect(written.error).toContain(said);
  });
});
