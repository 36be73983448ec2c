import type { WrittenBlock, WrittenDocument } from './document.ts';
import { makeFigureTable, makeWordTable } from './make-table.ts';
import { type Chance, createChance } from './random.ts';
import words from './words.json' with { type: 'json' };

function paragraph(chance: Chance, sentences: number): WrittenBlock {
  const start = chance.whole(0, words.sentences.length - 1);
  const text = Array.from(
    { length: sentences },
    (_, at) => words.sentences[(start + at * 4) % words.sentences.length] ?? '',
  );
  return { kind: 'paragraph', text: text.join(' ') };
}

function prose(chance: Chance, paragraphs: number): WrittenBlock[] {
  return Array.from({ length: paragraphs }, () => paragraph(chance, chance.whole(2, 5)));
}

function heading(chance: Chance): WrittenBlock {
  return {
    kind: 'heading',
    text: `${chance.whole(1, 9)}.${chance.whole(1, 4)} ${words.titles[chance.whole(0, 9)] ?? ''}`,
  };
}

function list(chance: Chance): WrittenBlock {
  const items = Array.from({ length: chance.whole(3, 7) }, (_, at) =>
    chance.odds(0.5) ? (words.phrases[(at * 3) % 19] ?? '') : (words.sentences[at % 15] ?? ''),
  );
  return { kind: 'list', items, marks: chance.pick(['bullets', 'numbers']) };
}

function contents(chance: Chance): WrittenBlock {
  let page = 1;
  const entries = words.items.slice(0, chance.whole(8, 20)).map((text, at) => {
    page += chance.whole(0, 6);
    return { text: `${at + 1}. ${text}`, page };
  });
  return { kind: 'contents', entries };
}

const ADDRESS: WrittenBlock = {
  kind: 'lines',
  lines: [
    'Office for Figures',
    '12 Example Street',
    'Merrow ZZ1 2AB',
    'Telephone 07700 900123',
    'figures@example.org',
  ],
};

/** What stands on the pages of a document, by kind of page. */
function blocksOf(chance: Chance, kind: string): WrittenBlock[] {
  let at = chance.whole(1, 5);
  const figure = (size: 'narrow' | 'plain' | 'wide') => makeFigureTable(chance, at++, size);
  switch (kind) {
    case 'prose':
      return [
        heading(chance),
        ...prose(chance, 3),
        list(chance),
        heading(chance),
        ...prose(chance, 5),
        ADDRESS,
      ];
    case 'contents':
      return [heading(chance), contents(chance), ...prose(chance, 2)];
    case 'one':
      return [heading(chance), ...prose(chance, 1), figure('plain'), ...prose(chance, 2)];
    case 'several':
      return [figure('plain'), paragraph(chance, 2), figure('plain'), heading(chance), figure('narrow')];
    case 'wide':
      return [figure('wide'), ...prose(chance, 1), figure('wide')];
    case 'words':
      return [...prose(chance, 1), makeWordTable(chance, at), ...prose(chance, 1)];
    case 'beside':
      return [
        ...prose(chance, 1),
        {
          kind: 'beside',
          left: [figure('narrow')],
          right: chance.odds(0.5) ? prose(chance, 2) : [figure('narrow')],
        },
        ...prose(chance, 1),
      ];
    default:
      return [
        heading(chance),
        ...prose(chance, 2),
        figure('narrow'),
        ...prose(chance, 3),
        figure('narrow'),
        ...prose(chance, 2),
      ];
  }
}

const KINDS = ['one', 'several', 'wide', 'words', 'beside', 'columns', 'prose', 'one', 'several', 'contents'];

/** The document of a number, always the same. */
export function makeDocument(number: number): WrittenDocument {
  const chance = createChance(number + 1);
  const kind = KINDS[number % KINDS.length] ?? 'one';
  return {
    name: `${String(number).padStart(3, '0')}-${kind}`,
    blocks: blocksOf(chance, kind),
    columns: kind === 'columns' || (kind === 'prose' && chance.odds(0.6)) ? 2 : 1,
    landscape: kind === 'wide' ? chance.odds(0.6) : false,
    font: chance.pick(['serif', 'sans', 'narrow']),
    size: kind === 'wide' ? chance.pick([6, 7]) : chance.pick([8, 9, 10, 11]),
  };
}
