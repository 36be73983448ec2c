import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** A piece of a document that is searched on its own: a page, a cell, a paragraph. */
export interface FindUnit {
  readonly key: string;
  readonly text: string;
}

/** Something in the pane that can be searched, also where most of it is not on the page. */
export interface FindSource {
  /** Its units, in the order of the document. */
  readonly units: () => Iterable<FindUnit> | AsyncIterable<FindUnit>;
  /** Brings a unit onto the page; it carries `unitName` as its `data-unit` there. */
  readonly reveal: (key: string) => void;
  /** Where a unit is: “page 5”. */
  readonly placeOf: (key: string) => string;
  /** Only a part of it is here to be searched. */
  readonly isPart: boolean;
}

/** What the pane shows, by the names of its parts, in their order. */
export const sources = signal<ReadonlyMap<string, FindSource>>(new Map());

/** What tells a unit apart from those of all other sources. */
export function unitName(source: string, key: string | number): string {
  return `${source}:${key}`;
}

/** Lets a part of the document be searched as long as it is shown. `source` must stay the same between drawings. */
export function useFindSource(name: string, source: FindSource): void {
  // One that comes in another's place keeps its place in the order.
  useEffect(() => {
    sources.value = new Map([...sources.value, [name, source]]);
  }, [name, source]);
  useEffect(
    () => () => {
      sources.value = new Map([...sources.value].filter(([other]) => other !== name));
    },
    [name],
  );
}
