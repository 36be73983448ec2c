import { say } from './say.ts';

/** The mark and the name. A link to the report page, or plain where the page is that one thing. */
export function Brand({ href }: { readonly href?: string }) {
  const inside = (
    <>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M4 1.5h11l5 5v16H4z" fill="none" stroke="currentColor" stroke-width="1.6" />
        <path class="brand-mark" d="M7 11.2h10v4.6H7z" />
        <path d="M7 8h6M7 13.5h10M7 19h7" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
      {say('extension_name')}
    </>
  );
  return href ? (
    <a class="brand" href={href}>
      {inside}
    </a>
  ) : (
    <span class="brand">{inside}</span>
  );
}
