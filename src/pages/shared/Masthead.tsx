import { Brand } from './Brand.tsx';
import { say } from './say.ts';
import { chooseTheme, isDark } from './theme.ts';

const PAGES = ['report', 'kept', 'request', 'glossary', 'study', 'options'] as const;

/** A page that another leads to is named in the head only while it is open, after the one that leads there. */
const LED_TO_BY = { case: 'kept', brokers: 'request' } as const;
export type PageName = (typeof PAGES)[number] | keyof typeof LED_TO_BY;

/** The pages that the head names while `current` is open. */
function namedWhile(current: PageName): readonly PageName[] {
  return PAGES.flatMap((page) => [
    page,
    ...Object.entries(LED_TO_BY).flatMap(([led, by]) => (led === current && by === page ? [current] : [])),
  ]);
}

function ThemeToggle() {
  const dark = isDark();
  return (
    <button
      class="btn-3 no-print"
      type="button"
      aria-pressed={dark}
      onClick={() => chooseTheme(dark ? 'light' : 'dark')}
    >
      {say('page_theme_dark')}
    </button>
  );
}

/** “Nothing leaves this computer”, with its sign. */
export function LocalLine() {
  return (
    <span class="local">
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M3 5.5h14v9H3zM7 18h6" fill="none" stroke="currentColor" stroke-width="1.7" />
      </svg>
      {say('page_local')}
    </span>
  );
}

/** A view within the page that is open. */
export interface PageView {
  readonly name: string;
  readonly address: string;
  readonly label: string;
  readonly isCurrent: boolean;
}

interface MastheadProps {
  readonly current: PageName;
  /** Listed after the page; none of them is a page of its own. */
  readonly views?: readonly PageView[];
}

/** The head of every full page. */
export function Masthead({ current, views = [] }: MastheadProps) {
  const inView = views.some(({ isCurrent }) => isCurrent);
  return (
    <header class="mast">
      <div class="wrap">
        <Brand href="report.html" />
        <nav aria-label={say('page_nav')}>
          <ul>
            {namedWhile(current).flatMap((page) => [
              <li key={page}>
                <a
                  href={page === current && inView ? `#${page}` : `${page}.html`}
                  aria-current={page === current && !inView ? 'page' : undefined}
                >
                  {say(`page_nav_${page}`)}
                </a>
              </li>,
              ...(page === current ? views : []).map(({ name, address, label, isCurrent }) => (
                <li key={name}>
                  <a href={address} aria-current={isCurrent ? 'page' : undefined} data-testid={name}>
                    {label}
                  </a>
                </li>
              )),
            ])}
          </ul>
        </nav>
        <div class="end">
          <LocalLine />
          <ThemeToggle />
        </div>
      </div>
    </header>
  );
}
