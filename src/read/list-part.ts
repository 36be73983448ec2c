/** What a paragraph is in a list of terms that are described. */
export type ListPart = 'term' | 'description';

/** Names that word processors and converters give the styles of such paragraphs. */
const TERM = /^(?:definition term|list heading)(?: tight)?$/i;
const DESCRIPTION = /^(?:definition(?: definition)?|list contents)(?: tight)?$/i;

/** What a style's name makes of its paragraphs. */
export function listPartOf(name: string): ListPart | undefined {
  // OpenDocument writes a space in a name as the number of its letter.
  const plain = name.replaceAll('_20_', ' ');
  if (TERM.test(plain)) return 'term';
  return DESCRIPTION.test(plain) ? 'description' : undefined;
}
