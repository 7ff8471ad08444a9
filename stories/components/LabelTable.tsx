/** Every label of a component with its English wording, from the pack itself, so that none is missing. */
export function LabelTable({ labels }: { labels: object }) {
  const forms = Object.entries(labels as Record<string, string | Record<string, string>>).map(
    ([name, label]) =>
      [
        name,
        typeof label === 'string'
          ? label
          : Object.entries(label)
              .map(([form, text]) => `${form}: ${text}`)
              .join('; '),
      ] as const,
  );
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">label</th>
          <th scope="col">in English</th>
        </tr>
      </thead>
      <tbody>
        {forms.map(([name, text]) => (
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
