import type {
  CreativeWork,
  Graph,
  MedicalEntity,
  MedicalTherapy,
  MedicalWebPage,
  Person,
  ScholarlyArticle,
} from 'schema-dts';
import type {
  ClinicContact,
  Review,
  Source,
  SourceKind,
  Treatment,
} from '../content/model/index.js';
import { hasUnfilledNumber } from '../content/named-numbers.js';
import {
  currentDay,
  normalizeContact,
  normalizeTreatment,
  optionalText,
  signedReview,
} from '../content/normalize/index.js';
import { publicationAddress } from '../content/publication-address.js';
import { mapTexts } from '../content/texts.js';
import { quote, warn } from '../content/warn.js';
import { clinicNode } from './clinic-node.js';
import { type JsonLdGraph, webAddress, withoutGaps } from './json-ld.js';

/** What the content does not know about its page. */
export interface TreatmentJsonLdOptions {
  /**
   * The page's own whole address, the same as in its `<link rel="canonical">`. Relative addresses in
   * the content are resolved against it. Anything but http(s) is left out.
   */
  url: string;
  /**
   * Language of the page, as a BCP 47 tag. `en`
   * @default left out
   */
  inLanguage?: string | undefined;
  /**
   * The whole address of the clinic's home page. Anything but http(s) is left out.
   * @default left out
   */
  clinicUrl?: string | undefined;
  /**
   * The clinic's `@id` on the rest of your site, so that all of it is one clinic.
   * @default the home page's address, else the page's, followed by `#clinic`
   */
  clinicId?: string | undefined;
}

/**
 * Describes a treatment page to search engines and assistants, in the words of schema.org: the
 * page, the treatment with its risks, and the clinic. For `StructuredData`, or `jsonLdScript`.
 *
 * It says only what the library's components show of the same content, as Google asks ("Don't mark
 * up content that is not visible to readers of the page", General structured data guidelines). So
 * give it the very content that the page shows, and show all of it: the summary, the risks, the
 * list of sources, the review and the ways to reach the clinic.
 *
 * It never claims what the content does not: no indication, no audience, no rating, no price, and no
 * review while the content is a draft. A crisis line is never the clinic's number, and the on-call
 * number is for patients alone. A clinic without `clinicName` or a place's name is left out, with its
 * numbers. Several offices are its departments.
 *
 * Never throws because of content: what is missing or cannot be read is left out. Content from a
 * CMS is best checked with `parseTreatment` and `parseClinicContact` before.
 */
export function treatmentJsonLd(
  treatment: Treatment,
  contact: ClinicContact,
  { url, inLanguage, clinicUrl, clinicId } = {} as TreatmentJsonLdOptions,
): JsonLdGraph {
  const content = normalizeTreatment(mapTexts(treatment, withoutNumber));
  const pageUrl = wholeAddress('url', url);
  const homeUrl = clinicUrl === undefined ? undefined : wholeAddress('clinicUrl', clinicUrl);
  const idOf = (address: string | undefined, part: string) =>
    `${address?.replace(/#.*$/s, '') ?? ''}#${part}`;

  const therapy = therapyNode(content, idOf(pageUrl, 'treatment'));
  const clinic = clinicNode(normalizeContact(contact), {
    id: optionalText(clinicId) ?? idOf(homeUrl ?? pageUrl, 'clinic'),
    clinicUrl: homeUrl,
    pageUrl,
  });
  const page = {
    '@type': 'MedicalWebPage',
    '@id': idOf(pageUrl, 'page'),
    url: pageUrl,
    name: content.name,
    description: words(content.summary.text),
    inLanguage: optionalText(inLanguage),
    about: therapy && { '@id': therapy['@id'] },
    // The page shows the clinic; whether it offers the treatment is for the content to say.
    mentions: clinic && { '@id': clinic['@id'] },
    citation: citedSources(content).flatMap(citation),
    ...authorship(content.review, clinic),
    ...reviewOf(content.review),
  } satisfies MedicalWebPage;

  const graph = {
    '@context': 'https://schema.org',
    '@graph': [page, therapy, clinic].filter((node) => !!node),
  } satisfies Graph;
  return withoutGaps(graph) as JsonLdGraph;
}

/** A text, unless it names a number to call: the page fills it in, and it is no fact. */
const withoutNumber = (text: string) => (hasUnfilledNumber(text) ? undefined : text);

/** The text of content that could also be React elements, which JSON cannot hold. */
const words = (content: unknown): string => (typeof content === 'string' ? content : '');

/** The address if it is a whole one; warns in development if not. */
function wholeAddress(option: string, address: string): string | undefined {
  if (/^https?:/i.test(address) && webAddress(address)) return address;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'treatmentJsonLd',
      `\`${option}\` is ${quote(address)}, which is not a whole web address, so it is left out and search engines cannot tell what is described. Pass one that starts with https://.`,
    );
  }
  return undefined;
}

/**
 * The treatment, with everything that can go wrong. The steps are left out: a list in JSON-LD has no
 * order, and `howPerformed` cannot say that a step is optional.
 */
function therapyNode(treatment: Treatment, id: string) {
  const { name, shortName, isTalkTherapy, risks } = treatment;
  const summary = words(treatment.summary.text);
  if (!name) return undefined;
  const outcomes = (serious: boolean) =>
    risks.groups
      .filter(({ severity }) => (severity === 'serious') === serious)
      .flatMap((group) => group.risks.map((risk) => risk.name))
      .filter(Boolean)
      .map((risk) => ({ '@type': 'MedicalEntity' as const, name: risk })) satisfies MedicalEntity[];
  return {
    '@type': 'MedicalTherapy',
    // Not its only type: schema.org's own for talk therapy has no place for serious harms.
    additionalType: isTalkTherapy ? 'https://schema.org/PsychologicalTreatment' : undefined,
    '@id': id,
    name,
    // No component shows it by itself, so it counts only where the text has it.
    alternateName:
      shortName && (name.includes(shortName) || summary.includes(shortName))
        ? shortName
        : undefined,
    description: summary,
    legalStatus: words(risks.regulatoryStatus.text),
    adverseOutcome: outcomes(false),
    // schema.org records what is known to be serious here instead.
    seriousAdverseOutcome: outcomes(true),
    contraindication: contraindications(treatment).filter(Boolean),
    followup: risks.afterCare?.items.map(words).filter(Boolean),
  } satisfies MedicalTherapy;
}

/**
 * Who should not have it. A page lists them among the risks or in the checklist, so of two lists
 * only what both say is on every page.
 */
function contraindications({ risks, candidacy }: Treatment): readonly string[] {
  // Under a heading of its own, the list says something else.
  if (risks.contraindications?.heading) return [];
  const items = risks.contraindications?.items.map(words) ?? [];
  const group = candidacy.groups.find(({ intent }) => intent === 'usually-not-suitable');
  if (!group) return items;
  const labels = group.items.map(({ label }) => label);
  return items.filter((item) => labels.includes(item));
}

/** The sources that the page's notes rest on, in the order of its list. */
function citedSources({ notes, sources }: Treatment): readonly Source[] {
  const cited = new Set(notes.flatMap(({ studies }) => studies.map(({ source }) => source)));
  return sources.filter(({ id }) => cited.has(id));
}

/** Published in a journal. The other kinds are documents of agencies, companies or societies. */
const articles: readonly SourceKind[] = [
  'systematic-review',
  'randomized-trial',
  'open-label-trial',
  'observational-study',
  'animal-study',
  'narrative-review',
];

/** A publication, at the address the page's own links lead to. */
function citation({ kind, title, authors, year, doi, url }: Source) {
  const address = webAddress(publicationAddress({ doi, url }));
  if (!title || address === undefined) return [];
  return [
    {
      '@type': articles.includes(kind) ? 'ScholarlyArticle' : 'CreativeWork',
      name: title,
      url: address,
      // "Dean RL et al." is not a person's name, so it is not an author.
      creditText: authors,
      datePublished: /^\d{4}$/.test(String(year)) ? String(year) : undefined,
    } satisfies ScholarlyArticle | CreativeWork,
  ];
}

/**
 * Who wrote the page. An author with credentials is a person, and one with the clinic's name is the
 * clinic. Any other could be either, and is credited by name alone.
 */
function authorship(
  review: Review | undefined,
  clinic: { '@id': string; name: string } | undefined,
) {
  const author = [];
  const creditText: string[] = [];
  for (const { name, credentials } of review?.authors ?? []) {
    if (!name) continue;
    if (name === clinic?.name) author.push({ '@id': clinic['@id'] });
    else if (credentials) author.push({ '@type': 'Person' as const, name });
    else creditText.push(name);
  }
  return { author, creditText };
}

/** A signed review: its day and its reviewer. A draft has neither. */
function reviewOf(review: Review | undefined) {
  const signed = signedReview(review, currentDay());
  if (!signed) return undefined;
  const { reviewer, lastReviewed } = signed;
  const reviewedBy = {
    '@type': 'Person',
    name: reviewer.name,
    description: reviewer.credentials,
  } satisfies Person;
  return { lastReviewed, reviewedBy };
}
