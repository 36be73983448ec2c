// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GlossaryItem } from '../../src/pages/glossary/GlossaryItem.tsx';
import { ALL, findItems, ITEMS, titlesOf } from '../../src/pages/glossary/items.ts';
import { templateWords } from '../../src/pages/glossary/template-words.ts';

let box: HTMLElement;

beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, box);
  box.remove();
});

describe('the glossary page', () => {
  it('shows every entry with a name and an address of its own', () => {
    render(
      <ol>
        {ITEMS.map((item) => (
          <GlossaryItem key={item.id} item={item} asked={false} />
        ))}
      </ol>,
      box,
    );
    const entries = [...box.querySelectorAll('[data-testid="entry"]')];
    expect(entries).toHaveLength(ITEMS.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(ITEMS.length);
    expect(entries.filter((entry) => !entry.querySelector('h2')?.textContent?.trim())).toEqual([]);
  });

  it('leads every link inside the page to an entry that is there', () => {
    render(
      <ol>
        {ITEMS.map((item) => (
          <GlossaryItem key={item.id} item={item} asked={false} />
        ))}
      </ol>,
      box,
    );
    const ids = new Set(ITEMS.map(({ id }) => id));
    const lost = [...box.querySelectorAll('a[href^="#"]')]
      .map((link) => link.getAttribute('href')?.slice(1) ?? '')
      .filter((id) => !ids.has(id));
    expect(lost).toEqual([]);
  });

  it('says how to reach a company that sells data, and when that was so', () => {
    const item = ITEMS.find(({ id }) => id === 'experian');
    if (item) render(<GlossaryItem item={item} asked={false} />, box);
    expect(box.querySelector('a[href^="https://www.experian.co.uk/"]')).not.toBeNull();
    expect(box.textContent).toContain('Nottingham NG80 1ZZ (as of 30 June 2021; check before you write)');
  });

  it('lists the codes of a list that nobody has named', () => {
    const item = ITEMS.find(({ id }) => id === 'list-acorn-2003-type');
    if (item) render(<GlossaryItem item={item} asked={false} />, box);
    expect(box.textContent).toContain('Codes that no source we know names39 · 40');
  });

  it('finds by word, party, kind and how sure', () => {
    expect(findItems(ALL)).toHaveLength(ITEMS.length);
    const mosaic = findItems({ ...ALL, words: ' MOSAIC ', kind: 'scheme' });
    expect(mosaic.length).toBeGreaterThan(3);
    expect(mosaic.every((item) => item.is === 'scheme')).toBe(true);
    const labour = findItems({ ...ALL, party: 'labour', status: 'documented' });
    expect(labour.some(({ entry }) => entry.party?.includes('labour'))).toBe(true);
    expect(labour.some(({ entry }) => entry.party && !entry.party.includes('labour'))).toBe(false);
    expect(findItems({ ...ALL, words: 'no such word in it' })).toEqual([]);
  });

  it('has a title for every item', () => {
    expect(ITEMS.filter((item) => !titlesOf(item)[0])).toEqual([]);
  });
});

describe('templateWords', () => {
  it.each([
    ['vote {party}[ in {year}]', 'vote … in …'],
    ['Your name.', 'Your name.'],
  ])('reads %s as %s', (template, words) => {
    expect(templateWords(template)).toBe(words);
  });
});
