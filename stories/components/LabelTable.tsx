import { WideTable } from '../WideTable.js';

/** Labels by their path: `severities.common`. */
const flatten = (labels: object, path = ''): [name: string, text: string][] =>
  Object.entries(labels).flatMap(([name, label]) =>
    typeof label === 'string' ? [[path + name, label]] : flatten(label, `${path}${name}.`),
  );

/** Every label of a component with its English wording, taken from the locale itself. */
export function LabelTable({ labels }: { labels: object }) {
  return (
    <WideTable label="Labels">
      <thead>
        <tr>
          <th scope="col">label</th>
          <th scope="col">in English</th>
        </tr>
      </thead>
      <tbody>
        {flatten(labels).map(([name, text]) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
