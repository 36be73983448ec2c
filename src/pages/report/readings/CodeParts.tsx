import type { CodePart } from '../../../decode/reading.ts';
import { say } from '../../shared/say.ts';

/** A code made of parts, a row a part. */
export function CodeParts({ parts }: { readonly parts: readonly CodePart[] }) {
  return (
    <table class="parts">
      <caption class="vh">{say('report_parts', { count: parts.length })}</caption>
      <tbody>
        {parts.map(({ raw, plain }, index) => (
          <tr key={index}>
            <th scope="row" class="theirs">
              <mark>{raw}</mark>
            </th>
            <td>{plain}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
