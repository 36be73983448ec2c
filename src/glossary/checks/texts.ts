import { composedOf } from '../composed-of.ts';
import type { Glossary, PlainWords } from '../entry.ts';

/** Our own words at one place of the glossary. `whole` is true where they stand alone as a paragraph. */
export interface OwnWords {
  readonly at: string;
  readonly texts: readonly string[];
}

/** All words that we wrote ourselves, by place; names and codes are not among them. */
export function ownWords(glossary: Glossary): readonly OwnWords[] {
  const entries = composedOf(glossary).map(({ id, plain, values }) => ({
    at: id,
    texts: [...plainTexts(plain), ...(values ?? []).flatMap(({ says }) => says ?? [])],
  }));
  const brokers = glossary.entries.flatMap(({ id, broker }) =>
    broker === undefined
      ? []
      : [
          {
            at: `${id} as a seller`,
            texts: [...(broker.sold ?? []), broker.optOut ?? []].flat().map(({ says }) => says),
          },
        ],
  );
  const schemes = glossary.schemes.map(({ id, codes }) => ({
    at: id,
    texts: codes.flatMap(({ says }) => says ?? []),
  }));
  return [...entries, ...brokers, ...schemes].filter(({ texts }) => texts.length > 0);
}

/** The sentences of plain words in the order in which a reader meets them. */
export function plainTexts(plain: PlainWords): readonly string[] {
  return [plain.says, plain.made, plain.used, plain.wrong, plain.ask].flatMap((text) => text ?? []);
}
