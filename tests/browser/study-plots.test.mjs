// The plots of the study page, and the matrix, against their tables.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { waitForStudy } from './wait-for-study.mjs';

const HELD = 'Held by party, the things that most replies hold';

let browser;
/** The study of the sample. The tests look at it one after the other. */
let page;

before(async () => {
  browser = await launchChromium();
  page = await browser.open('study.html');
  await page.getByTestId('sample').click();
  await waitForStudy(page);
});

after(() => browser?.close());

async function saved(click) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFile(await download.path());
}

test('a plot is saved as a drawing and as a picture', async () => {
  const plot = page.getByTestId('plot').first();
  await plot.locator('svg').waitFor();
  const svg = (await saved(() => plot.getByRole('button', { name: 'Save as SVG' }).click())).toString();
  assert.match(svg, /^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  assert.doesNotMatch(svg, /<style|<script/);
  const png = await saved(() => plot.getByRole('button', { name: 'Save as PNG' }).click());
  assert.deepEqual([...png.subarray(1, 4)], [...Buffer.from('PNG')]);
});

/** The words, the dots and the intervals that are drawn in a plot, and all rows of its table. */
async function plotAndTable(caption) {
  const plot = page.getByTestId('plot').filter({ has: page.locator('figcaption', { hasText: caption }) });
  await plot.locator('svg').waitFor();
  await plot.locator('details').evaluate((table) => {
    table.open = true;
  });
  const more = plot.getByRole('button', { name: /^Show \d+ rows$/ });
  if (await more.count()) await more.click();
  return plot.evaluate((figure) => {
    return {
      texts: [...figure.querySelectorAll('svg text')].map((text) => text.textContent.trim()),
      dots: [...figure.querySelectorAll('svg circle')].map((dot) =>
        ['cx', 'cy'].map((name) => Number(dot.getAttribute(name))),
      ),
      // By how thick they are.
      lines: Object.fromEntries(
        ['1.5', '2', '7'].map((width) => [
          width,
          [...figure.querySelectorAll(`svg g[stroke-width="${width}"] line`)].map((line) =>
            ['x1', 'x2', 'y1', 'y2'].map((name) => Number(line.getAttribute(name))),
          ),
        ]),
      ),
      rows: [...figure.querySelectorAll('table tbody tr')].map((row) =>
        [...row.cells].map((cell) => cell.textContent.trim()),
      ),
    };
  });
}

/** The ends of Wilson's interval, worked out once more. */
function ends(count, of) {
  const square = 1.959963984540054 ** 2;
  const half = Math.sqrt((square * count * (of - count)) / of + square ** 2 / 4);
  return [(count + square / 2 - half) / (of + square), (count + square / 2 + half) / (of + square)];
}

/** Fails where numbers do not lie on one straight scale, each at its place. */
function assertPlaced(places, numbers) {
  assert.equal(places.length, numbers.length);
  const [least, most] = [Math.min, Math.max].map((pick) => numbers.indexOf(pick(...numbers)));
  assert.ok(numbers[least] < numbers[most]);
  const scale = (places[most] - places[least]) / (numbers[most] - numbers[least]);
  for (const [at, number] of numbers.entries()) {
    const place = places[least] + (number - numbers[least]) * scale;
    assert.ok(Math.abs(places[at] - place) < 0.2, `${number} is drawn at ${places[at]}, not ${place}`);
  }
}

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);

test('each score has its least, its quarters, its middle and its most where its table says', async () => {
  const scores = await plotAndTable('Least, quarters, middle and most of each score');
  const count = scores.texts.length / 3;
  const drawn = scores.rows.filter(([, party]) => party !== 'All parties').slice(0, count);
  assert.ok(count > 3);
  assert.deepEqual(scores.texts.slice(count), [...drawn.map((row) => row[3]), ...drawn.map((row) => row[7])]);
  for (const [at, row] of drawn.entries()) {
    const [first, last] = scores.lines['1.5'][at];
    const [lower, upper] = scores.lines['7'][at];
    assertPlaced([first, lower, scores.dots[at][0], upper, last], row.slice(3).map(Number));
  }
});

test('each share has its dot where its table says, but for those that rest on too few, and its interval', async () => {
  const held = await plotAndTable(HELD);
  const starts = new Set(held.texts.map((text) => text.replace('…', '')));
  const shown = held.rows
    .filter(([thing]) => starts.has(thing) || starts.has(thing.slice(0, 29).trimEnd()))
    .map((row) => [Number(row[2]), Number(row[3])]);
  assert.ok(shown.length > 20);
  const dotted = shown.filter(([, of]) => of >= 5).map(([some, of]) => some / of);
  assertPlaced(sorted(held.dots.map(([x]) => x)), sorted(dotted));
  for (const end of [0, 1])
    assertPlaced(
      sorted(held.lines['2'].map((line) => line[end])),
      sorted(shown.map(([some, of]) => ends(some, of)[end])),
    );
});

test('each month has the share of the thing that is chosen, and its interval', async () => {
  await page.getByLabel('Kind of thing in the plot').selectOption({ label: 'Gender' });
  const months = await plotAndTable('Held by month: Gender');
  const ofMonths = months.rows
    .filter(([thing]) => thing === 'Gender')
    .toSorted(([, a], [, b]) => (a < b ? -1 : 1))
    .map((row) => [Number(row[2]), Number(row[3])]);
  assert.ok(ofMonths.length > 2);
  assertPlaced(
    months.dots.map(([, y]) => y),
    ofMonths.map(([some, of]) => some / of),
  );
  for (const end of [0, 1])
    assertPlaced(
      months.lines['2'].map((line) => line[2 + end]),
      ofMonths.map(([some, of]) => ends(some, of)[end]),
    );
});

test('each tenth of chances has how many said yes, its interval, and on how many that rests', async () => {
  const chances = await plotAndTable('Chance that the party gave, and how many said yes');
  const tenths = chances.rows.filter(([party]) => party === 'All parties');
  assert.ok(tenths.length > 5);
  assert.deepEqual(
    chances.texts.slice(-tenths.length),
    tenths.map((row) => row[5]),
  );
  const enough = tenths.filter((row) => Number(row[5]) >= 5);
  assertPlaced(
    chances.dots.map(([, y]) => y),
    enough.map((row) => Number(row[4]) / Number(row[5])),
  );
  for (const end of [0, 1])
    assertPlaced(
      chances.lines['2'].map((line) => line[2 + end]),
      tenths.map((row) => ends(Number(row[4]), Number(row[5]))[end]),
    );
});

test('each wording of a thing has its line, and in each month how many replies have it', async () => {
  const words = await plotAndTable('By month – Labour, label: Gender');
  const worded = words.rows.filter(([thing]) => thing === 'Labour, label: Gender');
  assert.deepEqual(
    words.texts.slice(-worded.length),
    worded.map((row) => row[3]),
  );
  assert.equal(new Set(words.dots.map(([, y]) => y)).size, new Set(worded.map((row) => row[1])).size);
});

/** The rows of the matrix in an order that can be chosen: the name of each and how many replies hold it. */
async function matrixRows(order) {
  await page.getByLabel('Order of the rows').selectOption(order);
  const names = await page.getByTestId('matrix').locator('[role=row] [role=rowheader]').allInnerTexts();
  return names.map((text) => text.split('\n'));
}

test('the matrix has the counts of the table of what is held, in each order that can be chosen', async () => {
  const held = await plotAndTable(HELD);
  const sums = new Map();
  for (const [thing, , some] of held.rows) sums.set(thing, (sums.get(thing) ?? 0) + Number(some));
  const most = await matrixRows('held');
  const counts = most.map(([, said]) => Number(said.split(' ')[0]));
  assert.deepEqual(counts, sorted(counts).toReversed());
  const known = most.filter(([name]) => sums.has(name));
  assert.ok(known.length > 10);
  for (const [name, said] of known) assert.equal(said, `${sums.get(name)} of 54`);
  const named = (await matrixRows('name')).map(([name]) => name);
  assert.deepEqual(named, named.toSorted(new Intl.Collator('en').compare));
  assert.deepEqual((await matrixRows('likeness')).map(([name]) => name).toSorted(), named.toSorted());
});

test('no policy was broken', () => {
  assert.deepEqual(browser.complaints, []);
});
