import { WideTable } from '../WideTable.js';
import { type RuleRow, ruleRows } from './rule-rows.js';

const profileNames = {
  'us-fda-ftc': 'US',
  'uk-asa': 'UK',
  eu: 'EU',
  'au-tga': 'Australia',
} as const;

function Row({ row }: { row: RuleRow }) {
  const { id, severity, poor, better, why, spanish, sources } = row;
  return (
    <tr>
      <th scope="row">
        <code>{id}</code>
      </th>
      <td>{severity}</td>
      <td>
        {poor}
        {spanish && <p lang="es">{spanish.poor}</p>}
      </td>
      <td>
        {better}
        {spanish && <p lang="es">{spanish.better}</p>}
      </td>
      <td>{why}</td>
      <td>
        {sources.map(({ source, profiles }) => (
          <p key={`${source.url} ${profiles}`}>
            {profiles.length > 0 && `${profiles.map((name) => profileNames[name]).join(', ')}: `}
            <a href={source.url}>{source.title}</a>
          </p>
        ))}
      </td>
    </tr>
  );
}

/** Each rule: what it stops at, how to say it instead, and what it rests on. */
export function RuleTable() {
  return (
    <WideTable label="Rules">
      <thead>
        <tr>
          {['rule', 'severity', 'poor', 'better', 'why', 'rests on'].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ruleRows().map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </WideTable>
  );
}
