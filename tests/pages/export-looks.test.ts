// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { exportReport } from '../../src/report/export-report.ts';
import { showPage, styleOf } from '../../src/pages/report/export/show-page.ts';
import { catalogue } from '../../src/pages/shared/all-messages.ts';
import { SAMPLE_REPORT } from './sample-report.ts';

const { text: HTML } = exportReport(SAMPLE_REPORT, 'html', { personal: false, others: false }, catalogue);

it('shows a page that is to be saved as a browser would read its bytes', () => {
  const { page, isWhole } = showPage(HTML);
  const read = new DOMParser().parseFromString(HTML, 'text/html').body;
  expect(isWhole).toBe(true);
  expect(page.textContent?.trim()).toBe(read.textContent?.trim());
  for (const tag of ['section', 'h1', 'h2', 'p', 'li', 'table', 'th[scope="row"]', 'td', '.theirs', 'br']) {
    expect(page.querySelectorAll(tag).length, tag).toBe(read.querySelectorAll(tag).length);
  }
  expect(page.querySelectorAll('tr').length).toBeGreaterThan(5);
});

it('shows it in the page’s own styles', () => {
  expect(styleOf(HTML)).toMatch(/^body\{font:/);
});

it('builds words that look like markup as words, and nothing that is not ours', () => {
  const { page } = showPage(
    '<body><p onclick="x()" class="small">&lt;b&gt; &amp;amp; &#39;</p><script>x</script></body>',
  );
  expect(page.querySelector('p')?.textContent).toBe("<b> &amp; '");
  expect(page.querySelector('p')?.getAttributeNames()).toEqual(['class']);
  expect(page.querySelector('script')).toBeNull();
});

it('shows the beginning of a page that is very long', () => {
  const { page, isWhole } = showPage(`<body>${'<p>A</p>'.repeat(5000)}</body>`);
  expect(isWhole).toBe(false);
  expect(page.querySelectorAll('p').length).toBeLessThan(2000);
});
