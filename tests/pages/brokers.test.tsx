// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROKER_ENTRIES, sourceOf } from '../../src/pages/brokers/brokers.ts';
import { BrokersPage } from '../../src/pages/brokers/BrokersPage.tsx';
import { brokersAddress } from '../../src/rights/brokers-address.ts';
import findings from '../../src/rights/brokers.json' with { type: 'json' };
import { listBrokers } from '../../src/rights/find-contact.ts';
import '../../src/pages/shared/all-messages.ts';

let box: HTMLElement;

beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'));
  render(<BrokersPage />, box);
});

afterEach(() => {
  render(null, box);
  box.remove();
});

function firm(id: string): string {
  return box.querySelector(`#${id}`)?.textContent ?? '';
}

describe('the page on firms that sell data', () => {
  it('shows each firm that the letters know', () => {
    const shown = [...box.querySelectorAll('[data-testid="broker"]')].map(({ id }) => id);
    expect(shown.toSorted()).toEqual(
      listBrokers()
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(shown[0]).toBe('caci');
  });

  it('says what was sold to whom with the source of it, and says so where no source tells', () => {
    expect(firm('experian')).toContain('To Labour and the Conservatives');
    expect(firm('experian')).toContain('5 November 2019');
    for (const { id, broker } of BROKER_ENTRIES) {
      const unknown = 'No source that we know says that it sold anything to a party.';
      expect(firm(id).includes(unknown)).toBe(broker?.sold === undefined);
      expect(firm(id).includes('No source that we read says how.')).toBe(broker?.optOut === undefined);
    }
  });

  it('leads from each firm to the letter that asks it', () => {
    const links = [...box.querySelectorAll('[data-testid="broker"] a[href^="request.html"]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(BROKER_ENTRIES.map(({ id }) => `request.html?broker=${id}`));
  });

  it('names the day of each address', () => {
    for (const { id, broker } of BROKER_ENTRIES)
      if (broker?.email !== undefined || broker?.post !== undefined) {
        expect(sourceOf(broker.addressFrom)).toBeDefined();
        expect(firm(id)).toContain('check before you write');
      }
  });
});

describe('a finding that names a firm', () => {
  it('leads to that firm, or to all where it names none of its own', () => {
    const ids = new Set(BROKER_ENTRIES.map(({ id }) => id));
    for (const { entry, message } of findings) {
      const address = brokersAddress({ because: { id: `${message}_product` } });
      expect(address).toBe(entry === undefined ? 'brokers.html' : `brokers.html#${entry}`);
      expect(entry === undefined || ids.has(entry)).toBe(true);
    }
  });
});
