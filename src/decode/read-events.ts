import type { EventRow, Field } from '../layout/field.ts';
import type { LabelMatcher } from './match-label.ts';
import { readField, type FieldContext } from './read-field.ts';
import type { EventCell, HistoryEvent } from './reading.ts';

/**
 * Reads the cells of events like any other field, and says what a code in them means. The heading of the
 * column is not explained again in each row; a cell that is blank or needs no key is left as it is.
 */
export function readEvents(
  events: readonly EventRow[],
  match: LabelMatcher,
  context: FieldContext,
): readonly HistoryEvent[] {
  return events.map((event) => ({
    ...event,
    cells: event.cells.map((cell): EventCell => {
      const found = match(cell.label, event.section);
      if (!found) return cell;
      const field: Field = {
        id: event.id,
        label: cell.label,
        value: cell.value,
        where: cell.where,
        ...(event.section !== undefined && { section: event.section }),
      };
      const { claims, scheme, absent, alternatives } = readField(field, found, context);
      const said = claims.find(({ about }) => about === 'value');
      if (absent !== undefined || !said) return cell;
      const plain = alternatives ? '' : said.plain;
      return {
        ...cell,
        status: said.status,
        ...(plain !== '' && { plain }),
        ...(scheme !== undefined && { scheme }),
      };
    }),
  }));
}
