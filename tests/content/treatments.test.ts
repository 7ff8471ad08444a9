import { describe, expect, it } from 'vitest';
import { claims, words } from '../../scripts/content-measures.mjs';
import type { Treatment } from '../../src/content/index.js';
import { parseTreatment } from '../../src/content/schema/index.js';
import { valuesIn } from '../../src/content/texts.js';
import { contents } from './contents.js';

/** What cites no note, with the reason. */
const withoutNotes = new Set([
  // What to tell a clinician, and not what it does.
  'Medicines and supplements',
  'Medicamentos y suplementos',
  // Both are described with their notes elsewhere on the page.
  'Is it like ECT?',
]);

/** Kinds of sources that are no study: nobody took part, and nothing was given. */
const noStudies = new Set(['regulator-notice', 'prescribing-information', 'public-information']);

describe.each(contents)('$name', ({ treatment }) => {
  const { notes, sources, risks, candidacy, alternatives } = treatment;
  const studies = notes.flatMap((note) => [...note.studies]);

  it('is content that the schema accepts', () => {
    expect(parseTreatment(JSON.stringify(treatment))).toEqual(treatment);
  });

  it('rests every claim on a note', () => {
    const list = claims(treatment);
    expect(list.length).toBeGreaterThan(35);
    const bare = list.filter(({ notes }) => notes === 0).map(({ claim }) => claim);
    expect(bare.filter((claim) => !withoutNotes.has(claim))).toEqual([]);
  });

  it('cites every note and every source it lists', () => {
    const cited = (pattern: RegExp) =>
      new Set(
        [...valuesIn(treatment)].flatMap(([path, value]) => (pattern.test(path) ? [value] : [])),
      );
    expect(cited(/\.evidence\[\d+\]$/)).toEqual(new Set(notes.map(({ id }) => id)));
    expect(cited(/\.source$/)).toEqual(new Set(sources.map(({ id }) => id)));
  });

  it('has sources that can be looked up', () => {
    for (const { id, doi, url } of sources) {
      expect(doi ?? url, id).toMatch(/^(10\.\d{4,}\/\S+|https:\/\/\S+)$/);
    }
  });

  it('lists its sources by author, then year', () => {
    // "O’Reardon" stands under "Ore".
    const shown = sources.map(({ authors, year }) => ({ authors: authors.replace('’', ''), year }));
    const ordered = [...shown].sort(
      (one, other) =>
        one.authors.localeCompare(other.authors, 'en') || Number(one.year) - Number(other.year),
    );
    expect(shown).toEqual(ordered);
  });

  it('names the people and the route of every study', () => {
    const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
    for (const { source, population, route } of studies) {
      if (noStudies.has(kinds.get(source) ?? '')) continue;
      expect(population, source).toBeTruthy();
      // Nothing was given to the people that this review followed.
      if (source !== 'whiteford-2013') expect(route, source).toBeTruthy();
    }
  });

  it('gives each note a number by its place, and each study once a route and comparison', () => {
    expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
    for (const { id, studies } of notes) {
      const places = studies.map(
        ({ source, route, comparator }) => `${source}, ${route}, ${comparator}`,
      );
      expect(new Set(places).size, id).toBe(places.length);
    }
  });

  it('names serious risks first, each with what to do', () => {
    const [serious, ...others] = risks.groups;
    expect(serious?.severity).toBe('serious');
    expect(others.map(({ severity }) => severity)).toEqual(['common']);
    for (const { name, whatToDo } of serious?.risks ?? []) expect(whatToDo, name).toBeTruthy();
    const ofSuicide = serious?.risks.find(({ name }) => /suicid/i.test(name));
    expect(ofSuicide?.whatToDo).toContain('{crisis.call}');
  });

  it('names more risks than gains', () => {
    const count = risks.groups.flatMap((group) => group.risks).length;
    expect(count).toBeGreaterThan(2 * treatment.benefits.benefits.length);
  });

  it('says when to get help, at three levels', () => {
    expect(Object.keys(risks.getHelp ?? {})).toEqual(['emergency', 'urgent', 'routine']);
  });

  it('says who should not have it in the same words among the risks and in the checklist', () => {
    const group = candidacy.groups.find(({ intent }) => intent === 'usually-not-suitable');
    expect(risks.contraindications?.items).toEqual(group?.items.map(({ label }) => label));
  });

  it('does not say that no one knows how often, which the page says once a group', () => {
    expect(JSON.stringify(risks.groups)).not.toMatch(/how often|con qué frecuencia/i);
  });

  it('describes gains and harms of every option alike, no treatment included', () => {
    const { shortName = '' } = treatment;
    expect(alternatives.alternatives.length).toBeGreaterThan(3);
    for (const option of [...alternatives.alternatives, alternatives.noTreatment]) {
      const { name, benefits, risks } = option;
      const [gain, harm] = [words(benefits).length, words(risks).length];
      expect(harm, name).toBeGreaterThan(2);
      // Its harms are this treatment's, which have a section of their own.
      if (!risks.includes(shortName)) expect(gain / harm, name).toBeLessThan(3);
    }
  });

  it('is a draft that says who wrote it', () => {
    const { review } = treatment;
    expect(review.status).toBe('draft');
    expect(review.authors.map(({ name }) => name).join()).toMatch(/clinic-ui/);
    expect(JSON.stringify(review.authors)).not.toContain('[[');
  });
});

it('covers two different treatments: a medicine with a dosing step, and a device', () => {
  const [kap, , tms] = contents.map(({ treatment }) => treatment) as [
    Treatment,
    Treatment,
    Treatment,
  ];
  expect(kap.process.steps.map(({ title }) => title)).toContain('Ketamine sessions');
  expect(JSON.stringify(tms.process)).not.toMatch(/ketamine|dos(e|ing)\b/i);
});

it('covers a talk therapy, which has no drug, no device and no approval', () => {
  const { treatment } = contents.find(({ name }) => name === 'CBT') as (typeof contents)[number];
  const { process, keyFacts, risks, candidacy } = treatment;
  expect(treatment.isTalkTherapy).toBe(true);
  expect(JSON.stringify([process, keyFacts.others, risks.afterCare])).not.toMatch(
    /\bdos(?:e|ing)\b|\bdevice\b|off-label|do not drive/i,
  );
  expect(risks.regulatoryStatus.text).toMatch(/^No one approves talk therapies/);
  // No list on the page says that someone should not have it, or that it is not safe.
  expect(risks.contraindications?.heading).toBeTruthy();
  expect(candidacy.groups.at(-1)?.heading).toBeTruthy();
});

it.each(contents.slice(0, 2))('says of one way alone that it is done here: $name', (content) => {
  const ways = content.treatment.process.steps.flatMap(({ options }) => options?.items ?? []);
  const here = ways.filter(({ offeredHere }) => offeredHere).map(({ name }) => name);
  expect(ways).toHaveLength(4);
  expect(here).toEqual([content.language === 'es' ? 'Por la boca' : 'By mouth']);
});
