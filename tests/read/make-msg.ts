import { CFB } from '@e965/xlsx';

/** An item of Outlook: values by Outlook's numbers and types, as in `0037001F`, and what is attached. */
export interface MsgItem {
  /** Text is written as its type asks; numbers and times lie with the values of fixed size. */
  readonly values: Readonly<Record<string, string | Uint8Array | number | Date>>;
  readonly attached?: readonly MsgAttachment[];
}

export interface MsgAttachment {
  readonly values: MsgItem['values'];
  /** What is attached is an item itself. */
  readonly item?: MsgItem;
}

const EPOCH_MS = 11_644_473_600_000n;
const STEPS = 10_000n;

/** The values of fixed size, after a head of so many bytes. */
function fixedValues(values: MsgItem['values'], head: number): Uint8Array {
  const fixed = Object.entries(values).filter(
    ([, value]) => typeof value === 'number' || value instanceof Date,
  );
  const view = new DataView(new ArrayBuffer(head + 16 * fixed.length));
  for (const [index, [tag, value]] of fixed.entries()) {
    const at = head + 16 * index;
    view.setUint32(at, Number.parseInt(tag, 16), true);
    if (typeof value === 'number') view.setInt32(at + 8, value, true);
    if (value instanceof Date) view.setBigUint64(at + 8, (BigInt(value.getTime()) + EPOCH_MS) * STEPS, true);
  }
  return new Uint8Array(view.buffer);
}

function add(container: unknown, path: string, item: MsgItem, head: number): void {
  CFB.utils.cfb_add(container, `${path}/__properties_version1.0`, fixedValues(item.values, head));
  for (const [tag, value] of Object.entries(item.values)) {
    if (typeof value === 'number' || value instanceof Date) continue;
    const text =
      typeof value === 'string' ? Buffer.from(value, tag.endsWith('1F') ? 'utf16le' : 'latin1') : value;
    CFB.utils.cfb_add(container, `${path}/__substg1.0_${tag}`, Uint8Array.from(text));
  }
  for (const [index, { values, item: inner }] of (item.attached ?? []).entries()) {
    const folder = `${path}/__attach_version1.0_#${String(index).padStart(8, '0')}`;
    add(container, folder, { values }, 8);
    if (inner) add(container, `${folder}/__substg1.0_3701000D`, inner, 24);
  }
}

/** The bytes of an item of Outlook. */
export function makeMsg(item: MsgItem): Uint8Array {
  const container: unknown = CFB.utils.cfb_new();
  add(container, '', item, 32);
  return Uint8Array.from(CFB.write(container, { type: 'array' }) as ArrayLike<number>);
}
