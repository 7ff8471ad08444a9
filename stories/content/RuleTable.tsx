import { phraseRules } from '../../src/content/lint/index.js';
import { WideTable } from '../WideTable.js';

const profileNames = {
  'us-fda-ftc': 'US',
  'uk-asa': 'UK',
  eu: 'EU',
  'au-tga': 'Australia',
} as const;

/** Each rule about words: what it stops at, how to say it instead, and what it rests on. */
export function RuleTable() {
  return (
    <WideTable label="Rules">
      <thead>
        <tr>
          {['rule', 'poor', 'better', 'why', 'rests on'].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {phraseRules.map(({ id, poor, better, why, source, profiles }) => (
          <tr key={`${id} ${profiles ?? ''}`}>
            <th scope="row">
              <code>{id}</code>
              {profiles && ` (${profiles.map((name) => profileNames[name]).join(', ')})`}
            </th>
            <td>{poor}</td>
            <td>{better}</td>
            <td>{why}</td>
            <td>
              <a href={source.url}>{source.title}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
