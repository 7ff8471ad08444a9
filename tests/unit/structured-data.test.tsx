import { render } from '@testing-library/react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { type ClinicContact, crisisLines, type Treatment } from '../../src/content/index.js';
import { ketamineAssistedPsychotherapy } from '../../src/content/treatments/index.js';
import { ContactCTA, TreatmentPage } from '../../src/index.js';
import {
  type JsonLdGraph,
  type JsonLdNode,
  jsonLdScript,
  StructuredData,
  treatmentJsonLd,
} from '../../src/structured-data/index.js';
import { cbt, esketamine, exampleClinic, kap, tms } from '../../stories/example-clinic.js';
import { arbitraryTreatment } from '../content/arbitrary-treatment.js';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
// A fixed day, so that warnings about dates stay the same.
beforeEach(() => {
  warn.mockClear();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const url = 'https://clinic.example/treatments/kap';
const options = { url, inLanguage: 'en', clinicUrl: 'https://clinic.example/' };

const reviewed = (treatment: Treatment): Treatment => ({
  ...treatment,
  review: {
    ...treatment.review,
    status: 'reviewed',
    authors: [
      { name: 'Sam Rivera', credentials: 'RN, nurse' },
      { name: 'Example Clinic' },
      { name: 'The writers of this page' },
    ],
    reviewer: { name: 'Alex Example', credentials: 'MD, psychiatrist' },
    lastReviewed: '2026-11-02',
    nextReview: '2027-11-02',
  },
});

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** HTML as a browser reads it: its JSON-LD, its visible text, and the addresses of its links. */
function read(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const scripts = [...page.querySelectorAll('script')];
  const hrefs = new Set(
    [...page.querySelectorAll('a')].map(
      (link) => new URL(link.getAttribute('href') ?? '', url).href,
    ),
  );
  const days = new Set([...page.querySelectorAll('time')].map(({ dateTime }) => dateTime));
  const visible: string[] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent?.closest('script, style, template, svg, [hidden]')) {
      visible.push(walker.currentNode.textContent ?? '');
    }
  }
  return { page, scripts, hrefs, days, text: squeeze(visible.join(' ')) };
}

function* nodesIn(value: unknown): Generator<JsonLdNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  else if (typeof value === 'object' && value !== null) {
    yield value as JsonLdNode;
    for (const inner of Object.values(value)) yield* nodesIn(inner);
  }
}

/** Every string with the property that has it. */
function stringsIn(data: unknown): [property: string, text: string][] {
  return [...nodesIn(data)].flatMap((node) =>
    Object.entries(node).flatMap(([property, value]) =>
      [value].flat().flatMap((item) => (typeof item === 'string' ? [[property, item]] : [])),
    ),
  ) as [string, string][];
}

const asTime = (value: string) =>
  new Intl.DateTimeFormat('en-US', { timeStyle: 'short', timeZone: 'UTC' })
    .format(new Date(`2024-01-01T${value}Z`))
    .replace(/\s/g, ' ');

const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The days a text names, also as "Monday to Thursday" and "Monday and Tuesday". */
function daysIn(text: string): readonly string[] {
  const ranges = [...text.matchAll(/(\w+day)(?: (?:to|and) (\w+day))?/g)];
  return ranges.flatMap(([, first = '', last = first]) =>
    week.slice(week.indexOf(first), week.indexOf(last) + 1),
  );
}

/** The parts of the data that a visitor cannot find on the page. */
function unseen(data: unknown, html: string): string[] {
  const { text, hrefs, days } = read(html);
  const given: string[] = Object.values(options);
  const shown = (property: string, value: string): boolean => {
    switch (property) {
      case '@context':
        return value === 'https://schema.org';
      case '@type':
        return /^(Medical(WebPage|Therapy|Entity|Clinic)|ScholarlyArticle|CreativeWork|Person|ContactPoint|OpeningHoursSpecification)$/.test(
          value,
        );
      case 'additionalType':
        return value === 'https://schema.org/PsychologicalTreatment';
      case '@id':
        return given.some((address) => value.startsWith(`${address}#`));
      case 'url':
        return given.includes(value) || hrefs.has(value);
      case 'inLanguage':
        return given.includes(value);
      case 'lastReviewed':
        return text.includes(value) || days.has(value);
      case 'telephone':
        return hrefs.has(`tel:${value.replace(' ext. ', ',')}`);
      case 'dayOfWeek':
        return daysIn(text).includes(value.replace('https://schema.org/', ''));
      case 'opens':
      case 'closes':
        return text.includes(asTime(value));
      default:
        return text.includes(squeeze(value));
    }
  };
  return stringsIn(data).flatMap(([property, value]) =>
    shown(property, value) ? [] : `${property}: ${value}`,
  );
}

/** Checks that it is plain JSON, has no empty value, and refers only to nodes it has. */
function expectWhole(data: JsonLdGraph) {
  expect(JSON.parse(jsonLdScript(data))).toStrictEqual(data);
  const nodes = [...nodesIn(data['@graph'])];
  for (const node of nodes) {
    for (const value of Object.values(node)) {
      expect(value).toBeDefined();
      if (typeof value === 'string') expect(value.trim()).not.toBe('');
      else expect(Object.keys(value ?? {})).not.toHaveLength(0);
    }
  }
  const isReference = (node: JsonLdNode) => Object.keys(node).join() === '@id';
  const ids = nodes.filter((node) => !isReference(node)).flatMap((node) => node['@id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const node of nodes.filter(isReference)) expect(ids).toContain(node['@id']);
}

const byType = (data: JsonLdGraph, type: string) =>
  data['@graph'].find((node) => node['@type'] === type);
const namesIn = (value: unknown) => (value as { name: string }[] | undefined)?.map((v) => v.name);

const wholePage = (treatment: Treatment, contact: ClinicContact, data: object) =>
  renderToStaticMarkup(
    <>
      <StructuredData data={data} />
      <TreatmentPage treatment={treatment} contact={contact} crisis={crisisLines.US} />
    </>,
  );

describe.each([
  ['KAP', kap],
  ['TMS', tms],
  ['Esketamine', esketamine],
  ['CBT', cbt],
  ['KAP with its placeholders', ketamineAssistedPsychotherapy],
  ['KAP, reviewed', reviewed(kap)],
])('%s', (_, treatment) => {
  const data = treatmentJsonLd(treatment, exampleClinic, options);
  const html = wholePage(treatment, exampleClinic, data);

  it('can be read from the page as it was written', () => {
    const { scripts } = read(html);
    expect(scripts.map(({ type }) => type)).toEqual(['application/ld+json']);
    expect(JSON.parse(scripts[0]?.textContent ?? '')).toStrictEqual(data);
    expectWhole(data);
  });

  it('says nothing that a visitor cannot see', () => {
    expect(unseen(data, html)).toEqual([]);
    expect(stringsIn(data).length).toBeGreaterThan(80);
  });

  it('describes the page, the treatment and the clinic', () => {
    expect(data['@graph'].map((node) => node['@type'])).toEqual([
      'MedicalWebPage',
      'MedicalTherapy',
      'MedicalClinic',
    ]);
    expect(byType(data, 'MedicalWebPage')).toMatchObject({
      name: treatment.name,
      description: treatment.summary.text,
      url,
      inLanguage: 'en',
      about: { '@id': `${url}#treatment` },
      mentions: { '@id': 'https://clinic.example/#clinic' },
    });
    expect(namesIn(byType(data, 'MedicalWebPage')?.citation)).toEqual(
      treatment.sources.map(({ title }) => title),
    );
  });

  it('names every risk, the serious ones as such', () => {
    const therapy = byType(data, 'MedicalTherapy');
    const risks = (serious: boolean) =>
      treatment.risks.groups
        .filter(({ severity }) => (severity === 'serious') === serious)
        .flatMap((group) => group.risks.map(({ name }) => name));
    expect(namesIn(therapy?.seriousAdverseOutcome)).toEqual(risks(true));
    expect(namesIn(therapy?.adverseOutcome)).toEqual(risks(false));
    expect(therapy).toMatchObject({
      alternateName: treatment.shortName,
      legalStatus: treatment.risks.regulatoryStatus.text,
    });
    expect(therapy?.followup).toEqual(treatment.risks.afterCare?.items);
    // Nobody has to be kept from talk therapy: its list says who needs other help first.
    const { heading, items } = treatment.risks.contraindications ?? {};
    expect(therapy?.contraindication).toEqual(heading ? undefined : items);
  });

  it('claims no indication, audience or rating', () => {
    expect(JSON.stringify(data)).not.toMatch(
      /"(indication|audience|\w*[rR]ating|\w*Offer|funding)"/,
    );
  });
});

it('says of talk therapy alone that it is one', () => {
  const typeOf = (treatment: Treatment) =>
    byType(treatmentJsonLd(treatment, exampleClinic, options), 'MedicalTherapy')?.additionalType;
  expect(typeOf(cbt)).toBe('https://schema.org/PsychologicalTreatment');
  for (const treatment of [kap, tms, esketamine]) expect(typeOf(treatment)).toBeUndefined();
});

describe('the review', () => {
  const pageOf = (review: object) =>
    byType(
      treatmentJsonLd({ ...kap, review } as unknown as Treatment, exampleClinic, options),
      'MedicalWebPage',
    );

  it('is there once a clinician has signed off, with its day', () => {
    expect(pageOf(reviewed(kap).review)).toMatchObject({
      lastReviewed: '2026-11-02',
      reviewedBy: { '@type': 'Person', name: 'Alex Example', description: 'MD, psychiatrist' },
    });
  });

  it.each([
    ['a draft', kap.review],
    [
      'a draft with review dates, as a CMS may keep them',
      { ...reviewed(kap).review, status: 'draft' },
    ],
    ['a review without a status', { ...reviewed(kap).review, status: undefined }],
    ['a review without its reviewer', { ...reviewed(kap).review, reviewer: undefined }],
    ['a review without its day', { ...reviewed(kap).review, lastReviewed: undefined }],
    ['a review on a day nobody can read', { ...reviewed(kap).review, lastReviewed: 'last May' }],
  ])('is not there for %s', (_, review) => {
    expect(pageOf(review)).not.toHaveProperty('lastReviewed');
    expect(pageOf(review)).not.toHaveProperty('reviewedBy');
  });

  it('calls an author a person only if the content does', () => {
    expect(pageOf(reviewed(kap).review)).toMatchObject({
      author: [
        { '@type': 'Person', name: 'Sam Rivera' },
        { '@id': 'https://clinic.example/#clinic' },
      ],
      creditText: ['The writers of this page'],
    });
  });
});

describe('the clinic', () => {
  const clinicOf = (contact: unknown) =>
    byType(treatmentJsonLd(kap, contact as ClinicContact, options), 'MedicalClinic');

  it('has everything the contact has', () => {
    const { booking, phone, email } = exampleClinic;
    const noted = {
      ...exampleClinic,
      booking: { ...booking, note: '30 minutes.' },
      phone: { ...phone, note: 'A nurse calls you back.' },
      email: { ...email, note: 'Leave out health details.' },
    };
    expect(clinicOf(noted)).toEqual({
      '@type': 'MedicalClinic',
      '@id': 'https://clinic.example/#clinic',
      name: 'Example Clinic',
      url: 'https://clinic.example/',
      address: '1200 Harbor Street, Suite 4\nSpringfield, OR 97477',
      telephone: '+15555550142',
      email: 'hello@clinic.example',
      openingHoursSpecification: [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'].map(
            (day) => `https://schema.org/${day}`,
          ),
          opens: '09:00',
          closes: '17:30',
        },
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['https://schema.org/Friday'],
          opens: '09:00',
          closes: '13:00',
        },
      ],
      contactPoint: [
        {
          '@type': 'ContactPoint',
          contactType: exampleClinic.booking.label,
          description: noted.booking.note,
          url: exampleClinic.booking.href,
        },
        {
          '@type': 'ContactPoint',
          description: noted.phone.note,
          telephone: '+15555550142',
        },
        {
          '@type': 'ContactPoint',
          description: noted.email.note,
          email: 'hello@clinic.example',
        },
      ],
    });
  });

  it('has no on-call number, which is for patients alone', () => {
    const data = treatmentJsonLd(kap, exampleClinic, options);
    expect(JSON.stringify(data)).toContain('+15555550142');
    expect(JSON.stringify(data)).not.toMatch(/555.?0143/);
    const { phone, ...rest } = exampleClinic;
    expect(JSON.stringify(clinicOf({ ...rest, onCall: phone }))).not.toContain('telephone');
  });

  it('is left out without a name, and nothing refers to it', () => {
    const { location, ...rest } = exampleClinic;
    const data = treatmentJsonLd(kap, rest, options);
    expect(data['@graph']).toHaveLength(2);
    expect(JSON.stringify(data)).not.toContain('+15555550142');
    expectWhole(data);
  });

  it.each([
    ['that is a crisis line', crisisLines.GB.call],
    ['that is a short code', '988'],
    ['that is a local number', '(555) 555-0142'],
    ['without digits', { number: '', display: 'Ask at the door' }],
  ])('has no number %s', (_, number) => {
    const clinic = clinicOf({ ...exampleClinic, phone: number, sms: number });
    expect(clinic).toHaveProperty('email');
    expect(JSON.stringify(clinic)).not.toContain('telephone');
  });

  it('does not list a number for text messages as one to call', () => {
    const { phone, ...rest } = exampleClinic;
    expect(JSON.stringify(clinicOf({ ...rest, sms: phone }))).not.toContain('telephone');
  });

  it.each([
    ['a time', { days: ['Saturday'], opens: 'ten', closes: '12:00' }],
    ['a day', { days: ['Saturday', 'weekends'], opens: '10:00', closes: '12:00' }],
  ])('leaves out all hours rather than some, where %s cannot be read', (_, entry) => {
    const hours = [...exampleClinic.hours, entry];
    expect(clinicOf({ ...exampleClinic, hours })).not.toHaveProperty('openingHoursSpecification');
  });

  it('is open on the days the page shows, however they are written', () => {
    const days = ['tue', 'wednesday', 'https://schema.org/Thursday'];
    const clinic = clinicOf({
      ...exampleClinic,
      hours: [{ days, opens: '09:00', closes: '17:00' }],
    });
    expect(clinic).toHaveProperty(
      'openingHoursSpecification.0.dayOfWeek',
      ['Tuesday', 'Wednesday', 'Thursday'].map((day) => `https://schema.org/${day}`),
    );
  });

  it('is booked at the whole address of a relative link', () => {
    const clinic = clinicOf({ ...exampleClinic, booking: { label: 'Book', href: '/book?x=1' } });
    expect(clinic).toHaveProperty('contactPoint.0.url', 'https://clinic.example/book?x=1');
  });

  it.each(['javascript:alert(1)', 'tel:988', 'https://', ''])('is not booked at %j', (href) => {
    const clinic = clinicOf({ ...exampleClinic, booking: { label: 'Book', href } });
    expect(clinic?.contactPoint).toHaveLength(2);
  });

  it('takes the id it has on the rest of a site', () => {
    const clinicId = 'https://clinic.example/about#us';
    const data = treatmentJsonLd(kap, exampleClinic, { url, clinicId });
    expect(byType(data, 'MedicalClinic')).toMatchObject({ '@id': clinicId });
    expect(byType(data, 'MedicalClinic')).not.toHaveProperty('url');
    expectWhole(data);
  });

  it.each([
    {},
    { booking: {} },
    { booking: { label: 'Book' } },
    { booking: { href: 'https://clinic.example/book' } },
    { phone: {} },
    { phone: null },
    { phone: { number: {} }, sms: { number: null } },
    { phone: '+1 555 555 0142', sms: null },
    { phone: { display: '(555) 555-0142' } },
    { email: {} },
    { email: { address: '' }, hours: [] },
    { hours: [{}] },
    { hours: [{ days: ['Monday'] }] },
    { hours: [{ days: ['Someday'], opens: '09:00', closes: '17:00' }] },
    { location: {} },
    { location: { name: 'Example Clinic' } },
    { location: { name: 'Example Clinic', address: null } },
    { location: { name: ' ', address: ['1200 Harbor Street'] } },
  ])('says no more than the page when a part is %j', (part) => {
    const contact = { ...exampleClinic, ...part } as unknown as ClinicContact;
    const data = treatmentJsonLd(kap, contact, options);
    const html = renderToStaticMarkup(<ContactCTA {...contact} crisis={crisisLines.US} />);
    const clinic = byType(data, 'MedicalClinic');
    if (clinic) expect(unseen(clinic, html)).toEqual([]);
    expectWhole(data);
  });
});

describe('the addresses of the page', () => {
  it('leave the fragment out of ids', () => {
    const data = treatmentJsonLd(kap, exampleClinic, { url: `${url}#top` });
    expect(data['@graph'].map((node) => node['@id'])).toEqual([
      `${url}#page`,
      `${url}#treatment`,
      `${url}#clinic`,
    ]);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    ['url', '/kap'],
    ['url', undefined],
    ['url', 'javascript:alert(1)'],
    ['clinicUrl', 'clinic.example'],
    ['clinicUrl', 'https://clinic..example'],
  ])('warn that %s cannot be %j, and leave it out', (option, value) => {
    const data = treatmentJsonLd(kap, exampleClinic, { url, [option]: value });
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining(
        `[clinic-ui] treatmentJsonLd: \`${option}\` is ${JSON.stringify(value)}`,
      ),
    );
    if (value) expect(stringsIn(data).map(([, text]) => text)).not.toContain(value);
    expectWhole(data);
  });
});

const rests = ({ studies }: Treatment['notes'][number], id: string | undefined) =>
  studies.some(({ source }) => source === id);

describe('a citation', () => {
  const { sources } = kap;
  const cited = (source: object) =>
    byType(
      treatmentJsonLd(
        { ...kap, sources: [{ ...sources[0], ...source }] } as Treatment,
        exampleClinic,
        options,
      ),
      'MedicalWebPage',
    )?.citation;

  it('is an article if it is a study, and a work if not', () => {
    const type = { '@type': 'ScholarlyArticle' };
    expect(cited({ kind: 'randomized-trial' })).toMatchObject([type]);
    expect(cited({ kind: 'regulator-notice' })).toMatchObject([{ '@type': 'CreativeWork' }]);
  });

  it('is there only for what a note of the page rests on', () => {
    expect(cited({ id: 'in-no-note' })).toBeUndefined();
    const [first, second] = kap.sources;
    const data = treatmentJsonLd(
      { ...kap, notes: kap.notes.filter((note) => rests(note, second?.id)) } as Treatment,
      exampleClinic,
      options,
    );
    const titles = namesIn(byType(data, 'MedicalWebPage')?.citation);
    expect(titles).toContain(second?.title);
    expect(titles).not.toContain(first?.title);
  });

  it('has the address of the page’s own link, the DOI before the URL', () => {
    const doi = '10.1002/(SICI)1097-0258<1::AID>3.0.CO;2-A';
    const given = { doi, url: 'https://clinic.example/copy' };
    expect(cited(given)).toMatchObject([
      { url: 'https://doi.org/10.1002/(SICI)1097-0258%3C1::AID%3E3.0.CO;2-A' },
    ]);
    expect(cited({ ...given, doi: undefined })).toMatchObject([{ url: given.url }]);
    expect(cited({ doi: undefined, url: 'javascript:alert(1)' })).toBeUndefined();
  });
});

describe('the treatment', () => {
  const therapyOf = (risks: Partial<Treatment['risks']>, rest: Partial<Treatment> = {}) =>
    byType(
      treatmentJsonLd(
        { ...kap, ...rest, risks: { ...kap.risks, ...risks } },
        exampleClinic,
        options,
      ),
      'MedicalTherapy',
    );

  it('names who should not have it as every page does, whichever of its lists that shows', () => {
    const contraindications = { items: ['Pregnancy', 'Only among the risks'], evidence: null };
    const candidacy = {
      heading: 'H',
      groups: [
        {
          intent: 'usually-not-suitable' as const,
          items: [{ label: 'Only in the checklist' }, { label: 'Pregnancy' }],
        },
      ],
    };
    expect(therapyOf({ contraindications }, { candidacy })?.contraindication).toEqual([
      'Pregnancy',
    ]);
    const withoutGroup = { candidacy: { heading: 'H', groups: [] } };
    expect(therapyOf({ contraindications }, withoutGroup)?.contraindication).toEqual(
      contraindications.items,
    );
  });

  it('never publishes a number to call, or a name in its place', () => {
    const items = ['Rest.', 'Call {onCall} or {crisis.call} when it is worse.'];
    const therapy = therapyOf({
      afterCare: { items, evidence: null },
      regulatoryStatus: { text: 'Not approved. Call {emergency} in danger.', evidence: null },
    });
    expect(therapy?.followup).toEqual(['Rest.']);
    expect(therapy).not.toHaveProperty('legalStatus');
  });

  it('leaves out, in production, what the clinic has not confirmed', () => {
    vi.stubEnv('NODE_ENV', 'production');
    const treatment = ketamineAssistedPsychotherapy;
    const data = treatmentJsonLd(treatment, exampleClinic, options);
    expect(JSON.stringify(data)).not.toMatch(/\[\[|\]\]|___/);
    expect(unseen(data, wholePage(treatment, exampleClinic, data))).toEqual([]);
    expect(byType(data, 'MedicalTherapy')?.followup).toHaveLength(2);
  });
});

it('has a short name only where the text has it', () => {
  const data = treatmentJsonLd({ ...kap, shortName: 'KP' }, exampleClinic, options);
  expect(byType(data, 'MedicalTherapy')).not.toHaveProperty('alternateName');
});

describe('content that tries to break out of the script', () => {
  const attack = '</script><script>alert(1)</script><!--<script>]]> &lt;/script> \u2028\u2029 "\\';
  const claim = { text: attack, evidence: null };
  const treatment: Treatment = {
    ...kap,
    name: attack,
    summary: claim,
    risks: { ...kap.risks, regulatoryStatus: claim },
  };
  const data = treatmentJsonLd(treatment, exampleClinic, options);

  it('stays in it, and on the page stays text', () => {
    const { page, scripts } = read(wholePage(treatment, exampleClinic, data));
    expect(scripts).toHaveLength(1);
    expect(JSON.parse(scripts[0]?.textContent ?? '')).toStrictEqual(data);
    // Separators of lines and paragraphs are line breaks on the page.
    expect(page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ')).toBe(
      `${attack.replace(/\s+/g, ' ')} (KAP)`,
    );
  });

  it('stays in a script that React does not write', () => {
    const script = jsonLdScript(data);
    expect(script).not.toMatch(/[<>&\u2028\u2029]/);
    const { scripts } = read(`<script type="application/ld+json">${script}</script>`);
    expect(scripts).toHaveLength(1);
    expect(JSON.parse(scripts[0]?.textContent ?? '')).toStrictEqual(data);
  });
});

describe('StructuredData', () => {
  it('passes attributes on, and keeps its type', () => {
    const given = { nonce: 'abc', id: 'seo', type: 'module' };
    expect(renderToStaticMarkup(<StructuredData data={{ a: 1 }} {...given} />)).toBe(
      '<script nonce="abc" id="seo" type="application/ld+json">{"a":1}</script>',
    );
  });

  it('renders in a browser without a React warning', () => {
    const error = vi.spyOn(console, 'error');
    const { container } = render(<StructuredData data={{ name: '<b>' }} />);
    expect(container.innerHTML).toBe(
      '<script type="application/ld+json">{"name":"\\u003cb\\u003e"}</script>',
    );
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });

  it('renders nothing without data', () => {
    expect(renderToStaticMarkup(<StructuredData data={undefined as never} />)).toBe('');
  });
});

it('is complete for every treatment the model allows', () => {
  fc.assert(
    fc.property(arbitraryTreatment, (treatment) => {
      const data = treatmentJsonLd(treatment, exampleClinic, options);
      expectWhole(data);
      const { scripts } = read(renderToStaticMarkup(<StructuredData data={data} />));
      expect(JSON.parse(scripts[0]?.textContent ?? '')).toStrictEqual(data);
      const isReviewed = treatment.review.status === 'reviewed';
      expect('lastReviewed' in (data['@graph'][0] ?? {})).toBe(isReviewed);
    }),
    // Each run parses a document.
    { numRuns: Math.min(150, inject('propertyRuns')) },
  );
});

/** The value again and again, each time with one part of it replaced. */
function* withOnePart(value: unknown, junk: unknown): Generator<unknown> {
  yield junk;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const changed of withOnePart(inner, junk)) {
      yield Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
    }
  }
}

// One of each: more would only repeat.
const small: Treatment = {
  ...reviewed(kap),
  explainers: [],
  process: { heading: 'H', steps: [] },
  benefits: { heading: 'H', summary: { text: 'S', evidence: null }, benefits: [] },
  candidacy: { heading: 'H', groups: [] },
  alternatives: { ...kap.alternatives, alternatives: [] },
  notes: kap.notes.slice(0, 1),
  sources: kap.sources.slice(0, 2),
  risks: {
    ...kap.risks,
    groups: kap.risks.groups.map((group) => ({ ...group, risks: group.risks.slice(0, 1) })),
  },
};

it.each([undefined, null, ' ', 7, {}, [null], 'text'].map((junk) => [junk]))(
  'does not break when any one part of the content is %j',
  (junk) => {
    for (const treatment of withOnePart(small, junk)) {
      expectWhole(treatmentJsonLd(treatment as Treatment, exampleClinic, options));
    }
    for (const contact of withOnePart(exampleClinic, junk)) {
      expectWhole(treatmentJsonLd(small, contact as ClinicContact, options));
    }
  },
);
