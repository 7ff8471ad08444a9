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
  Statements,
  Treatment,
} from '../content/model/index.js';
import { completedReview, currentDay } from '../internal/completed-review.js';
import { listOf } from '../internal/given.js';
import { warn } from '../internal/warn.js';
import { clinicNode } from './clinic-node.js';
import { type JsonLdGraph, text, texts, webAddress, withoutGaps } from './json-ld.js';

/** What the content does not know about the page it stands on. */
export interface TreatmentJsonLdOptions {
  /**
   * The page's own whole address, the same as in its `<link rel="canonical">`. Addresses of the
   * content that are relative are read from here. Anything but http(s) is left out.
   */
  url: string;
  /**
   * Language of the page, as a BCP 47 tag. `en`
   * @default left out
   */
  inLanguage?: string;
  /**
   * The whole address of the clinic's home page. Anything but http(s) is left out.
   * @default left out
   */
  clinicUrl?: string;
  /**
   * The `@id` that the rest of your site has for the clinic, so that all of it is one clinic.
   * @default the home page's address, else the page's, followed by `#clinic`
   */
  clinicId?: string;
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
 * It never claims what the content does not: no indication, no audience, no rating, and no review
 * while the content is a draft. A crisis line is never the clinic's number. A clinic without
 * `location.name` is left out, with its numbers.
 *
 * Never throws because of content: what is missing or cannot be read is left out. Content from a
 * CMS is best checked with `parseTreatment` and `parseClinicContact` before.
 */
export function treatmentJsonLd(
  treatment: Treatment,
  contact: ClinicContact,
  { url, inLanguage, clinicUrl, clinicId } = {} as TreatmentJsonLdOptions,
): JsonLdGraph {
  const pageUrl = wholeAddress('url', url);
  const homeUrl = clinicUrl === undefined ? undefined : wholeAddress('clinicUrl', clinicUrl);
  const idOf = (address: string | undefined, part: string) =>
    `${address?.replace(/#.*$/s, '') ?? ''}#${part}`;

  const therapy = therapyNode(treatment, idOf(pageUrl, 'treatment'));
  const clinic = clinicNode(contact, {
    id: text(clinicId) ?? idOf(homeUrl ?? pageUrl, 'clinic'),
    clinicUrl: homeUrl,
    pageUrl,
  });
  const page = {
    '@type': 'MedicalWebPage',
    '@id': idOf(pageUrl, 'page'),
    url: pageUrl,
    name: text(treatment?.name),
    description: text(treatment?.summary),
    inLanguage: text(inLanguage),
    about: therapy && { '@id': therapy['@id'] },
    // Shown on the page; that it offers the treatment is not the content's to say.
    mentions: clinic && { '@id': clinic['@id'] },
    citation: listOf(treatment?.sources).flatMap(citation),
    ...authorship(treatment?.review, clinic),
    ...reviewOf(treatment?.review),
  } satisfies MedicalWebPage;

  const graph = {
    '@context': 'https://schema.org',
    '@graph': [page, therapy, clinic].filter((node) => !!node),
  } satisfies Graph;
  return withoutGaps(graph) as JsonLdGraph;
}

/** The address as it was given, if it is a whole one; says so in development if not. */
function wholeAddress(option: string, address: string): string | undefined {
  if (webAddress(address)) return address;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'treatmentJsonLd',
      `\`${option}\` is ${JSON.stringify(address)}, which is no whole web address, so it is left out and search engines cannot tell what is described. Pass one that starts with https://.`,
    );
  }
  return undefined;
}

/**
 * The treatment, with everything that can go wrong. How it is done is left out: a list in
 * JSON-LD has no order, and `howPerformed` cannot say that a step is optional.
 */
function therapyNode(treatment: Treatment | undefined, id: string) {
  const name = text(treatment?.name);
  if (name === undefined) return undefined;
  const { summary, shortName, regulatoryStatus, risks } = treatment ?? {};
  const short = text(shortName);
  const outcomes = (serious: boolean) =>
    listOf(risks?.groups)
      .filter(({ severity }) => (severity === 'serious') === serious)
      .flatMap((group) => texts(listOf(group.risks).map((risk) => risk.name)))
      .map((risk) => ({ '@type': 'MedicalEntity' as const, name: risk })) satisfies MedicalEntity[];
  const items = (statements: Statements | undefined) => texts(statements?.items);
  return {
    '@type': 'MedicalTherapy',
    '@id': id,
    name,
    // No component shows it by itself, so it has to stand in the text.
    alternateName:
      short && (name.includes(short) || text(summary)?.includes(short)) ? short : undefined,
    description: text(summary),
    legalStatus: text(regulatoryStatus),
    adverseOutcome: outcomes(false),
    // schema.org: what is known to be serious is recorded here instead.
    seriousAdverseOutcome: outcomes(true),
    contraindication: items(risks?.contraindications),
    followup: items(risks?.afterCare),
  } satisfies MedicalTherapy;
}

/** Published in a journal. The other kinds are documents of an agency, a company or a society. */
const articles: readonly SourceKind[] = [
  'systematic-review',
  'randomized-trial',
  'open-label-trial',
  'observational-study',
  'animal-study',
  'narrative-review',
];

/** A publication, found at the address that the page's own links lead to. */
function citation({ kind, title, authors, year, doi, url }: Source) {
  const name = text(title);
  const address = webAddress(text(doi) ? `https://doi.org/${doi}` : url);
  if (name === undefined || address === undefined) return [];
  return [
    {
      '@type': articles.includes(kind) ? 'ScholarlyArticle' : 'CreativeWork',
      name,
      url: address,
      // "Dean RL et al." is nobody's name, so it is no author.
      creditText: text(authors),
      datePublished: /^\d{4}$/.test(String(year)) ? String(year) : undefined,
    } satisfies ScholarlyArticle | CreativeWork,
  ];
}

/**
 * Who wrote the page. An author with credentials is a person, and one with the clinic's name is the
 * clinic. The content does not say what any other is, so those are credited by name alone.
 */
function authorship(
  review: Review | undefined,
  clinic: { '@id': string; name: string } | undefined,
) {
  const author = [];
  const creditText: string[] = [];
  for (const contributor of listOf(review?.authors)) {
    const name = text(contributor.name);
    if (name === undefined) continue;
    if (name === clinic?.name) author.push({ '@id': clinic['@id'] });
    else if (text(contributor.credentials)) author.push({ '@type': 'Person' as const, name });
    else creditText.push(name);
  }
  return { author, creditText };
}

/** The review, once there is one: its day and its reviewer, or neither. A draft has none. */
function reviewOf(review: Review | undefined) {
  const completed = completedReview(review, currentDay());
  if (!completed) return undefined;
  const { reviewer, lastReviewed } = completed;
  const reviewedBy = {
    '@type': 'Person',
    name: reviewer.name,
    description: reviewer.credentials,
  } satisfies Person;
  return { lastReviewed, reviewedBy };
}
