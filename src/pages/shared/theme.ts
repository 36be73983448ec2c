import { signal } from '@preact/signals';

/** What the reader chose; `system` follows the computer. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'theme';
const DARK = '(prefers-color-scheme: dark)';

function kept(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** The theme in use. Set it through `chooseTheme`. */
export const theme = signal<Theme>(kept());
apply(theme.value);

/** Takes effect at once, on all pages, and is the only thing kept without being asked for. */
export function chooseTheme(chosen: Theme): void {
  theme.value = chosen;
  apply(chosen);
  try {
    if (chosen === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, chosen);
  } catch {
    // A browser that keeps nothing still shows the choice until the page closes.
  }
}

/** Whether the page is dark now, by choice or by the system. */
export function isDark(): boolean {
  return theme.value === 'system' ? matchMedia(DARK).matches : theme.value === 'dark';
}
