import { parseXml } from './parse-xml.ts';

type Given = Readonly<Record<string, string>>;

function showControl(name: string, given: Given): string | undefined {
  const value = given['form:current-value'] ?? given['form:value'];
  if (name === 'form:checkbox')
    return (given['form:current-state'] ?? given['form:state']) === 'checked' ? '☒ ' : '☐ ';
  if (name === 'form:radio')
    return (given['form:current-selected'] ?? given['form:selected']) === 'true' ? '◉ ' : '○ ';
  return /^form:(?:text|textarea|formatted-text|number|date|time|combobox)$/.test(name) ? value : undefined;
}

/** What the boxes of an OpenDocument text's forms show, by the ids under which the text places them. */
export function readOdtControls(bytes: Uint8Array): Map<string, string> {
  const controls = new Map<string, string>();
  const start = (name: string, given: Given): void => {
    if (!name.startsWith('form:')) return;
    const shown = showControl(name, given);
    const id = given['form:id'] ?? given['xml:id'];
    if (shown !== undefined && id !== undefined) controls.set(id, shown);
  };
  for (const _ of parseXml(bytes, { start }));
  return controls;
}
