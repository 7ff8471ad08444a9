import { type CSSProperties, useState } from 'react';
import {
  type Finding,
  type LintLocale,
  type LintProfile,
  lintClaims,
  lintText,
} from '../../src/content/lint/index.js';
import { useValidId } from '../../src/internal/own-id';

const profiles = {
  'us-fda-ftc': 'United States',
  'uk-asa': 'United Kingdom',
  eu: 'European Union',
  'au-tga': 'Australia',
} as const;

const languages = { en: 'English', es: 'Spanish' } as const;

const wide: CSSProperties = { inlineSize: '100%', boxSizing: 'border-box', font: 'inherit' };

/** A treatment where the text is JSON; plain text otherwise. */
function check(text: string, options: { profile: LintProfile; locale: LintLocale }): Finding[] {
  try {
    const content = JSON.parse(text);
    if (typeof content === 'object' && content !== null) return lintClaims(content, options);
  } catch {
    // Plain text.
  }
  return lintText(text, options);
}

interface ChoiceProps<Value extends string> {
  label: string;
  names: Readonly<Record<Value, string>>;
  value: Value;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, names, value, onChange }: ChoiceProps<Value>) {
  const id = useValidId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>{' '}
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
        style={{ font: 'inherit', minBlockSize: '2.75rem' }}
      >
        {Object.entries<string>(names).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

function FindingEntry({ finding }: { finding: Finding }) {
  const { severity, rule, path, found, why, better, source } = finding;
  return (
    <li style={{ marginBlockEnd: '1rem' }}>
      <strong>{severity}</strong> <code>{rule}</code>
      {path && (
        <>
          {' at '}
          <code style={{ overflowWrap: 'anywhere' }}>{path}</code>
        </>
      )}
      <br />
      <q>{found}</q>
      <br />
      {why} {better} <a href={source.url}>{source.title}</a>
    </li>
  );
}

/** Findings about pasted content. Nothing leaves the page. */
export function ClaimsChecker({ start }: { start: string }) {
  const [text, setText] = useState(start);
  const [profile, setProfile] = useState<LintProfile>('us-fda-ftc');
  const [locale, setLocale] = useState<LintLocale>('en');
  const id = useValidId();
  const findings = check(text, { profile, locale });
  return (
    <div>
      <p>
        <label htmlFor={id}>A treatment as JSON, or plain text. It stays on this page.</label>
      </p>
      <textarea
        id={id}
        rows={10}
        value={text}
        onChange={(event) => setText(event.target.value)}
        style={wide}
      />
      <Choice label="Rules of" names={profiles} value={profile} onChange={setProfile} />
      <Choice label="Language" names={languages} value={locale} onChange={setLocale} />
      <p role="status">
        Findings: {findings.length}. It reads words, not meaning: a clinician still has to review.
      </p>
      <ol>
        {findings.map((finding) => (
          <FindingEntry
            key={`${finding.path} ${finding.offset} ${finding.rule} ${finding.found}`}
            finding={finding}
          />
        ))}
      </ol>
    </div>
  );
}
