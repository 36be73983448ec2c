import type { CodeMeaning } from '../../glossary/entry.ts';
import { say } from '../shared/say.ts';

/** Every code of a list, with its name and what that says. */
export function CodeTable({
  codes,
  name,
}: {
  readonly codes: readonly CodeMeaning[];
  readonly name: string;
}) {
  return (
    <details class="codes">
      <summary>
        {say('glossarypage_codes', { count: codes.length })}
        <span class="vh">: {name}</span>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('glossarypage_code')}</th>
            <th scope="col">{say('glossarypage_code_means')}</th>
          </tr>
        </thead>
        <tbody>
          {codes.map(({ code, name: meaning, says }, index) => (
            <tr key={index}>
              <th scope="row" class="theirs">
                <mark>{code}</mark>
              </th>
              <td>
                {meaning}
                {says && says !== meaning && <span class="says">{says}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
