import { expectTypeOf, it } from 'vitest';
import { type ClinicContact, crisisLines, type Treatment } from '../../src/content/index.js';
import {
  type JsonLdGraph,
  type JsonLdNode,
  jsonLdScript,
  treatmentJsonLd,
} from '../../src/structured-data/index.js';

const treatment = {} as Treatment;
const contact = {} as ClinicContact;
const url = 'https://clinic.example/kap';

it('returns a type of its own, so that an app needs no types of schema.org', () => {
  expectTypeOf(treatmentJsonLd).returns.toEqualTypeOf<JsonLdGraph>();
  expectTypeOf<JsonLdGraph>().toEqualTypeOf<{
    readonly '@context': 'https://schema.org';
    readonly '@graph': readonly JsonLdNode[];
  }>();
});

it('can be added to', () => {
  const graph = treatmentJsonLd(treatment, contact, { url });
  const crumbs = { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem' }] };
  ({ ...graph, '@graph': [...graph['@graph'], crumbs] }) satisfies JsonLdGraph;
  expectTypeOf(jsonLdScript(graph)).toEqualTypeOf<string>();
});

it('does not compile without the address of the page, or with a crisis line as the clinic', () => {
  // @ts-expect-error the page's address is required.
  () => treatmentJsonLd(treatment, contact, {});
  // @ts-expect-error a crisis line is no clinic.
  () => treatmentJsonLd(treatment, crisisLines.US, { url });
});
