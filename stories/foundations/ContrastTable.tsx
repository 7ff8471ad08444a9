import { contrastPairs } from '../../src/theme/contrast.js';

const color = (name: string) => `var(--clinic-color-${name})`;

/** Every pair of colors that the components put on each other, in the colors of the theme chosen. */
export function ContrastTable() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">looks like</th>
          <th scope="col">color</th>
          <th scope="col">on</th>
          <th scope="col">where</th>
          <th scope="col">at least</th>
        </tr>
      </thead>
      <tbody>
        {contrastPairs.map(({ ink, ground, use, min, scheme }) => (
          <tr key={`${ink} ${ground} ${use}`}>
            <td>
              <span
                style={{
                  display: 'inline-block',
                  padding: '0.25rem 0.75rem',
                  background: color(ground),
                  color: color(min === 3 ? 'text' : ink),
                  border: min === 3 ? `3px solid ${color(ink)}` : '3px solid transparent',
                }}
              >
                {min === 3 ? <span aria-hidden="true">&nbsp;</span> : 'Words'}
              </span>
            </td>
            <td>
              <code>{ink}</code>
            </td>
            <td>
              <code>{ground}</code>
            </td>
            <td>
              {use}
              {scheme && `, in ${scheme} mode`}
            </td>
            <td>{min}:1</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
