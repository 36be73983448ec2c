import { describe, expect, it } from 'vitest';
import { droppedFiles } from '../../src/pages/shared/dropped-files.ts';

type Tree = { readonly [name: string]: Tree | string };

/** What a browser hands over of a folder, a few entries at a time. */
function entryOf(name: string, content: Tree | string, path = `/${name}`): unknown {
  const base = { name, fullPath: path };
  if (typeof content === 'string') {
    return {
      ...base,
      isFile: true,
      isDirectory: false,
      file: (done: (file: unknown) => void) => done({ name, text: content }),
    };
  }
  return {
    ...base,
    isFile: false,
    isDirectory: true,
    createReader: () => {
      const left = Object.entries(content).map(([inner, of]) => entryOf(inner, of, `${path}/${inner}`));
      return { readEntries: (done: (entries: unknown) => void) => done(left.splice(0, 2)) };
    },
  };
}

function drop(tree: Tree): DataTransfer {
  const items = Object.entries(tree).map(([name, content]) => ({
    webkitGetAsEntry: () => entryOf(name, content),
  }));
  const files = Object.entries(tree).map(([name, text]) => ({ name, text }));
  return { items, files } as unknown as DataTransfer;
}

async function namesOf(tree: Tree, most = 100): Promise<readonly string[]> {
  return (await droppedFiles(drop(tree), most)).map(({ name }) => name);
}

describe('droppedFiles', () => {
  it('takes files as they are', async () => {
    expect(await namesOf({ 'b.pdf': '', 'a.csv': '' })).toEqual(['b.pdf', 'a.csv']);
  });

  it('looks into folders, in order of names, and leaves out what systems put there', async () => {
    const reply = {
      'page 10.png': '',
      'page 9.png': '',
      '.DS_Store': '',
      more: { 'x.csv': '', 'y.csv': '' },
    };
    expect(await namesOf({ reply, 'a.pdf': '' })).toEqual([
      'a.pdf',
      'reply/more/x.csv',
      'reply/more/y.csv',
      'reply/page 9.png',
      'reply/page 10.png',
    ]);
  });

  it('takes no more than it may', async () => {
    expect(await namesOf({ reply: { a: '', b: '', c: '' } }, 2)).toHaveLength(2);
  });
});
