import { ownAddress } from '../../../extension/browser-api.ts';
import { readList } from '../../../read/read-list.ts';
import { CONSENT_COLUMNS } from '../../../study/reply-lists.ts';
import { addFiles, consentBy, consentList, lawfulBasis, personIs, replyIs } from './pile.ts';
import { forgetStudy, readStudy } from './study-work.ts';

/** Where the invented replies lie in the extension, and the list of them. */
const FOLDER = 'samples/study/';
const LIST = 'samples/study.json';

async function fetchFile(name: string): Promise<File> {
  const response = await fetch(ownAddress(name));
  return new File([await response.arrayBuffer()], name.replace(/^.*\//, ''), { lastModified: 0 });
}

/** Opens the sixty invented replies that the extension brings, with the consents that their people gave. */
export async function openStudySample(): Promise<void> {
  forgetStudy();
  const list = await fetchFile(LIST);
  const names = JSON.parse(await list.text()) as readonly string[];
  const files = await Promise.all(
    names.map(async (name) => ({ name, file: await fetchFile(`${FOLDER}${name}`) })),
  );
  const consents = await fetchFile(`${FOLDER}consent.csv`);
  replyIs.value = 'file';
  personIs.value = 'folder';
  lawfulBasis.value = 'consent';
  consentBy.value = 'list';
  consentList.value = readList(new Uint8Array(await consents.arrayBuffer()), CONSENT_COLUMNS) ?? [];
  await addFiles(files);
  await readStudy();
}
