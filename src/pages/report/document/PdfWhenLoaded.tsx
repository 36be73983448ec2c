import { useEffect, useState } from 'preact/hooks';
import { say } from '../../shared/say.ts';
import type { PdfPages, PdfPagesProps } from './PdfPages.tsx';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'loaded'; readonly Pages: typeof PdfPages };

/** The pages of a PDF. What draws them is more than half of the page's code, so the first PDF loads it. */
export function PdfWhenLoaded(props: PdfPagesProps) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  useEffect(() => {
    let gone = false;
    const keep = (next: Loaded): void => {
      if (!gone) setLoaded(next);
    };
    import('./PdfPages.tsx').then(
      ({ PdfPages: Pages }) => keep({ kind: 'loaded', Pages }),
      () => keep({ kind: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, []);
  if (loaded.kind === 'loading') return <p class="desk-note">{say('report_document_opening')}</p>;
  if (loaded.kind === 'failed') return <p class="desk-note">{say('report_document_failed')}</p>;
  return <loaded.Pages {...props} />;
}
