import { signal } from '@preact/signals';

/** What the report page shows of a reply: the report itself, letters about it, or it beside others. */
export type View = 'report' | 'letters' | 'compare';

function viewOfAddress(): View {
  switch (location.hash) {
    case '#letters':
      return 'letters';
    case '#compare':
      return 'compare';
    default:
      return 'report';
  }
}

/** The view that the page's address names. */
export const view = signal<View>(viewOfAddress());

addEventListener('hashchange', () => {
  view.value = viewOfAddress();
});
