import type { ComponentChildren } from 'preact';
import type { Absent } from '../../layout/field.ts';
import { languageOf } from './language-of.ts';
import { say } from './say.ts';

/** The party's own words, letter for letter, on the highlighter. It is used for nothing else. */
export function TheirWords({ children }: { readonly children: ComponentChildren }) {
  return <mark class="theirs">{children}</mark>;
}

/** A value as the party printed it; where it says nothing, our word for that, never highlighted. */
export function TheirValue({ value, absent }: { readonly value: string; readonly absent?: Absent }) {
  return (
    <>
      {value && (
        <mark lang={languageOf(value)}>
          <b>{value}</b>
        </mark>
      )}
      {absent && <span class="blank">{say(`page_absent_${absent}`)}</span>}
    </>
  );
}
