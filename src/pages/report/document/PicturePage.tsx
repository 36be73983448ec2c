import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentInfo, InputFile } from '../../../read/document.ts';
import type { Reading } from '../../../decode/reading.ts';
import { say } from '../../shared/say.ts';
import { pictureSizes } from '../state/session.ts';
import { shown } from '../state/shown.ts';
import { MarkedPlaces } from './MarkedPlaces.tsx';
import { readingsByPlace } from './places.ts';
import { readingAt } from './reading-at.ts';
import { scrollToLit } from './scroll-to-lit.ts';
import { SignsHere } from './SignsHere.tsx';
import { useValues } from './use-values.ts';

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  tiff: 'image/tiff',
  heic: 'image/heic',
};

const NONE: readonly Reading[] = [];

/** The address of a picture's bytes within this page, as long as the picture is on it. */
function useAddress(file: InputFile, type: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([file.bytes.slice()], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file, type]);
  return address;
}

interface PicturePageProps {
  readonly document: DocumentInfo;
  readonly file: InputFile;
}

/** A photograph or a screenshot as it was sent, with a sign for every field that was read in it. */
export function PicturePage({ document, file }: PicturePageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const address = useAddress(file, TYPES[document.format] ?? '');
  const size = pictureSizes.value?.[document.id]?.[0];
  const lit = shown.value?.where;
  const litHere = lit?.kind === 'page' && lit.document === document.id ? lit : undefined;
  useEffect(() => {
    if (litHere && frame.current) scrollToLit(frame.current);
  }, [litHere]);
  const readings = readingsByPlace.value.get(document.id)?.get(1) ?? NONE;
  useValues(frame, (event, at) => size && readingAt(event, at, size, readings, same));
  if (failed) return <p class="desk-note">{say('report_document_no_picture')}</p>;
  return (
    <section class="sheet pdf-sheet" aria-label={document.name} data-page={1}>
      <div class="paper picture" ref={frame}>
        {address && (
          <img
            src={address}
            alt={say('report_picture_alt')}
            onError={() => setFailed(true)}
            onLoad={() => {
              if (litHere && frame.current) scrollToLit(frame.current);
            }}
          />
        )}
        {size && <MarkedPlaces document={document.id} page={1} size={size} turn={same} />}
        {size && <SignsHere readings={readings} size={size} turn={same} />}
      </div>
    </section>
  );
}

function same<B>(box: B): B {
  return box;
}
