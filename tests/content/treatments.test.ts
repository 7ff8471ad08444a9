import { describe, expect, it } from 'vitest';
import {
  claims,
  frequencies,
  prose,
  readability,
  sections,
  sentences,
  words,
} from '../../scripts/content-measures.mjs';
import { crisisLines, type Treatment } from '../../src/content/index.js';
import * as treatments from '../../src/content/treatments/index.js';

const all: Treatment[] = Object.values(treatments);

/** Every string inside, the ids and addresses included, with the names of the fields around it. */
function strings(value: unknown, path: readonly string[] = []): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, [...path, key]));
}

/**
 * Terms that a reader may not know, and the words that explain each. They stand within two
 * sentences of the place where the term appears first.
 */
const terms: Record<string, RegExp> = {
  KAP: /Ketamine Assisted Psychotherapy \(KAP\)/,
  TMS: /Transcranial Magnetic Stimulation \(TMS\)|through the skull/i,
  FDA: /US Food and Drug Administration \(FDA\)/,
  'off-label': /has not approved|uses than those a device is cleared for/,
  compound: /mixes .* for each patient/,
  cleared: /works much like one that was already allowed/,
  esketamine: /related medicine|close relative of ketamine/,
  anesthetic: /puts people to sleep for surgery/,
  glutamate: /messenger between brain cells/,
  synaptogenesis: /form new connections/,
  transcranial: /Transcranial Magnetic Stimulation \(TMS\)|through the skull/i,
  consent: /understand the plan and agree to it/,
  integration: /make sense of it/,
  placebo: /look-alike with no medicine in it/,
  sham: /sends no pulses/,
  midazolam: /another sedating drug/,
  sedation: /heavy sleepiness/,
  opioids: /strong painkillers/,
  dissociation: /cut off from/,
  cystitis: /painful, inflamed bladder/,
  aneurysm: /weak spot in a blood vessel/,
  psychosis: /seeing or believing things that are not real/,
  mania: /very high energy/,
  'Schedule III': /law limits who may have it/,
  'substance use disorder': /addict/i,
  seizure: /bursts? of electric activity|brings on a short seizure|\(shaking/,
  'cochlear implant': /hearing device/,
  CBT: /cognitive behavioral therapy \(CBT\)/,
  ECT: /electroconvulsive therapy \(ECT\)/i,
  IV: /into a vein/i,
  PTSD: /post-traumatic stress disorder \(PTSD\)/,
  'treatment-resistant depression': /not improved with standard medicines and therapies/,
  'Good Faith Estimate': /tells you in writing/,
};

/** Abbreviations everybody in the US knows, and the number in Schedule III. */
const known = new Set(['US', 'UK', 'OK', 'III']);

describe.each(all)('$name', (treatment) => {
  const parts = sections(treatment);

  it.each(Object.entries(parts))('reads at grade 8 or lower: %s', (_, part) => {
    expect(readability(prose(part)).grade).toBeLessThanOrEqual(8);
  });

  it.each(treatment.explainers)('reads at grade 8 or lower: $question', (explainer) => {
    expect(readability(prose(explainer)).grade).toBeLessThanOrEqual(8);
  });

  it('has no sentence of 25 words or more, in running text or in the data about studies', () => {
    const texts = [
      ...prose(parts),
      ...strings(treatment)
        .filter(({ path }) => /\.(population|route|timeFrame|outcome|name)$/.test(path))
        .map(({ text }) => text),
    ];
    const long = texts.flatMap(sentences).filter((sentence) => words(sentence).length >= 25);
    expect(long).toEqual([]);
  });

  it('rests every claim on a source', () => {
    const list = claims(treatment);
    expect(list.length).toBeGreaterThan(20);
    expect(list.filter(({ sources }) => sources === 0)).toEqual([]);
  });

  it('uses every source it lists', () => {
    const used = strings(treatment).filter(({ path }) => path.endsWith('.source'));
    expect(new Set(used.map(({ text }) => text))).toEqual(
      new Set(treatment.sources.map(({ id }) => id)),
    );
  });

  it('has sources that can be looked up', () => {
    for (const { id, doi, url } of treatment.sources) {
      expect(doi ?? url, id).toMatch(/^(10\.\d{4,}\/\S+|https:\/\/\S+)$/);
    }
  });

  it('lists its sources by author, then year', () => {
    const shown = treatment.sources.map(({ authors, year }) => ({ authors, year }));
    const ordered = [...shown].sort(
      (one, other) => one.authors.localeCompare(other.authors, 'en') || one.year - other.year,
    );
    expect(shown).toEqual(ordered);
    expect(shown[0]?.authors).toMatch(/^[AB]/);
    expect(shown.at(-1)?.authors).toMatch(/^[YZ]/);
  });

  it('names the route of every study that gave a treatment', () => {
    const evidence = [...JSON.stringify(treatment).matchAll(/\{"source":[^{}]*\}/g)].map(
      ([json]) => JSON.parse(json) as { source: string; route?: string },
    );
    expect(evidence.length).toBeGreaterThan(20);
    // Nothing was given to the people that this review followed.
    const without = evidence.filter(({ route }) => !route).map(({ source }) => source);
    expect(new Set(without)).toEqual(new Set(['whiteford-2013']));
  });

  it('has a limit beside every benefit', () => {
    for (const { title, limits } of treatment.benefits.benefits) {
      expect(words(limits).length, title).toBeGreaterThan(10);
    }
  });

  it('uses one denominator in each list', () => {
    for (const { list, denominators } of frequencies(treatment)) {
      expect(new Set(denominators).size, list).toBeLessThanOrEqual(1);
    }
  });

  it('writes no percentage, no “1 in”, and no bare relative risk', () => {
    const text = prose(parts).join('\n');
    expect(text).not.toMatch(
      /%|percent|\b(1|one) in (?!100\b|1,000\b|10,000\b)\d|\b(two|three|four)[- ]?(times|fold)\b|\btwice as/i,
    );
  });

  it('writes “in 100” in running text only beside what it is compared with', () => {
    const compared =
      /placebo|usual care|sham|with ECT|group to compare|comparison group|group without|more often than/;
    for (const text of prose(parts)) {
      if (/\bin (100|1,000|10,000)\b/.test(text)) expect(text).toMatch(compared);
    }
  });

  it('explains each term where it appears first', () => {
    const reading = [
      treatment.name,
      treatment.summary,
      treatment.explainers,
      treatment.process,
      treatment.benefits,
      treatment.risks,
      treatment.alternatives,
      treatment.candidacy,
      treatment.costNotice,
    ]
      .flatMap((part) => strings(part))
      .filter(
        ({ path }) => !/(^|\.)(id|source|certainty|severity|intent|href|evidence\..*)$/.test(path),
      )
      .flatMap(({ text }) => sentences(text));
    const unexplained: string[] = [];
    for (const [term, explanation] of Object.entries(terms)) {
      const ignoreCase = term === term.toLowerCase() ? 'i' : '';
      const first = reading.findIndex((sentence) =>
        new RegExp(`\\b${term}`, ignoreCase).test(sentence),
      );
      if (first < 0) continue;
      const near = reading.slice(Math.max(0, first - 2), first + 3).join(' ');
      if (!explanation.test(near)) unexplained.push(`${term}, first in: ${reading[first]}`);
    }
    const abbreviations = new Set(reading.join(' ').match(/\b[A-Z]{2,}\b/g));
    for (const word of abbreviations) {
      if (!known.has(word) && !(word in terms)) unexplained.push(word);
    }
    expect(unexplained).toEqual([]);
  });

  it('makes no promise, does not shout, and speaks of people first', () => {
    const text = strings({ ...treatment, sources: [] })
      .map((one) => one.text)
      .join('\n');
    expect(text).not.toMatch(/!|cure|guarantee|promising|breakthrough|ideal candidate|miracle/i);
    expect(text).not.toMatch(
      /\baddicts?\b|abuse|the mentally ill|sufferer|suffer from|committed suicide|non-?compliant/i,
    );
  });

  it('is a draft, with the clinic’s own data marked', () => {
    expect(treatment.review.status).toBe('draft');
    expect(JSON.stringify(treatment.review.authors)).toContain('[[');
  });

  it('describes benefits and risks of every option at similar length, including no treatment', () => {
    const { alternatives, noTreatment } = treatment.alternatives;
    expect(alternatives.length).toBeGreaterThan(3);
    for (const { name, benefits, risks } of [...alternatives, noTreatment]) {
      const [gain, harm] = [words(benefits).length, words(risks).length];
      expect(harm, name).toBeGreaterThan(15);
      expect(gain / harm, `${name}: ${gain} words on gains, ${harm} on harms`).toBeLessThan(3);
    }
  });
});

it('covers two different treatments: a medicine with a dosing step, and a device', () => {
  const [kap, tms] = all as [Treatment, Treatment];
  expect(kap.process.steps.map(({ title }) => title)).toContain('Ketamine sessions');
  expect(JSON.stringify(tms.process)).not.toMatch(/ketamine|dos(e|ing)\b/i);
  expect(tms.risks.afterCare).toBeUndefined();
});

describe('crisis lines', () => {
  it('cover six countries', () => {
    expect(Object.keys(crisisLines)).toEqual(['US', 'CA', 'GB', 'IE', 'AU', 'NZ']);
  });

  it('use the words the services use', () => {
    expect(JSON.stringify(crisisLines)).not.toMatch(/hotline/i);
  });
});
