import type { LetterKind } from './letter.ts';
import letters from './letters.json' with { type: 'json' };
import type { TableId } from './letter-tables.ts';
import ask from './paragraphs/ask.json' with { type: 'json' };
import change from './paragraphs/change.json' with { type: 'json' };
import complain from './paragraphs/complain.json' with { type: 'json' };
import followUp from './paragraphs/follow-up.json' with { type: 'json' };
import late from './paragraphs/late.json' with { type: 'json' };
import type { Condition } from './tell-conditions.ts';

/** Stands in a letter where all of `when` hold and none of `unless`. */
export interface Conditional {
  readonly when?: readonly Condition[];
  readonly unless?: readonly Condition[];
}

/** A paragraph with slots. `law` names citations, which fill its slot `law` or `cited`. */
export interface Paragraph extends Conditional {
  readonly text: string;
  readonly law?: readonly string[];
  /** It speaks of a day that is past, and so cites what was the law then. */
  readonly lawAt?: 'complained';
  readonly table?: TableId;
}

export interface Template {
  readonly to: 'controller' | 'local' | 'broker' | 'regulator' | 'keeper';
  readonly subject: string;
  /** The citations that fill the subject's slot `cited`. */
  readonly law?: readonly string[];
  /** Ids of paragraphs, in their order. `items` are numbered. */
  readonly opening: readonly string[];
  readonly items: readonly string[];
  readonly closing: readonly string[];
  readonly enclosures?: readonly (Conditional & { readonly text: string })[];
  readonly warnings?: readonly (Conditional & { readonly id: string })[];
}

/** JSON knows no closed lists of words; a test holds the files against the schema. */
export const TEMPLATES = letters as Readonly<Record<LetterKind, Template>>;

export const PARAGRAPHS = { ...ask, ...late, ...followUp, ...change, ...complain } as Readonly<
  Record<string, Paragraph>
>;

/** Whether something belongs into a letter of which these conditions hold. */
export function applies({ when = [], unless = [] }: Conditional, holds: ReadonlySet<Condition>): boolean {
  return when.every((one) => holds.has(one)) && !unless.some((one) => holds.has(one));
}
