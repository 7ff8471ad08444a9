/**
 * How long a whole treatment page takes to render on the server, against the same HTML from a page
 * that somebody wrote by hand: `bench/handwritten.jsx`, which fills the same content into its own
 * markup. Both in one process, in turn.
 *
 * `npm run bench` fails where the page takes over 1.2 times as long as the one by hand, or where
 * that ratio grows by more than 1.3 from one to a hundred times the content.
 */
import { parseFragment } from 'parse5';
import { Bench } from 'tinybench';
import { build } from 'tsup';

// Before React is loaded: it measures what a visitor's server runs.
process.env.NODE_ENV = 'production';

/** @typedef {import('../src/content/index.js').Treatment} Treatment */
/** @typedef {() => string} Render */

/** How much longer the page may take than one written by hand, and how much that may grow. */
const most = { ratio: 1.2, growth: 1.3 };

const { createElement, Fragment } = await import('react');
const { renderToString } = await import('react-dom/server');

const dist = new URL('../dist/', import.meta.url);
/** @type {typeof import('../src/content/index.js')} */
const { crisisLines } = await import(new URL('content/index.js', dist).href);
/** @type {typeof import('../src/content/treatments/index.js')} */
const { ketamineAssistedPsychotherapy: kap, transcranialMagneticStimulation: tms } = await import(
  new URL('content/treatments/index.js', dist).href
);

/** Both as a site's build delivers them to its server: a file each, checks for development out. */
async function built() {
  await build({
    config: false,
    entry: { library: 'dist/index.js', handwritten: 'scripts/bench/handwritten.jsx' },
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    splitting: false,
    treeshake: true,
    silent: true,
    outDir: '.cache/bench',
  });
  const out = new URL('../.cache/bench/', import.meta.url);
  /** @type {typeof import('../src/index.js')} */
  const { TreatmentPage } = await import(new URL('library.js', out).href);
  /** @type {typeof import('./bench/handwritten.jsx')} */
  const { page } = await import(new URL('handwritten.js', out).href);
  return { TreatmentPage, page };
}
const { TreatmentPage, page } = await built();

const crisis = crisisLines.US;

/**
 * An invented clinic with everything a contact can have, but text messages.
 * @type {import('../src/content/index.js').ClinicContact}
 */
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

/**
 * The two ways to write the HTML of a treatment.
 * @param {Treatment} treatment
 */
const waysOf = (treatment) => ({
  page: () =>
    renderToString(
      createElement(TreatmentPage, { treatment, contact, crisis, today: '2026-11-24' }),
    ),
  hand: () => renderToString(page(treatment, contact, crisis)),
});

/**
 * Every list of the content `times` over, ids kept apart.
 * @param {Treatment} treatment
 * @param {number} times
 * @param {boolean} ownSources whether each time has sources of its own, or all cite the same
 * @returns {Treatment}
 */
function repeated(treatment, times, ownSources) {
  /**
   * @template T
   * @param {readonly T[]} list
   * @returns {T[]}
   */
  const again = (list) =>
    Array.from({ length: times }, (_, turn) =>
      JSON.parse(JSON.stringify(list), (key, value) =>
        turn && (key === 'id' || (ownSources && key === 'source')) ? `${value}-${turn}` : value,
      ),
    ).flat();
  /** @param {import('../src/content/index.js').Statements | undefined} list */
  const statements = (list) => list && { items: again(list.items), evidence: again(list.evidence) };
  const { process, benefits, risks, alternatives, candidacy } = treatment;
  return {
    ...treatment,
    explainers: again(treatment.explainers),
    sources: ownSources ? again(treatment.sources) : treatment.sources,
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

/**
 * React's own ids tell where in the tree they were made; each becomes the number of its first place
 * in the page. All else has to be the same to the byte.
 * @param {string} html
 */
function withPlainIds(html) {
  /** @type {string[]} */
  const ids = [];
  return html.replace(/_R_\w+_/g, (id) => {
    if (!ids.includes(id)) ids.push(id);
    return `_R_${ids.indexOf(id)}_`;
  });
}

for (const treatment of [kap, tms, repeated(kap, 10, true), repeated(tms, 10, false)]) {
  const ways = waysOf(treatment);
  const [page, hand] = [withPlainIds(ways.page()), withPlainIds(ways.hand())];
  if (page !== hand) {
    const at = [...page].findIndex((letter, index) => letter !== hand[index]);
    throw new Error(
      `${treatment.name}: the page written by hand is not the page’s own HTML.\npage ${page.slice(Math.max(0, at - 60), at + 140)}\nhand ${hand.slice(Math.max(0, at - 60), at + 140)}`,
    );
  }
}

/** React's names of the attributes that HTML writes otherwise. @type {Record<string, string>} */
const reactNames = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  datetime: 'dateTime',
  autocomplete: 'autoComplete',
};

/**
 * HTML as the elements that React would make it of, every word in place, as source text.
 * @param {import('parse5').DefaultTreeAdapterTypes.Node} node
 * @returns {string}
 */
function literal(node) {
  if (node.nodeName === '#text' && 'value' in node) return JSON.stringify(node.value);
  const children = 'childNodes' in node ? node.childNodes : [];
  const inside = children.filter(({ nodeName }) => nodeName !== '#comment').map(literal);
  if (!('attrs' in node)) return `createElement(Fragment,null,${inside})`;
  const props = Object.fromEntries(
    node.attrs.map(({ name, value }) => [reactNames[name] ?? name, value]),
  );
  const parts = [JSON.stringify(node.nodeName), JSON.stringify(props), ...inside];
  return `createElement(${parts})`;
}

/** @param {string} html */
function literalWay(html) {
  const source = `return () => ${literal(parseFragment(html))}`;
  /** @type {() => import('react').ReactNode} */
  const elements = new Function('createElement', 'Fragment', source)(createElement, Fragment);
  if (renderToString(elements()) !== html) throw new Error('The literal is not the page’s HTML.');
  return () => renderToString(elements());
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return /** @type {number} */ (sorted[middle]);
}

/**
 * Milliseconds of each task in each round. In a round they take short turns.
 * @template {string} Name
 * @param {Record<Name, Render>} tasks
 * @param {{ rounds: number, time: number }} effort `time` in milliseconds is a turn's
 * @returns {Promise<Record<Name, number[]>>}
 */
async function timesOf(tasks, { rounds, time }) {
  const names = /** @type {Name[]} */ (Object.keys(tasks));
  /** @type {Map<string, number[]>} */
  const times = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ time, iterations: 0, warmup: round === 0, warmupTime: 500 });
    for (const name of names) bench.add(name, tasks[name]);
    for (const { name, result } of await bench.run()) {
      if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
      times.get(name)?.push(result.latency.p50);
    }
  }
  return /** @type {Record<Name, number[]>} */ (Object.fromEntries(times));
}

/**
 * Both ways of a page, and how much longer ours takes: the median of the rounds' own ratios, because
 * what else a machine does in a round slows both.
 * @param {ReturnType<typeof waysOf>} ways
 * @param {{ rounds: number, time: number }} effort
 */
async function compare(ways, effort) {
  const { page, hand } = await timesOf(ways, effort);
  const ratios = page.map((time, round) => time / /** @type {number} */ (hand[round]));
  return { page: median(page), hand: median(hand), ratio: median(ratios) };
}

const html = waysOf(kap).page();
const once = await compare(waysOf(kap), { rounds: 31, time: 250 });
const { ratio } = once;
console.log(`${kap.name}, ${(html.length / 1024).toFixed(0)} KiB of HTML`);
console.log(`  page                            ${once.page.toFixed(2)} ms`);
console.log(`  the same page written by hand   ${once.hand.toFixed(2)} ms`);
console.log(`  ratio                           ${ratio.toFixed(2)} (at most ${most.ratio})`);

let growth = 0;
let largest = ratio;
for (const ownSources of [true, false]) {
  console.log(
    ownSources ? 'More content, with more sources' : 'More content that cites the same sources',
  );
  for (const times of [10, 100]) {
    const ways = waysOf(repeated(kap, times, ownSources));
    const kib = ways.page().length / 1024;
    const effort = times < 100 ? { rounds: 21, time: 250 } : { rounds: 9, time: 500 };
    const { page, hand, ratio: longer } = await compare(ways, effort);
    growth = Math.max(growth, longer / ratio);
    largest = Math.max(largest, longer);
    console.log(
      `  × ${String(times).padEnd(3)}  page ${page.toFixed(1)} ms, by hand ${hand.toFixed(1)} ms, ratio ${longer.toFixed(2)}, page ${((page * 1000) / kib).toFixed(1)} µs for each KiB`,
    );
  }
}

// Last, because it teaches React's own code other shapes of elements.
/** @type {typeof import('../src/index.js')} */
const published = await import(new URL('index.js', dist).href);
const alone = await timesOf(
  {
    literal: literalWay(html),
    unbundled: () =>
      renderToString(
        createElement(published.TreatmentPage, {
          treatment: kap,
          contact,
          crisis,
          today: '2026-11-24',
        }),
      ),
  },
  { rounds: 9, time: 250 },
);
console.log(`For the record:
  elements with every word already in their place ${median(alone.literal).toFixed(2)} ms
  the page from the package’s own files, in plain Node without a build ${median(alone.unbundled).toFixed(2)} ms`);
console.log(`The largest ratio is ${largest.toFixed(2)} (at most ${most.ratio})`);
console.log(`The ratio grows by ${growth.toFixed(2)} (at most ${most.growth})`);
if (+largest.toFixed(2) > most.ratio || growth > most.growth) process.exitCode = 1;
