/** Every label of a component with its English wording, from the pack itself, so that none is missing. */
export function LabelTable({ labels }: { labels: object }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">label</th>
          <th scope="col">in English</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(labels as Record<string, string>).map(([name, text]) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
