import { SaxesParser } from 'saxes';

/** Bytes that are decoded and walked over at a time. */
const PIECE = 256 * 1024;

/** What is told of an XML file, in its order. Names carry their prefix as the file writes it. */
export interface XmlListener {
  readonly start: (name: string, given: Readonly<Record<string, string>>) => void;
  readonly end: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Walks over an XML file piece by piece; `true` comes after each piece until the file is done. Entities that the file declares are never expanded.
 * Faults are passed over: what stands around them is told.
 */
export function* parseXml(bytes: Uint8Array, listener: XmlListener): Generator<true> {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const decoder = new TextDecoder(wide);
  const parser = new SaxesParser({ position: false });
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => listener.start(name, attributes));
  parser.on('closetag', ({ name }) => listener.end(name));
  parser.on('text', (text) => listener.text(text));
  parser.on('cdata', (text) => listener.text(text));
  for (let at = 0; at < bytes.length; at += PIECE) {
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    yield true;
  }
  parser.write(decoder.decode()).close();
}
