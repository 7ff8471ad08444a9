import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import type { LintLocale, LintProfile } from '../../src/content/lint/index.js';
import { checked, type Numbered, type Passage, summaryOf } from './checked-text.js';
import './claims-checker.css';
import { samples } from './samples.js';

const profiles = {
  'us-fda-ftc': 'United States',
  'uk-asa': 'United Kingdom',
  eu: 'European Union',
  'au-tga': 'Australia',
} as const;

const languages = { en: 'English', es: 'Spanish' } as const;

const severities = { error: 'Error', warning: 'Warning', note: 'Note' } as const;

interface ChoiceProps<Value extends string> {
  label: string;
  names: Readonly<Record<Value, string>>;
  value: Value;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, names, value, onChange }: ChoiceProps<Value>) {
  const id = `claims-${useId()}`;
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {Object.entries<string>(names).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

function Samples({ onChoose }: { onChoose: (text: string) => void }) {
  const id = `claims-${useId()}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons are no fields of a form.
    <div role="group" aria-labelledby={id}>
      <p id={id}>Or try one of these:</p>
      <ul className="claims-samples">
        {samples.map(({ name, text }) => (
          <li key={name}>
            <button type="button" onClick={() => onChoose(text)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function MarkedSentence({ segments }: Pick<Passage, 'segments'>) {
  return (
    <blockquote>
      {segments.map(({ text, isMarked, isMinor, numbers }, index) => (
        <span key={index}>
          {isMarked ? <mark data-minor={isMinor || undefined}>{text}</mark> : text}
          {numbers.length > 0 && <sup>{numbers.join(', ')}</sup>}
        </span>
      ))}
    </blockquote>
  );
}

function FindingEntry({ finding, isWhole }: { finding: Numbered; isWhole: boolean }) {
  const { number, severity, rule, found, why, better, source } = finding;
  return (
    <li value={number} data-severity={severity}>
      <p>
        <strong>{severities[severity]}</strong> <code>{rule}</code>
      </p>
      {!isWhole && (
        <p>
          <q>{found}</q>
        </p>
      )}
      <p>{why}</p>
      <p>
        <strong>Better:</strong> {better}
      </p>
      <p>
        Rests on <a href={source.url}>{source.title}</a>
      </p>
    </li>
  );
}

function PassageEntry({ passage, place }: { passage: Passage; place: number }) {
  const { path, segments, findings } = passage;
  const sentence = segments
    .map(({ text }) => text)
    .join('')
    .trim();
  return (
    <li className="claims-passage">
      <div>
        <h3>
          Place {place}
          {path && (
            <>
              : <code>{path}</code>
            </>
          )}
        </h3>
        {segments.length > 0 ? (
          <MarkedSentence segments={segments} />
        ) : (
          <p>This is about the whole part, not one sentence.</p>
        )}
      </div>
      <ol>
        {findings.map((finding) => (
          <FindingEntry
            key={finding.number}
            finding={finding}
            isWhole={finding.found === sentence}
          />
        ))}
      </ol>
    </li>
  );
}

/** A text once it has stayed the same for a moment, so that not every key is announced. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 500);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Findings beside the sentences of a pasted text. Nothing leaves the page. */
export function ClaimsChecker({ start }: { start: string }) {
  const [text, setText] = useState(start);
  const [profile, setProfile] = useState<LintProfile>('us-fda-ftc');
  const [locale, setLocale] = useState<LintLocale>('en');
  const id = `claims-${useId()}`;
  const read = useDeferredValue(text);
  const result = useMemo(() => checked(read, { profile, locale }), [read, profile, locale]);
  const summary = useSettled(`${result.problem} ${summaryOf(result)}`.trim());
  return (
    <div className="claims">
      <h2>Your text</h2>
      <p>
        <label htmlFor={id}>A treatment as JSON, or plain text. It stays on this page.</label>
      </p>
      <textarea id={id} rows={8} value={text} onChange={(event) => setText(event.target.value)} />
      <div className="claims-choices">
        <Choice label="Rules of" names={profiles} value={profile} onChange={setProfile} />
        <Choice label="Language" names={languages} value={locale} onChange={setLocale} />
      </div>
      <Samples onChoose={setText} />
      <h2>Findings</h2>
      <p role="status">{summary}</p>
      <p>It reads words, not meaning: a clinician still has to review.</p>
      <ol className="claims-passages">
        {result.passages.map((passage, index) => (
          <PassageEntry
            key={`${passage.path} ${passage.findings[0]?.number}`}
            passage={passage}
            place={index + 1}
          />
        ))}
      </ol>
    </div>
  );
}
