import { SaxesParser } from 'saxes';
import namespaces from './xml-namespaces.json' with { type: 'json' };

/** Bytes that are decoded and walked over at a time. */
const PIECE = 256 * 1024;
const PREFIXES = new Map(
  Object.entries(namespaces).flatMap(([prefix, all]) => all.map((uri) => [uri, prefix])),
);

/** What is told of an XML file, in its order. Names carry their namespace's usual prefix, whatever the file calls it. */
export interface XmlListener {
  readonly start: (name: string, given: Readonly<Record<string, string>>) => void;
  readonly end?: (name: string) => void;
  readonly text?: (text: string) => void;
}

function usualName(tag: { readonly name: string; readonly local: string; readonly uri: string }): string {
  const prefix = PREFIXES.get(tag.uri);
  return prefix === undefined ? tag.name : `${prefix}:${tag.local}`;
}

/**
 * Walks over an XML file piece by piece; `true` comes after each piece until the file is done. Entities that
 * the file declares are never expanded. Faults are passed over: what stands around them is told.
 */
export function* parseXml(bytes: Uint8Array, listener: XmlListener): Generator<true> {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const decoder = new TextDecoder(wide);
  const parser = new SaxesParser({ position: false, xmlns: true });
  const text = (piece: string): void => listener.text?.(piece);
  parser.on('error', () => undefined);
  parser.on('opentag', (tag) => {
    const given: Record<string, string> = {};
    for (const one of Object.values(tag.attributes)) given[usualName(one)] = one.value;
    listener.start(usualName(tag), given);
  });
  parser.on('closetag', (tag) => listener.end?.(usualName(tag)));
  parser.on('text', text);
  parser.on('cdata', text);
  for (let at = 0; at < bytes.length; at += PIECE) {
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    yield true;
  }
  parser.write(decoder.decode()).close();
}
