import type { FormValue } from './document.ts';
import { annotationBox } from './annotation-box.ts';
import type { Matrix } from './matrix.ts';

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join(', ');
  return '';
}

/** A form widget as pdf.js describes it, checked for what is used of it. */
interface Widget {
  readonly id?: unknown;
  readonly subtype?: unknown;
  readonly fieldType?: unknown;
  readonly fieldName?: unknown;
  readonly fieldValue?: unknown;
  readonly alternativeText?: unknown;
  readonly checkBox?: unknown;
  readonly radioButton?: unknown;
  readonly exportValue?: unknown;
  readonly buttonValue?: unknown;
  readonly password?: unknown;
  readonly hidden?: unknown;
  readonly rect?: unknown;
}

function isOn(widget: Widget): boolean {
  const on = text(widget.radioButton === true ? widget.buttonValue : widget.exportValue);
  const value = text(widget.fieldValue);
  return value !== '' && value !== 'Off' && (on === '' || value === on);
}

function toFormValue(widget: Widget, base: Matrix): FormValue | undefined {
  if (widget.subtype !== 'Widget' || widget.hidden === true || widget.password === true) return undefined;
  const box = annotationBox(widget.rect, base);
  if (!box) return undefined;
  const label = text(widget.alternativeText).trim();
  const common = { box, name: text(widget.fieldName), ...(label !== '' && { label }) };
  if (widget.fieldType === 'Tx') return { ...common, kind: 'text', value: text(widget.fieldValue) };
  if (widget.fieldType === 'Ch') return { ...common, kind: 'choice', value: text(widget.fieldValue) };
  if (widget.fieldType !== 'Btn') return undefined;
  const value = isOn(widget) ? '☑' : '☐';
  if (widget.radioButton === true) return { ...common, kind: 'radio', value };
  return widget.checkBox === true ? { ...common, kind: 'tick', value } : undefined;
}

/** The filled-in boxes of a page, and the ids of all its widgets, whose drawn text would only repeat them. */
export function readForms(
  annotations: readonly unknown[],
  base: Matrix,
): { forms: FormValue[]; ids: ReadonlySet<string> } {
  const widgets = annotations.filter((item): item is Widget => typeof item === 'object' && item !== null);
  const forms = widgets.flatMap((widget) => toFormValue(widget, base) ?? []);
  const ids = widgets.filter((widget) => widget.subtype === 'Widget').map((widget) => text(widget.id));
  return { forms, ids: new Set(ids) };
}
