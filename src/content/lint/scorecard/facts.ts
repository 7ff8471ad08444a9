import type { Treatment } from '../../model/index.js';
import { isObject } from '../../normalize/fields.js';
import { compact } from '../../normalize/lists.js';
import { proseIn } from '../../texts.js';
import type { Finding } from '../finding.js';

type Entry = Readonly<Record<string, unknown>>;

/** What the questions ask the content for. */
export interface Facts {
  treatment: Treatment;
  /** The rules that stopped at something, and how severe it was. */
  found: ReadonlySet<string>;
  benefits: readonly Entry[];
  risks: readonly Entry[];
  /** The other options, with no treatment among them. */
  options: readonly unknown[];
  /** The typed numbers of benefits and of risks. */
  frequencies: readonly Entry[];
  /** Those of risks alone. */
  riskFrequencies: readonly Entry[];
  /** Whether any text has a figure. */
  hasFigures: boolean;
}

/** Whether there is any text in something. */
export const has = (value: unknown): boolean =>
  Array.isArray(value)
    ? compact(value).length > 0
    : typeof value === 'string'
      ? value.trim() !== ''
      : isObject(value) && Object.values(value).some(has);

/** The entries of a list in a group of fields. */
export const listIn = (value: unknown, field: string): readonly Entry[] =>
  isObject(value) ? compact(value[field] as readonly unknown[]).filter(isObject) : [];

/** Whether any entry of a list gives a field. */
export const gives = (list: readonly Entry[], field: string): boolean =>
  list.some((entry) => has(entry[field]));

const frequenciesOf = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map(({ frequency }) => frequency).filter(isObject);

/** What the content has, as the questions ask for it. */
export function factsOf(treatment: Treatment, findings: readonly Finding[]): Facts {
  const benefits = listIn(treatment.benefits, 'benefits');
  const risks = listIn(treatment.risks, 'groups').flatMap((group) => listIn(group, 'risks'));
  const { sources, confirm, ...read } = treatment;
  return {
    treatment,
    found: new Set(findings.flatMap(({ rule, severity }) => [rule, severity])),
    benefits,
    risks,
    options: [
      ...listIn(treatment.alternatives, 'alternatives'),
      treatment.alternatives?.noTreatment,
    ].filter(has),
    frequencies: frequenciesOf([...benefits, ...risks]),
    riskFrequencies: frequenciesOf(risks),
    hasFigures: [...proseIn(read)].some(([, text]) => /\d/.test(text)),
  };
}

/** Whether people can compare the options: two or more, no treatment among them. */
export const comparesOptions = ({ treatment, options }: Facts): boolean =>
  has(treatment.alternatives?.noTreatment) && options.length > 1;

/** Whether each option has its own text in a field. */
export const eachOptionGives = ({ options }: Facts, field: string): boolean =>
  options.length > 0 && options.every((option) => isObject(option) && has(option[field]));
