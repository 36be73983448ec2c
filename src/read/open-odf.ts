import { type OfficePackage, openPackage } from './office-package.ts';
import type { Warning } from './warning.ts';

const MANIFEST = 'META-INF/manifest.xml';

/** Opens an OpenDocument file, unless a password locks what is in it. */
export async function openOdf(bytes: Uint8Array): Promise<OfficePackage | Warning> {
  const inside = await openPackage(bytes);
  if ('code' in inside) return inside;
  const manifest = await inside.read(MANIFEST);
  const locked = manifest && new TextDecoder().decode(manifest).includes('encryption-data');
  return locked ? { code: 'locked-office' } : inside;
}
