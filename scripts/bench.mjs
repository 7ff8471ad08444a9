/**
 * How long a whole treatment page takes to render on the server, against the same markup written by
 * hand: elements with their words in place, no component and no content to look at. Both in one
 * process, in turn. Then the page with its lists repeated, to see that time grows with content and
 * no faster.
 *
 * `npm run bench` fails where the page takes over 1.2 times as long as its own markup, or where a
 * hundred times the content takes more than 1.3 times as long for each part of it.
 */
import { parseFragment } from 'parse5';
import * as React from 'react';
import { renderToString } from 'react-dom/server';
import { Bench } from 'tinybench';
import { crisisLines } from '../dist/content/index.js';
import { ketamineAssistedPsychotherapy as kap } from '../dist/content/treatments/ketamine-assisted-psychotherapy/index.js';
import { TreatmentPage } from '../dist/index.js';

const most = { ratio: 1.2, growth: 1.3 };

/** An invented clinic with everything a contact can have. */
const contact = {
  booking: { label: 'Book a first conversation', href: '/book', note: '30 minutes.' },
  phone: {
    number: { kind: 'clinic-phone', e164: '+15555550142', display: '(555) 555-0142' },
    note: 'The front desk answers.',
  },
  email: { address: 'hello@clinic.example' },
  location: { name: 'Example Clinic', address: ['1200 Harbor Street'], directionsHref: '/way' },
  hours: [
    { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '09:00', closes: '17:30' },
    { days: ['Friday'], opens: '09:00', closes: '13:00' },
  ],
  responseTime: 'Within two working days',
  answeredBy: 'Our front desk',
};

const elementOf = (treatment) =>
  React.createElement(TreatmentPage, {
    treatment,
    contact,
    crisis: crisisLines.US,
    today: '2026-11-24',
  });

/** Every list of the content `times` over, ids kept apart. */
function repeated(treatment, times) {
  const again = (list) => Array.from({ length: times }, () => list).flat();
  const withIds = (list) =>
    Array.from({ length: times }, (_, turn) =>
      list.map((item) => (turn ? { ...item, id: `${item.id}-${turn}` } : item)),
    ).flat();
  const statements = (list) => ({ ...list, items: again(list.items) });
  const { process, benefits, risks, alternatives, candidacy } = treatment;
  return {
    ...treatment,
    explainers: withIds(treatment.explainers),
    sources: withIds(treatment.sources),
    process: { ...process, steps: again(process.steps) },
    benefits: { ...benefits, benefits: again(benefits.benefits) },
    risks: {
      ...risks,
      groups: again(risks.groups),
      contraindications: statements(risks.contraindications),
      afterCare: statements(risks.afterCare),
      notKnown: statements(risks.notKnown),
    },
    alternatives: { ...alternatives, alternatives: again(alternatives.alternatives) },
    candidacy: { ...candidacy, groups: again(candidacy.groups) },
  };
}

/** React's names of the attributes that HTML writes otherwise. */
const reactNames = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  datetime: 'dateTime',
  autocomplete: 'autoComplete',
  start: 'start',
};

/** The markup as somebody would write it by hand: nested elements, as source text. */
function handwritten(node) {
  if (node.nodeName === '#text') return JSON.stringify(node.value);
  const children = node.childNodes.filter(({ nodeName }) => nodeName !== '#comment');
  const inside = children.map(handwritten).join(',');
  if (node.nodeName === '#document-fragment') return `h(Fragment,null,${inside})`;
  const props = Object.fromEntries(
    node.attrs.map(({ name, value }) => [reactNames[name] ?? name, value]),
  );
  return `h(${JSON.stringify(node.nodeName)},${JSON.stringify(props)}${inside && `,${inside}`})`;
}

const html = renderToString(elementOf(kap));
const byHand = new Function('h', 'Fragment', `return () => ${handwritten(parseFragment(html))}`)(
  React.createElement,
  React.Fragment,
);
if (renderToString(byHand()) !== html) {
  throw new Error('The markup written by hand is not the page’s own.');
}

/** Median milliseconds of each task, run in turn. */
async function medians(tasks, time) {
  const bench = new Bench({ time, warmupTime: 500 });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  return Object.fromEntries(bench.tasks.map(({ name, result }) => [name, result.latency.p50]));
}

const { page, hand } = await medians(
  { page: () => renderToString(elementOf(kap)), hand: () => renderToString(byHand()) },
  3000,
);
const ratio = page / hand;
console.log(`${(html.length / 1024).toFixed(0)} KiB of HTML`);
console.log(`page ${page.toFixed(2)} ms, the same markup by hand ${hand.toFixed(2)} ms`);
console.log(`ratio ${ratio.toFixed(2)} (at most ${most.ratio})`);

let growth = 0;
let first;
for (const times of [1, 10, 100]) {
  const element = elementOf(repeated(kap, times));
  const { length } = renderToString(element);
  const { part } = await medians({ part: () => renderToString(element) }, 1500);
  const each = part / length;
  first ??= each;
  growth = each / first;
  console.log(
    `content × ${times}: ${part.toFixed(1)} ms, ${(each * 1024 * 1000).toFixed(1)} µs for each KiB of HTML`,
  );
}
console.log(`growth ${growth.toFixed(2)} (at most ${most.growth})`);
if (ratio > most.ratio || growth > most.growth) process.exitCode = 1;
